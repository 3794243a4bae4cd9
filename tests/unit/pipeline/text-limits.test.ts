// Texts and pages as long as no article is: refused in a sentence, or read as far as it makes sense, and soon.
import { describe, expect, it } from 'vitest'
import { maxElements, maxTextLength, maxTextLines } from '../../../src-main/domain/limits.ts'
import { readArticle } from '../../../src-main/pipeline/read-article.ts'
import { readText } from '../../../src-main/pipeline/read-text.ts'
import { judgeLetters } from '../../../src-main/pipeline/stages/judge-letters.ts'
import { stories } from '../../helpers/wire-stories.ts'
import { textFile } from './source-file.ts'

const tooLong = (what: string) => ({
  problem: {
    code: 'file-too-large',
    message: `a.txt holds more than ${what}, as no article does; divide it and import the parts.`,
  },
})

describe('a text', () => {
  it('of more characters than any article is not read', async () => {
    const text = 'palabra '.repeat(maxTextLength / 8)
    expect(await readText(textFile('a.txt', text.slice(1)))).toMatchObject({ ok: true })
    expect(await readText(textFile('a.txt', `${text}.`))).toMatchObject(tooLong('12,000,000 characters'))
    const wide = { name: 'a.txt', bytes: new Uint8Array(Buffer.from(`\ufeff${text}..`, 'utf16le')) }
    expect(await readText(wide)).toMatchObject(tooLong('12,000,000 characters'))
  })

  it('of more lines than any article is not read', async () => {
    expect(await readText(textFile('a.txt', 'a\r\n'.repeat(maxTextLines)))).toMatchObject(
      tooLong('500,000 lines'),
    )
  })

  it('is as long as it is without the pictures in it', async () => {
    const picture = `<img src="data:image/png;base64,${'AbC/'.repeat(maxTextLength / 4)}">`
    const page = `<!doctype html><h1>A theft</h1>${picture}<p>The port lost 300 names on Monday, it said.</p>`
    expect(await readText(textFile('a.html', page))).toMatchObject({
      value: { text: 'A theft\n\nThe port lost 300 names on Monday, it said.' },
    })
  })

  it('of one long line is searched at its beginning in seconds', async () => {
    const line = stories.es.replaceAll('\n', ' ')
    const endless = ' según el Sr. A. B. de la empresa y'.repeat(250_000)
    const read = await readArticle(textFile('a.txt', `${line}${endless}`))
    if (!read.ok) throw new Error(read.problem.message)
    const claims = read.value.breaches.flatMap(breach => breach.claims)
    expect(claims.map(({ value }) => value)).toContain(31_400)
  })
})

describe('a page', () => {
  it('of more elements than any page goes on as text', async () => {
    const page = `<!doctype html><h1>A theft</h1><p>The port said so.</p>${'<b>x</b>'.repeat(maxElements)}<p>The <i>end</i> of it.</p>`
    const read = await readText(textFile('a.html', page))
    if (!read.ok) throw new Error(read.problem.message)
    expect(read.value.text).toMatch(/^A theft\n\nThe port said so\.\n\nx+The end of it\.$/)
  })
})

describe('letters', () => {
  it('are judged in linear time in a text without a space', () => {
    const start = performance.now()
    expect(judgeLetters('['.repeat(3_000_000)).judged).toBe(0)
    expect(judgeLetters(`${'['.repeat(3_000_000)}é`).judged).toBe(1)
    expect(performance.now() - start).toBeLessThan(5000)
  })
})
