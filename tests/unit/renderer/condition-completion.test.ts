import { describe, expect, it } from 'vitest'
import { parseCondition } from '../../../src-main/domain/condition.ts'
import { conditionFields } from '../../../src-main/domain/condition-fields.ts'
import { completionsAt, conditionPlace } from '../../../src-renderer/text/condition-completion.ts'

/** The place at the `|` of a condition. */
const at = (marked: string) => conditionPlace(marked.replace('|', ''), marked.indexOf('|'))
const offered = (marked: string) =>
  completionsAt(at(marked), ['desk/board brief', 'tlp/red']).map(({ insert }) => insert)

describe('the place in a condition', () => {
  it.each([
    ['sec|', 0, 'sec', null],
    ['-sec|', 1, 'sec', null],
    ['sector:healthcare peo|', 18, 'peo', null],
    ['sector:he|', 7, 'he', 'sector'],
    ['sector:healthcare,fi|', 18, 'fi', 'sector'],
    ['-tag:"desk/board b|', 5, '"desk/board b', 'tag'],
    ['title:"a, b c" lang:|', 20, '', 'lang'],
    ['|', 0, '', null],
  ])('in %s begins at %i', (marked, start, typed, field) => {
    const place = at(marked)
    expect([place.start, place.typed, place.field?.name ?? null]).toEqual([start, typed, field])
  })
})

describe('what can stand there', () => {
  it.each([
    ['sect|', 'sector:'],
    ['affected|', 'people:'],
    ['sector:health|', 'healthcare'],
    ['-tag:board|', '"desk/board brief"'],
    ['people:|', '>500'],
    ['is:unrev|', 'unreviewed'],
  ])('after %s: %s', (marked, first) => {
    expect(offered(marked)[0]).toBe(first)
  })

  it('is nothing more for a word that is whole', () => {
    expect(offered('sector:finance|')).toEqual([])
    expect(offered('tag:tlp/red|')).toEqual([])
  })

  it('can be read, whatever the field', () => {
    const unread = conditionFields.flatMap(({ name }) =>
      offered(`${name}:|`)
        .map(value => `${name}:${value}`)
        .filter(condition => !parseCondition(condition).ok),
    )
    expect(unread).toEqual([])
  })
})
