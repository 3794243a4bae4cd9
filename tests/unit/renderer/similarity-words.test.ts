import { describe, expect, it } from 'vitest'
import { likenessLine } from '../../../src-renderer/text/similarity-words.ts'

const names = ['Harbor & Lane Inc.', 'Grey Moss']

describe('likenessLine', () => {
  it('writes names as the articles do, with or without a legal form', () => {
    const reason = { kind: 'vendor', values: ['harbor lane', 'corvid'], points: 3, shared: 2 } as const
    expect(likenessLine({ ...reason, values: [...reason.values] }, names)).toEqual({
      label: 'Vendor',
      shared: 'Harbor & Lane Inc., corvid',
      rarity: 'in 2 breaches',
    })
  })

  it('does not take a part of a word for a name', () =>
    expect(likenessLine({ kind: 'actor', values: ['grey mo'], points: 1, shared: 1 }, names).shared).toBe(
      'grey mo',
    ))

  it('says terms of closed lists in words', () =>
    expect(likenessLine({ kind: 'data', values: ['ssn', 'name'], points: 2, shared: 4 }, []).shared).toBe(
      'Social security number, Name',
    ))

  it('tells two sizes apart, and says one figure once', () => {
    const size = (...values: string[]) => likenessLine({ kind: 'size', values, points: 2, shared: null }, [])
    expect(size('61408', '58020')).toMatchObject({ shared: '61,408 and 58,020 people', rarity: null })
    expect(size('500', '500').shared).toBe('500 people')
  })

  it('counts articles where words are shared', () =>
    expect(likenessLine({ kind: 'words', values: ['parking'], points: 2, shared: 1 }, []).rarity).toBe(
      'in 1 article',
    ))
})
