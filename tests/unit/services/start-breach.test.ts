import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { articleId, breachId } from '../../../src-main/domain/ids.ts'
import { listHistory } from '../../../src-main/services/history.ts'
import { startBreach } from '../../../src-main/services/start-breach.ts'
import { article, breachAt, removeFolder, temporaryFolder } from '../vault/fixtures.ts'
import { A, B, type GroupedVault, groupedVault } from './grouped-vault.ts'
import { type Readings, startReadings } from './readings.ts'

describe('a breach started from an article', () => {
  let at: GroupedVault
  beforeEach(async () => {
    at = await groupedVault()
    at.tell('A quiet day')
    at.tell('Larch loses records', breachAt('Larch Valley', 41_218))
  })
  afterEach(() => at.close())

  it('has the article and no facts, is called after it, and is one edit', () => {
    const made = at.reversibly(() => startBreach(at.desk, A(1)))
    expect(made).toMatchObject({ breachId: B(2), name: 'A quiet day', articles: [{ articleId: A(1) }] })
    expect(made.facts.filter(({ claims }) => claims.length > 0)).toEqual([])
    const started = listHistory(at.vault, { limit: 9 }).find(({ kind }) => kind === 'start-breach')
    expect(started).toMatchObject({ subject: B(2), label: 'Started B-0002 from A-0001' })
  })

  it('is not started where one is told of already', () => {
    expect(() => startBreach(at.desk, A(2))).toThrow('A-0002 tells of B-0001 already.')
    expect(() => startBreach(at.desk, A(9))).toThrow('A-0009')
  })
})

describe('reading an article again that a breach was started from', () => {
  let folder: string
  let desk: Readings
  beforeEach(async () => {
    folder = temporaryFolder()
    desk = await startReadings(folder)
    await desk.bring('a', article('A quiet day', []))
    await desk.call('breaches.start', { article: articleId(1) })
  })
  afterEach(async () => {
    expect((await desk.call('vaults.verify', {})).faults).toEqual([])
    await desk.close()
    removeFolder(folder)
  })
  const breachNow = () => desk.call('breaches.get', { id: breachId(1) })

  it('leaves the breach where it is when still none is found', async () => {
    desk.read('a', article('A quieter day', []))
    await desk.call('reextraction.run', { kind: 'all' })
    expect(await breachNow()).toMatchObject({ name: 'A quieter day', articles: [{ articleId: 'A-0001' }] })
  })

  it('takes what is found then to be about it', async () => {
    desk.read('a', article('A quiet day', [breachAt('Larch Valley', 41_218)]))
    await desk.call('reextraction.run', { kind: 'all' })
    expect((await breachNow()).name).toBe('Larch Valley')
    expect(getBreachIds(await desk.call('articles.get', { id: articleId(1) }))).toEqual(['B-0001'])
  })
})

const getBreachIds = ({ breachIds }: { readonly breachIds: readonly string[] }) => breachIds
