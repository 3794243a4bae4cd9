import { describe, expect, it } from 'vitest'
import { bandsOf, nearThreshold } from '../../../src-main/domain/near-texts.ts'
import { minimaOf, signText, similarityOf } from '../../../src-main/domain/text-signature.ts'
import { reworded, stories, storyLanguages } from '../../helpers/wire-stories.ts'

const between = (a: string, b: string) => similarityOf(signText(a), signText(b))

/** The share of three-word sequences two texts have in common, counted one by one. */
function counted(a: string, b: string): number {
  const sequences = (text: string) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
    return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`))
  }
  const [left, right] = [sequences(a), sequences(b)]
  const shared = [...left].filter(sequence => right.has(sequence)).length
  return shared / (left.size + right.size - shared)
}

describe('the similarity of two signatures', () => {
  const pairs = storyLanguages.flatMap(lang =>
    [0, 0.02, 0.05, 0.1, 0.15, 0.25, 0.4, 0.7].flatMap((share, at) =>
      [1, 2, 3].map(seed => [stories[lang], reworded(stories[lang], share, 100 * at + seed)] as const),
    ),
  )

  it('is the true share to within 0.12 in 98 of 100 cases, whatever was reworded, and errs to neither side', () => {
    const errors = pairs.map(([a, b]) => between(a, b) - counted(a, b))
    const wide = errors.filter(error => Math.abs(error) > 0.12)
    expect(wide.length / errors.length).toBeLessThan(0.02)
    expect(Math.max(...errors.map(Math.abs))).toBeLessThan(0.16)
    expect(Math.abs(errors.reduce((sum, error) => sum + error, 0) / errors.length)).toBeLessThan(0.01)
  })

  it('is the same from either side', () => {
    for (const [a, b] of pairs) expect(between(a, b)).toBe(between(b, a))
  })

  it('falls with every edit: one word in twenty, one in seven, two in five', () => {
    for (const lang of storyLanguages) {
      const [none = 0, few = 0, some = 0, many = 0] = [0, 0.05, 0.15, 0.4].map(share =>
        between(stories[lang], reworded(stories[lang], share, 7)),
      )
      expect(none).toBe(1)
      expect(few).toBeGreaterThan(0.6)
      expect(some).toBeGreaterThan(0.25)
      expect(some).toBeLessThan(few)
      expect(many).toBeLessThan(0.4)
    }
  })

  it('is next to nothing for texts of other content, in one language or in two', () => {
    for (const a of storyLanguages)
      for (const b of storyLanguages) if (a < b) expect(between(stories[a], stories[b])).toBeLessThan(0.05)
  })

  it('looks at letters and figures alone: case, accents, marks and line breaks do not count', () => {
    for (const text of Object.values(stories)) {
      const shouted = text
        .toUpperCase()
        .normalize('NFD')
        .replace(/\p{M}/gu, '')
        .replace(/[.,:\s]+/g, ' — ')
      // A number whose separator became a space is two words either way.
      expect(between(text, shouted)).toBe(1)
    }
  })

  it('does not mind the order of the paragraphs', () => {
    const turned = stories.de.split('\n\n').reverse().join('\n\n')
    expect(between(stories.de, turned)).toBeGreaterThan(0.9)
  })
})

describe('a signature', () => {
  it('is 512 bytes, the same every time', () => {
    expect(signText(stories.en)).toHaveLength(512)
    expect(signText(stories.en)).toEqual(signText(stories.en))
    expect(Buffer.from(signText(stories.en)).toString('hex', 0, 16)).toMatchInlineSnapshot(
      `"caebed01be776f00e1a93702fdd5be00"`,
    )
  })

  it.each([
    ['nothing', ''],
    ['a headline', 'Orvane Dental says 48,200 patients were told of a break-in'],
    ['one sentence over and over', 'Share this article now. '.repeat(300)],
    ['marks only', '— … — '.repeat(100)],
  ])('is empty for %s, which is near to nothing', (_, text) => {
    expect(signText(text)).toHaveLength(0)
    expect(similarityOf(signText(text), signText(text))).toBe(0)
    expect(bandsOf(signText(text))).toEqual([])
    expect(minimaOf(signText(text))).toBeNull()
  })

  it('takes every letter for a word where words are not set apart', () => {
    const text =
      '奥瓦尼牙科通知四万八千名患者，入侵者在三月复制了他们的病历。公司表示，有人使用前会计的密码进入了存放影像和信件的档案。'
    const changed = text.replace('三月', '四月')
    expect(between(text, text)).toBe(1)
    expect(between(text, changed)).toBeGreaterThan(0.75)
    expect(
      between(
        text,
        '监管机构于五月十六日立案，并要求专家提交报告。罚款是可能的，但在类似案件中，作出决定需要一年以上的时间，其间诊所照常营业。',
      ),
    ).toBeLessThan(0.1)
  })

  it('is made of a very long text without taking long', () => {
    const text = Array.from({ length: 400_000 }, (_, at) => `w${(at * 7919) % 100_003}`).join(' ')
    expect(signText(text)).toHaveLength(512)
  })
})

describe('bands', () => {
  it('bring texts above the threshold together, and hardly ever others', () => {
    let [near, found] = [0, 0]
    for (const lang of storyLanguages)
      for (let seed = 0; seed < 40; seed += 1) {
        const [a, b] = [signText(stories[lang]), signText(reworded(stories[lang], 0.08, seed))]
        if (similarityOf(a, b) < nearThreshold) continue
        near += 1
        const known = new Set(bandsOf(a))
        if (bandsOf(b).some(band => known.has(band))) found += 1
      }
    expect(near).toBeGreaterThan(100)
    expect(found / near).toBeGreaterThan(0.98)
    const all = storyLanguages.flatMap(lang => bandsOf(signText(stories[lang])))
    expect(new Set(all).size).toBe(all.length)
  })
})
