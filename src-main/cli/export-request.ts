// What an export is to be, from the words and options of the command line. Throws UsageError when it is nothing.
import { briefFormats, ExportFormat, type ExportRequest, ExportScope } from '../domain/exports/export.ts'
import { TlpLevel } from '../domain/exports/tlp.ts'
import type { Arguments } from './command-line.ts'
import { articleIn, breachIn, isArticleWord } from './ids.ts'
import { factIn } from './parse-words.ts'
import { UsageError } from './usage-error.ts'

const listIn = (words: string | undefined) =>
  (words ?? '')
    .split(',')
    .map(word => word.trim())
    .filter(word => word !== '')

function scopeIn({ positionals, options, flags }: Arguments): ExportScope {
  const query = options.get('query')
  const asked = [positionals.length > 0, query !== undefined, flags.has('all')].filter(Boolean).length
  if (asked !== 1) throw new UsageError('export needs either ids of breaches, or --query QUERY, or --all.')
  const ids = positionals.map(breachIn)
  const kind = flags.has('compare') ? 'comparison' : 'breaches'
  if (kind === 'comparison' && ids.length === 0) throw new UsageError('--compare needs two to six breaches.')
  const scope = ExportScope.safeParse(
    ids.length > 0 ? { kind, ids } : query !== undefined ? { kind: 'search', query } : { kind: 'vault' },
  )
  if (!scope.success)
    throw new UsageError(
      kind === 'comparison'
        ? '--compare needs two to six breaches.'
        : 'export takes at most 1000 ids; use --query.',
    )
  return scope.data
}

const redactions = ['names', 'sensitive', 'nothing'] as const

function redactionIn({ options, flags }: Arguments): ExportRequest['redaction'] {
  const asked = new Set(listIn(options.get('redact')))
  for (const word of asked)
    if (!redactions.some(known => known === word))
      throw new UsageError(`--redact is ${redactions.join(', ')}, or several of them joined by commas.`)
  if (asked.has('nothing') && asked.size > 1) throw new UsageError('--redact nothing stands alone.')
  const leftOut = listIn(options.get('leave-out'))
  const marking = options.get('tlp')
  const level = TlpLevel.safeParse(marking?.toLowerCase().replace(/^tlp:/, ''))
  if (marking !== undefined && !level.success)
    throw new UsageError(`--tlp is one of ${TlpLevel.options.join(', ')}.`)
  return {
    people: asked.has('nothing') ? 'keep' : asked.has('names') ? 'replace' : 'listed',
    alsoHide: listIn(options.get('hide')),
    sensitiveTags: asked.has('nothing') ? 'show' : asked.has('sensitive') ? 'leave-out' : 'hide',
    facts: leftOut.filter(word => !isArticleWord(word)).map(word => factIn(word).id),
    articles: leftOut.filter(isArticleWord).map(articleIn),
    marking: level.success ? level.data : null,
    isRedAllowed: flags.has('tlp-red'),
  }
}

export function requestIn(args: Arguments): ExportRequest {
  const format = ExportFormat.safeParse(args.options.get('format'))
  if (!format.success) throw new UsageError(`export needs --format ${ExportFormat.options.join('|')}.`)
  if (args.flags.has('claims') && format.data !== 'csv')
    throw new UsageError('--claims is for --format csv: the other formats hold the claims already.')
  if (args.flags.has('notes') && !briefFormats.includes(format.data))
    throw new UsageError(`--notes is for --format ${briefFormats.join(', ')}.`)
  return {
    scope: scopeIn(args),
    format: format.data,
    table: args.flags.has('claims') ? 'claims' : 'breaches',
    withNotes: args.flags.has('notes'),
    redaction: redactionIn(args),
  }
}
