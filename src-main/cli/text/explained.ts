import type { ExplainedFile } from '../../contract/index.ts'
import type { Candidate, Explanation } from '../../domain/explanation.ts'
import { factIds, factOf } from '../../domain/facts.ts'
import { writtenValue } from './written-value.ts'

const marks: Readonly<Record<Candidate['outcome'], string>> = { 'in-use': '✓', agrees: '=', lost: '✗' }

/** Why a file was read as it was: fact by fact, the candidates with rule, score, fate and quote. */
export function explained({ file, breaches }: ExplainedFile): string {
  const parts = breaches.flatMap((breach, index) => [
    ...(breaches.length > 1 ? [`Breach ${index + 1} of ${breaches.length}`] : []),
    ...factsOf(breach),
  ])
  return [file, ...(parts.length > 0 ? parts : ['Nothing in it looks like a fact of a breach.']), ''].join(
    '\n',
  )
}

function factsOf({ candidates }: Explanation): string[] {
  return factIds.flatMap(id => {
    const own = candidates.filter(({ factId }) => factId === id).sort(inUseFirst)
    return own.length === 0 ? [] : ['', factOf(id).label, ...own.flatMap(linesOf)]
  })
}

const order = Object.keys(marks)
const inUseFirst = (a: Candidate, b: Candidate) =>
  order.indexOf(a.outcome) - order.indexOf(b.outcome) || b.score - a.score

function linesOf(candidate: Candidate): string[] {
  const { factId, outcome, foundBy, score, because, certainty, evidence } = candidate
  const value = writtenValue(factOf(factId), candidate)
  return [
    `  ${marks[outcome]} ${value}  (${foundBy}, score ${Number(score.toFixed(2))}, ${certainty})`,
    `      ${because}`,
    `      “${evidence.quote}”`,
  ]
}
