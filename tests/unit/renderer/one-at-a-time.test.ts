import { expect, it } from 'vitest'
import { oneAtATime } from '../../../src-renderer/api/one-at-a-time.ts'

it('does nothing twice that is pressed twice, and does it again afterwards', async () => {
  const once = oneAtATime()
  let count = 0
  const work = async () => {
    await Promise.resolve()
    count += 1
  }
  await Promise.all([once(work), once(work)])
  expect(count).toBe(1)
  await once(work)
  expect(count).toBe(2)
})

it('can be tried again after it failed', async () => {
  const once = oneAtATime()
  await expect(once(() => Promise.reject(new Error('no')))).rejects.toThrow('no')
  await expect(once(() => Promise.resolve())).resolves.toBeUndefined()
})
