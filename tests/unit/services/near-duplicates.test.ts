// What an import makes of articles that are nearly the same as one in the vault.
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nearThreshold } from '../../../src-main/domain/near-texts.ts'
import { signText, similarityOf } from '../../../src-main/domain/text-signature.ts'
import { getArticle } from '../../../src-main/services/read-articles.ts'
import { saveArticle } from '../../../src-main/services/save-article.ts'
import { together } from '../../../src-main/vault/record.ts'
import { redo, undo } from '../../../src-main/vault/undo.ts'
import { asWireCopy, reworded, stories, storyLanguages } from '../../helpers/wire-stories.ts'
import { deed, dump } from '../vault/fixtures.ts'
import { draftOf, type WireDesk, wireDesk } from './wire-desk.ts'

const author = { at: '2026-02-03T04:05:06.000Z', who: 'undoer' }

let desk: WireDesk
beforeEach(async () => {
  desk = await wireDesk()
})
afterEach(() => desk.close())

/** The words of one paragraph in six are all others. */
const withParagraphOfItsOwn = (text: string) => {
  const paragraphs = text.split('\n\n')
  return paragraphs.map((paragraph, at) => (at === 3 ? reworded(paragraph, 1, 5) : paragraph)).join('\n\n')
}

describe('an article that is nearly the same', () => {
  it('is kept and joins the one it is like, in every language', async () => {
    for (const lang of storyLanguages) {
      const first = await desk.save(stories[lang])
      const copies = [
        asWireCopy(stories[lang], 'Nordwik: Zentia Kolm', 'Zentia Kolm, Nordwik'),
        reworded(stories[lang], 0.05, 3),
        withParagraphOfItsOwn(stories[lang]),
        stories[lang].replace(/\d(?=\D*$)/, '9'),
      ]
      for (const copy of copies) {
        const saved = await desk.save(copy)
        expect(saved.outcome, lang).toBe('near_duplicate')
        expect(desk.clusterOf(saved.articleId)).toBe(first.articleId)
        expect(getArticle(desk.vault, saved.articleId).text.length).toBeGreaterThan(500)
      }
      expect(desk.clusterOf(first.articleId)).toBe(first.articleId)
    }
  })

  it('is the same article where only spaces and marks of its file differ', async () => {
    await desk.save(stories.es)
    expect((await desk.save(`\ufeff${stories.es}\n\n`)).outcome).toBe('duplicate')
  })

  it('tells how much is the same, to each of the others', async () => {
    const first = await desk.save(stories.fr)
    const second = await desk.save(reworded(stories.fr, 0.03, 1))
    const third = await desk.save(reworded(stories.fr, 0.03, 2))
    const { nearlyTheSame } = getArticle(desk.vault, second.articleId)
    expect(nearlyTheSame.map(({ articleId }) => articleId)).toEqual([first.articleId, third.articleId])
    for (const { similarity } of nearlyTheSame) {
      expect(similarity).toBeGreaterThan(0.5)
      expect(similarity).toBeLessThan(1)
    }
  })

  it('counts as one source of its breach, and both are listed', async () => {
    await desk.save(stories.en)
    await desk.save(asWireCopy(stories.en, 'Dentists lose patient files: 48,200 letters sent', 'Marit Sonne'))
    expect(desk.vault.tables.breaches.some(desk.vault.tables.breaches.numbers())).toMatchObject([
      { articles: 2, sources: 1 },
    ])
  })

  it('is found within one batch as well', async () => {
    const drafts = [await draftOf(stories.it), await draftOf(reworded(stories.it, 0.04, 9))]
    const outcomes = together(desk.vault, 'normal', () =>
      drafts.map(draft => saveArticle(desk.vault, draft, deed('import')).outcome),
    )
    expect(outcomes).toEqual(['imported', 'near_duplicate'])
  })
})

describe('an article of its own', () => {
  it('is every report of something else, in any language', async () => {
    for (const lang of storyLanguages) expect((await desk.save(stories[lang])).outcome).toBe('imported')
  })

  it('is one of which two words in five are other words', async () => {
    for (const lang of storyLanguages) {
      await desk.save(stories[lang])
      expect((await desk.save(reworded(stories[lang], 0.4, 3))).outcome).toBe('imported')
    }
  })

  it('is a press release from the same template about another company', async () => {
    await desk.save(stories.en)
    const other = stories.en.replaceAll('Orvane Dental', 'Quillmere Optics').replaceAll('48,200', '7,310')
    expect((await desk.save(other)).outcome).toBe('imported')
    // And its own copy finds it among the fillings of the template.
    const copy = asWireCopy(other, 'Opticians lose files of 7,310 customers', 'Marit Sonne')
    const saved = await desk.save(copy)
    expect(saved.outcome).toBe('near_duplicate')
    expect(desk.clusterOf(saved.articleId)).toBe('A-0002')
  })

  it('is a headline, however many there are', async () => {
    await desk.save('Orvane Dental says 48,200 patients were told')
    expect((await desk.save('Orvane Dental says 48,200 patients were told.!')).outcome).toBe('imported')
  })

  it('is one that is like a copy, but no longer like the first of the cluster', async () => {
    const paragraphs = stories.de.split('\n\n')
    const part = (from: number, to: number) => paragraphs.slice(from, to).join('\n\n')
    const more = stories.it.split('\n\n')
    const a = stories.de
    const b = [part(0, 4), more[2]].join('\n\n')
    const c = [part(0, 3), more[2], more[3], more[4]].join('\n\n')
    const likeness = (one: string, other: string) => similarityOf(signText(one), signText(other))
    expect(likeness(b, c)).toBeGreaterThan(nearThreshold)
    expect(likeness(a, c)).toBeLessThan(nearThreshold)
    expect((await desk.save(a)).outcome).toBe('imported')
    expect((await desk.save(b)).outcome).toBe('near_duplicate')
    const saved = await desk.save(c)
    expect(getArticle(desk.vault, saved.articleId).nearlyTheSame).toEqual([])
    expect(saved.outcome).toBe('imported')
  })
})

describe('undo and redo', () => {
  it('leave every table as it was, the bands too', async () => {
    await desk.save(stories.pt)
    const before = dump(desk.vault)
    await desk.save(reworded(stories.pt, 0.04, 1))
    const after = dump(desk.vault)
    expect(after.near_duplicates).toHaveLength(1)
    expect(after.article_bands?.length).toBe(2 * (before.article_bands?.length ?? 0))
    undo(desk.vault, author)
    expect(dump(desk.vault)).toEqual(before)
    redo(desk.vault, author)
    expect(dump(desk.vault)).toEqual(after)
    undo(desk.vault, author)
    undo(desk.vault, author)
    expect(dump(desk.vault)).toMatchObject({ article_bands: [], near_duplicates: [], article_texts: [] })
    expect((await desk.save(reworded(stories.pt, 0.04, 2))).outcome).toBe('imported')
  })

  it('take back nothing but what they must when a transaction fails', async () => {
    const draft = await draftOf(stories.pt)
    const failing = () =>
      together(desk.vault, 'normal', () => {
        saveArticle(desk.vault, draft, deed('import'))
        throw new Error('the disk is full')
      })
    expect(failing).toThrow('the disk is full')
    expect((await desk.save(reworded(stories.pt, 0.04, 2))).outcome).toBe('imported')
    expect(dump(desk.vault).article_bands).toHaveLength(32)
  })
})
