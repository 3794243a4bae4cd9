// What is typed on the screen and not saved yet.
import type { DraftPlace, KeptDraft } from '../domain/draft.ts'
import { ArticleId, BreachId, breachId, NoteId, numberOf } from '../domain/ids.ts'
import type { ReadableVault, Vault } from '../vault/vault.ts'
import type { Desk } from './desk.ts'

type About = DraftPlace['about']

/**
 * Every draft, the last kept first. Of two that have become about one breach, the later one counts. What is about a thing
 * that is gone is left out, since there is no form for it; it is there again once that is.
 */
export function listDrafts(vault: ReadableVault): KeptDraft[] {
  const drafts = new Map<string, KeptDraft>()
  for (const draft of vault.tables.drafts.all()) {
    const about = standingFor(vault, draft.about)
    if (!isThere(vault, about)) continue
    const key = `${about} ${draft.part}`
    if (!drafts.has(key)) drafts.set(key, { ...draft, about })
  }
  return [...drafts.values()]
}

/** Keeps what is typed. */
export function keepDraft(desk: Desk, draft: Omit<KeptDraft, 'keptAt'>): null {
  const { drafts } = desk.session.vault().tables
  drafts.keep({ ...draft, keptAt: desk.context.now().toISOString() })
  return null
}

/** Forgets what was typed somewhere. */
export function dropDraft(vault: Vault, { about, part }: DraftPlace): null {
  for (const id of allIdsOf(vault, about)) vault.tables.drafts.drop(id, part)
  return null
}

const asBreach = (id: About): BreachId | undefined => BreachId.safeParse(id).data

function standingFor({ tables }: ReadableVault, about: About): About {
  const breach = asBreach(about)
  return breach === undefined ? about : breachId(tables.grouping.resolve(numberOf(breach)))
}

function isThere({ tables }: ReadableVault, about: About): boolean {
  if (about === 'rules') return true
  const number = numberOf(about)
  if (BreachId.safeParse(about).success) return tables.breaches.exists(number)
  if (ArticleId.safeParse(about).success) return tables.articles.exists(number)
  if (NoteId.safeParse(about).success) return tables.notes.one(number) !== null
  return tables.highlights.one(number) !== null
}

/** The id and those that were merged into it. */
function allIdsOf({ tables }: ReadableVault, about: About): About[] {
  const breach = asBreach(about)
  return breach === undefined
    ? [about]
    : [breach, ...tables.grouping.mergedInto(numberOf(breach)).map(breachId)]
}
