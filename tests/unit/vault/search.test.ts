import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fold } from '../../../src-main/domain/fold.ts'
import { numberOf } from '../../../src-main/domain/ids.ts'
import { ProblemError } from '../../../src-main/domain/problem.ts'
import { wantedWords } from '../../../src-main/domain/search/query.ts'
import { searchArticles } from '../../../src-main/services/search.ts'
import { understood } from '../../../src-main/vault/search/find.ts'
import { snippetOf } from '../../../src-main/vault/snippet.ts'
import type { Vault } from '../../../src-main/vault/vault.ts'
import { article, newVault, removeFolder, save, temporaryFolder } from './fixtures.ts'

const parent = temporaryFolder()
let vault: Vault
const texts = {
  1: ['Datenleck in München', 'Die Straße war groß. Ein Räuber stahl Ćwikła und Ødegård. T-Mobile und AT&T.'],
  2: ['Fuga de datos', 'La clínica sufrió un ataque de ransomware. El número de afectados es 3.000.'],
  3: ['Утечка данных', 'ЖУРНАЛ сообщил об утечке в городе Москва.'],
  4: ['数据泄露', '东京电力公司的数据库遭到攻击，泄露了用户信息。'],
  5: ['Ordinary news', 'The council met on data protection and the ransom note of a film.'],
} as const
beforeAll(async () => {
  vault = await newVault(parent)
  for (const [title, body] of Object.values(texts)) save(vault, article(title, [], body))
})
afterAll(() => {
  vault.close()
  removeFolder(parent)
})
const numbers = (query: string, limit = 50) =>
  searchArticles(vault, query, limit).map(({ article: { articleId } }) => numberOf(articleId))
const find = (query: string) => numbers(query).sort()
const wordsOf = (query: string) => wantedWords(understood(query))

describe('search', () => {
  it.each<[string, number[]]>([
    ['munchen', [1]],
    ['MÜNCHEN', [1]],
    ['strasse', [1]],
    ['Straße gross', [1]],
    ['odegard cwikla', [1]],
    ['t-mobile', [1]],
    ['AT&T', [1]],
    ['clinica', [2]],
    ['журнал', [3]],
    ['"ataque de ransomware"', [2]],
    ['"ransomware de ataque"', []],
    ['ransom*', [2, 5]],
    ['ransom', [5]],
    ['ransomw', [2]],
    ['ransom* -film', [2]],
    ['ransom* -"council met"', [2]],
    ['"ataque de', [2]],
    ['东京', [4]],
    ['数据库', [4]],
    ['泄', [4]],
    ['NEAR(a b)', []],
    ['title:datos', [2]],
    ['title:ransomware', []],
    ['title:东京', []],
    ['title:数据泄', [4]],
    ['^fuga', [2]],
    ['-film', [1, 2, 3, 4]],
    ['-ransom* -журнал', [1, 4]],
    ['журнал OR (ransom* -film)', [2, 3]],
    ['', [1, 2, 3, 4, 5]],
    ['lang:en outlet:test published:2024-05', [1, 2, 3, 4, 5]],
    ['lang:es', []],
    ['published:<2024-05-16', []],
    ['published:2024-05-16', [1, 2, 3, 4, 5]],
    ['file:article', [1, 2, 3, 4, 5]],
    ['imported:2026-01', [1, 2, 3, 4, 5]],
    ['id:A-3,a5', [3, 5]],
    ['mo', [1]],
    ['3.000', [2]],
  ])('for %s finds %j', (query, numbers) => {
    expect(find(query)).toEqual(numbers)
  })

  it.each([
    '***',
    '"',
    '""',
    '-',
    '- -',
    '()',
    '😀',
    'AND OR NOT',
    'sectr:x',
  ])('asks for a word when given %j', query => {
    expect(() => find(query)).toThrow(ProblemError)
  })

  it('never lets a query reach SQLite as syntax', () => {
    const letter = fc.constantFrom(...'ab"*-^:(){}+\'\\%_ \0é泄,;ANDORNT')
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: letter }), fc.string({ unit: 'binary' })), query => {
        try {
          searchArticles(vault, query, 5)
        } catch (error) {
          expect(error).toBeInstanceOf(ProblemError)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('puts a match in the title before three in the text, and the newer of two as good first', () => {
    const body = 'nothing else is told here at all, of whatever it may be'
    save(vault, article('Quokka seen', [], `${body}.`))
    save(vault, article('Animal seen', [], `${body}, quokka, quokka or quokka.`))
    const [first = 0, second = 0] = numbers('quokka', 5)
    expect(vault.tables.articles.row(first)?.title).toBe('Quokka seen')
    expect(vault.tables.articles.row(second)?.title).toBe('Animal seen')
    save(vault, article('Quokka seen', [], `${body}!`))
    expect(numbers('quokka', 5)).toEqual([first + 2, first, second])
  })
})

describe('a snippet', () => {
  const marked = (text: string, query: string) => {
    const { snippet, matches } = snippetOf(text, wordsOf(query))
    return matches.map(([start, end]) => snippet.slice(start, end))
  }

  it('marks words whatever their accents', () => {
    expect(marked('Ein Räuber in der Großen Straße', 'rauber strasse')).toEqual(['Räuber', 'Straße'])
    expect(marked('Cafe\u0301 del mar', 'café')).toEqual(['Cafe\u0301'])
  })
  it('marks phrases whole, beginnings by their word, and parts of unspaced text', () => {
    expect(marked('an attack of ransomware, an attack', '"attack of ransomware"')).toEqual([
      'attack of ransomware',
    ])
    expect(marked('ransomware and ransom', 'ransom*')).toEqual(['ransomware', 'ransom'])
    expect(marked('东京电力公司的数据库', '数据库')).toEqual(['数据库'])
    expect(marked('T-Mobile said', 't-mobile')).toEqual(['T-Mobile'])
  })
  it('shows the beginning when only the title matches', () => {
    const { snippet, matches } = snippetOf('word '.repeat(200), wordsOf('other'))
    expect(matches).toEqual([])
    expect(snippet.startsWith('word word')).toBe(true)
    expect(snippet.length).toBeLessThan(300)
  })
  it('begins and ends between words around a match deep in the text', () => {
    const { snippet, matches } = snippetOf(
      `${'before '.repeat(500)}needle ${'after '.repeat(500)}`,
      wordsOf('needle'),
    )
    expect(snippet).toMatch(/^before .*needle after.* after$/)
    expect(matches).toHaveLength(1)
  })
  it('never cuts a character in two, and its offsets stay inside', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 600 }),
        fc.string({ unit: 'grapheme', minLength: 1 }),
        (text, word) => {
          let terms: ReturnType<typeof wordsOf>
          try {
            terms = wordsOf(word)
          } catch {
            return
          }
          const { snippet, matches } = snippetOf(text + word + text, terms)
          expect(snippet.isWellFormed()).toBe(true)
          for (const [start, end] of matches)
            expect(0 <= start && start < end && end <= snippet.length).toBe(true)
        },
      ),
    )
  })
  it('of five megabytes takes no longer than a moment', () => {
    const text = 'lorem ipsum dolor '.repeat(300_000)
    expect(snippetOf(text, wordsOf('absent')).matches).toEqual([])
  })
})

describe('fold', () => {
  it.each([
    ['ÄÖÜ ẞß', 'aou ssss'],
    ['ЖУРНАЛ', 'журнал'],
    ['ﬁle №', 'file no'],
    ['Ĳ', 'ij'],
    ['İstanbul', 'istanbul'],
  ])('%s becomes %s', (text, folded) => expect(fold(text)).toBe(folded))
})
