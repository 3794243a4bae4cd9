import { expect, it } from 'vitest'
import { inChunks } from '../../../src-renderer/api/in-chunks.ts'

it('does all of it, so many at a time, and says how far it is', async () => {
  const done: number[] = []
  const chunks: number[][] = []
  await inChunks(
    [1, 2, 3, 4, 5],
    2,
    async chunk => void chunks.push(chunk),
    count => done.push(count) > 0,
  )
  expect(chunks).toEqual([[1, 2], [3, 4], [5]])
  expect(done).toEqual([2, 4, 5])
})

it('stops at the first that fails, and has said what was done', async () => {
  const done: number[] = []
  const work = async ([first]: number[]) => {
    if (first === 3) throw new Error('no')
  }
  await expect(inChunks([1, 2, 3, 4, 5], 2, work, count => done.push(count) > 0)).rejects.toThrow('no')
  expect(done).toEqual([2])
})

it('stops when it is told that this is enough', async () => {
  const chunks: number[][] = []
  await inChunks(
    [1, 2, 3, 4, 5],
    2,
    async chunk => void chunks.push(chunk),
    count => count < 4,
  )
  expect(chunks).toEqual([
    [1, 2],
    [3, 4],
  ])
})
