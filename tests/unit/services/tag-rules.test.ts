import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { everyBreach } from '../../../src-main/cli/every-row.ts'
import type { FactValue } from '../../../src-main/domain/claim.ts'
import type { FactId } from '../../../src-main/domain/fact-id.ts'
import { type BreachId, breachId } from '../../../src-main/domain/ids.ts'
import type { NewTagRule } from '../../../src-main/domain/tag-rule.ts'
import { applyRules, tagImported } from '../../../src-main/services/apply-rules.ts'
import { giveVerdict } from '../../../src-main/services/give-verdict.ts'
import { listMatches } from '../../../src-main/services/match-rule.ts'
import { previewRule } from '../../../src-main/services/preview-rule.ts'
import {
  forgetSearch,
  listSearches,
  renameSearch,
  saveSearch,
} from '../../../src-main/services/saved-searches.ts'
import { addTag, removeTag } from '../../../src-main/services/tag.ts'
import { listRules, removeRule, saveRule } from '../../../src-main/services/tag-rules.ts'
import { deleteTag, mergeTags, renameTag } from '../../../src-main/services/tag-tree.ts'
import { carriedTags, recentTags } from '../../../src-main/services/tags-at-hand.ts'
import { article, breachAt, claim, removeFolder, save, temporaryFolder } from '../vault/fixtures.ts'
import { dropped, startWithVault } from './start-services.ts'
import { articleOf, breach, type TaggingDesk, taggingDesk } from './tagging-desk.ts'

let folder: string
let on: TaggingDesk
beforeAll(async () => {
  folder = temporaryFolder()
  on = await taggingDesk(folder)
  // A round-up: one breach is large, the other at a bank.
  const large = [...breachAt('Dogwood Clinic', 9000), claim('sector', 'healthcare', 'a clinic in the hills')]
  const bank = [
    ...breachAt('Elm Savings', 20, '2023-11-02'),
    claim('sector', 'finance', 'a savings bank'),
    claim('attackVector', 'phishing', 'a letter that looked right'),
    claim('attackVector', 'insider', 'or was it a clerk'),
  ]
  save(on.vault, article('Two in one week', [large, bank]), 'round-up')
})
afterEach(() => on.reset())
afterAll(() => {
  on.vault.close()
  removeFolder(folder)
})

const rule = (condition: string, more: Partial<NewTagRule> = {}): NewTagRule => ({
  name: 'large',
  condition,
  tag: 'hipaa/large',
  target: 'breaches',
  runsOnImport: false,
  ...more,
})
const matches = (condition: string, target: NewTagRule['target'] = 'breaches') =>
  listMatches(on.vault, target, condition)
const override = (id: BreachId, factId: FactId, value: FactValue) =>
  giveVerdict(on.desk, {
    breachId: id,
    factId,
    decision: { kind: 'override', value, reason: 'counted again' },
  })
const tagsOf = (number: number) => on.vault.tables.breaches.summary(number).tags

describe('a condition', () => {
  it('asks about what a breach shows, whether that is in the list, claimed or decided', () => {
    expect(matches('people:>500')).toEqual(['B-0002', 'B-0003', 'B-0004'])
    expect(matches('sector:healthcare people:>500')).toEqual(['B-0004'])
    expect(matches('victim:ash')).toEqual(['B-0001'])
    expect(matches('discovered:2023')).toEqual(['B-0005'])
    override(breachId(1), 'individualsAffected', 501)
    expect(matches('people:>500')).toContain('B-0001')
    override(breachId(3), 'victim', 'Cedar Group')
    expect([matches('victim:"cedar group"'), matches('victim:fir')]).toEqual([['B-0003'], []])
    // Of two rival claims the breach shows one; the other does not count.
    expect(
      [matches('vector:insider'), matches('vector:phishing')].filter(ids => ids.length > 0),
    ).toHaveLength(1)
    expect(matches('has:vector')).toEqual(['B-0005'])
    expect(matches('-has:sector')).toEqual(['B-0001', 'B-0002', 'B-0003'])
    expect(matches('has:conflict')).toEqual(['B-0005'])
    expect(matches('is:overridden,conflict')).toEqual(['B-0005'])
  })

  it('asks about the articles of a breach, its tags and the day', () => {
    addTag(on.desk, { path: 'seen/twice', targets: [breach(2), articleOf(3)] })
    expect(matches('tag:seen')).toEqual(['B-0002', 'B-0003'])
    expect(matches('tag:seen', 'articles')).toEqual(['A-0002', 'A-0003'])
    expect(matches('title:"two in one"')).toEqual(['B-0004', 'B-0005'])
    expect(matches('outlet:test lang:en articles:1 sources:1 published:2024-05')).toHaveLength(5)
    expect(matches('imported:2026-01-02', 'articles')).toHaveLength(4)
    expect(matches('is:copy', 'articles')).toEqual([])
  })

  it('takes the breaches of an article one by one', () => {
    expect(matches('sector:healthcare people:>500', 'articles')).toEqual(['A-0004'])
    expect(matches('sector:finance people:>500', 'articles')).toEqual([])
    expect(matches('people:>0', 'articles')).toEqual(['A-0001', 'A-0002', 'A-0003', 'A-0004'])
  })
})

