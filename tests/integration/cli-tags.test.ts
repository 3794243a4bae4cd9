import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cliIn } from '../helpers/cli-in-process.ts'

const root = mkdtempSync(join(tmpdir(), 'breachdesk-cli-tags-'))
const vault = join(root, 'desk.breachdesk')
process.env.BREACHDESK_PASSPHRASE = 'correct horse battery'

const run = cliIn(root)
const on = (...words: string[]) => run(...words, '--vault', vault)

const story = (town: string, people: number) =>
  `Hospital of ${town} says patient data was stolen\n\nThe hospital of ${town} said on 4 March 2024 that data of ${people} patients was stolen in a ransomware attack discovered on 2 March 2024.\n`

beforeAll(async () => {
  for (const [town, people] of [
    ['Westmoor', 4200],
    ['Eastmoor', 120],
  ] as const)
    writeFileSync(join(root, `${town}.txt`), story(town, people))
  await run('create', vault)
  await on('tag', 'rules', 'add', 'large', 'people:>500', 'size/large', '--on-import')
  await on('import', join(root, 'Westmoor.txt'), join(root, 'Eastmoor.txt'))
}, 60_000)
afterAll(() => rmSync(root, { recursive: true, force: true }))

describe('tag', () => {
  it('tells what things carry, and which rule gave it', async () => {
    expect((await on('tag', 'of', 'B-0001', 'B-0002')).out).toMatch(/size\/large +1 +large/)
    expect((await on('tag', 'of', 'B-0002')).out).toBe('No tags.')
    expect((await on('tag', 'of', 'B-0001', '--json')).json()).toEqual([
      { path: 'size/large', on: 1, rules: ['large'] },
    ])
  })

  it('still tags without a verb, and takes tags off', async () => {
    expect((await on('tag', 'vector/ransomware', 'B-0001', 'A-0002')).out).toContain(
      'Tagged B-0001, A-0002 with',
    )
    expect((await on('tag', 'vector/ransomware', 'A-0002', '--remove')).out).toContain(
      'Took vector/ransomware off',
    )
    const { json } = await on('tag', 'list', '--json')
    expect(json()).toMatchObject([
      { path: 'size', breachesWithChildren: 1 },
      { path: 'size/large', breaches: 1 },
      { path: 'vector', breaches: 0, breachesWithChildren: 1 },
      { path: 'vector/ransomware', breaches: 1, articles: 0 },
    ])
  }, 60_000)

  it('keeps the tree, with undo', async () => {
    expect((await on('tag', 'rename', 'vector', 'attack')).code).toBe(0)
    expect((await on('tag', 'move', 'attack/ransomware')).code).toBe(0)
    expect((await on('tag', 'merge', 'ransomware', 'size/large')).code).toBe(0)
    const undone = await on('undo')
    expect(undone.out).toContain('Merged the tag ransomware into size/large')
    expect((await on('list', 'breaches', '--tag', 'RANSOMWARE')).out).toContain('B-0001')
  }, 60_000)

  it('installs packs, and refuses two levels with one sentence', async () => {
    await on('tag', 'install', 'tlp')
    await on('tag', 'tlp/red', 'B-0001')
    const refused = await on('tag', 'TLP:AMBER', 'B-0001', '--json')
    expect(refused).toMatchObject({ code: 1 })
    expect(refused.json()).toEqual({
      problem: {
        code: 'invalid-input',
        message: 'B-0001 carries tlp/red already, and only one of these is possible.',
      },
    })
    expect((await on('tag', 'packs')).out).toMatch(/tlp +Traffic Light Protocol 2\.0 +6 of 6/)
  }, 60_000)

  it('points at the word of a condition that cannot be read', async () => {
    const wrong = await on('tag', 'rules', 'add', 'x', 'people:>500 sectr:healthcare', 'x')
    expect(wrong.code).toBe(2)
    expect(wrong.error.split('\n').slice(0, 3)).toEqual([
      'There is no field “sectr”; did you mean sector:?',
      '  people:>500 sectr:healthcare',
      '              ^^^^^',
    ])
  }, 60_000)

  it('shows what a rule would do, tags by condition, and applies rules', async () => {
    const shown = await on('tag', 'rules', 'preview', 'small', 'people:<=500', 'size/small')
    expect(shown.out).toMatch(
      /^1 would gain the tag, 0 carry it already\.\nB-0002 .*Eastmoor\n {4}People affected: 120 {3}“/,
    )
    await on('tag', 'add', 'seen', '--where', 'people:>0')
    const { json } = await on('list', 'breaches', '--tag', 'seen', '--json')
    expect(json()).toHaveLength(2)
    await on('tag', 'seen', '--remove', '--where', 'people:<=500')
    expect((await on('list', 'breaches', '--tag', 'seen', '--json')).json()).toHaveLength(1)
    expect((await on('tag', 'rules', 'apply')).out).toContain(
      'large: 0 tagged with size/large, 1 carried it already',
    )
  }, 60_000)

  it.each([
    [['tag', 'nonsense'], /nothing tag does/],
    [['tag', 'rename', 'a'], /Usage: breachdesk tag rename TAG NAME/],
    [['tag', 'x', 'X-1'], /"X-1" is no id/],
    [['tag', 'add', 'x'], /Name articles or breaches/],
    [['note', 'add', 'B-0001', 'x', '--file', 'y'], /but not both/],
    [['search', 'x', '--forget', 'y'], /--forget stands by itself/],
    [['search', '--saved', '--save', 'y'], /--saved stands by itself/],
    [['note', 'frobnicate'], /nothing note does/],
    [['note', 'add', 'A-0001', 'x', '--fact', 'victim'], /goes with a breach/],
    [['note', 'add', 'B-0001', 'x', '--fact', 'size'], /"size" is no fact/],
    [['note', 'add', 'B-0001'], /Write the note/],
  ])('%j is wrong usage', async (words, sentence) => {
    const { code, error } = await on(...words)
    expect(code).toBe(2)
    expect(error).toMatch(sentence)
  })
})

