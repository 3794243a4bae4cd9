// What an export would write and hold back, before anything is written.
import { briefMarkdown } from '../../domain/exports/brief-markdown.ts'
import { beginningOf } from '../../domain/exports/brief-shape.ts'
import {
  briefFormats,
  type ExportPreview,
  type ExportRequest,
  mostInBrief,
  mostPreviewed,
} from '../../domain/exports/export.ts'
import type { BriefBreach, ToldBreach } from '../../domain/exports/exported-breach.ts'
import type { Redactor } from '../../domain/exports/redactor.ts'
import { breachHead, breachRow, claimHead, claimRows, type Row } from '../../domain/exports/rows.ts'
import { tlpLabel } from '../../domain/exports/tlp.ts'
import type { ReadableVault } from '../../vault/vault.ts'
import { isRestorable } from './json.ts'
import { type ExportPlan, planExport, refusalOf } from './plan.ts'
import { readTold, redactorFor, toldVaultName } from './read-told.ts'
import { toldNotes } from './told-notes.ts'
import { type ExportWorld, readBrief } from './write-export.ts'

/** The rows and the characters of a sample. */
const sampledRows = 20
const sampledText = 20_000
/** About as many lines of a brief as are worth looking through before it is written. */
const sampledLines = 120
/** The most breaches that rows of a sample are made of; a brief is made whole, and its beginning shown. */
const sampledBreaches = 20

/** Goes through everything that would be written: what is replaced is counted, not guessed. */
export async function previewExport(
  vault: ReadableVault,
  request: ExportRequest,
  world: ExportWorld,
): Promise<ExportPreview> {
  const plan = planExport(vault, request)
  const redactor = redactorFor(vault, plan)
  const isBrief = briefFormats.includes(request.format)
  const sampled = isBrief ? mostInBrief : sampledBreaches
  const first: BriefBreach[] = []
  let claims = 0
  // A brief of more breaches than it may tell is refused: to go through all of them would only keep somebody waiting.
  const told = isBrief ? { ...plan, breaches: plan.breaches.slice(0, mostInBrief) } : plan
  for await (const batch of readTold(vault, told, redactor)) {
    first.push(...batch.slice(0, sampled - first.length))
    for (const { facts } of batch) for (const fact of facts) claims += fact.claims.length
  }
  const fileName = fileNameFor(toldVaultName(vault, redactor), plan, first)
  const names = redactor.found()
  const refusal = refusalOf(plan, isBrief ? mostInBrief : null)
  return {
    fileName,
    breaches: plan.breaches.length,
    articles: plan.articles,
    claims,
    marking: plan.marking,
    markedBy: plan.markedBy.slice(0, mostPreviewed).map(mark => ({ ...mark })),
    refusal: refusal?.problem ?? null,
    isRestorable: isRestorable(plan, redactor),
    notes: isBrief ? notesOn(vault, plan) : 0,
    names: { total: names.length, first: names.slice(0, mostPreviewed) },
    leftOut: {
      breaches: counted(plan.leftOutBreaches),
      articles: counted(plan.leftOutOfTold),
      facts: [...request.redaction.facts],
      tags: plan.hidesSensitive ? [...plan.sensitive] : [],
    },
    sample: await sampleOf(vault, plan, redactor, first, world),
  }
}

/** How many notes there would be to tell. */
const notesOn = (vault: ReadableVault, plan: ExportPlan) =>
  plan.breaches.slice(0, mostInBrief).reduce((sum, breach) => sum + toldNotes(vault, plan, breach).length, 0)

const counted = <T>(all: readonly T[]) => ({ total: all.length, first: all.slice(0, mostPreviewed) })

async function sampleOf(
  vault: ReadableVault,
  plan: ExportPlan,
  redactor: Redactor,
  first: readonly BriefBreach[],
  world: ExportWorld,
): Promise<ExportPreview['sample']> {
  const { request, marking } = plan
  if (briefFormats.includes(request.format)) {
    const brief = await readBrief(vault, plan, redactor, inOneBatch(first), world)
    const text = briefMarkdown(brief).slice(0, sampledText).toWellFormed()
    return { kind: 'text', text, ...beginningOf(brief, sampledLines) }
  }
  const isOfClaims = request.format === 'csv' && request.table === 'claims'
  const rows = first.flatMap(breach =>
    isOfClaims ? claimRows(breach, marking) : [breachRow(breach, marking)],
  )
  const head = isOfClaims ? claimHead : breachHead
  return { kind: 'rows', head: [...head], rows: rows.slice(0, sampledRows).map(asTexts) }
}

const asTexts = (row: Row) => row.map(cell => (cell === null ? '' : String(cell)))

async function* inOneBatch(breaches: readonly BriefBreach[]) {
  yield [...breaches]
}

/** `TLP-AMBER desk B-0001 claims.csv`: the marking first, so that it is seen wherever the file lies. */
function fileNameFor(
  vaultName: string,
  { request, marking, breaches }: ExportPlan,
  told: readonly ToldBreach[],
): string {
  const [only] = breaches.length === 1 ? told : []
  const parts = [
    marking === null ? '' : tlpLabel(marking).replace(':', '-'),
    vaultName,
    only === undefined ? scopeWords[request.scope.kind] : `${only.breachId} ${only.name}`,
    request.format === 'csv' && request.table === 'claims' ? 'claims' : '',
  ]
  const name = parts
    .filter(part => part !== '')
    .join(' ')
    // What a system keeps for itself, and what would make the name a path.
    .replace(/[<>:"/\\|?*\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 120)
    .replace(/[. ]+$/, '')
  return `${name}.${request.format}`
}

const scopeWords = {
  breaches: 'breaches',
  comparison: 'comparison',
  search: 'search',
  vault: 'vault',
} as const
