import { describe, expect, it } from 'vitest'
import type { TimelineLane } from '../../../src-main/domain/timeline.ts'
import { wholeTimeline, zoomIn, zoomOut } from '../../../src-renderer/actions/steer-timeline.ts'
import {
  type DayWindow,
  panned,
  wholeWindow,
  withInSight,
  zoomed,
} from '../../../src-renderer/state/day-window.ts'
import { useStore } from '../../../src-renderer/state/store.ts'
import { placedWordings } from '../../../src-renderer/views/compare/figures/intervals.ts'
import {
  calendarTicks,
  countedTicks,
} from '../../../src-renderer/views/compare/figures/timeline/day-ticks.ts'
import { firstWindow } from '../../../src-renderer/views/compare/figures/timeline/first-window.ts'
import { barParts, laneItems } from '../../../src-renderer/views/compare/figures/timeline/lane-items.ts'
import { laneLayout } from '../../../src-renderer/views/compare/figures/timeline/lane-layout.ts'

const day = (text: string) => Date.parse(`${text}T00:00:00Z`) / 86_400_000
const from = (text: string, to: string): DayWindow => ({ from: day(text), to: day(to) })
const exactly = (on: number) => ({ least: on, most: on })
/** Ten pixels a day. */
const x = (on: number) => on * 10

type Mark = TimelineLane['marks'][number]
const mark = (factId: Mark['factId'], days: Mark['days'], rivals: Mark['rivals'] = []): Mark => ({
  factId,
  value: '2025-01-01',
  claimId: null,
  days,
  rivals,
})
const lane = (parts: Partial<TimelineLane>): TimelineLane => ({
  origin: 'calendar',
  exposure: null,
  marks: [],
  deadlines: [],
  ...parts,
})

describe('the days in sight', () => {
  const whole = { from: 0, to: 100 }

  it('are at first all, with room beside them, and never fewer than can be read', () => {
    expect(wholeWindow({ least: 0, most: 100 })).toEqual({ from: -3, to: 103 })
    expect(wholeWindow(exactly(50))).toEqual({ from: 47, to: 53 })
  })

  it('get fewer around the day pointed at, which stays where it is', () => {
    expect(zoomed(whole, whole, 2, 20)).toEqual({ from: 10, to: 60 })
    expect(zoomed(whole, whole, 2)).toEqual({ from: 25, to: 75 })
  })

  it('are never more than there are, nor fewer than six', () => {
    expect(zoomed({ from: 10, to: 60 }, whole, 0.1, 20)).toEqual(whole)
    const near = zoomed(whole, whole, 1000, 50)
    expect(near.to - near.from).toBeCloseTo(6)
  })

  it('move no farther than to the end', () => {
    expect(panned({ from: 10, to: 30 }, whole, 0.5)).toEqual({ from: 20, to: 40 })
    expect(panned({ from: 10, to: 30 }, whole, -2)).toEqual({ from: 0, to: 20 })
    expect(panned({ from: 70, to: 90 }, whole, 2)).toEqual({ from: 80, to: 100 })
  })

  it('follow what is in focus, and stay where it is in sight', () => {
    const window = { from: 10, to: 30 }
    expect(withInSight(window, whole, exactly(20))).toBe(window)
    expect(withInSight(window, whole, exactly(50))).toEqual({ from: 32, to: 52 })
    expect(withInSight(window, whole, exactly(5))).toEqual({ from: 3, to: 23 })
    expect(withInSight(window, whole, { least: 40, most: 90 })).toEqual({ from: 40, to: 60 })
  })

  it('leave a deadline far off out of sight at first', () => {
    const deadline = (on: number) => ({ clockId: 'a', answer: 'met' as const, days: exactly(on) })
    const lanes = [
      lane({
        marks: [mark('dates.discovered', exactly(0)), mark('dates.notified', exactly(60))],
        deadlines: [deadline(70), deadline(900)],
      }),
    ]
    const all = wholeWindow({ least: 0, most: 900 })
    const shown = firstWindow({ align: 'calendar', lanes, span: { least: 0, most: 900 } }, all)
    expect(shown.to).toBeGreaterThan(70)
    expect(shown.to).toBeLessThan(90)
  })
})

