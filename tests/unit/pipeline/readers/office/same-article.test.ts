// The same article says the same whatever file it comes in.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ReadArticle } from '../../../../../src-main/domain/article.ts'
import { readArticle } from '../../../../../src-main/pipeline/read-article.ts'
import { makeDocx, wordParagraph } from '../../../../helpers/make-docx.ts'
import { makeOdt } from '../../../../helpers/make-odt.ts'
import { makeRtf } from '../../../../helpers/make-rtf.ts'

const folder = join(import.meta.dirname, '../../../../gold/articles')
const files = readdirSync(folder).filter(name => name.endsWith('.txt'))
const oneEach = ['es', 'pt', 'en', 'fr', 'de', 'it'].map(
  lang => files.find(name => name.startsWith(`${lang}-`)) ?? '',
)

async function read(name: string, bytes: Uint8Array): Promise<ReadArticle> {
  const article = await readArticle({ name, bytes })
  if (!article.ok) throw new Error(article.problem.message)
  return article.value
}
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** All that does not depend on the format. */
const saidBy = ({ title, byline, outlet, publishedOn, lang, text, breaches }: ReadArticle) => ({
  title,
  byline,
  outlet,
  day: publishedOn?.value,
  lang,
  text,
  breaches,
})

describe('an article in an office document', () => {
  it.each(oneEach)('says what it says as plain text: %s', async name => {
    const source = readFileSync(join(folder, name), 'utf8')
    const lines = source.split('\n').filter(line => line.trim() !== '')
    const plain = saidBy(await read('a.txt', Buffer.from(source)))
    expect(plain.breaches.length).toBeGreaterThan(0)
    const word = lines.map(line => wordParagraph(escaped(line))).join('')
    const open = lines.map(line => `<text:p>${escaped(line)}</text:p>`).join('')
    expect(saidBy(await read('a.docx', makeDocx({ body: word })))).toEqual(plain)
    expect(saidBy(await read('a.odt', makeOdt({ body: open })))).toEqual(plain)
    expect(saidBy(await read('a.rtf', makeRtf(lines)))).toEqual(plain)
  })
})
