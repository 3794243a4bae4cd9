import type { ExplainedFile } from '../../contract/index.ts'
import { type ExtractionRecord, recordedValues } from '../../domain/extraction-record.ts'
import { factIds, factOf } from '../../domain/facts.ts'
import type { CliCommand } from '../cli-command.ts'
import { explained } from '../text/explained.ts'
import { factLines } from '../text/fact-lines.ts'
import { writtenValue } from '../text/written-value.ts'

export const extract: CliCommand = {
  name: 'extract',
  usage: 'PATH… [--json] [--text] [--explain]',
  summary: 'Reads articles and prints their facts with the evidence; needs no vault and stores nothing.',
  needsVault: false,
  words: [1, Number.POSITIVE_INFINITY],
  flags: {
    text: 'with --json: add the clean text the offsets count in',
    explain: 'for each fact every candidate, the rule that found it, its score, and why it won or lost',
  },
  examples: ['extract article.txt', 'extract articles/ --json --text', 'extract article.txt --explain'],
  async run({ args, call, terminal, wantsJson }) {
    const paths = [...args.positionals]
    const isExplained = args.flags.has('explain')
    const entries = isExplained
      ? await call('extraction.explain', { paths })
      : await call('extraction.run', { paths, withText: args.flags.has('text') })
    if (wantsJson) terminal.out(JSON.stringify(entries, null, 2))
    else
      for (const entry of entries)
        terminal.out('problem' in entry ? `${entry.file}: ${entry.problem.message}\n` : describe(entry))
    const isReadable = entries.some(entry => !('problem' in entry))
    if (!isReadable) terminal.error('None of the files could be read.')
    return isReadable ? 0 : 1
  },
}

function describe(entry: ExtractionRecord | ExplainedFile): string {
  return 'breaches' in entry ? explained(entry) : recorded(entry)
}

function recorded(record: ExtractionRecord): string {
  const head = [
    record.title,
    [record.file, record.variety ?? record.lang, record.publishedOn].filter(Boolean).join(' · '),
  ]
  if (!record.isBreach) return [...head, 'No breach is reported.', ''].join('\n')
  const rows = factIds.flatMap(id =>
    recordedValues(record, id).map(({ value, qualifier, path }) => ({
      label: factOf(id).label,
      value: writtenValue(factOf(id), { value, qualifier }),
      quote: record.evidence[path]?.quote ?? null,
    })),
  )
  return [...head, ...factLines(rows), ''].join('\n')
}