describe('a rule', () => {
  it('finds what a search finds: words, brackets and saved searches', () => {
    expect(matches('week (sector:finance OR people:>5000)')).toEqual(['B-0004', 'B-0005'])
    expect(matches('"two in one"', 'articles')).toEqual(['A-0004'])
    saveSearch(on.desk, { name: 'Many', query: 'people:>5000', kind: 'breaches', sort: 'relevance' })
    saveRule(on.desk, rule('saved:many week'))
    on.edit(() => renameSearch(on.desk, 'many', 'Very many'))
    expect(listRules(on.vault)).toMatchObject([{ condition: 'saved:"Very many" week' }])
    const { gains } = previewRule(on.vault, rule('saved:"very many" week'))
    expect(gains.map(({ id, why }) => [id, why.map(({ quote }) => quote)])).toEqual([
      ['B-0004', [null, expect.stringContaining('Two in one week')]],
    ])
    expect(() => saveRule(on.desk, rule('saved:nothing'))).toThrow('There is no saved search “nothing”.')
  })

  it('whose condition can be answered no longer is passed over by an import, and refused by hand', () => {
    saveSearch(on.desk, { name: 'Gone', query: 'people:>0', kind: 'breaches', sort: 'relevance' })
    saveRule(on.desk, rule('saved:gone', { runsOnImport: true }))
    forgetSearch(on.desk, 'gone')
    expect(tagImported(on.desk, 'round-up')).toEqual([])
    expect(() => applyRules(on.desk, [])).toThrow('There is no saved search “gone”.')
  })

  it('shows what it would do and why, and does nothing', () => {
    const lines = on.vault.tables.edits.lastId()
    const preview = previewRule(on.vault, rule('sector:healthcare people:>500 -has:actor'))
    expect(preview).toEqual({
      gains: [
        {
          id: 'B-0004',
          name: 'Dogwood Clinic',
          why: [
            {
              part: 'sector:healthcare',
              finding: { kind: 'fact', factId: 'sector', values: ['healthcare'] },
              found: 'Sector: Healthcare',
              quote: 'a clinic in the hills',
            },
            {
              part: 'people:>=501',
              finding: { kind: 'fact', factId: 'individualsAffected', values: [9000] },
              found: 'People affected: 9,000',
              quote: '9000 people',
            },
            { part: '-has:actor', finding: { kind: 'none' }, found: 'Nothing of the kind', quote: null },
          ],
        },
      ],
      gaining: 1,
      carrying: 0,
      refused: [],
      lapsed: [],
    })
    expect(on.vault.tables.edits.lastId()).toBe(lines)
    expect(on.paths()).toEqual([])
  })

  it('tells of an article about several breaches the one for which it holds', () => {
    const preview = previewRule(
      on.vault,
      rule('sector:healthcare,finance people:<100', { target: 'articles' }),
    )
    expect(preview.gains.map(({ id, why }) => [id, ...why.map(({ quote }) => quote)])).toEqual([
      ['A-0004', 'a savings bank', '20 people'],
    ])
  })

  it('does exactly that, as one edit', () => {
    addTag(on.desk, { path: 'hipaa/large', targets: [breach(2)] })
    on.edit(() => saveRule(on.desk, rule('people:>500')))
    const preview = previewRule(on.vault, rule('people:>500'))
    expect(preview).toMatchObject({ gaining: 2, carrying: 1 })
    const [outcome] = on.edit(() => applyRules(on.desk, ['LARGE']))
    expect(outcome).toMatchObject({ tagged: 2, carrying: 1, refused: 0 })
    expect([1, 2, 3, 4].map(number => tagsOf(number).length)).toEqual([0, 1, 1, 1])
    expect(on.lastLabel()).toBe('The rule large tagged 2 breaches with hipaa/large')
    const lines = on.vault.tables.edits.lastId()
    expect(applyRules(on.desk, [])[0]).toMatchObject({ tagged: 0, carrying: 3 })
    expect(on.vault.tables.edits.lastId()).toBe(lines)
  })

  it('is told with the tags it gave, and with no others', () => {
    saveRule(on.desk, rule('people:>500'))
    applyRules(on.desk, ['LARGE'])
    addTag(on.desk, { path: 'by hand', targets: [breach(2), articleOf(1)] })
    expect(carriedTags(on.vault, [breach(1), breach(2), breach(3), articleOf(1)])).toEqual([
      { path: 'by hand', on: 2, rules: [] },
      { path: 'hipaa/large', on: 2, rules: ['large'] },
    ])
    expect(carriedTags(on.vault, [])).toEqual([])
    // What a rule puts on is nobody's latest choice.
    addTag(on.desk, { path: 'another', targets: [breach(3)] })
    addTag(on.desk, { path: 'by hand', targets: [breach(3)] })
    expect(recentTags(on.vault, 5)).toEqual(['by hand', 'another'])
    expect(recentTags(on.vault, 1)).toEqual(['by hand'])
  })

  it('gets another name as one edit, but not that of another rule', () => {
    saveRule(on.desk, rule('people:>500'))
    saveRule(on.desk, { ...rule('sector:finance'), name: 'banks' })
    on.edit(() => saveRule(on.desk, { ...rule('people:>600'), name: 'Größte', was: 'LARGE' }))
    expect(listRules(on.vault).map(({ name, condition }) => [name, condition])).toEqual([
      ['banks', 'sector:finance'],
      ['Größte', 'people:>600'],
    ])
    expect(() => saveRule(on.desk, { ...rule('people:>1'), name: 'Banks', was: 'grösste' })).toThrow(
      'There is a rule “banks” already; choose another name.',
    )
  })

  it('passes over what carries an excluding tag, and says so', () => {
    addTag(on.desk, { path: 'tlp/red', targets: [breach(3)] })
    const green = rule('people:>500', { tag: 'TLP:GREEN' })
    expect(previewRule(on.vault, green)).toMatchObject({
      gaining: 2,
      refused: [{ id: 'B-0003', name: 'Cedar', carries: 'tlp/red' }],
    })
    saveRule(on.desk, green)
    expect(on.edit(() => applyRules(on.desk, []))[0]).toMatchObject({ tagged: 2, refused: 1 })
    expect(tagsOf(3)).toEqual(['tlp/red'])
  })

  it('tells what it tagged and no longer holds for', () => {
    saveRule(on.desk, rule('people:>500'))
    applyRules(on.desk, [])
    override(breachId(2), 'individualsAffected', 30)
    expect(previewRule(on.vault, rule('people:>500')).lapsed).toEqual([{ id: 'B-0002', name: 'Birch' }])
    removeTag(on.desk, { path: 'hipaa/large', targets: [breach(2)] })
    expect(previewRule(on.vault, rule('people:>500')).lapsed).toEqual([])
  })

  it('is refused when its condition cannot be read, with the place', () => {
    expect(() => saveRule(on.desk, rule('people:>500 sectr:healthcare'))).toThrow(
      'At character 13 of the condition: There is no field “sectr”; did you mean sector:?',
    )
    expect(() => applyRules(on.desk, ['nobody'])).toThrow('There is no rule “nobody”.')
  })

  it('is changed under its name, and removed without its tags', () => {
    saveRule(on.desk, rule('people:>500'))
    applyRules(on.desk, [])
    on.edit(() => saveRule(on.desk, rule('people:>5000', { name: 'Large', runsOnImport: true })))
    expect(listRules(on.vault)).toMatchObject([
      { name: 'Large', condition: 'people:>5000', runsOnImport: true },
    ])
    const lines = on.vault.tables.edits.lastId()
    saveRule(on.desk, rule('people:>5000', { name: 'Large', runsOnImport: true }))
    expect(on.vault.tables.edits.lastId()).toBe(lines)
    on.edit(() => removeRule(on.desk, { name: 'large' }))
    expect(listRules(on.vault)).toEqual([])
    expect(tagsOf(4)).toEqual(['hipaa/large'])
  })

  it('follows its tags when they are renamed or merged, and goes with them when they are deleted', () => {
    saveRule(on.desk, rule('people:>500 -tag:hipaa/done', { tag: 'hipaa/large' }))
    saveSearch(on.desk, { name: 'Done', query: 'tag:hipaa/large', kind: 'breaches', sort: 'added' })
    on.edit(() => renameTag(on.desk, { path: 'hipaa', name: 'US HIPAA' }))
    expect(listSearches(on.vault)).toMatchObject([{ name: 'Done', query: 'tag:"US HIPAA/large"' }])
    expect(listRules(on.vault)).toMatchObject([
      { tag: 'US HIPAA/large', condition: 'people:>500 -tag:"US HIPAA/done"' },
    ])
    addTag(on.desk, { path: 'big', targets: [breach(1)] })
    on.edit(() => mergeTags(on.desk, { path: 'us hipaa/large', into: 'big' }))
    expect(listRules(on.vault)).toMatchObject([{ tag: 'big', condition: 'people:>500 -tag:"US HIPAA/done"' }])
    applyRules(on.desk, [])
    on.edit(() => deleteTag(on.desk, { path: 'big' }))
    expect(listRules(on.vault)).toEqual([])
    expect(on.lastLabel()).toBe('Deleted the tag big and the rule large')
  })
})

