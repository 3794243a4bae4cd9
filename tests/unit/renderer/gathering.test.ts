import { beforeEach, expect, it, vi } from 'vitest'
import { breachId } from '../../../src-main/domain/ids.ts'
import { addToComparison } from '../../../src-renderer/actions/gather-to-compare.ts'
import { resetScreen, useStore } from '../../../src-renderer/state/store.ts'

beforeEach(() => {
  resetScreen()
  const invoke = async (_: string, { ids }: { ids: string[] }) => ({
    ok: true,
    value: ids.map(id => ({ breachId: id, name: `Breach ${id}` })),
  })
  vi.stubGlobal('window', { breachdesk: { invoke } })
})

it('gathers every breach that is added, however fast one follows the other', async () => {
  await Promise.all([addToComparison([breachId(1)]), addToComparison([breachId(2)])])
  expect(useStore.getState().gathered).toMatchObject({ kind: 'compare', ids: ['B-0001', 'B-0002'] })
  await addToComparison([breachId(2)])
  expect(useStore.getState().gathered?.ids).toEqual(['B-0001', 'B-0002'])
})
