import { beforeEach, describe, expect, it } from 'vitest'
import { breachId } from '../../../src-main/domain/ids.ts'
import type { Bar, Chart, LagFigure, SizeDot } from '../../../src-main/domain/statistics.ts'
import { goUp } from '../../../src-renderer/actions/move-around.ts'
import {
  countVendors,
  listCounted,
  shownQuery,
  showStatistics,
} from '../../../src-renderer/actions/statistics.ts'
import { queryInBox, searchKindOf } from '../../../src-renderer/state/slices/search-slice.ts'
import { resetScreen, useStore } from '../../../src-renderer/state/store.ts'
import { wholeReview } from '../../../src-renderer/state/view.ts'
import { formatMedian } from '../../../src-renderer/text/medians.ts'
import { formatShare } from '../../../src-renderer/text/share.ts'
import { barLabel, chartBars, kindOf } from '../../../src-renderer/views/statistics/chart-bars.ts'
import { lagAxis } from '../../../src-renderer/views/statistics/lags-layout.ts'
import { namedDots } from '../../../src-renderer/views/statistics/named-dots.ts'
import {
  decadesAround,
  everyYear,
  layoutSizes,
  placeDots,
} from '../../../src-renderer/views/statistics/sizes-layout.ts'

const state = () => useStore.getState()
beforeEach(resetScreen)

const bar = (value: string | null, once: number, each = once, people = 0): Bar => ({
  value,
  label: value ?? 'none',
  once: { breaches: once, people },
  each: { breaches: each, people },
  query: `x:${value}`,
})

describe('the bars of a chart', () => {
  const sectors: Chart = {
    chart: 'sector',
    field: 'sector',
    bars: [bar('healthcare', 4, 9), bar('finance', 2), bar('transport', 0, 1), bar(null, 3)],
  }

  it('are those that count something, and what is silent stands apart', () => {
    const { stated, silent, known, unknown, most } = chartBars(sectors, 'once', 9)
    expect(stated.map(({ value }) => value)).toEqual(['healthcare', 'finance'])
    expect(silent?.once.breaches).toBe(3)
    expect([known, unknown, most]).toEqual([6, 3, 4])
  })

  it('count customers by themselves where that is wanted', () => {
    const { stated, most } = chartBars(sectors, 'each', 15)
    expect(stated.map(({ value }) => value)).toEqual(['healthcare', 'finance', 'transport'])
    expect(most).toBe(9)
  })

  it('know of nothing silent where every breach says it', () => {
    const { silent, known } = chartBars({ ...sectors, bars: [bar('finance', 2)] }, 'once', 2)
    expect([silent, known]).toEqual([null, 2])
  })

  it('have a place for years without any breach, unless these would be all one sees', () => {
    const years = (...values: string[]): Chart => ({
      chart: 'year',
      field: 'discovered',
      bars: values.map(value => bar(value, 1)),
    })
    const drawn = (chart: Chart) =>
      chartBars(chart, 'once', 2).stated.map(({ value, once }) => `${value} ${once.breaches}`)
    expect(drawn(years('2019', '2022'))).toEqual(['2019 1', '2020 0', '2021 0', '2022 1'])
    expect(drawn(years('1980', '2022'))).toEqual(['1980 1', '2022 1'])
    expect(drawn(years())).toEqual([])
  })

  it('have the colour of the kind of fact they count, and country names of the screen', () => {
    const of = (chart: Chart['chart'], field: string): Chart => ({ chart, field, bars: [] })
    expect(
      [of('year', 'discovered'), of('vector', 'vector'), of('data', 'data'), of('source', 'source')].map(
        kindOf,
      ),
    ).toEqual(['dates', 'attack', 'data', 'people'])
    expect(barLabel(of('country', 'country'), { ...bar('PT', 1), label: 'PT' })).toBe('Portugal')
    expect(barLabel(of('sector', 'sector'), { ...bar('healthcare', 1), label: 'health' })).toBe('Healthcare')
    expect(barLabel(of('sector', 'sector'), { ...bar(null, 1), label: 'Not stated' })).toBe('Not stated')
  })
})

