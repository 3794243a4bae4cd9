import { describe, expect, it } from 'vitest'
import { type LikedPanes, readPanes } from '../../../src-renderer/state/pane-preferences.ts'
import { paneWidths, railWidth } from '../../../src-renderer/views/library/pane-widths.ts'

const at = (width: number, liked: Partial<LikedPanes> = {}, scale = 1) =>
  paneWidths({ width, scale }, { ...readPanes(null), ...liked }, 'breaches')

describe('the panes of the library', () => {
  it('are a rail and two panes in a narrow window, three in a usual one, wider in a wide one', () => {
    expect(at(1024)).toMatchObject({ tree: railWidth, isRail: true, detail: 436, isStacked: false })
    expect(at(1440)).toMatchObject({ tree: 216, isRail: false, detail: 512, isStacked: false })
    expect(at(1800)).toMatchObject({ tree: 264, isRail: false, detail: 620 })
    expect(at(3440)).toMatchObject({ tree: 264, isRail: false, detail: 860 })
  })

  it('are as wide as somebody made them, while there is room for the list', () => {
    expect(at(1440, { tree: 300, detail: 700 })).toMatchObject({ tree: 300, detail: 700 })
    const squeezed = at(1200, { tree: 400, detail: 1500 })
    expect(squeezed.tree).toBe(400)
    expect(squeezed.detail).toBe(1200 - 400 - 300)
    expect(at(1440, { detail: 48 }).detail).toBe(300)
  })

  it('are open or closed as somebody left them', () => {
    expect(at(1024, { isTreeOpen: true })).toMatchObject({ isRail: false, tree: 216 })
    expect(at(1440, { isTreeOpen: false })).toMatchObject({ isRail: true, tree: railWidth })
    expect(at(1440, { isDetailOpen: false }).detail).toBe(0)
  })

  it('have room for larger text, and stand one below the other where there is none', () => {
    const large = at(1440, {}, 24 / 13)
    expect(large.isRail).toBe(true)
    expect(large.detail).toBeGreaterThanOrEqual(300 * (24 / 13))
    expect(at(1024, {}, 24 / 13).isStacked).toBe(true)
    expect(at(1024).isStacked).toBe(false)
  })

  it('never have bounds that cross', () => {
    for (let width = 640; width < 4000; width += 37)
      for (const scale of [12 / 13, 1, 1.5, 24 / 13]) {
        const { bounds, tree, detail, isRail } = at(width, {}, scale)
        expect(bounds.detail[0]).toBeLessThanOrEqual(bounds.detail[1])
        expect(detail).toBeGreaterThanOrEqual(bounds.detail[0])
        if (!isRail) expect(tree).toBeGreaterThanOrEqual(bounds.tree[0])
      }
  })
})
