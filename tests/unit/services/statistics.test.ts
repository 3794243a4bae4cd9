import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FoundClaim } from '../../../src-main/domain/claim.ts'
import { type ChartId, Statistics, StatisticsSettings } from '../../../src-main/domain/statistics.ts'
import { findSimilar } from '../../../src-main/services/find-similar.ts'
import { mergeBreaches } from '../../../src-main/services/merge-breaches.ts'
import { renameSearch, saveSearch } from '../../../src-main/services/saved-searches.ts'
import {
  forgetStatistics,
  listStatistics,
  openStatistics,
  renameStatistics,
  saveStatistics,
} from '../../../src-main/services/saved-statistics.ts'
import { verifyVault } from '../../../src-main/services/verify-vault.ts'
import { prepareStatistics } from '../../../src-main/vault/figures/prepare-statistics.ts'
import { similarBreaches } from '../../../src-main/vault/figures/similar-breaches.ts'
import { statisticsOf } from '../../../src-main/vault/figures/statistics-of.ts'
import { findAll } from '../../../src-main/vault/search/find.ts'
import { memoryOf } from '../../../src-main/vault/search/search-memory.ts'
import { undo } from '../../../src-main/vault/undo.ts'
import { article, claim, save } from '../vault/fixtures.ts'
import { author, B, type GroupedVault, groupedVault } from './grouped-vault.ts'

let grouped: GroupedVault
const vendor = (name: string) => claim('relatedOrgs', { name, role: 'vendor' }, `its vendor ${name}`)
const told = (victim: string, discovered: string, people: number | null, ...more: FoundClaim[]) => [
  claim('victim', victim, `${victim} was attacked`),
  claim('dates.discovered', discovered, `found on ${discovered}`),
  ...(people === null ? [] : [claim('individualsAffected', people, `${people} people`)]),
  ...more,
]
const health = (country: string) => [
  claim('sector', 'healthcare', 'a health body'),
  claim('country', country, `in ${country}`),
]
beforeAll(async () => {
  grouped = await groupedVault()
  const { vault } = grouped
  const tell = (title: string, breach: FoundClaim[], body = '') => save(vault, article(title, [breach], body))
  const ransom = claim('attackVector', 'ransomware', 'ransomware')
  tell(
    'Scanvault',
    told('Scanvault, Inc.', '2024-05-10', 600_000, ransom, claim('sector', 'technology', 'software')),
  )
  tell('Brannock', told('St Brannock', '2024-06-01', 300_000, vendor('Scanvault'), ...health('US')))
  tell('Tri-Rivers', told('Tri-Rivers', '2024-05', 200_000, vendor('Scanvault Inc'), ...health('US')))
  tell(
    'Alder',
    told(
      'Alder Clinic',
      '2024-01-01',
      1000,
      ransom,
      claim('dates.notified', '2024-04-01', 'told'),
      ...health('US'),
    ),
    'The zwickelmühle stood still, and the zwickelmühle had no spare part.',
  )
  tell(
    'Birch',
    told('Birch Clinic', '2023-03-02', null, ransom, ...health('ES')),
    'Nobody knew when the zwickelmühle would run again; a zwickelmühle is old.',
  )
  for (const title of ['Weather', 'Football', 'Bread']) save(vault, article(title, []))
  tell('Cedar', told('Cedar Air', '2023-04-02', 900, claim('sector', 'transport', 'an airline')))
})
afterAll(() => grouped.close())

const settings = (more: object = {}) => StatisticsSettings.parse(more)
const figures = (query: string, more?: object) => statisticsOf(grouped.vault, query, settings(more))
const bars = (chart: ChartId, query = '') =>
  figures(query)
    .charts.find(one => one.chart === chart)
    ?.bars.map(({ value, once, each }) => [value, once.breaches, each.breaches])

