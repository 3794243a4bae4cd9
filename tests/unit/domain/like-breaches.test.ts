import { describe, expect, it } from 'vitest'
import { likenessOf } from '../../../src-main/domain/like-breaches.ts'
import type { MatchReason, ReasonKind } from '../../../src-main/domain/likeness.ts'
import { matchSentence } from '../../../src-main/domain/match-sentence.ts'
import type { EventDate, Telling, ToldFigure } from '../../../src-main/domain/telling.ts'

const nothing: Telling = {
  names: [],
  group: [],
  supply: [],
  rivals: [],
  dates: [],
  figures: [],
  countries: [],
  sectors: [],
  actors: [],
  titles: [],
  published: [],
}
const telling = (more: Partial<Telling>): Telling => ({ ...nothing, ...more })
const on = (value: string, fact: EventDate = 'dates.discovered') => ({ factId: fact, value })
const people = (
  value: number,
  qualifier: ToldFigure['qualifier'] = 'exact',
  toldOn: string | null = null,
): ToldFigure => ({ value, qualifier, toldOn })
const named = (...names: string[]) => telling({ names })

/** The kinds of reasons, the same both ways round. */
function reasons(a: Partial<Telling>, b: Partial<Telling>, sharedText = 0): ReasonKind[] {
  const [there, back] = [
    likenessOf(telling(a), telling(b), sharedText),
    likenessOf(telling(b), telling(a), sharedText),
  ]
  expect(back.score).toBeCloseTo(there.score)
  expect(back.judgement).toBe(there.judgement)
  return there.reasons.map(({ kind }) => kind)
}
const judged = (a: Partial<Telling>, b: Partial<Telling>, sharedText = 0) =>
  likenessOf(telling(a), telling(b), sharedText).judgement

describe('names', () => {
  const group = { names: ['Velmore Insurance'], group: ['Tarnis Holdings'] }
  it.each<[string, Partial<Telling>, Partial<Telling>, ReasonKind[]]>([
    [
      'one in two languages',
      named('Universidad de Torrealta'),
      named('University of Torrealta'),
      ['same-name'],
    ],
    ['letters introduced by one', named('Servicio de Aguas del Duero', 'SAD'), named('SAD'), ['same-name']],
    ['letters introduced by none', named('Servicio de Aguas del Duero'), named('SAD'), ['initials']],
    [
      'one of two, beside fuller ones that differ',
      named('Brackwater Council', 'PayLume'),
      named('PayLume', 'Torrealta Council'),
      ['one-of-names'],
    ],
    ['a shorter form', named('Torrealta'), named('Universidad de Torrealta'), ['part-of-name']],
    ['the parent', named('Tarnis'), group, ['same-group']],
    ['a supplier', named('PayLume'), { names: ['Brackwater Council'], supply: ['PayLume'] }, ['supplier']],
    ['another', named('Brackwater'), named('Torrealta'), ['other-name']],
    ['only a kind of body', named('the Council'), named('Brackwater Council'), []],
    ['none', named(), named('Brackwater Council'), []],
    ['a rival', { names: ['Keel Ltd'], rivals: ['Brackwater'] }, named('Brackwater Council'), ['rival-name']],
    [
      'a title',
      { names: ['Keel Ltd'], titles: ['Letters lost at Brackwater Council'] },
      named('Brackwater Council'),
      ['named-in-title'],
    ],
    ['a bank and a hospital', named('Banco Solana'), named('Hospital Solana'), ['other-name']],
  ])('%s', (_, a, b, kinds) => expect(reasons(a, b)).toEqual(kinds))

  it('of two branches count less for the short form they share', () => {
    const score = (a: Telling, b: Telling) => likenessOf(a, b).score
    const [north, south] = [named('Altavista Norte', 'Altavista'), named('Altavista Sur', 'Altavista')]
    expect(score(north, south)).toBeLessThan(score(named('Altavista'), named('Altavista')))
  })

  it('of two branches count less where one is a fuller form of the name they share', () => {
    const score = (a: Telling, b: Telling) => likenessOf(a, b).score
    const [group, branch] = [named('Gruppo Altavista', 'Altavista'), named('Altavista Bari', 'Altavista')]
    expect(score(group, branch)).toBeLessThan(score(named('Altavista'), named('Altavista')))
  })

  it('that anybody has count less than a body’s own', () => {
    const common = likenessOf(named('General Hospital'), named('General Hospital')).score
    expect(common).toBeLessThan(likenessOf(named('Torrealta Hospital'), named('Torrealta Hospital')).score)
  })
})

