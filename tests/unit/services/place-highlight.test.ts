import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { highlightId } from '../../../src-main/domain/ids.ts'
import { addHighlight, getHighlight } from '../../../src-main/services/highlights.ts'
import { placeHighlight } from '../../../src-main/services/place-highlight.ts'
import { record } from '../../../src-main/vault/record.ts'
import { breachAt, deed } from '../vault/fixtures.ts'
import { A, type GroupedVault, groupedVault } from './grouped-vault.ts'

let at: GroupedVault
beforeEach(async () => {
  at = await groupedVault()
  at.tell('Larch', breachAt('Larch Valley', 41_218))
  addHighlight(at.desk, { articleId: A(1), start: 0, end: 5, colour: '#e0b341', note: 'Ask them.' })
})
afterEach(() => at.close())

const id = highlightId(1)
const lose = () =>
  record(at.vault, deed('reextract'), writer => {
    writer.update('highlights', { highlight_id: 1 }, { quote: 'gone', lost_at: '2026-01-02T00:00:00Z' })
    return { label: 'lost', subject: null, value: null }
  })
const evidence = () => {
  const start = at.vault.tables.articles.text(1).indexOf('41218 people')
  return { start, end: start + '41218 people'.length, quote: '41218 people' }
}

describe('a highlight that lost its words', () => {
  it('is placed again with its colour and its note', () => {
    lose()
    expect(getHighlight(at.vault, id).isLost).toBe(true)
    const placed = at.reversibly(() => placeHighlight(at.desk, { id, evidence: evidence() }))
    expect(placed).toMatchObject({ ...evidence(), isLost: false, colour: '#e0b341' })
    expect(placed.note?.body).toBe('Ask them.')
  })

  it('takes only words that stand there', () => {
    lose()
    const wrong = { ...evidence(), quote: '41218 persons' }
    expect(() => placeHighlight(at.desk, { id, evidence: wrong })).toThrow('says something else there')
  })

  it('is the only one that is placed again', () =>
    expect(() => placeHighlight(at.desk, { id, evidence: evidence() })).toThrow('only a lost one'))
})
