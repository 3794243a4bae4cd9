// What the reader works out before anything is drawn.
import { describe, expect, it } from 'vitest'
import type { FactValue } from '../../../src-main/domain/claim.ts'
import type { FactId } from '../../../src-main/domain/fact-id.ts'
import { factOf } from '../../../src-main/domain/facts.ts'
import { articleId, breachId, ClaimId } from '../../../src-main/domain/ids.ts'
import type { Qualifier } from '../../../src-main/domain/vocabulary.ts'
import { matching } from '../../../src-renderer/components/combobox.tsx'
import { alignFacts, rowOf } from '../../../src-renderer/text/aligned-facts.ts'
import { blocksOf, partsOf } from '../../../src-renderer/text/blocks.ts'
import { chunksOf, estimatedHeight, withRemovals } from '../../../src-renderer/text/chunks.ts'
import type { ClaimState, ShownClaim } from '../../../src-renderer/text/claims-of-article.ts'
import { draftFrom, guessFact } from '../../../src-renderer/text/guess-fact.ts'

describe('a long paragraph', () => {
  const sentence = 'Nobody knows yet how they came in. '
  const text = `Title\n${sentence.repeat(700)}\nEnd.`
  const blocks = blocksOf(text, 'Title')

  it('comes in pieces that put together are the paragraph, cut between sentences', () => {
    const pieces = blocks.filter(({ kind }) => kind === 'paragraph').slice(0, -1)
    expect(pieces.length).toBeGreaterThan(2)
    expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(
      sentence.repeat(700).trimEnd(),
    )
    expect(pieces.map(({ isContinued }) => isContinued === true)).toEqual(pieces.map((_, at) => at > 0))
    for (const { start } of pieces) expect(text.slice(start, start + 6)).toBe('Nobody')
  })

  it('is cut where there are no words, but never inside a character', () => {
    const unbroken = '😀'.repeat(9001)
    const cut = blocksOf(unbroken, '').map(({ start, end }) => unbroken.slice(start, end))
    expect(cut.length).toBeGreaterThan(1)
    expect(cut.every(piece => piece.isWellFormed())).toBe(true)
    expect(cut.join('')).toBe(unbroken)
  })
})

describe('chunks', () => {
  const text = Array.from({ length: 400 }, (_, line) => `Line ${line} of a text that is read.`).join('\n')
  const parts = partsOf(blocksOf(text, 'none'))

  it('hold every part once and in order, each chunk about a screen', () => {
    const chunks = chunksOf(parts)
    expect(chunks.flatMap(chunk => chunk.parts)).toEqual(parts)
    expect(chunks.length).toBeGreaterThan(2)
    for (const { start, end } of chunks) expect(end - start).toBeLessThan(4200)
    expect(estimatedHeight(chunks[0] ?? { start: 0, end: 0, parts: [] })).toBeGreaterThan(1000)
  })

  it('have what was taken off where it stood', () => {
    const [first, second] = parts.slice(0, 2)
    const at = (second?.kind === 'paragraph' ? second.block.start : 0) - 1
    const all = withRemovals(parts.slice(0, 2), [
      { at: 10_000, text: 'footer', reason: 'site-navigation' },
      { at, text: 'advert', reason: 'related-links' },
      { at, text: 'another', reason: 'related-links' },
    ])
    expect(all.map(part => (part.kind === 'removed' ? part.removed.map(one => one.text) : part))).toEqual([
      first,
      ['advert', 'another'],
      second,
      ['footer'],
    ])
  })
})

let number = 0
const claim = (
  factId: FactId,
  value: FactValue,
  state: ClaimState = 'unreviewed',
  qualifier: Qualifier | null = factId === 'individualsAffected' ? 'exact' : null,
): ShownClaim => {
  number += 1
  return {
    claimId: ClaimId.parse(number),
    articleId: articleId(1),
    breachId: breachId(1),
    factId,
    value,
    qualifier,
    source: { kind: 'press', name: null },
    evidence: { start: number, end: number + 1, quote: 'x' },
    certainty: 'stated',
    foundBy: 'test',
    isLost: false,
    state,
  }
}