describe('dates', () => {
  it.each<[string, string, string, ReasonKind]>([
    ['the same day', '2024-03-05', '2024-03-05', 'same-day'],
    ['a day in a month', '2024-03-05', '2024-03', 'same-month'],
    ['a day in a year', '2024-03-05', '2024', 'same-year'],
    ['days apart', '2024-02-28', '2024-03-02', 'days-apart'],
    ['half a year apart', '2024-02-28', '2024-08-02', 'other-dates'],
    ['years apart', '2022-02', '2024-08-02', 'years-apart'],
  ])('%s', (_, a, b, kind) => {
    expect(reasons({ dates: [on(a)] }, { dates: [on(b)] })).toContain(kind)
  })

  it('are compared fact by fact, and a day under another fact counts only where no fact agrees', () => {
    const found = likenessOf(
      telling({ dates: [on('2024-03-05', 'dates.discovered')] }),
      telling({ dates: [on('2024-03-05', 'dates.disclosed'), on('2024-03-20', 'dates.discovered')] }),
    )
    expect(found.reasons.map(({ kind, points }) => [kind, points])).toEqual([['same-day', 2]])
  })

  it('that agree again say less each time', () => {
    const two = [on('2024-03-05'), on('2024-03-09', 'dates.disclosed')]
    const points = likenessOf(telling({ dates: two }), telling({ dates: two })).reasons.map(one => one.points)
    expect(points).toEqual([4, 2])
  })

  it('of publication count within a month, and only as days', () => {
    const near = (a: string, b: string) => reasons({ published: [a] }, { published: [b] })
    expect(near('2024-03-05', '2024-04-02')).toEqual(['published-near'])
    expect(near('2024-03-05', '2024-05-02')).toEqual([])
    expect(near('2024-03', '2024-03')).toEqual([])
  })
})

describe('figures', () => {
  const kindOf = (a: ToldFigure[], b: ToldFigure[]) => reasons({ figures: a }, { figures: b })[0]
  it.each<[string, ToldFigure[], ToldFigure[], ReasonKind]>([
    ['the same', [people(41_218)], [people(41_218)], 'same-figure'],
    ['rounded', [people(41_218)], [people(41_000, 'about')], 'rounded-figure'],
    ['a lower bound', [people(41_218)], [people(40_000, 'at_least')], 'rounded-figure'],
    ['near', [people(41_218)], [people(38_500)], 'near-figure'],
    ['another', [people(41_218)], [people(9_000)], 'other-figures'],
    ['the best pair of several', [people(3_000), people(41_218)], [people(41_218), people(7)], 'same-figure'],
    ['grown', [people(3_000, 'about', '2025-04-04')], [people(41_218, 'exact', '2025-05-12')], 'growth'],
    [
      'counted since',
      [people(500, 'at_least', '2025-04-04')],
      [people(914_138, 'exact', '2026-01-12')],
      'growth',
    ],
    [
      'counted twice, far apart',
      [people(4_410, 'exact', '2025-04-04')],
      [people(914_138, 'exact', '2026-01-12')],
      'other-figures',
    ],
    [
      'shrunk',
      [people(3_000, 'about', '2025-05-12')],
      [people(41_218, 'exact', '2025-04-04')],
      'other-figures',
    ],
  ])('%s', (_, a, b, kind) => expect(kindOf(a, b)).toBe(kind))

  it('that were counted tell more than round ones', () => {
    const points = (value: number) =>
      likenessOf(telling({ figures: [people(value)] }), telling({ figures: [people(value)] })).score
    expect(points(41_218)).toBeGreaterThan(points(41_000))
  })
})

