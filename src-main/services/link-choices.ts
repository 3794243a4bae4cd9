// What a link that is being typed could point to.
import { fold } from '../domain/fold.ts'
import { articleId, breachId, noteId } from '../domain/ids.ts'
import type { LinkChoice } from '../domain/note.ts'
import type { PlacedNote } from '../vault/tables/notes.ts'
import type { ReadableVault } from '../vault/vault.ts'
import { firstLine } from './read-notes.ts'
import { runSearch } from './search.ts'

/** Notes that are looked through: the newest. */
const mostNotes = 300

/** Breaches before articles before notes; an id that is written whole stands alone. */
export function linkChoices(vault: ReadableVault, typed: string, limit: number): LinkChoice[] {
  const id = /^\s*([abn])-0*(\d{1,9})\s*$/iu.exec(typed)
  if (id !== null) return ofId(vault, (id[1] ?? '').toUpperCase(), Number(id[2]))
  const words = typed.match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length === 0 && typed.trim() !== '') return []
  // Each kind has room, however many there are of the kind before it.
  const room = Math.ceil(limit / 2)
  const breaches = breachesCalled(vault, words, room)
  const notes = notesCalled(vault, words, Math.ceil(limit / 4))
  const articles = articlesCalled(vault, words, limit - breaches.length - notes.length)
  return [...breaches, ...articles, ...notes].slice(0, limit)
}

const order = { isLenient: false, isReversed: false, after: null } as const
const sortFor = (words: readonly string[]) => (words.length === 0 ? 'added' : 'relevance')

function breachesCalled(vault: ReadableVault, words: readonly string[], limit: number): LinkChoice[] {
  const query = words.map(word => `victim:${word}*`).join(' ')
  const page = runSearch(vault, { query, kind: 'breaches', sort: sortFor(words), limit, ...order })
  if (page.kind !== 'breaches') return []
  return page.hits.map(({ breach: { breachId, name, discovered } }) => ({
    target: breachId,
    name,
    detail: discovered,
  }))
}

function articlesCalled(vault: ReadableVault, words: readonly string[], limit: number): LinkChoice[] {
  if (limit < 1) return []
  const query = words.map(word => `title:${word}*`).join(' ')
  const page = runSearch(vault, { query, kind: 'articles', sort: sortFor(words), limit, ...order })
  if (page.kind !== 'articles') return []
  return page.hits.map(({ article: { articleId, title, outlet } }) => ({
    target: articleId,
    name: title,
    detail: outlet,
  }))
}

function notesCalled({ tables }: ReadableVault, words: readonly string[], limit: number): LinkChoice[] {
  const folded = words.map(fold)
  return tables.notes
    .newest(mostNotes)
    .filter(({ body }) => {
      const line = fold(firstLine(body) ?? '')
      return folded.every(word => line.includes(word))
    })
    .slice(0, limit)
    .map(asChoice)
}

const asChoice = (note: PlacedNote): LinkChoice => ({
  target: noteId(note.note_id),
  name: firstLine(note.body) ?? '',
  detail: note.breach_id === null ? note.title : note.breach_name,
})

function ofId({ tables }: ReadableVault, kind: string, number: number): LinkChoice[] {
  if (kind === 'A')
    return tables.articles
      .titles([number])
      .map(({ title }) => ({ target: articleId(number), name: title, detail: null }))
  if (kind === 'B') {
    const [breach] = tables.breaches.called([tables.grouping.resolve(number)])
    return breach === undefined
      ? []
      : [{ target: breachId(tables.grouping.resolve(number)), name: breach.name, detail: null }]
  }
  const note = tables.notes.one(number)
  return note === null ? [] : [asChoice(note)]
}
