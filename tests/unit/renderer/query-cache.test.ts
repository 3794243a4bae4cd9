import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Tag } from '../../../src-main/domain/tag.ts'
import { forgetVault, invalidate, peek, put, watch } from '../../../src-renderer/api/query-cache.ts'

/** What was asked and not answered yet: each is what answers it. */
const asked: ((value: unknown) => void)[] = []
let leave = () => {}

beforeEach(() => {
  asked.length = 0
  vi.stubGlobal('window', {
    breachdesk: {
      invoke: () => new Promise(resolve => asked.push(value => resolve({ ok: true, value }))),
    },
  })
})
afterEach(() => {
  leave()
  forgetVault()
})

const tag = (path: string) => ({ path }) as Tag
const show = (listener = () => {}) => {
  leave = watch('tags.list', {}, listener)
}
const shown = () => peek('tags.list', {}).data?.map(({ path }) => path)
const change = () => invalidate(name => name === 'tags.list')
const settled = () => new Promise(resolve => setTimeout(resolve))

it('has one question under way, and asks again for what changed meanwhile', async () => {
  show()
  void change()
  void change()
  expect(asked).toHaveLength(1)
  asked[0]?.([tag('old')])
  await settled()
  expect(asked).toHaveLength(2)
  asked[1]?.([tag('new')])
  await settled()
  expect([shown(), asked.length]).toEqual([['new'], 2])
})

it('keeps an answer that was put in over one that was asked for before it', async () => {
  show()
  put('tags.list', {}, [tag('new')])
  asked[0]?.([tag('old')])
  await settled()
  expect(shown()).toEqual(['new'])
})

it.each([0, 1, 2, 3, 4, 5])('asks again for what changes %i steps after an answer is shown', async steps => {
  let isFirst = true
  const later = (left: number): void => {
    if (left === 0) void change()
    else queueMicrotask(() => later(left - 1))
  }
  show(() => {
    if (isFirst) later(steps)
    isFirst = false
  })
  asked[0]?.([tag('old')])
  await settled()
  expect(asked).toHaveLength(2)
})

it('shows nothing of a vault that was closed, though its answer comes late', async () => {
  show()
  forgetVault()
  asked[0]?.([tag('secret')])
  await settled()
  expect(shown()).toBeUndefined()
})
