import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { fold } from '../../../src-main/domain/fold.ts'
import { TagColour, TagPath } from '../../../src-main/domain/tag.ts'
import { packTagAt, tagPacks } from '../../../src-main/domain/tag-packs/index.ts'
import { addTag, removeTag } from '../../../src-main/services/tag.ts'
import { installPack, listPacks, removePack } from '../../../src-main/services/tag-packs.ts'
import { saveRule } from '../../../src-main/services/tag-rules.ts'
import { renameTag } from '../../../src-main/services/tag-tree.ts'
import { dump, removeFolder, temporaryFolder } from '../vault/fixtures.ts'
import { breach, type TaggingDesk, taggingDesk } from './tagging-desk.ts'

const termsAt = (pack: string, at: string) =>
  tagPacks
    .find(({ id }) => id === pack)
    ?.tags.filter(
      ({ path }) =>
        path.startsWith(`${pack}/${at}`) && path.split('/').length === `${pack}/${at}x`.split('/').length,
    )
    .flatMap(({ term }) => term ?? [])

describe('the packs', () => {
  it('have paths that tags can have, once each, parents first, below the id of the pack', () => {
    for (const { id, tags } of tagPacks) {
      const seen = new Set<string>()
      for (const { path, colour } of tags) {
        expect(TagPath.parse(path)).toBe(path)
        expect(TagColour.parse(colour)).toBe(colour)
        expect(seen.has(fold(path)), path).toBe(false)
        const parent = path.slice(0, path.lastIndexOf('/'))
        if (path !== id) expect(seen.has(fold(parent)), `${path} before its parent`).toBe(true)
        seen.add(fold(path))
      }
    }
  })

  it('say what every group means', () => {
    const groups = tagPacks.flatMap(({ tags }) =>
      tags.filter(({ path, isExclusive }) => isExclusive || tags.some(one => one.path === `${path}/Unknown`)),
    )
    expect(groups.length).toBeGreaterThan(40)
    expect(groups.filter(({ description }) => description === '').map(({ path }) => path)).toEqual([])
  })

  it('spell the terms as the vocabularies do', () => {
    expect(termsAt('hhs', 'type/')).toEqual([
      'Hacking/IT Incident',
      'Improper Disposal',
      'Loss',
      'Theft',
      'Unauthorized Access/Disclosure',
      'Other',
      'Unknown',
    ])
    expect(termsAt('hhs', 'location/')).toContain('Paper/Films')
    expect(termsAt('tlp', '')).toEqual(['red', 'amber', 'amber+strict', 'green', 'clear'])
    expect(termsAt('admiralty', 'source/')).toEqual([...'ABCDEFG'])
    expect(termsAt('admiralty', 'information/')).toEqual([...'123456'])
    expect(termsAt('gdpr', 'special-categories/')).toHaveLength(8)
    expect(termsAt('estimative', 'likelihood/')?.at(-1)).toBe('almost-certain')
    expect(termsAt('veris', 'actor/external/variety/')).toHaveLength(14)
    expect(termsAt('veris', 'action/malware/variety/')).toContain('Spyware/Keylogger')
    expect(termsAt('veris', 'asset/variety/')).toContain('S - Web application')
    expect(termsAt('veris', 'attribute/confidentiality/data/variety/')).toHaveLength(19)
  })

  it('know a tag by its exact spelling and by older names', () => {
    expect(packTagAt(fold('hhs/type/Hacking/IT Incident'))?.path).toBe('hhs/type/Hacking-IT Incident')
    expect(packTagAt(fold('TLP:WHITE'))?.path).toBe('tlp/clear')
    expect(packTagAt('tlp/mauve')).toBeNull()
  })
})

let folder: string
let on: TaggingDesk
beforeAll(async () => {
  folder = temporaryFolder()
  on = await taggingDesk(folder)
})
afterEach(() => on.reset())
afterAll(() => {
  on.vault.close()
  removeFolder(folder)
})
const installed = (pack: string) => listPacks(on.vault).find(one => one.pack === pack)?.installed

