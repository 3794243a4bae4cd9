import { describe, expect, it } from 'vitest'
import { atIntervals } from '../../../src-renderer/state/at-intervals.ts'
import { formatDayAndTime } from '../../../src-renderer/text/format.ts'
import { formatDuration, formatPace, formatTimeLeft } from '../../../src-renderer/text/format-duration.ts'
import { formatList } from '../../../src-renderer/text/format-list.ts'

describe('the time that is left', () => {
  it.each([
    [0, 'a few seconds left'],
    [9.9, 'a few seconds left'],
    [11, 'about 15 s left'],
    [41, 'about 45 s left'],
    [58, 'about 1 min left'],
    [125, 'about 2 min left'],
    [3500, 'about 58 min left'],
    [3590, 'about 1 h left'],
    [5500, 'about 1.5 h left'],
  ])('%d seconds: %s', (seconds, words) => expect(formatTimeLeft(seconds)).toBe(words))
})

describe('how fast files are read', () => {
  it.each([
    [0, ''],
    [0.25, 'a file every 4 s'],
    [0.9, '1 file a second'],
    [2.6, '2.5 files a second'],
    [118.4, '118 files a second'],
    [1999.6, '2,000 files a second'],
  ])('%d a second: %s', (rate, words) => expect(formatPace(rate)).toBe(words))
})

describe('how long something took', () => {
  it.each([
    [40, '0 s'],
    [420, '0.4 s'],
    [42_000, '42 s'],
    [200_000, '3 min 20 s'],
    [180_000, '3 min'],
    [3_900_000, '1 h 5 min'],
  ])('%d ms: %s', (milliseconds, words) => expect(formatDuration(milliseconds)).toBe(words))
})

describe('a moment with its time', () => {
  it('is today, or has its day', () => {
    const now = new Date(2024, 5, 2, 18, 0)
    expect(formatDayAndTime(new Date(2024, 5, 2, 14, 5).toISOString(), now)).toMatch(/^Today .*0?5/)
    expect(formatDayAndTime(new Date(2023, 5, 2, 14, 5).toISOString(), now)).toMatch(/2023,? .*05/)
  })
})

describe('the formats that are read', () => {
  it('are named once each', () => {
    const formats = ['Web page', 'Mail', 'Web page'].map(label => ({ id: 'x', label, extensions: ['x'] }))
    expect(formatList([...formats, { id: 'record', label: 'Row of a table', extensions: [] }])).toBe(
      'Web page · Mail',
    )
  })
})

describe('work at intervals', () => {
  const rest = (milliseconds: number) => new Promise(resolve => setTimeout(resolve, milliseconds))

  it('is done once for many calls, and once more for the last of them', async () => {
    const done: number[] = []
    let calls = 0
    const call = atIntervals(
      () => done.push(calls),
      () => 60,
    )
    for (calls = 1; calls <= 5; calls += 1) call()
    await rest(20)
    expect(done).toEqual([6])
    call()
    calls = 7
    await rest(10)
    expect(done, 'the interval is not over').toEqual([6])
    await rest(100)
    expect(done).toEqual([6, 7])
  })

  it('is brought forward when the interval has become shorter', async () => {
    let count = 0
    let interval = 0
    const call = atIntervals(
      () => {
        count += 1
      },
      () => interval,
    )
    call()
    await rest(20)
    interval = 60_000
    call()
    interval = 0
    call()
    await rest(20)
    expect(count).toBe(2)
  })
})
