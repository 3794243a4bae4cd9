import { resolve } from 'node:path'
import { ExportFormat, type ExportRequest } from '../../domain/exports/export.ts'
import { ProblemError } from '../../domain/problem.ts'
import type { CliCommand, Session } from '../cli-command.ts'
import { requestIn } from '../export-request.ts'
import { previewLines, writtenLine } from '../text/export-lines.ts'
import { UsageError } from '../usage-error.ts'
import { runVerb, verbIn } from '../verbs.ts'
import { exportVerbs } from './export-verbs.ts'

export const exportCommand: CliCommand = {
  name: 'export',
  usage: '--format FORMAT [ID… | --query QUERY | --all] --out FILE --vault VAULT   (or: export VERB …)',
  summary:
    'Writes breaches to a file, redacted first, whole or not at all; or the files articles came in. Nothing of it is encrypted.',
  needsVault: true,
  words: [0, Number.POSITIVE_INFINITY],
  verbs: exportVerbs,
  options: {
    format: { value: 'FORMAT', help: `one of ${ExportFormat.options.join(', ')}` },
    query: { value: 'QUERY', help: 'all breaches a search finds' },
    out: { value: 'FILE', help: 'where to write it' },
    redact: {
      value: 'WHAT',
      help: 'names: people become numbers; sensitive: leave out what carries a sensitive tag; nothing: hold nothing back',
    },
    hide: { value: 'NAME,NAME…', help: 'replace these names as well, in this file' },
    'leave-out': { value: 'ARTICLE,FACT…', help: 'do not tell of these articles and facts' },
    tlp: { value: 'LEVEL', help: 'print this TLP level, unless something in it is marked more strictly' },
  },
  flags: {
    all: 'the whole vault',
    claims: 'with csv: one row for each claim, with its quote',
    compare: 'two to six breaches side by side',
    preview: 'show what would be written and held back, and write nothing',
    replace: 'replace a file of that name',
    notes: 'with md, html, docx, pdf: the analysts’ notes on the breaches as well',
    'tlp-red': 'let out what is marked TLP:RED',
  },
  examples: [
    'export --format xlsx --query "sector:healthcare people:>500" --out health.xlsx --vault desk.breachdesk',
    'export --format docx B-0001 --redact names --out brief.docx --vault desk.breachdesk',
    'export --format md B-0001 B-0002 --compare --preview --vault desk.breachdesk',
    'export --format json --all --redact nothing --out desk.json --vault desk.breachdesk',
    'export original A-0001 A-0002 --out originals --vault desk.breachdesk',
  ],
  async run(session) {
    const { args, call, terminal, wantsJson } = session
    const verb = verbIn(exportVerbs, args.positionals)
    if (verb !== null) return runVerb('export', verb, session)
    const request = requestIn(args)
    if (args.flags.has('preview')) {
      const preview = await call('exports.preview', request)
      if (wantsJson) terminal.out(JSON.stringify(preview, null, 2))
      else for (const line of previewLines(preview)) terminal.out(line)
      return 0
    }
    const out = args.options.get('out')
    if (out === undefined) throw new UsageError('export needs --out FILE.')
    const written = await write(session, request, resolve(out))
    terminal.out(wantsJson ? JSON.stringify(written) : writtenLine(written))
    return 0
  },
}

async function write({ args, call, printPage }: Session, request: ExportRequest, path: string) {
  const place = { path, isReplacing: args.flags.has('replace') }
  if (request.format !== 'pdf') return call('exports.write', { request, ...place })
  if (printPage === null)
    throw new ProblemError(
      'needs-window',
      'A PDF is printed by the browser of the installed app, which is not here: write --format html and print that, or --format docx.',
    )
  const { html, ...told } = await call('exports.page', request)
  return {
    ...told,
    ...(await call('exports.store', { bytes: new Uint8Array(await printPage(html)), ...place })),
  }
}