const dot = (number: number, people: number, year = '2024'): SizeDot => ({
  breachId: breachId(number),
  name: `B${number}`,
  people,
  year,
  isExact: true,
})
const sizes = (year: string, known: number, median: number | null) => ({
  year,
  known,
  unknown: 0,
  quartiles: median === null ? null : { q1: median / 2, median, q3: median * 2 },
  query: `discovered:${year}`,
})

describe('the chart of sizes', () => {
  it('goes from a power of ten to another', () => {
    expect(decadesAround([500, 64_000])).toEqual([100, 100_000])
    expect(decadesAround([1000])).toEqual([1000, 10_000])
    expect(decadesAround([1])).toEqual([1, 10])
  })

  it('puts dots that would lie on each other side by side, and none outside its column', () => {
    const placed = placeDots(
      [1, 2, 3, 4, 5, 6, 7].map(number => dot(number, 1000)),
      50,
      () => 20,
      7,
      20,
    )
    expect(placed.map(({ x }) => x)).toEqual([50, 57, 43, 64, 36, 50, 50])
    for (const { x } of placed) expect(Math.abs(x - 50)).toBeLessThanOrEqual(20 - 3.5)
  })

  it('draws each year with its band, its median and its dots, the larger the higher', () => {
    const layout = layoutSizes(
      [sizes('2022', 1, 1000), sizes('2024', 2, 10_000)],
      [dot(1, 1000, '2022'), dot(2, 20_000), dot(3, 5000)],
      { width: 300, height: 200, dot: 7 },
    )
    expect(layout?.columns.map(({ sizes: { year }, x }) => [year, x])).toEqual([
      ['2022', 50],
      ['2023', 150],
      ['2024', 250],
    ])
    expect(layout?.ticks.map(({ value }) => value)).toEqual([100, 1000, 10_000, 100_000])
    const [first, none, last] = layout?.columns ?? []
    expect([first?.dots.length, none?.band, last?.dots.map(({ dot: { name } }) => name)]).toEqual([
      1,
      null,
      ['B3', 'B2'],
    ])
    expect(last?.band?.median).toBeLessThan(first?.band?.median ?? 0)
    expect(last?.band?.top).toBeLessThan(last?.band?.bottom ?? 0)
  })

  it('names the largest breaches that have room beside them, and nothing in their way', () => {
    const room = { width: 400, height: 200, dot: 7 }
    const draw = (...dots: SizeDot[]) =>
      layoutSizes([sizes('2023', 2, 9000), sizes('2024', 2, 9000)], dots, room) ?? {
        ticks: [],
        columns: [],
        halfBand: 0,
      }
    const names = (most: number, ...dots: SizeDot[]) =>
      namedDots(draw(...dots), room, most).map(({ dot: { name } }) => name)
    // Of two at one height the right one, of two close below each other the larger.
    const dots = [dot(1, 90_000, '2023'), dot(2, 90_000, '2023'), dot(3, 2000), dot(4, 1990)]
    expect(names(6, ...dots)).toEqual(['B2', 'B3'])
    expect(names(1, ...dots)).toEqual(['B2'])
    // Not across the line of the median.
    expect(names(6, dot(1, 9000))).toEqual([])
    const [first, last] = namedDots(draw(dot(1, 90_000, '2023'), dot(2, 80_000)), room, 6)
    expect((first?.x ?? 0) + (first?.room ?? 0)).toBeLessThanOrEqual(300 - draw(...dots).halfBand)
    expect((last?.x ?? 0) + (last?.room ?? 0)).toBeLessThanOrEqual(room.width)
  })

  it('is none without a figure', () => {
    expect(layoutSizes([sizes('2024', 0, null)], [], { width: 300, height: 200, dot: 7 })).toBeNull()
    expect(everyYear([])).toEqual([])
  })
})