describe('installing a pack', () => {
  it.each(
    tagPacks.map(({ id, tags }) => [id, tags.length] as const),
  )('of %s is one edit that undo takes back to the byte, and taking it out leaves nothing', (pack, size) => {
    const before = dump(on.vault)
    on.edit(() => installPack(on.desk, { pack }))
    expect(installed(pack)).toBe(size)
    on.edit(() => removePack(on.desk, { pack }))
    expect(dump(on.vault)).toEqual(before)
  })

  it('a second time changes nothing', () => {
    installPack(on.desk, { pack: 'tlp' })
    const lines = on.vault.tables.edits.lastId()
    installPack(on.desk, { pack: 'tlp' })
    expect(on.vault.tables.edits.lastId()).toBe(lines)
  })

  it('makes tags of one’s own at its places a part of it, and keeps what was written about them', () => {
    addTag(on.desk, { path: 'GDPR/special-categories/health', targets: [breach(1)] })
    addTag(on.desk, { path: 'gdpr/mine', targets: [breach(1)] })
    on.edit(() => installPack(on.desk, { pack: 'gdpr' }))
    expect(installed('gdpr')).toBe(10)
    on.edit(() => removePack(on.desk, { pack: 'gdpr' }))
    expect(on.paths()).toEqual([
      'gdpr',
      'gdpr/mine',
      'gdpr/special-categories',
      'gdpr/special-categories/health',
    ])
  })

  it('leaves what a rule puts, though nothing carries it yet', () => {
    installPack(on.desk, { pack: 'tlp' })
    const rule = { name: 'small', condition: 'people:<500', target: 'breaches', runsOnImport: false } as const
    saveRule(on.desk, { ...rule, tag: 'tlp/clear' })
    on.edit(() => removePack(on.desk, { pack: 'tlp' }))
    expect(on.paths()).toEqual(['tlp', 'tlp/clear'])
  })

  it('names the packs there are when there is none of that name', () => {
    expect(() => installPack(on.desk, { pack: 'tpl' })).toThrow(/no pack “tpl”; there are tlp, admiralty/)
  })
})

describe('a tag of a pack', () => {
  it('is what the pack says even before the pack is installed', () => {
    addTag(on.desk, { path: 'TLP:AMBER+STRICT', targets: [breach(1)] })
    expect(on.tag('tlp/amber+strict')).toMatchObject({ pack: 'tlp', term: 'amber+strict', breaches: 1 })
    expect(on.tag('tlp')?.isExclusive).toBe(true)
    expect(() => addTag(on.desk, { path: 'tlp/green', targets: [breach(1)] })).toThrow(
      'B-0001 carries tlp/amber+strict already, and only one of these is possible.',
    )
  })

  it('goes on excluding the others after the group was renamed, and is known by its old name', () => {
    installPack(on.desk, { pack: 'tlp' })
    addTag(on.desk, { path: 'tlp/red', targets: [breach(1)] })
    on.edit(() => renameTag(on.desk, { path: 'tlp', name: 'Ampel' }))
    expect(() => addTag(on.desk, { path: 'tlp/green', targets: [breach(1)] })).toThrow('Ampel/red')
    on.edit(() => addTag(on.desk, { path: 'tlp:green', targets: [breach(1)], replace: true }))
    expect(on.tag('Ampel/green')?.breaches).toBe(1)
    expect(on.paths()).not.toContain('tlp')
    installPack(on.desk, { pack: 'tlp' })
    expect(on.paths()).not.toContain('tlp')
  })

  it('keeps the exact spelling beside a path that can be typed', () => {
    addTag(on.desk, { path: 'hhs/location/Paper/Films', targets: [breach(2)] })
    expect(on.tag('hhs/location/Paper-Films')?.term).toBe('Paper/Films')
    removeTag(on.desk, { path: 'hhs/location/paper/films', targets: [breach(2)] })
    expect(on.paths()).toEqual([])
  })
})
