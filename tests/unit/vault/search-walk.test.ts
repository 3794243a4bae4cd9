// What a search answers from its indexes is what a walk through the vault answers without any.
import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import type { FoundClaim } from '../../../src-main/domain/claim.ts'
import { articleId, breachId } from '../../../src-main/domain/ids.ts'
import { parseQuery } from '../../../src-main/domain/search/parse-query.ts'
import { printQuery } from '../../../src-main/domain/search/print-query.ts'
import { type Leaf, type Match, type Query, withLastBegun } from '../../../src-main/domain/search/query.ts'
import { deleteArticles } from '../../../src-main/services/delete-articles.ts'
import type { Desk } from '../../../src-main/services/desk.ts'
import { giveVerdict } from '../../../src-main/services/give-verdict.ts'
import { addHighlight } from '../../../src-main/services/highlights.ts'
import { mergeBreaches } from '../../../src-main/services/merge-breaches.ts'
import { addNote } from '../../../src-main/services/notes.ts'
import { countFacets, runSearch } from '../../../src-main/services/search.ts'
import { addTag } from '../../../src-main/services/tag.ts'
import { renameTag } from '../../../src-main/services/tag-tree.ts'
import { undo } from '../../../src-main/vault/undo.ts'
import type { Vault } from '../../../src-main/vault/vault.ts'
import { article, claim, newVault, removeFolder, save, temporaryFolder } from './fixtures.ts'
import { type Kind, thingsIn, walk } from './search-walk.ts'

const folders: string[] = []
const temporary = () => {
  folders.push(temporaryFolder())
  return folders.at(-1)
}
afterAll(() => {
  for (const folder of folders) removeFolder(folder)
})

const words = ['ash', 'birch', 'Bär', 'fuite', 'données', '2024', '900', 'health', 'Straße', 'bank']
const word = fc.constantFrom(...words)
const text = fc.array(word, { minLength: 1, maxLength: 5 }).map(list => list.join(' '))
const people = fc.constantFrom(90, 900, 914_138, 2_000_000)
const date = fc.constantFrom('2023', '2024', '2024-03', '2024-03-04', '2024-02-29', '2023-12-31')
const tag = fc.constantFrom('ash', 'vector/ash', 'vector/bank', 'vector/bank/Bär', 'vectors', 'a b/c')

const fact = fc.oneof(
  people.map(value => claim('individualsAffected', value, `${value} people`)),
  date.map(value => claim('dates.discovered', value, `found ${value}`)),
  fc
    .constantFrom('healthcare', 'finance')
    .map(value => claim('sector', value, 'of that kind', { certainty: 'implied' })),
  fc.constantFrom('ES', 'DE', 'US').map(value => claim('country', value, 'there')),
  fc.constantFrom('ssn', 'diagnosis', 'email').map(value => claim('dataTypes.exposed', value, 'data')),
  word.map(name => claim('relatedOrgs', { name, role: 'vendor' }, 'with help')),
  fc.boolean().map(value => claim('ransomPaid', value, 'paid or not')),
)
const telling = fc
  .tuple(word, fc.array(fact, { maxLength: 4 }))
  .map(([victim, facts]): FoundClaim[] => [claim('victim', `${victim} Bank`, `${victim} Bank`), ...facts])
const story = fc.record({
  title: text,
  body: text,
  outlet: fc.option(text),
  byline: fc.option(text),
  lang: fc.constantFrom('es', 'de', null),
  day: fc.option(fc.constantFrom('2024-03-04', '2023-12-31', '2024-05-16')),
  breaches: fc.array(telling, { maxLength: 2 }),
})

const change = fc.oneof(
  fc.record({ does: fc.constant('tag' as const), on: fc.nat(9), path: tag }),
  fc.record({ does: fc.constant('note' as const), on: fc.nat(9), body: text }),
  fc.record({ does: fc.constant('people' as const), on: fc.nat(9), value: people }),
  fc.record({ does: fc.constantFrom('delete' as const, 'merge' as const), on: fc.nat(9) }),
  fc.record({ does: fc.constant('rename' as const), path: tag, name: word }),
  fc.record({ does: fc.constant('highlight' as const), on: fc.nat(9) }),
  fc.record({ does: fc.constantFrom('undo' as const, 'search' as const) }),
)

