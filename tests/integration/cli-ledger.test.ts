// The ledger, verdicts, claims by hand, history and reading again, from a terminal and with the real pipeline.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openVault } from '../../src-main/vault/open-vault.ts'
import { cli } from '../helpers/cli.ts'
import { removeFolder, temporaryFolder } from '../unit/vault/fixtures.ts'

const parent = temporaryFolder()
const vault = join(parent, 'desk.breachdesk')
const passphrase = 'four plain words here'
const env = { BREACHDESK_PASSPHRASE: passphrase, BREACHDESK_DATA: join(parent, 'data') }
const run = (...words: string[]) => cli([...words, '--vault', vault], env)

const first = `Orvane Dental says data of at least 11,000 patients were stolen

2 March 2024

Orvane Dental, a dental group in Ohio, said on 2 March 2024 that a ransomware attack exposed the names of at least 11,000 patients. The company discovered the intrusion on 12 February 2024.
`
const second = `Orvane Dental breach affected 12,480 people, regulator says

8 May 2024

The Ohio Attorney General said that 12,480 people were affected by the ransomware attack on Orvane Dental, which the company discovered on 12 February 2024. Clerks wrote to everybody in June. The parking garage was closed.
`

interface LedgerJson {
  facts: { factId: string; growth: number[]; groups: { value: unknown; claims: { claimId: number }[] }[] }[]
}
const people = async () => {
  const { facts } = (await run('ledger', 'B-0001', 'people', '--json')).json() as LedgerJson
  return facts[0] ?? expect.fail('no such fact')
}

beforeAll(async () => {
  const folder = join(parent, 'articles')
  mkdirSync(folder)
  writeFileSync(join(folder, '1.txt'), first)
  writeFileSync(join(folder, '2.txt'), second)
  await cli(['create', vault], env)
  await run('import', folder)
})
afterAll(() => removeFolder(parent))

