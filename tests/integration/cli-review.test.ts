import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { quillby, tollgate, tollgateHolding, tollgateLater } from '../e2e/review-texts.ts'
import { cli } from '../helpers/cli.ts'
import { removeFolder, temporaryFolder } from '../unit/vault/fixtures.ts'

const parent = temporaryFolder()
const vault = join(parent, 'desk.breachdesk')
const env = { BREACHDESK_PASSPHRASE: 'four plain words here', BREACHDESK_DATA: join(parent, 'data') }
const run = (...words: string[]) => cli([...words, '--vault', vault], env)

beforeAll(async () => {
  const folder = join(parent, 'articles')
  mkdirSync(folder)
  const articles = [tollgate, tollgateLater, quillby, tollgateHolding]
  articles.forEach((text, index) => {
    writeFileSync(join(folder, `${index}.txt`), text)
  })
  await cli(['create', vault], env)
  await run('import', folder)
})
afterAll(() => removeFolder(parent))

describe('review', () => {
  it('counts what waits, and lists it with its quotes, pairs first', async () => {
    const { out } = await run('review')
    expect(out).toMatch(/^\d+ to review: 1 sources disagree, 1 may stand for a count not known yet, /)
    expect(out).toMatch(/\nB-0001 {2}Tollgate Family Clinics {2}may be {2}B-0003 {2}Marrow Lake Holdings\n/)
    expect(out).toMatch(/People affected: 61,408 {2}\(sources disagree\)\n +claim \d+, A-0001: “.*61,408/)
    expect(out.indexOf('may be')).toBeLessThan(out.indexOf('claim'))
  })

  it('lists one reason, or what a search finds', async () => {
    const placeholder = await run('review', '--reason', 'placeholder')
    expect(placeholder.out).toContain('B-0002  Quillby Health Plan  People affected: 501')
    expect(placeholder.out).not.toContain('Tollgate')
    expect((await run('review', 'victim:quillby')).out).not.toContain('Tollgate')
  })

  it('goes on page by page', async () => {
    interface Queue {
      items: unknown[]
      total: number
      next: string | null
    }
    const first = (await run('review', '--limit', '5', '--json')).json() as Queue
    expect(first.items).toHaveLength(5)
    const rest = (
      await run('review', '--after', first.next ?? '', '--limit', '500', '--json')
    ).json() as Queue
    expect(rest.items).toHaveLength(first.total - 5)
    expect(rest.next).toBeNull()
  })

  it('says what it takes', async () => {
    expect((await run('review', '--reason', 'boredom')).code).toBe(2)
    expect((await run('review', '--limit', '0')).code).toBe(2)
    expect((await run('review', '--after', 'the moon')).error).toContain('begin at the first one')
  })
})
