import { describe, expect, it } from 'vitest'
import { withSearchRenamed, withTagMoved } from '../../../../src-main/domain/search/rewrite.ts'

describe('a tag that was moved', () => {
  it.each([
    ['tag:old people:>5', 'tag:"new name" people:>5'],
    ['-tag:x,old,"OLD"  clinic', '-tag:x,"new name","new name"  clinic'],
    ['(TAG: Óld/Child OR lang:es)', '(TAG: "new name/child" OR lang:es)'],
    ['tag:old/*', 'tag:"new name"'],
    ['victim:old old "tag:old"', 'victim:old old "tag:old"'],
    ['tag:older,x/old', 'tag:older,x/old'],
    ['tag:', 'tag:'],
  ])('%s becomes %s', (before, after) => expect(withTagMoved(before, 'Old', 'new name')).toBe(after))
})

it('a saved search has its new name wherever it is named', () => {
  expect(withSearchRenamed('saved:"to  DO" -saved:other "saved:to do"', 'To do', 'Done')).toBe(
    'saved:"Done" -saved:other "saved:to do"',
  )
})
