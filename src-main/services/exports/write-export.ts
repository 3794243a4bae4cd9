// One file out of the vault: whichever form, redacted first and written whole or not at all.
import { type BriefFigure, briefOf } from '../../domain/exports/brief.ts'
import { briefHtml } from '../../domain/exports/brief-html.ts'
import { briefMarkdown } from '../../domain/exports/brief-markdown.ts'
import { englishBrief } from '../../domain/exports/brief-words.ts'
import {
  briefFormats,
  type ExportRequest,
  mostInBrief,
  type WrittenExport,
} from '../../domain/exports/export.ts'
import type { BriefBreach, ToldBreach } from '../../domain/exports/exported-breach.ts'
import { sheetWords } from '../../domain/exports/head-words.ts'
import type { Redactor } from '../../domain/exports/redactor.ts'
import {
  breachHead,
  breachRow,
  claimHead,
  claimRows,
  comparisonRows,
  type Row,
} from '../../domain/exports/rows.ts'
import { tlpLabel } from '../../domain/exports/tlp.ts'
import { ProblemError } from '../../domain/problem.ts'
import type { ReadableVault } from '../../vault/vault.ts'
import { writeCsv } from './csv.ts'
import { isRestorable, writeJson } from './json.ts'
import { type ExportPlan, planExport, refusalOf } from './plan.ts'
import { checkUnchanged, readTold, redactorFor, toldVaultName } from './read-told.ts'
import { type Sink, writeWhole } from './whole-file.ts'
import { type Sheet, writeXlsx } from './xlsx.ts'

/** What the world around says about a file. */
export interface ExportWorld {
  readonly now: Date
  /** Figures computed from the facts of the breaches, such as lags: whoever computes them hands in how. */
  readonly figuresOf: (breaches: readonly ToldBreach[]) => readonly BriefFigure[]
}

/** A plan that may be carried out; a refusal is thrown. */
export function allowedPlan(vault: ReadableVault, request: ExportRequest): ExportPlan {
  const plan = planExport(vault, request)
  const refusal = refusalOf(plan, briefFormats.includes(request.format) ? mostInBrief : null)
  if (refusal !== null) throw refusal
  return plan
}

/** Writes a file. A PDF is printed by a window from `exportPage`, so it is none of these. */
export async function writeExport(
  vault: ReadableVault,
  request: ExportRequest,
  { path, isReplacing }: { readonly path: string; readonly isReplacing: boolean },
  world: ExportWorld,
): Promise<WrittenExport> {
  const plan = allowedPlan(vault, request)
  const redactor = redactorFor(vault, plan)
  const counted = counting(readTold(vault, plan, redactor))
  const written = await writeWhole(path, { isReplacing, vaultFolder: vault.folder }, async sink => {
    await fill(sink, vault, plan, redactor, counted.batches, world)
    checkUnchanged(vault, plan)
  })
  return {
    path,
    ...written,
    breaches: plan.breaches.length,
    claims: counted.claims(),
    marking: plan.marking,
    names: redactor.found().length,
    isRestorable: isRestorable(plan, redactor),
  }
}

/** Passes the batches on and counts their claims; a second sheet reads them anew, and they count once. */
function counting(batches: AsyncGenerator<BriefBreach[]>) {
  let claims = 0
  return {
    claims: () => claims,
    batches: (async function* () {
      for await (const batch of batches) {
        for (const { facts } of batch) for (const fact of facts) claims += fact.claims.length
        yield batch
      }
    })(),
  }
}

