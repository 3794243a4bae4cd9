import { describe, expect, it } from 'vitest'
import { placeAt } from '../../../src-main/domain/search/place.ts'
import { ownCompletions } from '../../../src-renderer/text/own-completions.ts'

const offered = (typed: string) => {
  const place = placeAt(typed, typed.length)
  return place === null ? null : ownCompletions(place).map(({ insert }) => insert)
}

describe('what is offered by its name on the screen', () => {
  it('is a field, by any word of what it is called', () => {
    expect(offered('affec')).toEqual(['people:'])
    expect(offered('People')).toContain('notified:')
  })
  it('is a value of a fact, once enough of it is written', () => {
    expect(offered('healthc')).toContain('sector:healthcare')
    expect(offered('he')).not.toContain('sector:healthcare')
  })
  it('is a value of the field it is typed behind', () => {
    expect(offered('vector:stolen')).toEqual(['stolen_credentials'])
    expect(offered('people:stolen')).toEqual([])
  })
  it('is nothing where nothing is begun', () => {
    expect(offered('')).toEqual([])
  })
})
