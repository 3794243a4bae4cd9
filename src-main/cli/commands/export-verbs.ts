import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { ExportName } from '../../domain/exports/export.ts'
import type { Session, Verb } from '../cli-command.ts'
import { articleIn } from '../ids.ts'
import { UsageError } from '../usage-error.ts'

const many = Number.POSITIVE_INFINITY

async function writeOriginals(session: Session, words: readonly string[]): Promise<number> {
  const { args, call, terminal, wantsJson } = session
  const out = args.options.get('out')
  if (out === undefined) throw new UsageError('export original needs --out FOLDER.')
  const ids = words.map(articleIn)
  const folder = resolve(out)
  await mkdir(folder, { recursive: true })
  for (const id of ids) {
    const { fileName, sha256, bytes } = await call('articles.original', { id })
    const path = join(folder, `${id} ${labelOf(fileName)}`)
    await call('exports.store', { bytes, path, isReplacing: args.flags.has('replace') })
    terminal.out(wantsJson ? JSON.stringify({ articleId: id, file: path, sha256 }) : `${sha256}  ${path}`)
  }
  return 0
}

/** A name from outside, as the end of a file's name: no folders, no signs a system reserves. */
const labelOf = (name: string) =>
  name
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/[\0-\x1f\x7f<>:"/\\|?*]/g, '_')
    .slice(-150)

function tell({ terminal, wantsJson }: Session, names: readonly ExportName[]): number {
  if (wantsJson) terminal.out(JSON.stringify(names, null, 2))
  else if (names.length === 0) terminal.out('No names are listed: the rules decide.')
  else for (const { name, isHidden } of names) terminal.out(`${isHidden ? 'replaced' : 'shown   '}  ${name}`)
  return 0
}

const setName =
  (isHidden: boolean | null) =>
  async (session: Session, [name = '']: readonly string[]) =>
    tell(session, await session.call('exports.setName', { name, isHidden }))

export const exportVerbs: readonly Verb[] = [
  {
    name: 'original',
    usage: 'ID… --out FOLDER',
    summary: 'writes the files articles came in to FOLDER, bit for bit, as ID and name',
    words: [1, many],
    run: writeOriginals,
  },
  {
    name: 'names',
    usage: '',
    summary: 'lists the names that exports always replace or always show',
    words: [0, 0],
    run: async session => tell(session, await session.call('exports.names', {})),
  },
  {
    name: 'names hide',
    usage: 'NAME',
    summary: 'always replaces a name',
    words: [1, 1],
    run: setName(true),
  },
  {
    name: 'names show',
    usage: 'NAME',
    summary: 'never replaces a name: the rules take it for a person, and it is none',
    words: [1, 1],
    run: setName(false),
  },
  {
    name: 'names forget',
    usage: 'NAME',
    summary: 'leaves a name to the rules again',
    words: [1, 1],
    run: setName(null),
  },
]