async function fill(
  sink: Sink,
  vault: ReadableVault,
  plan: ExportPlan,
  redactor: Redactor,
  batches: AsyncGenerator<BriefBreach[]>,
  world: ExportWorld,
): Promise<void> {
  const { request, marking } = plan
  switch (request.format) {
    case 'csv': {
      const isOfClaims = request.table === 'claims'
      const rowsOf = isOfClaims
        ? (breach: ToldBreach) => claimRows(breach, marking)
        : (breach: ToldBreach) => [breachRow(breach, marking)]
      return writeCsv(sink, isOfClaims ? claimHead : breachHead, rowsIn(batches, rowsOf))
    }
    case 'xlsx':
      return writeXlsx(sink, sheetsOf(vault, plan, redactor, batches), markOf(plan))
    case 'json':
      return writeJson(sink, vault, plan, redactor, batches)
    case 'md':
      return sink.write(briefMarkdown(await readBrief(vault, plan, redactor, batches, world)))
    case 'html':
      return sink.write(briefHtml(await readBrief(vault, plan, redactor, batches, world)))
    case 'docx': {
      // Half a megabyte of code that nothing else needs.
      const { briefDocx } = await import('./brief-docx.ts')
      return sink.write(await briefDocx(await readBrief(vault, plan, redactor, batches, world)))
    }
    case 'pdf':
      throw new ProblemError(
        'needs-window',
        'A PDF is printed by the window of Breachdesk: export it there, or write --format html and print that.',
      )
  }
}

const markOf = ({ marking }: ExportPlan) => (marking === null ? null : tlpLabel(marking))

async function* rowsIn(
  batches: AsyncIterable<readonly ToldBreach[]>,
  rowsOf: (breach: ToldBreach) => readonly Row[],
): AsyncGenerator<readonly Row[]> {
  for await (const batch of batches) yield batch.flatMap(rowsOf)
}

/** Breaches and claims, and before them a comparison side by side. What comes second reads the vault a second time. */
function sheetsOf(
  vault: ReadableVault,
  plan: ExportPlan,
  redactor: Redactor,
  batches: AsyncGenerator<ToldBreach[]>,
): Sheet[] {
  const { marking, request } = plan
  const again = () => readTold(vault, plan, redactor)
  const breaches = {
    name: sheetWords.breaches,
    head: () => breachHead,
    rows: () => rowsIn(again(), breach => [breachRow(breach, marking)]),
  }
  const claims = {
    name: sheetWords.claims,
    head: () => claimHead,
    rows: () => rowsIn(batches, breach => claimRows(breach, marking)),
  }
  if (request.scope.kind !== 'comparison') return [breaches, claims]
  let head: readonly string[] = []
  const comparison = {
    name: sheetWords.comparison,
    head: () => head,
    async *rows() {
      const compared = comparisonRows(await allOf(again()))
      head = compared.head
      yield compared.rows
    },
  }
  return [comparison, breaches, claims]
}

async function allOf(batches: AsyncIterable<readonly BriefBreach[]>): Promise<BriefBreach[]> {
  const all: BriefBreach[] = []
  for await (const batch of batches) all.push(...batch)
  return all
}

/** The brief of a plan, whole: there is an end to how many breaches it tells of. */
export async function readBrief(
  vault: ReadableVault,
  plan: ExportPlan,
  redactor: Redactor,
  batches: AsyncIterable<BriefBreach[]>,
  { now, figuresOf }: ExportWorld,
) {
  const breaches = await allOf(batches)
  const vaultName = toldVaultName(vault, redactor)
  const isComparison = plan.request.scope.kind === 'comparison'
  return briefOf(breaches, {
    marking: plan.marking,
    words: englishBrief,
    writtenOn: now.toISOString().slice(0, 10),
    vaultName,
    held: {
      names: redactor.found().length,
      facts: plan.request.redaction.facts.length,
      articles: plan.leftOutOfTold.length,
      breaches: plan.leftOutBreaches.length,
    },
    figuresOf,
    isComparison,
  })
}

/** The page a PDF is printed from, with what is to be known of it. */
export async function exportPage(vault: ReadableVault, request: ExportRequest, world: ExportWorld) {
  const plan = allowedPlan(vault, request)
  const redactor = redactorFor(vault, plan)
  const counted = counting(readTold(vault, plan, redactor))
  const brief = await readBrief(vault, plan, redactor, counted.batches, world)
  return {
    html: briefHtml(brief),
    marking: plan.marking,
    breaches: plan.breaches.length,
    claims: counted.claims(),
    names: redactor.found().length,
    isRestorable: false,
  }
}
