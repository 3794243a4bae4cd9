import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addTag, removeTag } from '../../../src-main/services/tag.ts'
import { describeTag, newTag, recolourTag, setExclusive } from '../../../src-main/services/tag-looks.ts'
import { deleteTag, mergeTags, moveTag, renameTag } from '../../../src-main/services/tag-tree.ts'
import { dump, removeFolder, temporaryFolder } from '../vault/fixtures.ts'
import { articleOf, breach, type TaggingDesk, taggingDesk } from './tagging-desk.ts'

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

const add = (path: string, ...targets: Parameters<typeof addTag>[1]['targets']) =>
  addTag(on.desk, { path, targets })
/** What carries a tag itself. */
const onBreaches = (path: string) => {
  const tag = on.vault.tables.tags.byPath(path.toLowerCase())
  return tag === null ? null : on.vault.tables.tags.breach_tags.carrying(tag.tag_id)
}

/** Refused, with this sentence, and nothing of it kept. */
const refuses = (work: () => unknown, sentence: RegExp) => {
  const before = dump(on.vault)
  const lines = on.vault.tables.edits.lastId()
  expect(work).toThrow(sentence)
  expect(dump(on.vault)).toEqual(before)
  expect(on.vault.tables.edits.lastId()).toBe(lines)
}

describe('a tag below another', () => {
  it('brings its parents with it, in the spelling they have', () => {
    add('Vector/Ransomware', breach(1))
    on.edit(() => add('vector/ransomware/LockBit', breach(2)))
    expect(on.paths()).toEqual(['Vector', 'Vector/Ransomware', 'Vector/Ransomware/LockBit'])
  })

  it('has a name that searches can ask for', () => {
    for (const path of ['a "b"', '«a»', 'c*', 'a/\u0301', '\u0301', '℅', 'a\0b'])
      refuses(() => add(path, breach(1)), /without quotation marks and \*/)
    add('a', breach(1))
    refuses(() => renameTag(on.desk, { path: 'a', name: 'a"' }), /without quotation marks/)
  })

  it('takes its parents along when it goes, as far as nobody needs them', () => {
    add('a/b/c', breach(1))
    add('a/d', breach(1))
    on.edit(() => removeTag(on.desk, { path: 'a/b/c', targets: [breach(1)] }))
    expect(on.paths()).toEqual(['a', 'a/d'])
  })

  it('is counted for its parent, each carrier once', () => {
    add('vector', breach(1))
    add('vector/phishing', breach(1), breach(2), articleOf(1))
    add('vector/phishing/spear', breach(3), articleOf(1))
    add('vector x', breach(1), breach(2), breach(3))
    expect(on.tag('vector')).toMatchObject({
      breaches: 1,
      breachesWithChildren: 3,
      articles: 0,
      articlesWithChildren: 1,
    })
    expect(on.tag('vector/phishing')).toMatchObject({ breaches: 2, breachesWithChildren: 3 })
    expect(on.tag('vector x')).toMatchObject({ breaches: 3, breachesWithChildren: 3 })
  })
})

describe('renaming', () => {
  it('takes all children along, and leaves what only begins alike', () => {
    add('vector/phishing/spear', breach(1))
    add('vector-b', breach(1))
    const before = on.tag('vector/phishing')?.tagId
    on.edit(() => renameTag(on.desk, { path: 'vector', name: 'Attack' }))
    expect(on.paths()).toEqual(['Attack', 'Attack/phishing', 'Attack/phishing/spear', 'vector-b'])
    expect(on.tag('Attack/phishing')?.tagId).toBe(before)
    expect(onBreaches('attack/phishing/spear')).toEqual([1])
  })

  it('changes the spelling alone', () => {
    add('tlc/x', breach(1))
    on.edit(() => renameTag(on.desk, { path: 'tlc', name: 'TLC' }))
    expect(on.paths()).toEqual(['TLC', 'TLC/x'])
  })

  it('does not take the place of another tag', () => {
    add('one', breach(1))
    add('two', breach(2))
    refuses(() => renameTag(on.desk, { path: 'one', name: 'TWO' }), /tag two already; merge/)
    refuses(() => renameTag(on.desk, { path: 'three', name: 'x' }), /no tag “three”/)
    refuses(() => renameTag(on.desk, { path: 'one', name: 'x'.repeat(201) }), /longer than 200/)
  })
})

describe('moving', () => {
  it('puts a subtree elsewhere, below what is new if it must, and up to the top', () => {
    add('a/b/c', breach(1))
    on.edit(() => moveTag(on.desk, { path: 'a/b', below: 'x/y' }))
    expect(on.paths()).toEqual(['x', 'x/y', 'x/y/b', 'x/y/b/c'])
    on.edit(() => moveTag(on.desk, { path: 'x/y/b', below: null }))
    expect(on.paths()).toEqual(['b', 'b/c'])
  })

  it('never puts a tag below itself', () => {
    add('a/b', breach(1))
    refuses(() => moveTag(on.desk, { path: 'a', below: 'a/b' }), /below itself/)
    refuses(() => moveTag(on.desk, { path: 'a', below: 'A' }), /below itself/)
  })
})

