import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { inOrder } from '../../../src-main/services/in-order.ts'

it('yields in order, works on no more than its width at once, and runs ahead no further than it may', async () => {
  const items = Array.from({ length: 50 }, (_, index) => index)
  let atOnce = 0
  let most = 0
  let furthest = 0
  const seen: number[] = []
  const work = async (item: number) => {
    atOnce += 1
    most = Math.max(most, atOnce)
    furthest = Math.max(furthest, item - seen.length)
    await setTimeout(item % 7 === 0 ? 12 : 1)
    atOnce -= 1
    return item
  }
  for await (const item of inOrder(items, 3, 8, work)) seen.push(item)
  expect(seen).toEqual(items)
  expect(most).toBe(3)
  expect(furthest).toBeLessThanOrEqual(8)
})

it('passes on what fails in its place, and starts nothing after the reader stops', async () => {
  let started = 0
  const work = async (item: number) => {
    started += 1
    if (item === 2) throw new Error('two')
    return item
  }
  const seen: number[] = []
  const reading = async () => {
    for await (const item of inOrder([0, 1, 2, 3, 4, 5, 6, 7], 1, 2, work)) seen.push(item)
  }
  await expect(reading()).rejects.toThrow('two')
  expect(seen).toEqual([0, 1])
  await setTimeout(10)
  expect(started).toBeLessThan(6)
})
