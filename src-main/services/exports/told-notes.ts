// The notes of the analysts on a breach, as far as they may be told.
import { briefFormats, mostInBrief } from '../../domain/exports/export.ts'
import type { ToldNote } from '../../domain/exports/exported-breach.ts'
import { noteParagraphs } from '../../domain/exports/note-paragraphs.ts'
import { articleId } from '../../domain/ids.ts'
import { literalPattern } from '../../domain/literal-pattern.ts'
import { linksIn } from '../../domain/note-links.ts'
import type { ReadableVault } from '../../vault/vault.ts'
import type { ExportPlan } from './plan.ts'

/** Stands where something is named that stays behind. */
const leftOut = '[left out]'

/** Whether what is written tells notes. */
export const tellsNotes = ({ request, breaches }: ExportPlan): boolean =>
  request.withNotes && briefFormats.includes(request.format) && breaches.length <= mostInBrief

/** The notes on a breach, but for those on facts that stay behind; what they name of the rest is taken out. */
export function toldNotes({ tables }: ReadableVault, plan: ExportPlan, breach: number): ToldNote[] {
  const { facts } = plan.request.redaction
  return tables.notes
    .ofBreach(breach)
    .filter(({ fact_id }) => fact_id === null || !facts.includes(fact_id))
    .map(({ fact_id, body, made_at }) => ({
      factId: fact_id,
      body: withoutTags(noteParagraphs(withoutLinks(body, plan)).join('\n'), plan),
      madeOn: made_at.slice(0, 10),
    }))
}

/** Links to articles and breaches that are held back. */
function withoutLinks(body: string, { leftOutArticles, leftOutBreaches }: ExportPlan): string {
  const held = new Set<string>([...[...leftOutArticles].map(articleId), ...leftOutBreaches])
  return linksIn(body)
    .filter(({ target }) => held.has(target))
    .reduceRight((text, { start, end }) => `${text.slice(0, start)}${leftOut}${text.slice(end)}`, body)
}

/** One pattern for a plan: a vault is gone through with it. */
const patterns = new WeakMap<readonly string[], RegExp>()

function patternOf(tags: readonly string[]): RegExp {
  const known = patterns.get(tags)
  if (known !== undefined) return known
  const pattern = new RegExp(
    `#?(?<![\\p{L}\\p{N}])(?:${tags.map(literalPattern).join('|')})(?![\\p{L}\\p{N}])`,
    'giu',
  )
  patterns.set(tags, pattern)
  return pattern
}

/** A text of the analysts without the sensitive tags that are not to be written. */
export const withoutTags = (text: string, { hiddenTags }: ExportPlan): string =>
  hiddenTags.length === 0 ? text : text.replace(patternOf(hiddenTags), leftOut)