const term = (field: string, ...terms: string[]) =>
  fc.constantFrom(...terms).map(one => ({ field, match: { kind: 'term', term: one } as Match }))
const named = (field: string) =>
  fc.tuple(fc.array(word, { minLength: 1, maxLength: 2 }), fc.boolean()).map(([list, isPrefix]) => ({
    field,
    match: { kind: 'words', words: list.flatMap(wordsOfLeaf), isPrefix } as Match,
  }))
const days = (field: string) =>
  fc
    .tuple(fc.option(date), fc.option(date))
    .filter(([from, to]) => from !== null || to !== null)
    .map(([from, to]) => ({ field, text: `${from ?? ''}..${to ?? ''}` }))
const field = fc.oneof(
  term('lang', 'es', 'de'),
  term('sector', 'healthcare', 'finance'),
  term('country', 'ES', 'DE'),
  term('data', 'ssn', 'email'),
  term('is', 'unreviewed', 'conflict', 'overridden', 'reviewed', 'duplicate', 'breach'),
  term(
    'has',
    'conflict',
    'verdict',
    'note',
    'tag',
    'people',
    'sector',
    'discovered',
    'lang',
    'outlet',
    'published',
  ),
  term('has', 'author', 'highlight'),
  term('conflict', 'people', 'discovered'),
  ...['title', 'outlet', 'author', 'file', 'note', 'victim', 'org'].map(named),
  days('published'),
  days('discovered'),
  days('imported'),
  tag.map(path => ({ field: 'tag', text: `"${path}"` })),
  fc.constantFrom('A-0001', 'A-0003', 'B-0001', 'B-0002').map(id => ({ field: 'id', text: id })),
  fc
    .tuple(fc.constantFrom('articles', 'sources'), fc.constantFrom('1', '>1', '0..2'))
    .map(([name, range]) => ({ field: name, text: range })),
  fc.constantFrom('>900', '<=900', '900', '100..1m').map(range => ({ field: 'people', text: range })),
)

const wordsOfLeaf = (written: string): readonly string[] => {
  const parsed = parseQuery(`"${written}"`)
  return parsed.ok && parsed.query?.kind === 'words' ? parsed.query.words : []
}
const leaf = fc.oneof(
  fc
    .tuple(fc.array(word, { minLength: 1, maxLength: 3 }), fc.boolean(), fc.nat(2))
    .map(([list, isPrefix, less]): Leaf => {
      const all = list.flatMap(wordsOfLeaf)
      const cut = isPrefix ? all.map((one, at) => (at < all.length - 1 ? one : one.slice(0, 2 + less))) : all
      return { kind: 'words', words: cut, isPrefix }
    }),
  field.map((one): Leaf => {
    if ('match' in one) return { kind: 'field', field: one.field, matches: [one.match] }
    const parsed = parseQuery(`${one.field}:${one.text}`)
    if (parsed.ok && parsed.query?.kind === 'field') return parsed.query
    // A range that ends before it begins is refused.
    return { kind: 'words', words: ['ash'], isPrefix: false }
  }),
)
const { query } = fc.letrec<{ query: Query }>(tie => ({
  query: fc.oneof(
    { depthSize: 'small' },
    leaf,
    tie('query').map((part): Query => ({ kind: 'not', part })),
    fc
      .tuple(
        fc.constantFrom('all' as const, 'any' as const),
        fc.array(tie('query'), { minLength: 2, maxLength: 3 }),
      )
      .map(([kind, parts]): Query => ({ kind, parts })),
  ),
}))

const author = { at: '2026-02-03T04:05:06.000Z', who: 'undoer' }
const deskAt = (vault: Vault) =>
  ({
    context: { now: () => new Date('2026-01-01T00:00:00Z'), who: 'tester' },
    session: { vault: () => vault },
  }) as unknown as Desk

