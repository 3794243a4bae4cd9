// A vault that was tampered with, one thing at a time: the check says what.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { breachId } from '../../../src-main/domain/ids.ts'
import { giveVerdict } from '../../../src-main/services/give-verdict.ts'
import { verifyVault } from '../../../src-main/services/verify-vault.ts'
import { record } from '../../../src-main/vault/record.ts'
import type { Vault } from '../../../src-main/vault/vault.ts'
import { deskOf } from '../vault/desk-of.ts'
import { article, breachAt, deed, newVault, removeFolder, save, temporaryFolder } from '../vault/fixtures.ts'

const parent = temporaryFolder()
let vault: Vault
beforeAll(async () => {
  vault = await newVault(parent)
  const dated = article('Heron Clinics', [breachAt('Heron Clinics', 500)])
  const evidence = { start: 0, end: 5, quote: 'Heron' }
  save(vault, { ...dated, publishedOn: { value: '2024-05-16', origin: 'text', evidence } })
  save(vault, article('Ibis Bank', [breachAt('Ibis Bank', 7, '2019-01-01')]))
  const desk = deskOf(vault)
  const { claimId } = vault.tables.claims.ofBreach(1)[0] ?? expect.fail('no claim')
  giveVerdict(desk, { breachId: breachId(1), factId: 'victim', decision: { kind: 'accept', claimId } })
})
afterAll(() => {
  vault.close()
  removeFolder(parent)
})

/** The faults while the vault is so; afterwards it is as it was. */
function faultsAfter(tampering: string): string[] {
  vault.db.pragma('foreign_keys = OFF')
  vault.db.exec('BEGIN')
  try {
    vault.db.exec(tampering)
    return verifyVault(vault).faults
  } finally {
    vault.db.exec('ROLLBACK')
    vault.db.pragma('foreign_keys = ON')
  }
}

it('finds nothing wrong with a vault that nobody touched', () => {
  expect(verifyVault(vault)).toMatchObject({ faults: [], checked: { articles: 2, quotes: 6, edits: 3 } })
})

it.each([
  [
    'a quote that was moved',
    'UPDATE claims SET start_offset = start_offset + 1 WHERE claim_id = 2',
    'Claim 2 quotes what A-0001 does not say at its place.',
  ],
  [
    'a date of publication that stands elsewhere',
    `UPDATE articles SET published_evidence = '{"start":3,"end":8,"quote":"Heron"}' WHERE article_id = 1`,
    'The date of publication quotes what A-0001 does not say at its place.',
  ],
  [
    'a text taken off where there is none',
    'UPDATE removed_texts SET at_offset = 99999 WHERE article_id = 2',
    'A-0002 had a text taken off beyond its end.',
  ],
  [
    'a verdict on a claim of something else',
    'UPDATE verdicts SET claim_id = 4',
    'Verdict 1 is about claim 4, which is about something else.',
  ],
  [
    'a verdict on a claim of another fact',
    'UPDATE verdicts SET claim_id = 2',
    'Verdict 1 is about claim 2, which is about something else.',
  ],
  [
    'a claim of an article that is gone',
    'DELETE FROM article_notes WHERE article_id = 2; UPDATE article_notes SET article_id = 77',
    'A row of article_notes points to something that is gone.',
  ],
  [
    'a breach that is in no list',
    'DELETE FROM breach_summaries WHERE breach_id = 1',
    'There is a breach that no list shows.',
  ],
  [
    'an article that cannot be found',
    'DELETE FROM article_values WHERE article_id = 2',
    'There is an article that no search finds.',
  ],
  [
    'an id that stands for two breaches',
    'INSERT INTO merged_breaches VALUES (1, 2)',
    'There is an id that stands for two breaches.',
  ],
  [
    'a name of an article that tells of something else',
    'DELETE FROM article_breaches WHERE article_id = 1',
    'There is a name from an article that does not tell of the breach.',
  ],
  [
    'a name kept under another word',
    `UPDATE told_names SET first_key = 'ibis' WHERE breach_id = 1`,
    'There is a name that is not found by what it is called.',
  ],
  [
    'reasons that are none',
    `UPDATE article_breaches SET score = 9, reasons = 'because' WHERE article_id = 1`,
    'There is an article in a breach for reasons that cannot be read.',
  ],
  [
    'a question for reasons that are none',
    `INSERT INTO breach_suggestions VALUES (1, 2, 6, 'because')`,
    'There is a question with reasons that cannot be read.',
  ],
  [
    'copies of copies',
    'INSERT INTO near_duplicates VALUES (1, 2, 0.9), (2, 1, 0.9)',
    'There is a copy of an article that is a copy itself, 2 times.',
  ],
  [
    'a copy that is none',
    'INSERT INTO different_articles VALUES (1, 2); INSERT INTO near_duplicates VALUES (2, 1, 0.9)',
    'There is a copy that was said not to be one.',
  ],
  [
    'a history whose last line was cut off',
    'DROP TRIGGER edits_remain; DELETE FROM edits WHERE edit_id = 3',
    'The last lines of the history are missing.',
  ],
  [
    'a history whose first line was cut off',
    'DROP TRIGGER edits_remain; DELETE FROM edits WHERE edit_id = 1',
    'The history was changed at edit 2 or before it.',
  ],
  [
    'an edit that was hidden from the breach it touched',
    'DELETE FROM edit_breaches WHERE edit_id = 2',
    'Edit 2 is missing from the history of a breach it touched.',
  ],
  [
    'a line of the history that says who else did it',
    `DROP TRIGGER edits_stay; UPDATE edits SET who = 'nobody' WHERE edit_id = 2`,
    'The history was changed at edit 2 or before it.',
  ],
])('tells of %s', (_, tampering, fault) => {
  expect(faultsAfter(tampering)).toContain(fault)
})

it('asks for no place of a claim whose quote is lost', () => {
  const moved = 'UPDATE claims SET start_offset = 0, end_offset = 1'
  expect(faultsAfter(moved)).not.toEqual([])
  expect(faultsAfter(`${moved}, lost_at = '2026-01-01'`)).toEqual([])
})

it('tells of an edit that was hidden from the breach a claim left, and from the one it came to', () => {
  const { claimId } = vault.tables.claims.ofBreach(1).at(-1) ?? expect.fail('no claim')
  record(vault, deed('move'), writer => {
    writer.update('claims', { claim_id: claimId }, { breach_id: 2 })
    return { label: 'Moved a claim', subject: null, value: null }
  })
  const edit = vault.tables.edits.lastId()
  for (const breach of [1, 2])
    expect(
      faultsAfter(`DELETE FROM edit_breaches WHERE edit_id = ${edit} AND breach_id = ${breach}`),
    ).toContain(`Edit ${edit} is missing from the history of a breach it touched.`)
})