describe('breachdesk ledger', () => {
  it('shows every value with who says it where, growth, and why the value in use is', async () => {
    const { code, out } = await run('ledger', 'b-0001', 'people')
    expect(code).toBe(0)
    expect(out).toMatch(/^B-0001 {2}Orvane Dental\n\nPeople affected: 12,480\n/)
    expect(out).toContain('later and higher than the 11,000 told before.')
    expect(out).toContain('It grew: ≥ 11,000 (2024-03-02) → 12,480 (2024-05-08)')
    expect(out).toMatch(/#\d+ {2}≥ 11,000 {2}A-0001 · 2024-03-02 · 1\.txt · Orvane Dental \(company\)/)
    expect((await people()).growth).toHaveLength(2)
  })

  it('knows facts by id, label or beginning, and says which there are', async () => {
    for (const word of [
      'individualsAffected',
      'People affected',
      'discovered',
      'dates.discov',
      'notif',
      'vector',
    ])
      expect((await run('ledger', 'B-0001', word)).code).toBe(0)
    const wrong = await run('ledger', 'B-0001', 'data')
    expect(wrong).toMatchObject({ code: 2, out: '' })
    expect(wrong.error).toContain('"data" may be dataTypes.exposed or dataTypes.notExposed; say which.')
    expect((await run('ledger', 'B-0001', 'colour')).error).toContain('There is no fact "colour": victim')
  })
})

describe('breachdesk verdict', () => {
  it('accepts a claim by its number, and withdraws that', async () => {
    const { groups } = await people()
    const claim = groups.find(({ value }) => value === 11_000)?.claims[0]?.claimId
    const accepted = await run('verdict', 'accept', 'B-0001', `#${claim}`)
    expect(accepted).toMatchObject({ code: 0, out: 'People affected: ≥ 11,000\n  You accepted it.\n' })
    expect((await run('verdict', 'withdraw', 'B-0001', String(claim))).out).toContain(
      'People affected: 12,480',
    )
  })

  it('sets a value with a reason, and refuses what is none', async () => {
    const set = await run(
      'verdict',
      'override',
      'B-0001',
      'people',
      '12.500',
      '--reason',
      'call with the clerk',
    )
    expect(set.out).toBe('People affected: 12,500\n  You decided: call with the clerk\n')
    await run('verdict', 'withdraw', 'B-0001', 'people')
    await run('verdict', 'override', 'B-0001', 'dataTypes.exposed', '--reason', 'all encrypted')
    expect((await run('show', 'B-0001')).out).toMatch(/Data exposed +none\n +You decided: all encrypted\n/)
    expect((await run('undo')).out).toContain('Name → none')
    for (const [words, sentence] of [
      [['override', 'B-0001', 'people', 'many', '--reason', 'x'], /is a whole number of people, not "many"/],
      [['override', 'B-0001', 'people', '5'], /Say why: --reason WHY/],
      [['override', 'B-0001', 'vector', 'magic', '--reason', 'x'], /is one of ransomware, phishing/],
      [['agree', 'B-0001', '1'], /A verdict is accept, reject, override or withdraw/],
      [['accept', 'B-0001', 'people'], /"people" is no claim/],
    ] as const) {
      const { code, error } = await run('verdict', ...words)
      expect(error).toMatch(sentence)
      expect(code).toBe(2)
    }
    const missing = await run('verdict', 'accept', 'B-0001', '999', '--json')
    expect(missing).toMatchObject({ code: 1 })
    expect(missing.json()).toMatchObject({ problem: { code: 'not-found' } })
  })
})

describe('breachdesk claim', () => {
  const told = ['claim', 'B-0001', 'A-0002', 'notified', '2024-06', '--quote', 'wrote to everybody in June']

  it('adds a fact with its words, and takes it out again', async () => {
    const added = await run(...told, '--source', 'company:Orvane Dental', '--json')
    const { claimId } = added.json() as { claimId: number }
    const ledger = await run('ledger', 'B-0001', 'notified')
    expect(ledger.out).toContain('People told: Jun 2024\n  You added it from A-0002.')
    expect(ledger.out).toContain('Orvane Dental (company) · added by hand · accepted')
    expect((await run('claim', '--remove', String(claimId))).out).toBe(`Removed claim #${claimId}\n`)
    expect((await run('ledger', 'B-0001', 'notified')).out).toContain('People told: not stated')
  })

  it('refuses words that are not there, and asks where when they are there twice', async () => {
    const missing = await run(...told.slice(0, -1), 'wrote to nobody')
    expect(missing).toMatchObject({
      code: 1,
      error: 'A-0002 does not say “wrote to nobody” at this place.\n',
    })
    const twice = await run(...told.slice(0, -1), 'Orvane Dental')
    expect(twice.code).toBe(2)
    expect(twice.error).toContain('has these words more than once; say where they begin: --start PLACE.')
  })
})

describe('breachdesk history', () => {
  it('tells what a breach and a fact showed before and after', async () => {
    const fact = await run('history', '--breach', 'B-0001', '--fact', 'people')
    expect(fact.out).toContain('People affected: 12,480 → 12,500\n        set 12,500: call with the clerk')
    expect(fact.out).toMatch(/Imported 1\.txt as A-0001\n {4}the breach is new\n {4}\+ article A-0001\n/)
    expect(fact.out).not.toContain('people told')
    expect((await run('history', 'B-0001', '--limit', '1')).out.match(/^\d{4}-/gm)).toHaveLength(1)
    const all = (await run('history', '--breach', 'B-0001', '--json')).json() as { kind: string }[]
    expect(all.map(({ kind }) => kind)).toEqual([
      'unclaim',
      'claim',
      'undo',
      'verdict',
      'withdraw',
      'verdict',
      'withdraw',
      'verdict',
      'import',
      'import',
    ])
  })

  it('shows nothing before anything was done, and says so of a breach', async () => {
    const nothing = { code: 0, out: 'Nothing was done.\n' }
    expect(await run('history', '--as-of', '2001-01-01')).toMatchObject(nothing)
    expect(await run('history', 'a-0001', '--as-of', '2001-01-01')).toMatchObject(nothing)
    expect(await run('history', 'A-0099')).toMatchObject({ code: 1, error: 'There is no article A-0099.\n' })
    expect(await run('history', 'Z-1')).toMatchObject({ code: 2 })
    expect(await run('show', 'B-0001', '--as-of', '2001-01-01')).toMatchObject({
      code: 1,
      error: 'There was no breach B-0001 as of 2001-01-01.\n',
    })
    expect((await run('show', 'B-0001', '--as-of', '2999-12-31')).out).toContain('12,480')
    expect(await run('show', 'A-0001', '--as-of', '2999-12-31')).toMatchObject({ code: 2 })
    expect(await run('history', '--fact', 'people')).toMatchObject({ code: 2 })
    expect((await run('show', 'B-0001', '--as-of', '2024-02-31T')).error).toContain(
      'write a day as 2026-03-05',
    )
  })
})

describe('breachdesk reextract', () => {
  /** Makes the articles look as if older rules had read them: another figure, one claim too many, one too few. */
  const age = async () => {
    const opened = await openVault(vault, passphrase)
    opened.db.exec(`UPDATE articles SET engine_version = 0;
      UPDATE claims SET value = '12' WHERE fact_id = 'individualsAffected' AND article_id = 2;
      DELETE FROM claims WHERE fact_id = 'attackVector' AND article_id = 1;
      INSERT INTO claims (article_id, breach_id, fact_id, value, source_kind, start_offset, end_offset, quote, certainty, found_by)
        SELECT article_id, breach_id, 'misuseEvidence', '"confirmed"', 'press', 0, 6, substr(text, 1, 6), 'stated', 'old'
        FROM article_texts JOIN article_breaches USING (article_id) WHERE article_id = 1`)
    opened.close()
  }

  it('shows what newer rules change, changes it when it is told to, and one undo takes it back', async () => {
    await age()
    const preview = await run('reextract', '--older')
    expect(preview.code).toBe(0)
    expect(preview.out).toMatch(
      /^A-0001 .*\(rules 0 → \d+\)\n {2}B-0001 {2}Orvane Dental {2}\d+ claims stay\n/,
    )
    expect(preview.out).toContain('+ Attack vector: Ransomware')
    expect(preview.out).toMatch(/− #\d+ {2}Misuse of the data: Confirmed {2}“Orvane”/)
    expect(preview.out).toMatch(/~ #\d+ {2}People affected: 12 → 12,480/)
    expect(preview.out).toContain('2 articles: 2 would change, 0 stay as they are\n')
    expect(preview.out).toContain('Nothing was changed. Add --apply to make these changes.')
    expect((await run('ledger', 'B-0001', 'people')).out).toContain('People affected: 12   (in conflict)')

    expect((await run('reextract', '--before', '1', '--json')).json()).toMatchObject({ articles: 2 })
    const applied = await run('reextract', '--older', '--apply', '--json')
    expect(applied.json()).toMatchObject({ isApplied: true, changed: 2, failed: 0, lost: [] })
    expect((await run('ledger', 'B-0001', 'people')).out).toContain('People affected: 12,480')
    expect((await run('reextract', '--older', '--json')).json()).toMatchObject({ articles: 0 })
    expect((await run('verify')).code).toBe(0)
    expect((await run('undo')).out).toBe('Undone: Read again 2 articles\n')
    expect((await run('ledger', 'B-0001', 'people')).out).toContain('People affected: 12   (in conflict)')
    await run('redo')
  })

  it('reads one article, and asks which', async () => {
    expect((await run('reextract', 'a-0002')).out).toBe('1 article: 0 would change, 1 stays as it is\n')
    expect((await run('reextract', '--lost')).out).toBe('Every claim and every highlight has its quote.\n')
    expect(await run('reextract', '--lost', '--apply')).toMatchObject({ code: 2 })
    expect(await run('reextract')).toMatchObject({ code: 2 })
    expect(await run('reextract', '--before', 'today')).toMatchObject({ code: 2 })
    expect(await run('reextract', '--all', '--older')).toMatchObject({ code: 2 })
    expect(await run('reextract', 'A-0099')).toMatchObject({
      code: 1,
      error: 'There is no article A-0099.\n',
    })
  })
})