describe('two tellings', () => {
  const torrealta = { names: ['Universidad de Torrealta'], countries: ['ES'], sectors: ['education'] }
  it.each<[string, Partial<Telling>, Partial<Telling>, string]>([
    ['the name alone', torrealta, torrealta, 'maybe'],
    [
      'name and day',
      { ...torrealta, dates: [on('2024-03-05')] },
      { ...torrealta, dates: [on('2024-03-05')] },
      'same',
    ],
    [
      'name and month',
      { ...torrealta, dates: [on('2024-03-05')] },
      { ...torrealta, dates: [on('2024-03')] },
      'same',
    ],
    [
      'name and year',
      { ...torrealta, dates: [on('2024-03-05')] },
      { ...torrealta, dates: [on('2024')] },
      'maybe',
    ],
    [
      'one body breached twice in a year',
      { ...torrealta, dates: [on('2024-03-05')], figures: [people(41_218)] },
      { ...torrealta, dates: [on('2024-10-09')], figures: [people(6_350)] },
      'different',
    ],
    [
      'a gang’s two victims on one day',
      { names: ['Fir Foods'], actors: ['Grau'], dates: [on('2024-03-05')], countries: ['DE'] },
      { names: ['Oak Air'], actors: ['Grau'], dates: [on('2024-03-05')], countries: ['DE'] },
      'different',
    ],
    [
      'other names, but the same day and the same counted figure',
      { names: ['Fir Foods'], dates: [on('2024-03-05')], figures: [people(41_218)], actors: ['Grau'] },
      { names: ['Oak Air'], dates: [on('2024-03-05')], figures: [people(41_218)], actors: ['Grau'] },
      'maybe',
    ],
    [
      'a supplier and its customer, whatever they share',
      { names: ['PayLume'], dates: [on('2024-03-05')], figures: [people(41_218)] },
      { names: ['Brackwater'], supply: ['PayLume'], dates: [on('2024-03-05')], figures: [people(41_218)] },
      'maybe',
    ],
    [
      'two hospitals of one saint in one week',
      {
        names: ['Hospital Santa Verónica'],
        countries: ['CL'],
        dates: [on('2024-05-09')],
        figures: [people(27_415)],
      },
      {
        names: ['Hospital Santa Verônica'],
        countries: ['BR'],
        dates: [on('2024-04-22')],
        figures: [people(5_000)],
      },
      'different',
    ],
  ])('%s: %s', (_, a, b, judgement) => expect(judged(a, b)).toBe(judgement))

  describe('of bodies attacked through one supplier on one day', () => {
    const attack = { dates: [on('2024-03-05')], published: ['2024-03-09'], actors: ['Grau'] }
    const council = { ...attack, names: ['Brackwater Council'], figures: [people(41_218)] }
    const mistaken = { ...attack, names: ['PayLume'], titles: ['Brackwater Council and the PayLume hack'] }
    const paired = [
      ['told by its title', { ...mistaken, figures: [people(41_218)] }, council, 'same'],
      ['told by its title, with another figure', { ...mistaken, figures: [people(9_870)] }, council, 'maybe'],
      ['told by its title alone', mistaken, council, 'maybe'],
      ['that may be the other', { ...attack, names: ['PayLume'], rivals: council.names }, council, 'maybe'],
      [
        'joined by a telling that took the supplier for the victim',
        { ...mistaken, figures: [people(9_870)] },
        { ...council, names: ['Brackwater Council', 'PayLume'] },
        'maybe',
      ],
    ] as const
    it.each(paired)('%s', (_, a, b, judgement) => expect(judged(a, b)).toBe(judgement))
  })

  describe('of one name in two countries', () => {
    const here = { ...torrealta, dates: [on('2024-03-05')], actors: ['Grau'] }
    const there = { ...here, countries: ['CL'] }
    it.each<[string, Partial<Telling>, Partial<Telling>, string]>([
      ['are asked about, though day and attacker are the same', here, there, 'maybe'],
      ['with one figure', { ...here, figures: [people(812)] }, { ...there, figures: [people(812)] }, 'same'],
      [
        'with figures near',
        { ...here, figures: [people(812)] },
        { ...there, figures: [people(790)] },
        'same',
      ],
      ['with figures far', { ...here, figures: [people(812)] }, { ...there, figures: [people(90)] }, 'maybe'],
    ])('%s', (_, a, b, judgement) => expect(judged(a, b)).toBe(judgement))
  })

  it('of an attacker called by a longer and a shorter name name one', () => {
    expect(reasons({ actors: ['Kestrel'] }, { actors: ['Kestrel Null'] })).toEqual(['same-actor'])
    expect(reasons({ actors: ['Kestrel Null'] }, { actors: ['Null'] })).toEqual(['other-actor'])
  })

  it('of which one names nobody are not joined by day and figure', () => {
    const told = { dates: [on('2024-03-05')], figures: [people(41_218)], published: ['2024-03-09'] }
    expect(judged(told, { ...told, names: ['Torrealta'] })).toBe('maybe')
  })

  it('of nearly the same text are one, but for other names', () => {
    const dated = { dates: [on('2024-03-05')] }
    expect(judged(dated, dated)).toBe('different')
    expect(judged(dated, dated, 0.8)).toBe('same')
    expect(judged({ ...dated, names: ['Fir Foods'] }, { ...dated, names: ['Oak Air'] }, 0.8)).not.toBe('same')
  })
})

describe('the sentence of a reason', () => {
  const said = (reason: Partial<MatchReason>) =>
    matchSentence({ kind: 'same-name', here: 'a', there: 'b', factId: null, points: 1, ...reason })
  it.each<[Partial<MatchReason>, string]>([
    [{ here: 'Fir Foods', there: 'Fir Foods' }, 'The victim has the same name: Fir Foods.'],
    [
      { kind: 'same-day', here: '2024-03-05', there: '2024-03-05', factId: 'dates.discovered' },
      'The same day is given (discovered): Mar 5, 2024.',
    ],
    [
      { kind: 'same-month', here: '2024-03-05', there: '2024-03', factId: 'dates.disclosed' },
      'The same month is given (disclosed): Mar 5, 2024 and Mar 2024.',
    ],
    [
      { kind: 'rounded-figure', here: '41000', there: '41218' },
      'One number of people is the other rounded: 41,000 and 41,218.',
    ],
    [{ kind: 'other-country', here: 'CL', there: 'BR' }, 'The countries differ: Chile and Brazil.'],
    [{ kind: 'same-sector', here: 'education', there: 'education' }, 'The sector is the same: Education.'],
  ])('%j: %s', (reason, sentence) => expect(said(reason)).toBe(sentence))
})