describe('statistics', () => {
  it('have the form of the contract', () => {
    const found = figures('')
    expect(Statistics.parse(found)).toEqual(found)
    expect([found.found, found.whole]).toEqual([6, 6])
  })

  it('count a vendor’s breach once, say what was folded, and give both figures', () => {
    const { once, each, folding } = figures('')
    expect(once).toEqual({ breaches: 4, people: 601_900 })
    expect(each).toEqual({ breaches: 6, people: 1_101_900 })
    expect(folding).toMatchObject({ folded: 2, people: 500_000, more: 0 })
    expect(folding.groups).toEqual([
      {
        head: { breachId: 'B-0001', name: 'Scanvault, Inc.', people: 600_000 },
        isVendorItself: true,
        vendor: 'scanvault',
        folded: [
          { breachId: 'B-0002', name: 'St Brannock', people: 300_000 },
          { breachId: 'B-0003', name: 'Tri-Rivers', people: 200_000 },
        ],
        people: 600_000,
      },
    ])
  })

  it('fold nothing where the vendor’s breach is not among what was found', () => {
    expect(figures('sector:healthcare').folding.folded).toBe(0)
    expect(figures('sector:healthcare').once.breaches).toBe(4)
  })

  it('count people once where articles name the vendor of one breach in two forms', async () => {
    const other = await groupedVault()
    const chain = claim('attackVector', 'supply_chain', 'by way of its vendor')
    const vendors = [vendor('Larch, Inc.'), vendor('Larch S.A.')]
    save(other.vault, article('Fir', [told('Fir Foods', '2024-06-01', 10, chain, ...vendors)]))
    const found = statisticsOf(other.vault, '', settings())
    expect(Statistics.parse(found)).toMatchObject({
      once: { breaches: 1, people: 10 },
      folding: { folded: 0 },
    })
    other.close()
  })

  it('give medians of what counts, or of everything', () => {
    expect(figures('').sized).toMatchObject({
      known: 3,
      unknown: 1,
      quartiles: { q1: 950, median: 1000, q3: 300_500 },
    })
    expect(figures('', { counting: 'each' }).sized).toMatchObject({
      known: 5,
      quartiles: { median: 200_000 },
    })
  })

  it('count by year, sector, country, vector, data and source; what states none stands last', () => {
    expect(bars('year')).toEqual([
      ['2023', 2, 2],
      ['2024', 2, 4],
    ])
    expect(bars('sector')).toEqual([
      ['healthcare', 2, 4],
      ['technology', 1, 1],
      ['transport', 1, 1],
    ])
    expect(bars('country')?.at(-1)).toEqual([null, 2, 2])
    expect(bars('source')).toEqual([
      ['press', 3, 5],
      [null, 1, 1],
    ])
    expect(bars('data')).toEqual([[null, 4, 6]])
  })

  it('know for every bar, year, lag and clock the query that finds its breaches', () => {
    for (const query of [
      '',
      'sector:healthcare',
      'people:<1000 OR vector:ransomware',
      'zwickel',
      '-country:US',
    ]) {
      const { charts, years, lags, clocks, sized } = figures(query, { counting: 'each' })
      const counts = [
        ...charts.flatMap(chart => chart.bars.map(bar => [bar.query, bar.each.breaches] as const)),
        ...years.map(year => [year.query, year.known + year.unknown] as const),
        ...clocks.flatMap(({ met, missed, cannotBeTold }) =>
          [met, missed, cannotBeTold].map(count => [count.query, count.breaches] as const),
        ),
        ...lags.flatMap(lag => [
          [lag.query, lag.known + lag.impossible] as const,
          [lag.silentQuery, lag.notStated] as const,
        ]),
        [sized.query, sized.known] as const,
        [sized.silentQuery, sized.unknown] as const,
      ]
      expect(counts.length).toBeGreaterThan(5)
      for (const [found, count] of counts)
        expect(findAll(grouped.vault, 'breaches', found).found.count(), found).toBe(count)
    }
  })

  it('count lags and clocks, with what cannot be told', () => {
    const { lags, clocks } = figures('')
    expect(lags.find(({ lagId }) => lagId === 'discovery-to-notification')).toMatchObject({
      known: 1,
      notStated: 3,
      quartiles: { least: { median: 91 }, most: { median: 91 } },
      within60: { within: 0, longer: 1, unsure: 0 },
    })
    expect(clocks.find(({ clockId }) => clockId === 'hipaa-individuals')).toMatchObject({
      missed: { breaches: 1, query: 'clock:hipaa-individuals/missed' },
    })
  })

  it('are prepared piece by piece, each read once', () => {
    const memory = memoryOf(grouped.vault.db)
    const read = () =>
      ['discovered', 'people', 'org', 'clock'].filter(field => memory.isAtHand('breaches', field))
    // A change of more than a few thousand rows has everything read anew.
    memory.touch(
      Array.from({ length: 5000 }, (_, index) => index),
      [],
    )
    expect(read()).toEqual([])
    expect(prepareStatistics(grouped.vault)).toBe(false)
    expect(read()).not.toContain('clock')
    let pieces = 1
    while (!prepareStatistics(grouped.vault)) pieces += 1
    expect(pieces).toBeGreaterThan(10)
    expect(read()).toEqual(['discovered', 'people', 'org', 'clock'])
    expect(prepareStatistics(grouped.vault)).toBe(true)
  })

  it('leave out what cannot be understood where that is asked for, and say so', () => {
    const typed = 'sector:healthcare sectr:finance'
    expect(() => figures(typed)).toThrow('no field')
    const { found, leftOut, query } = statisticsOf(grouped.vault, typed, settings(), true)
    expect([found, query]).toEqual([4, typed])
    expect(leftOut.map(({ start }) => typed.slice(start, start + 5))).toEqual(['sectr'])
    expect(figures('sector:healthcare').leftOut).toEqual([])
  })

  it('draw every breach with a figure, the largest first', () => {
    const { dots, areAllDots } = figures('')
    expect(areAllDots).toBe(true)
    expect(dots.map(({ name, people, isExact }) => [name, people, isExact])).toEqual([
      ['Scanvault, Inc.', 600_000, true],
      ['Alder Clinic', 1000, true],
      ['Cedar Air', 900, true],
    ])
  })

  it('follow what changes', () => {
    mergeBreaches(grouped.desk, B(1), [B(2), B(3)])
    expect(figures('').once).toEqual(figures('').each)
    undo(grouped.vault, author)
    expect(figures('').folding.folded).toBe(2)
  })
})

