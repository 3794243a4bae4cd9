import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { ArticleId } from '../../domain/ids.ts'
import type { CliCommand } from '../cli-command.ts'
import { UsageError } from '../usage-error.ts'

export const exportCommand: CliCommand = {
  name: 'export',
  usage: 'original ID… --out FOLDER --vault VAULT',
  summary:
    'Writes the files articles came in to FOLDER, bit for bit, as ID and name. They are not encrypted there.',
  needsVault: true,
  words: [2, Number.POSITIVE_INFINITY],
  options: { out: { value: 'FOLDER', help: 'where to write them; it is made when it is missing' } },
  examples: ['export original A-0001 A-0002 --out originals --vault desk.breachdesk'],
  async run({ args, call, terminal, wantsJson }) {
    const [what, ...ids] = args.positionals
    const out = args.options.get('out')
    if (what !== 'original') throw new UsageError('What can be exported is "original".')
    if (out === undefined) throw new UsageError('export needs --out FOLDER.')
    const folder = resolve(out)
    await mkdir(folder, { recursive: true })
    for (const written of ids) {
      const id = ArticleId.safeParse(written.toUpperCase())
      if (!id.success) throw new UsageError(`${written} is not the id of an article.`)
      const { fileName, sha256, bytes } = await call('articles.original', { id: id.data })
      const file = join(folder, `${id.data} ${labelOf(fileName)}`)
      await writeFile(file, bytes, { flag: 'wx' })
      terminal.out(wantsJson ? JSON.stringify({ articleId: id.data, file, sha256 }) : `${sha256}  ${file}`)
    }
    return 0
  },
}

/** A name from outside, as the end of a file's name: no folders, no signs a system reserves. */
const labelOf = (name: string) =>
  name
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
    .replace(/[\0-\x1f\x7f<>:"/\\|?*]/g, '_')
    .slice(-150)