describe('after an import', () => {
  it('what came in is tagged, in the window as on the command line', async () => {
    const services = await startWithVault(temporaryFolder())
    await services.call('rules.save', rule('people:>500', { runsOnImport: true }))
    const sources = ['Alder', 'Beech'].map((name, at) =>
      dropped(`${name}.txt`, `${name}\n${name} | ${300 + 300 * at} | 2024-01-02`),
    )
    await services.call('imports.run', { sources })
    expect(await everyBreach(services, 'hipaa')).toMatchObject([{ name: 'Beech' }])
    expect((await services.call('history.undo', {})).label).toBe(
      'The rule large tagged 1 breach with hipaa/large',
    )
    expect((await services.call('history.undo', {})).label).toBe('Imported 2 articles')
    await services.close()
  })

  it('only rules that run by themselves tag, only what is new, and nothing a second time', () => {
    saveRule(on.desk, rule('people:>500', { runsOnImport: true }))
    saveRule(on.desk, rule('people:>0', { name: 'by hand', tag: 'counted' }))
    saveRule(
      on.desk,
      rule('title:week', { name: 'titles', tag: 'weekly', target: 'articles', runsOnImport: true }),
    )
    on.edit(() => tagImported(on.desk, 'round-up'))
    expect([2, 3, 4, 5].map(tagsOf)).toEqual([[], [], ['hipaa/large'], []])
    expect(on.tag('weekly')).toMatchObject({ articles: 1, breaches: 0 })
    removeTag(on.desk, { path: 'hipaa/large', targets: [breach(4)] })
    const lines = on.vault.tables.edits.lastId()
    tagImported(on.desk, 'round-up')
    expect(on.vault.tables.edits.lastId()).toBe(lines)
    expect(applyRules(on.desk, ['large'])[0]).toMatchObject({ tagged: 3 })
  })
})