describe('saved statistics', () => {
  it('are live, one edit each, and follow the saved search they name', () => {
    saveSearch(grouped.desk, {
      name: 'Health',
      query: 'sector:healthcare',
      kind: 'breaches',
      sort: 'relevance',
    })
    grouped.reversibly(() =>
      saveStatistics(grouped.desk, { name: 'Of health', query: 'saved:Health', settings: settings() }),
    )
    expect(listStatistics(grouped.vault)).toMatchObject([{ name: 'Of health', found: 4 }])
    renameSearch(grouped.desk, 'health', 'Clinics')
    expect(listStatistics(grouped.vault)).toMatchObject([{ query: 'saved:"Clinics"', found: 4 }])
    mergeBreaches(grouped.desk, B(2), [B(3)])
    expect(openStatistics(grouped.vault, 'of health').found).toBe(3)
    expect(verifyVault(grouped.vault).faults).toEqual([])
    undo(grouped.vault, author)
  })

  it('refuse what cannot be understood', () => {
    const wrong = { name: 'Wrong', query: 'sector:nothing', settings: settings() }
    expect(() => saveStatistics(grouped.desk, wrong)).toThrow('is no value of sector')
    expect(() => openStatistics(grouped.vault, 'Wrong')).toThrow('no saved statistics')
  })

  it('get another name and are forgotten', () => {
    grouped.reversibly(() => renameStatistics(grouped.desk, 'Of health', 'Health bodies'))
    grouped.vault.db.prepare("UPDATE saved_statistics SET settings = 'nothing'").run()
    expect(verifyVault(grouped.vault).faults).toEqual(['The statistics “Health bodies” cannot be read.'])
    grouped.vault.db.prepare("UPDATE saved_statistics SET settings = '{}'").run()
    forgetStatistics(grouped.desk, 'health bodies')
    expect(listStatistics(grouped.vault)).toEqual([])
  })
})

describe('breaches like one', () => {
  const kinds = (id: number) =>
    new Map(
      findSimilar(grouped.vault, B(id), 10).map(({ breach, reasons }) => [
        breach.breachId,
        reasons.map(({ kind }) => kind),
      ]),
    )
  it('share what is rare: the vendor first, then how it was done and the words of the articles', () => {
    expect(kinds(2).get(B(3))).toEqual(expect.arrayContaining(['sector', 'country', 'size']))
    expect(kinds(4).get(B(5))).toEqual(expect.arrayContaining(['vector', 'sector', 'words']))
    const words = findSimilar(grouped.vault, B(4), 10)
      .find(({ breach }) => breach.breachId === B(5))
      ?.reasons.find(({ kind }) => kind === 'words')
    expect(words?.values).toContain('zwickelmuhle')
  })

  it('name the chain of a vendor and its customer, from either side', () => {
    grouped.tell('Dogwood', told('Dogwood', '2024-02-02', null, vendor('Scanvault Inc')))
    grouped.tell(
      'Elm',
      told(
        'Elm',
        '2024-02-02',
        null,
        claim('relatedOrgs', { name: 'Dogwood', role: 'customer' }, 'its customer Dogwood'),
      ),
    )
    const [dogwood, elm] = [7, 8].map(B)
    expect(kinds(7).get(B(2))).toContain('vendor')
    expect(kinds(7).get(B(3))).toContain('vendor')
    expect(kinds(1).get(B(2))).toContain('vendor-of')
    expect(kinds(1).get(dogwood ?? B(0))).toContain('vendor-of')
    expect(kinds(7).get(elm ?? B(0))).toContain('vendor-of')
    expect(kinds(8).get(dogwood ?? B(0))).toContain('vendor-of')
  })

  it('count a breach once that names an organisation in two roles', async () => {
    const other = await groupedVault()
    save(other.vault, article('Larch', [told('Larch', '2024-05-10', null)]))
    const customer = claim('relatedOrgs', { name: 'Larch', role: 'customer' }, 'its customer Larch')
    save(other.vault, article('Fir', [told('Fir Foods', '2024-06-01', null, vendor('Larch'), customer)]))
    const [found] = similarBreaches(other.vault, 1, 3)
    expect(found?.reasons).toMatchObject([{ kind: 'vendor-of', values: ['larch'], shared: 1 }])
    other.close()
  })

  it('sum up to the score, and never name the breach itself', () => {
    for (const id of [1, 2, 4, 5]) {
      const found = similarBreaches(grouped.vault, id, 3)
      expect(found.length).toBeLessThanOrEqual(3)
      for (const { number, score, reasons } of found) {
        expect(number).not.toBe(id)
        expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score)
      }
    }
  })
})
