// What reading articles again changes, for reading on a terminal.
import { factOf } from '../../domain/facts.ts'
import type {
  ArticleDifference,
  BreachDifference,
  BreachFate,
  ClaimDifference,
  ClaimFate,
  LostAnchor,
  LostHighlight,
  ReextractionReport,
  Told,
} from '../../domain/reextraction.ts'
import { tellerOf } from './teller.ts'
import { writtenValue } from './written-value.ts'

const marks: Readonly<Record<ClaimFate, string>> = {
  added: '+',
  removed: '−',
  moved: '↔',
  changed: '~',
  kept: '!',
  lost: '?',
}

const breachWords: Readonly<Record<BreachFate, string>> = {
  same: '',
  added: '  (not told of before)',
  left: '  (told of no longer)',
  gone: '  (told of by nobody any more: removed)',
}

/** Article by article what changes, then the counts, and every claim that lost its quote. */
export function reextractionLines(report: ReextractionReport): string[] {
  const { differences, omitted, lost, lostHighlights } = report
  return [
    ...differences.flatMap(difference => [...articleLines(difference, report.engineVersion), '']),
    ...(omitted > 0 ? [`${omitted} more articles change.`, ''] : []),
    ...lostLines(lost, lostHighlights),
    countLine(report),
    ...claimCounts(report),
    ...(report.isCancelled ? ['Stopped before the end; "reextract --older" goes on with the rest.'] : []),
    ...(report.isApplied || report.changed === 0
      ? []
      : ['Nothing was changed. Add --apply to make these changes.']),
  ]
}

function articleLines(difference: ArticleDifference, engine: number): string[] {
  const { articleId, title, engineBefore, isTextChanged, fields, breaches, problem } = difference
  return [
    `${articleId}  ${title}  (rules ${engineBefore} → ${engine})`,
    ...(problem === null ? [] : [`  ${problem.message}`]),
    ...(isTextChanged ? ['  its clean text changes'] : []),
    ...fields.map(({ field, before, after }) => `  ${field}: ${before ?? 'none'} → ${after ?? 'none'}`),
    ...breaches.filter(({ fate, claims }) => fate !== 'same' || claims.length > 0).flatMap(breachLines),
  ]
}

const breachLines = ({ breachId, name, fate, unchanged, claims }: BreachDifference): string[] => [
  `  ${breachId ?? '+'}  ${name}${breachWords[fate]}${unchanged > 0 ? `  ${unchanged} claims stay` : ''}`,
  ...claims.map(claimLine),
]

function claimLine({ fate, factId, claimId, before, after }: ClaimDifference): string {
  const definition = factOf(factId)
  const told = after ?? before
  const said = told === null ? '' : writtenValue(definition, told)
  const was = fate === 'changed' && before !== null ? writtenValue(definition, before) : said
  const notes: Readonly<Record<ClaimFate, string>> = {
    added: '',
    removed: '',
    moved: `at ${after?.evidence.start} instead of ${before?.evidence.start}`,
    changed: before === null || after === null ? '' : otherwise(before, after),
    kept: 'found no longer, kept because you decided about it',
    lost: 'kept, but its words are in the text no longer',
  }
  const number = claimId === null ? '' : `#${claimId}  `
  const note = notes[fate] === '' ? '' : `  (${notes[fate]})`
  const values = was === said ? said : `${was} → ${said}`
  return `    ${marks[fate]} ${number}${definition.label}: ${values}${note}  “${told?.evidence.quote}”`
}

/** What else is told otherwise: by whom, and whether in so many words. */
function otherwise(before: Told, after: Told): string {
  const [was, is] = [tellerOf(before.source), tellerOf(after.source)]
  const parts = [
    ...(was === is ? [] : [`said by ${was} → ${is}`]),
    ...(before.certainty === after.certainty ? [] : [`${before.certainty} → ${after.certainty}`]),
  ]
  return parts.join(', ')
}

/** The claims and highlights that are kept without their quotes. */
export const lostLines = (lost: readonly LostAnchor[], highlights: readonly LostHighlight[]): string[] =>
  lost.length + highlights.length === 0
    ? []
    : [
        'Kept without their quotes, which are in the articles no longer:',
        ...lost.map(({ claimId, articleId, breachId, factId, value, quote }) => {
          const { label, format } = factOf(factId)
          return `  #${claimId}  ${articleId} ${breachId}  ${label}: ${format(value, 'en')}  “${quote}”`
        }),
        ...highlights.map(
          ({ highlightId, articleId, quote }) => `  ${highlightId}  ${articleId}  Highlight  “${quote}”`,
        ),
        '',
      ]

function countLine({ articles, changed, unchanged, failed, isApplied }: ReextractionReport): string {
  const parts = [
    `${changed} ${isApplied ? 'changed' : 'would change'}`,
    `${unchanged} ${unchanged === 1 ? 'stays as it is' : 'stay as they are'}`,
    ...(failed > 0 ? [`${failed} could not be read again`] : []),
  ]
  return `${articles} ${articles === 1 ? 'article' : 'articles'}: ${parts.join(', ')}`
}

function claimCounts({ claims }: ReextractionReport): string[] {
  const parts = Object.entries(claims).flatMap(([fate, count]) => (count > 0 ? [`${count} ${fate}`] : []))
  return parts.length === 0 ? [] : [`Claims: ${parts.join(', ')}`]
}