describe('two articles side by side', () => {
  const alignments = (first: readonly ShownClaim[], second: readonly ShownClaim[]) =>
    alignFacts(first, second).map(({ definition, alignment }) => [definition.id, alignment])

  it('have their facts in rows, in the order of the kinds', () => {
    const rows = alignments(
      [claim('victim', 'Ash'), claim('individualsAffected', 500), claim('dates.discovered', '2024-02')],
      [claim('dates.discovered', '2024-02-19'), claim('threatActor', 'Tallow')],
    )
    expect(rows).toEqual([
      ['individualsAffected', 'only-first'],
      ['dates.discovered', 'same'],
      ['victim', 'only-first'],
      ['threatActor', 'only-second'],
    ])
  })

  it('agree where one rounds what the other counts, and differ where it does not', () => {
    const about = (value: number) => [claim('individualsAffected', value, 'unreviewed', 'about')]
    expect(alignments(about(64_000), [claim('individualsAffected', 63_847)])[0]?.[1]).toBe('same')
    expect(alignments(about(70_000), [claim('individualsAffected', 63_847)])[0]?.[1]).toBe('differs')
  })

  it('differ where a fact has many values and one of them is missing', () => {
    const [name, email] = [claim('dataTypes.exposed', 'name'), claim('dataTypes.exposed', 'email')]
    expect(alignments([name, email], [claim('dataTypes.exposed', 'name')])[0]?.[1]).toBe('differs')
    expect(alignments([name], [claim('dataTypes.exposed', 'name')])[0]?.[1]).toBe('same')
  })

  it('show each value once, and what was rejected only where there is nothing else', () => {
    const [day, month, wrong] = [
      claim('dates.discovered', '2024-02-19'),
      claim('dates.discovered', '2024-02'),
      claim('dates.discovered', '2023', 'rejected'),
    ]
    expect(alignFacts([month, wrong, day], [])[0]?.first).toEqual([day])
    expect(alignFacts([wrong], [])[0]?.first).toEqual([wrong])
  })

  it('know the row of a claim of either', () => {
    const [left, right] = [claim('victim', 'Ash'), claim('threatActor', 'Tallow')]
    const rows = alignFacts([left], [right])
    expect(rowOf(rows, right.claimId, [left, right])?.definition.id).toBe('threatActor')
    expect(rowOf(rows, null, [left, right])).toBeUndefined()
  })
})

describe('a selected stretch', () => {
  it.each<[string, FactId | null]>([
    ['belonging to 1,187,442 people', 'individualsAffected'],
    ['más de 910 mil pacientes', 'individualsAffected'],
    ['was discovered on 19 February 2024', 'dates.discovered'],
    ['la detectó el 20 de febrero de 2024', 'dates.discovered'],
    ['Letters went out on 8 May 2024', 'dates.notified'],
    ['began on 3 February', 'dates.intrusionStart'],
    ['hired outside investigators', null],
  ])('“%s” is taken to state %s', (quote, factId) => expect(guessFact(quote, '2024-05-20')).toBe(factId))

  it('opens the form with what it says', () => {
    expect(draftFrom(factOf('individualsAffected'), 'more than 64,000 people', null)).toMatchObject({
      text: '64,000',
      qualifier: 'at_least',
    })
    expect(draftFrom(factOf('dates.notified'), 'Letters went out on 8 May', '2024-05-20').text).toBe(
      '2024-05-08',
    )
    expect(draftFrom(factOf('victim'), 'Quillmere Dental Group', null).text).toBe('Quillmere Dental Group')
    expect(draftFrom(factOf('relatedOrgs'), 'the FBI', null).organisations).toEqual([
      { name: 'the FBI', role: 'parent' },
    ])
  })
})

describe('a list that is found in by typing', () => {
  const choices = ['Stolen credentials', 'Insider', 'Lost device', 'Skimming'].map(label => ({
    value: label,
    label,
  }))
  const found = (typed: string) => matching(choices, typed).map(({ label }) => label)

  it('puts what begins so first, then words that do, then the rest', () => {
    expect(found('s')).toEqual(['Stolen credentials', 'Skimming', 'Insider', 'Lost device'])
    expect(found('dev')).toEqual(['Lost device'])
    expect(found('')).toHaveLength(4)
    expect(found('zz')).toEqual([])
  })

  it('takes the short word beside a choice before all others', () => {
    const countries = [
      { value: 'EE', label: 'Estonia', hint: 'EE' },
      { value: 'ES', label: 'Spain', hint: 'ES' },
    ]
    expect(matching(countries, 'es').map(({ value }) => value)).toEqual(['ES', 'EE'])
  })
})