describe('the axis of lags', () => {
  const lag = (...[q1, median, q3]: [number, number, number]): Pick<LagFigure, 'quartiles'> => ({
    quartiles: { least: { q1, median, q3 }, most: { q1: q1 + 10, median: median + 10, q3: q3 + 10 } },
  })

  it('has nought and the sixty days on it, however short the lags are', () => {
    const axis = lagAxis([lag(3, 5, 9)])
    expect([axis.ticks[0]?.at, axis.rule]).toEqual([0, 100])
  })

  it('goes below nought where something came first', () => {
    const { bandOf, ticks } = lagAxis([lag(-40, 5, 90)])
    expect(ticks[0]?.days).toBeLessThan(0)
    const { possible } = bandOf({
      least: { q1: -40, median: 5, q3: 90 },
      most: { q1: -40, median: 5, q3: 90 },
    })
    expect(possible[0]).toBeGreaterThanOrEqual(0)
  })

  it('tells what is certain of a band from what vague dates allow', () => {
    const { bandOf } = lagAxis([lag(0, 30, 90)])
    const wide = bandOf({ least: { q1: 0, median: 30, q3: 60 }, most: { q1: 20, median: 50, q3: 100 } })
    expect(wide).toEqual({ possible: [0, 100], certain: [20, 60], median: [30, 50] })
    const vague = bandOf({ least: { q1: 0, median: 5, q3: 10 }, most: { q1: 30, median: 35, q3: 40 } })
    expect(vague.certain).toBeNull()
  })
})

describe('figures in words', () => {
  it('give a share no finer than the whole allows, and an unknown none', () => {
    expect([formatShare(1, 3), formatShare(0, 3), formatShare(3, 0)]).toEqual(['33%', '0%', '–'])
    expect([formatShare(1, 900), formatShare(1, 3000), formatShare(1250, 10_000)]).toEqual([
      '< 1%',
      '< 0.1%',
      '12.5%',
    ])
  })

  it('give medians tenths only where they can be told', () => {
    expect([84.5, 143.8, 16_030, -12.5].map(formatMedian)).toEqual(['84.5', '144', '16,030', '−12.5'])
  })
})

describe('the place of statistics', () => {
  it('counts what is shown: a search, a tag, the inbox, or all', () => {
    expect(shownQuery(state())).toBe('')
    state().setQuery('sector:finance ')
    expect(shownQuery(state())).toBe('sector:finance')
    state().setQuery('')
    state().navigate({ kind: 'articles', tag: 'desk/board brief' })
    expect(shownQuery(state())).toBe('tag:"desk/board brief"')
    state().navigate({ kind: 'articles', tag: null, part: 'inbox' })
    expect(shownQuery(state())).toBe('-is:reviewed')
    state().navigate({ ...wholeReview, query: 'lang:es' })
    expect(shownQuery(state())).toBe('lang:es')
  })

  it('is narrowed by what is typed in the search box, which searches breaches there', () => {
    state().navigate({ kind: 'articles', tag: null })
    void showStatistics.run(state())
    state().typeQuery('vector:phishing')
    expect(state().view).toMatchObject({ kind: 'statistics', query: 'vector:phishing' })
    expect([queryInBox(state()), state().query, searchKindOf(state())]).toEqual([
      'vector:phishing',
      '',
      'breaches',
    ])
    void listCounted.run(state())
    expect([state().view.kind, queryInBox(state())]).toEqual(['breaches', 'vector:phishing'])
  })

  it('leads back to the search it was opened from, with its query', () => {
    state().setQuery('sector:finance')
    void showStatistics.run(state())
    expect(queryInBox(state())).toBe('sector:finance')
    void goUp.run(state())
    expect([state().view.kind, state().query]).toEqual(['breaches', 'sector:finance'])
  })

  it('switches how vendors count, and keeps which charts are tables for the next time', () => {
    void showStatistics.run(state())
    void countVendors.run(state())
    state().arrangeStatistics({ asTables: ['sector'] })
    expect(state().view).toMatchObject({ settings: { counting: 'each', asTables: ['sector'] } })
    state().showStatistics({ query: '' })
    expect(state().view).toMatchObject({ settings: { counting: 'once', asTables: ['sector'] } })
    state().arrangeStatistics({ asTables: [] })
  })
})