function carryOut(vault: Vault, one: typeof change extends fc.Arbitrary<infer T> ? T : never): void {
  const desk = deskAt(vault)
  const things = thingsIn(vault)
  const pick = (number: number, kind?: Kind) => {
    const fitting = things.filter(thing => kind === undefined || thing.kind === kind)
    const thing = fitting[number % Math.max(1, fitting.length)]
    return thing === undefined ? null : thing
  }
  const idOf = ({ kind, number }: { kind: Kind; number: number }) =>
    kind === 'articles' ? articleId(number) : breachId(number)
  switch (one.does) {
    case 'tag': {
      const on = pick(one.on)
      if (on !== null) addTag(desk, { path: one.path, targets: [idOf(on)] })
      return
    }
    case 'note': {
      const on = pick(one.on)
      if (on === null) return
      const place =
        on.kind === 'articles'
          ? { articleId: articleId(on.number) }
          : { breachId: breachId(on.number), factId: null }
      addNote(desk, { on: place, body: one.body })
      return
    }
    case 'highlight': {
      const on = pick(one.on, 'articles')
      const where = { start: 0, end: 2, colour: '#e0b341', note: 'ash 900' }
      if (on !== null) addHighlight(desk, { articleId: articleId(on.number), ...where })
      return
    }
    case 'people': {
      const on = pick(one.on, 'breaches')
      const decision = { kind: 'override' as const, value: one.value, reason: 'so it is' }
      if (on !== null)
        giveVerdict(desk, { breachId: breachId(on.number), factId: 'individualsAffected', decision })
      return
    }
    case 'delete': {
      const on = pick(one.on, 'articles')
      if (on !== null) deleteArticles(desk, [articleId(on.number)])
      return
    }
    case 'merge': {
      const [into, other] = [pick(one.on, 'breaches'), pick(one.on + 1, 'breaches')]
      if (into !== null && other !== null && into.number !== other.number)
        mergeBreaches(desk, breachId(into.number), [breachId(other.number)])
      return
    }
    case 'rename': {
      const there = vault.tables.tags.byPath(one.path)
      const to = one.path.replace(/[^/]*$/, one.name)
      if (
        there !== null &&
        vault.tables.tags.all().every(({ path }) => path.toLowerCase() !== to.toLowerCase())
      )
        renameTag(desk, { path: one.path, name: one.name })
      return
    }
    case 'undo':
      undo(vault, author)
      return
    case 'search':
      found(vault, 'articles', 'ash OR tag:vector')
  }
}

function found(vault: Vault, kind: Kind, typed: string): string[] {
  const page = runSearch(vault, {
    query: typed,
    kind,
    sort: 'added',
    isReversed: true,
    limit: 500,
    after: null,
  })
  return page.kind === 'articles'
    ? page.hits.map(hit => hit.article.articleId)
    : page.hits.map(hit => hit.breach.breachId)
}

const vaults = fc.tuple(
  fc.array(story, { minLength: 1, maxLength: 5 }),
  fc.array(change, { maxLength: 8 }),
  fc.array(query, { minLength: 150, maxLength: 150 }),
)
/** Drawn once: a vault takes a passphrase, and to shrink a run of them would take minutes. */
const seeds = Array.from({ length: Number(process.env.BREACHDESK_SEEDS ?? 12) }, (_, index) => index + 1)

it.each(seeds)('any search of a small vault finds what a walk through it finds: %i', async seed => {
  const [[stories, changes, queries] = [[], [], []]] = fc.sample(vaults, { seed, numRuns: 1 })
  const vault = await newVault(temporary())
  for (const [at, { title, body, breaches, outlet, byline, lang, day }] of stories.entries()) {
    const publishedOn = day === null ? null : ({ value: day, origin: 'text', evidence: null } as const)
    save(vault, { ...article(`${title} ${at}`, breaches, body), outlet, byline, lang, publishedOn })
  }
  for (const one of changes) carryOut(vault, one)
  const things = thingsIn(vault)
  for (const asked of queries)
    for (const kind of ['articles', 'breaches'] as const) {
      const typed = printQuery(asked)
      const parsed = parseQuery(typed)
      const read = parsed.ok ? parsed.query : null
      const plain = walk(things, kind, read)
      const wanted = plain.length > 0 || read === null ? plain : walk(things, kind, withLastBegun(read))
      expect({ typed, kind, found: found(vault, kind, typed) }).toEqual({ typed, kind, found: wanted })
    }
  // `outlet:times` finds the Sunday Times as well.
  for (const kind of ['articles', 'breaches'] as const)
    for (const { field: name, values } of countFacets(vault, { query: '', kind }).facets)
      for (const { value, count } of name === 'outlet' ? [] : values)
        expect([name, value, count]).toEqual([name, value, found(vault, kind, `${name}:${value}`).length])
  vault.close()
})