describe('the lines of the axis', () => {
  it('are years over ten years, months over one, days over a week', () => {
    const dates = (window: DayWindow, count: number) =>
      calendarTicks(window, count).map(({ date, withYear }) => `${date}${withYear ? ' !' : ''}`)
    expect(dates(from('2014-06-01', '2018-06-01'), 4)).toEqual(['2015 !', '2016 !', '2017 !', '2018 !'])
    expect(dates(from('2024-11-15', '2025-03-15'), 4)).toEqual(['2024-12 !', '2025 !', '2025-02', '2025-03'])
    expect(dates(from('2025-03-01', '2025-03-04'), 3)).toEqual([
      '2025-03 !',
      '2025-03-02',
      '2025-03-03',
      '2025-03-04',
    ])
  })

  it('stand at whole days only, however near', () => {
    const near = calendarTicks({ from: day('2025-03-01') + 0.4, to: day('2025-03-07') + 0.4 }, 40)
    expect(near).toHaveLength(6)
    expect(near.every(tick => Number.isInteger(tick.day))).toBe(true)
  })

  it('count days in steps that people think in, day 0 among them', () => {
    expect(countedTicks({ from: -10, to: 100 }, 4).map(tick => tick.day)).toEqual([0, 30, 60, 90])
    expect(countedTicks({ from: -40, to: 3000 }, 5).map(tick => tick.day)).toEqual([0, 730, 1460, 2190, 2920])
    expect(countedTicks({ from: -3, to: 3 }, 10).map(tick => tick.day)).toEqual([-3, -2, -1, 0, 1, 2, 3])
  })
})

describe('the bar of exposure', () => {
  const parts = (exposure: TimelineLane['exposure']) =>
    barParts(exposure, x, 1).map(({ look, from, to }) => `${look} ${from} ${to}`)

  it('is sure between two days', () => {
    expect(parts({ from: exactly(1), to: exactly(9), isImpossible: false })).toEqual(['sure 10 90'])
  })

  it('is unsure over the month in which it may begin or end', () => {
    expect(parts({ from: { least: 0, most: 30 }, to: { least: 59, most: 89 }, isImpossible: false })).toEqual(
      ['unsure 0 300', 'sure 300 590', 'unsure 590 890'],
    )
  })

  it('is nowhere sure where it may end in the month it began in', () => {
    const month = { least: 0, most: 30 }
    expect(parts({ from: month, to: month, isImpossible: false })).toEqual(['unsure 0 300'])
  })

  it('stays open where the end is not stated, and says where it cannot be', () => {
    expect(parts({ from: exactly(1), to: null, isImpossible: false })).toEqual(['open 10 36'])
    expect(parts({ from: exactly(9), to: exactly(1), isImpossible: true })).toEqual(['impossible 10 90'])
  })
})

describe('marks of a lane', () => {
  const boxes = (parts: Partial<TimelineLane>) =>
    laneItems(lane(parts), x, 1).dates.map(({ id, level, box }) => ({ id, level, ...box }))

  it('of one day stand beside each other', () => {
    const two = [mark('dates.disclosed', exactly(5)), mark('dates.notified', exactly(5))]
    expect(boxes({ marks: two }).map(({ from }) => from)).toEqual([50, 63])
  })

  it('that are a month are a stretch, never narrower than can be seen', () => {
    expect(boxes({ marks: [mark('dates.discovered', { least: 0, most: 30 })] })).toEqual([
      { id: 'dates.discovered', level: 0, from: 0, to: 300 },
    ])
    const [tiny] = laneItems(
      lane({ marks: [mark('dates.discovered', { least: 0, most: 30 })] }),
      on => on / 10,
      1,
    ).dates
    expect(tiny?.box).toEqual({ from: -5, to: 8 })
  })

  it('lie below each other where they would touch, and below the bar', () => {
    const month = { least: 10, most: 40 }
    const marks = [mark('dates.discovered', month), mark('dates.disclosed', { least: 20, most: 50 })]
    expect(boxes({ marks }).map(({ level }) => level)).toEqual([0, 1])
    const exposure = { from: exactly(5), to: exactly(12), isImpossible: false }
    expect(boxes({ marks, exposure }).map(({ level }) => level)).toEqual([1, 0])
  })

  it('that another source tells otherwise have a line of their own', () => {
    const rival = {
      factId: 'dates.discovered' as const,
      value: '2025-01-03',
      claimId: null,
      days: exactly(7),
    }
    const items = laneItems(lane({ marks: [mark('dates.discovered', exactly(5), [rival])] }), x, 1)
    expect(items.dates.map(({ kind, level }) => [kind, level])).toEqual([
      ['mark', 0],
      ['rival', 1],
    ])
    expect(items.levels).toBe(2)
  })

  it('join clocks that end on one day, and show the answer to look at first', () => {
    const deadlines = (['met', 'missed'] as const).map((answer, index) => ({
      clockId: `clock ${index}`,
      answer,
      days: exactly(60),
    }))
    const [one, ...more] = laneItems(lane({ deadlines }), x, 1).deadlines
    expect(more).toEqual([])
    expect(one).toMatchObject({ answer: 'missed', box: { from: 600, to: 600 } })
    expect(one?.clocks.map(({ answer }) => answer)).toEqual(['met', 'missed'])
  })
})