describe('note', () => {
  it('writes, links, changes and shows the versions', async () => {
    await on('note', 'add', 'B-0001', 'Like [[B-0002]], only larger')
    const file = join(root, 'note.md')
    writeFileSync(file, '# Counting\r\n\r\nSee [[B-0002]].\r\n')
    await on('note', 'add', 'B-0001', '--fact', 'individualsAffected', '--file', file)
    await on('note', 'change', 'n-0001', 'Nothing like it')
    expect((await on('note', 'list', 'B-0001', '--json')).json()).toMatchObject([
      { noteId: 'N-0001', body: 'Nothing like it', links: [] },
      { noteId: 'N-0002', on: { factId: 'individualsAffected' }, body: '# Counting\n\nSee [[B-0002]].' },
    ])
    expect((await on('note', 'links', 'b-0002')).out).toMatch(/^N-0002 .*\n {4}See \[\[B-0002\]\]\.$/m)
    const { out } = await on('note', 'history', 'N-0001')
    expect(out.indexOf('only larger')).toBeLessThan(out.indexOf('Nothing like it'))
    expect(out.indexOf('only larger')).toBeGreaterThan(0)
  }, 60_000)

  it('marks a stretch of text, and the vault holds', async () => {
    const made = await on('note', 'highlight', 'A-0001', 'ransomware attack', 'so they say')
    expect(made.out).toContain('“ransomware attack”')
    expect((await on('note', 'highlights', 'A-0001', '--json')).json()).toMatchObject([
      { quote: 'ransomware attack', note: { body: 'so they say' } },
    ])
    expect((await on('note', 'highlight', 'A-0001', 'never said')).code).toBe(1)
    expect((await on('verify')).out).toMatch(/1 highlights.*\nAll is well\./)
  }, 60_000)
})