describe('merging', () => {
  it('joins carriers and children, child by child', () => {
    add('ransom', breach(1), breach(2), articleOf(1))
    add('ransom/lockbit', breach(1))
    add('ransom/clop', breach(2))
    add('malware/ransomware', breach(2))
    add('malware/ransomware/lockbit', breach(3))
    on.edit(() => mergeTags(on.desk, { path: 'ransom', into: 'malware/ransomware' }))
    expect(on.paths()).toEqual([
      'malware',
      'malware/ransomware',
      'malware/ransomware/clop',
      'malware/ransomware/lockbit',
    ])
    expect(onBreaches('malware/ransomware')).toEqual([1, 2])
    expect(onBreaches('malware/ransomware/lockbit')).toEqual([1, 3])
    expect(on.tag('malware/ransomware')?.articles).toBe(1)
  })

  it('joins a child into its parent, even one with a child of its own name', () => {
    add('a/b', breach(1))
    add('a/b/b', breach(2))
    on.edit(() => mergeTags(on.desk, { path: 'a/b', into: 'a' }))
    expect(on.paths()).toEqual(['a', 'a/b'])
    expect([onBreaches('a'), onBreaches('a/b')]).toEqual([[1], [2]])
  })

  it('does not join a tag into itself or into its child', () => {
    add('a/b', breach(1))
    refuses(() => mergeTags(on.desk, { path: 'a', into: 'a/b' }), /Name another tag/)
    refuses(() => mergeTags(on.desk, { path: 'a', into: 'A' }), /Name another tag/)
  })
})

describe('deleting', () => {
  it('takes a tag and its children off everything', () => {
    add('a/b', breach(1), articleOf(2))
    add('a/b/c', breach(2))
    add('a/d', breach(3))
    on.edit(() => deleteTag(on.desk, { path: 'a/b' }))
    expect(on.paths()).toEqual(['a', 'a/d'])
    expect(on.tag('a')?.breachesWithChildren).toBe(1)
  })
})

describe('a tag that was made, coloured or described', () => {
  it('stays when nothing carries it', () => {
    on.edit(() => newTag(on.desk, { path: 'made' }))
    add('described', breach(1))
    on.edit(() => describeTag(on.desk, { path: 'described', description: 'for the board' }))
    add('coloured/child', breach(1))
    on.edit(() => recolourTag(on.desk, { path: 'coloured', colour: '#123456', withChildren: true }))
    expect(on.tag('coloured/child')?.colour).toBe('#123456')
    for (const path of ['described', 'coloured/child']) removeTag(on.desk, { path, targets: [breach(1)] })
    expect(on.paths()).toEqual(['coloured', 'described', 'made'])
    expect(on.tag('described')?.description).toBe('for the board')
    refuses(() => newTag(on.desk, { path: 'Made' }), /tag made already/)
  })

  it('is coloured alone when that is asked for, and gives its colour to new children', () => {
    add('a/b', breach(1))
    const before = on.tag('a/b')?.colour
    on.edit(() => recolourTag(on.desk, { path: 'a', colour: '#abcdef', withChildren: false }))
    add('a/c', breach(1))
    expect([on.tag('a/b')?.colour, on.tag('a/c')?.colour]).toEqual([before, '#abcdef'])
  })
})

describe('of the branches below an exclusive tag', () => {
  beforeEach(() => {
    add('level/high', breach(1))
    add('level/low', breach(2), articleOf(1))
    on.edit(() => setExclusive(on.desk, { path: 'level', isExclusive: true }))
  })

  it('a second one is refused, for one target and for many at once', () => {
    refuses(() => add('level/low', breach(1)), /^B-0001 carries level\/high already/)
    refuses(() => add('level/high', breach(1), breach(3), articleOf(1)), /^A-0001 carries level\/low already/)
    refuses(() => add('level/new', breach(3), breach(2)), /^B-0002 carries level\/low/)
  })

  it('the tag above them and their own children may be carried too', () => {
    on.edit(() => add('level/high/certain', breach(1)))
    on.edit(() => add('level', breach(1)))
    refuses(() => add('level/low/certain', breach(1)), /level\/high/)
  })

  it('another takes the place of the first when that is asked for', () => {
    on.edit(() => addTag(on.desk, { path: 'level/low', targets: [breach(1), breach(3)], replace: true }))
    expect(onBreaches('level/low')).toEqual([1, 2, 3])
    expect(on.paths()).toEqual(['level', 'level/low'])
  })

  it('no move, no merge and no new rule of exclusion makes two of them', () => {
    add('other/side', breach(1))
    refuses(
      () => moveTag(on.desk, { path: 'other/side', below: 'level' }),
      /^B-0001 would carry level\/high and level\/side, and of the tags below level/,
    )
    add('plain', breach(2))
    refuses(() => mergeTags(on.desk, { path: 'plain', into: 'level/high' }), /^B-0002 would carry/)
    add('mood/good', breach(3))
    add('mood/bad', breach(3))
    refuses(
      () => setExclusive(on.desk, { path: 'mood', isExclusive: true }),
      /^B-0003 would carry mood\/bad and mood\/good/,
    )
  })

  it('renaming a level keeps them apart, and several are possible once that is said', () => {
    on.edit(() => renameTag(on.desk, { path: 'level/high', name: 'top' }))
    refuses(() => add('level/low', breach(1)), /level\/top/)
    on.edit(() => setExclusive(on.desk, { path: 'level', isExclusive: false }))
    add('level/low', breach(1))
    expect(onBreaches('level/low')).toEqual([1, 2])
  })
})

describe('hundreds of targets', () => {
  it('are tagged with one edit', () => {
    const targets = [1, 2, 3].flatMap(number => [breach(number), articleOf(number)])
    on.edit(() => add('bulk', ...targets))
    expect(on.tag('bulk')).toMatchObject({ breaches: 3, articles: 3 })
  })
})