describe('words beside marks', () => {
  const room = { width: 100, rows: 2, gap: 4 }

  it('take the next place, then the next row, and stand nowhere rather than over others', () => {
    const at = (...places: number[]) => ({ width: 40, places })
    expect(placedWordings([at(0), at(10, 50), at(10), at(20)], room)).toEqual([
      { x: 0, row: 0 },
      { x: 50, row: 0 },
      { x: 10, row: 1 },
      null,
    ])
  })

  it('are not cut off, and not over what is taken', () => {
    expect(placedWordings([{ width: 40, places: [-5, 70] }], room)).toEqual([null])
    const taken = [{ from: 20, to: 20 }]
    expect(placedWordings([{ width: 40, places: [0, 30] }], { ...room, taken })).toEqual([{ x: 30, row: 0 }])
  })

  it('of what happened come before those of the bar', () => {
    const items = laneItems(
      lane({
        exposure: { from: exactly(0), to: exactly(2), isImpossible: false },
        marks: [
          mark('dates.intrusionStart', exactly(0)),
          mark('dates.intrusionEnd', exactly(2)),
          mark('dates.discovered', exactly(4)),
        ],
      }),
      x,
      1,
    )
    const { words, height } = laneLayout({
      items,
      width: 110,
      scale: 1,
      rows: 1,
      besideOf: ({ id }) => id,
      deadlineOf: () => '',
      measure: () => 90,
    })
    expect(words.map(({ id }) => id)).toEqual(['dates.discovered'])
    expect(height).toBeGreaterThanOrEqual(46)
  })

  it('never lie over each other, whatever the lane', () => {
    const ids = ['dates.discovered', 'dates.disclosed', 'dates.notified'] as const
    for (let seed = 1; seed <= 200; seed += 1) {
      const marks = ids.map((id, index) => {
        const least = (seed * (index + 3) * 7919) % 40
        return mark(id, { least, most: least + ((seed * (index + 1)) % 3) * 9 })
      })
      const { words } = laneLayout({
        items: laneItems(lane({ marks }), x, 1),
        width: 400,
        scale: 1,
        rows: 2,
        besideOf: ({ id }) => id,
        deadlineOf: () => '',
        measure: () => 80,
      })
      for (const a of words)
        for (const b of words)
          if (a !== b && a.row === b.row) expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual(80)
      expect(words.every(({ x: left }) => left >= 0 && left + 80 <= 400)).toBe(true)
    }
  })
})

describe('the keys of the timeline', () => {
  const state = () => useStore.getState()

  it('zoom around the mark in focus, until there is nothing more to see', () => {
    state().navigate({ kind: 'compare', ids: [] })
    expect(zoomIn.isEnabled(state())).toBe(false)
    const whole = { from: 0, to: 160 }
    state().drawTimeline('these', whole, whole)
    expect([zoomIn, zoomOut, wholeTimeline].map(action => action.isEnabled(state()))).toEqual([
      true,
      false,
      false,
    ])
    state().lookAtDay(0)
    void zoomIn.run(state())
    expect(state().timeline?.shown).toEqual({ from: 0, to: 100 })
    void wholeTimeline.run(state())
    expect(state().timeline?.shown).toEqual(whole)
    state().showDays({ from: 0, to: 10 })
    state().drawTimeline('these', whole, whole)
    expect(state().timeline?.shown).toEqual({ from: 0, to: 10 })
    state().drawTimeline('others', whole, whole)
    expect(state().timeline?.shown).toEqual(whole)
    expect(zoomIn.isEnabled(state())).toBe(true)
    state().leaveTimeline()
    expect(zoomIn.isEnabled(state())).toBe(false)
  })
})
