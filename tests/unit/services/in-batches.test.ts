import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { inBatches } from '../../../src-main/services/in-batches.ts'

const limits = { size: 3, weight: 100, milliseconds: 20, weigh: (item: number) => item }

async function* source(items: readonly number[], pauses: Readonly<Record<number, number>> = {}) {
  for (const item of items) {
    await setTimeout(pauses[item] ?? 0)
    yield item
  }
}
const batches = async (...given: Parameters<typeof source>) => {
  const seen: number[][] = []
  for await (const batch of inBatches(source(...given), limits)) seen.push(batch)
  return seen
}

describe('batches', () => {
  it('are handed on when they are full, and the rest at the end', async () => {
    expect(await batches([1, 2, 3, 4, 5])).toEqual([
      [1, 2, 3],
      [4, 5],
    ])
  })
  it('are handed on when they are heavy', async () => {
    expect(await batches([60, 70, 1])).toEqual([[60, 70], [1]])
  })
  it('do not wait for something slow', async () => {
    expect(await batches([1, 2, 3], { 2: 80 })).toEqual([[1], [2, 3]])
  })
  it('pass on what fails while one of them is still being worked on', async () => {
    async function* failing() {
      yield* [1, 2, 3]
      throw new Error('four')
    }
    const seen: number[][] = []
    const reading = async () => {
      for await (const batch of inBatches(failing(), limits)) {
        await setTimeout(20)
        seen.push(batch)
      }
    }
    await expect(reading()).rejects.toThrow('four')
    expect(seen).toEqual([[1, 2, 3]])
  })
  it('are none when there is nothing', async () => {
    expect(await batches([])).toEqual([])
  })
})
