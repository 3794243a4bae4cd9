import { describe, expect, it } from 'vitest'
import type { Tag } from '../../../src-main/domain/tag.ts'
import { type Choice, choicesFor, inOrderOf, rivalsOf } from '../../../src-renderer/text/tag-choices.ts'
import { matchTag } from '../../../src-renderer/text/tag-match.ts'

const tag = (path: string, isExclusive = false) =>
  ({ path, isExclusive, colour: '#c2503b', description: '' }) as Tag
const tags = [
  'desk',
  'desk/pharmacy watch',
  'tlp/amber',
  'tlp/red',
  'vector',
  'vector/Rançongiciel',
  'vector/ransomware',
].map(path => tag(path))
const known = {
  tags: [...tags, tag('tlp', true)],
  carried: [
    { path: 'tlp/amber', on: 2, rules: [] },
    { path: 'desk', on: 3, rules: ['health'] },
  ],
  recent: ['vector/ransomware', 'desk'],
  count: 3,
}
const named = ({ choices }: { choices: readonly Choice[] }) =>
  choices.map(one => (one.kind === 'new' ? `+${one.path}` : one.path))

describe('a tag', () => {
  it.each([
    ['ransomware', 'vector/ransomware'],
    ['vec ran', 'vector/ransomware'],
    ['vec/ran', 'vector/ransomware'],
    ['RANCON', 'vector/Rançongiciel'],
    ['ware', 'vector/ransomware'],
    ['vr', 'vector/ransomware'],
    ['tlp:red', 'tlp/red'],
    ['pw', 'desk/pharmacy watch'],
  ])('is meant by %s', (typed, path) => expect(matchTag(typed, path)).not.toBeNull())

  it.each([
    ['er', 'vector/ransomware'],
    ['ransomwares', 'vector/ransomware'],
    ['red x', 'tlp/red'],
  ])('is not meant by %s', (typed, path) => expect(matchTag(typed, path)).toBeNull())
})

describe('the choices', () => {
  it('are, with nothing typed, what is carried, then the recent, then the rest', () => {
    const { choices } = choicesFor('', known)
    expect(named({ choices }).slice(0, 3)).toEqual(['desk', 'tlp/amber', 'vector/ransomware'])
    expect(choices[0]).toMatchObject({ carrying: 'all', on: 3, rules: ['health'] })
    expect(choices[1]).toMatchObject({ carrying: 'some', on: 2 })
    expect(choices).toHaveLength(known.tags.length)
  })
  it('begin with the best match, and offer a new tag last', () => {
    expect(named(choicesFor('ran', known))).toEqual(['vector/ransomware', 'vector/Rançongiciel', '+ran'])
    expect(named(choicesFor('red', known))).toEqual(['tlp/red', '+red'])
  })
  it('begin with a new tag where no match is sure', () => {
    expect(named(choicesFor('vr', known))[0]).toBe('+vr')
    expect(named(choicesFor('are', known))[0]).toBe('+are')
    expect(named(choicesFor(' board  / next ', known))).toEqual(['+board/next'])
  })
  it('offer no tag twice, and none that cannot be', () => {
    expect(named(choicesFor('VECTOR/RANSOMWARE', known))).toEqual(['vector/ransomware'])
    expect(named(choicesFor('zz/', known))).toEqual([])
  })
})

describe('the order', () => {
  it('stays as it was while tags go on and off', () => {
    const before = choicesFor('', known).choices
    const after = choicesFor('', {
      ...known,
      tags: [...known.tags, tag('new')],
      carried: [
        ...known.carried.slice(1),
        { path: 'vector', on: 3, rules: [] },
        { path: 'new', on: 1, rules: [] },
      ],
    }).choices
    const ordered = inOrderOf(before, after)
    expect(named({ choices: ordered })).toEqual([
      ...named({ choices: before }).slice(0, 2),
      'new',
      ...named({ choices: before }).slice(2),
    ])
    expect(ordered.map(one => one.kind === 'tag' && one.carrying).slice(0, 3)).toEqual([
      'all',
      'none',
      'some',
    ])
  })
})

describe('rivals', () => {
  it('are the tags of the same exclusive group that something carries', () => {
    expect(rivalsOf('tlp/red', known)).toEqual([{ group: 'tlp', path: 'tlp/amber', on: 2 }])
    expect(rivalsOf('TLP:Red', known)).toHaveLength(1)
    expect(rivalsOf('tlp/amber/strict', known)).toEqual([])
    expect(rivalsOf('desk/x', known)).toEqual([])
  })
})
