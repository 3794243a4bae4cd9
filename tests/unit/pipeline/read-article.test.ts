import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ReadArticle, type SourceFile } from '../../../src-main/domain/article.ts'
import { readArticle } from '../../../src-main/pipeline/read-article.ts'
import { byteFile, textFile } from './source-file.ts'

async function article(file: SourceFile) {
  const result = await readArticle(file)
  if (!result.ok) throw new Error(result.problem.message)
  return result.value
}

const spanish = `La naviera Alder pierde los datos de 41.200 pasajeros

Por Ana Gil
Vigo, 18 nov. 2024

La naviera Alder informó de una filtración de datos que afectó a 41.200 pasajeros. Los atacantes accedieron a nombres y direcciones.`

describe('read-article', () => {
  it('reads an article to the shape of the domain', async () => {
    const read = await article(textFile('alder.txt', spanish))
    expect(ReadArticle.parse(read)).toEqual(read)
    expect(read).toMatchObject({
      reader: 'plain-text',
      charset: 'utf-8',
      title: 'La naviera Alder pierde los datos de 41.200 pasajeros',
      byline: 'Ana Gil',
      lang: 'es',
      publishedOn: { value: '2024-11-18', origin: 'text' },
      notes: [],
    })
  })

  it('reads a page with a date that nothing marks to the shape of the domain', async () => {
    const page = `<html><body><h1>${spanish.split('\n')[0]}</h1><time datetime="2024-11-18">lunes</time><p>${spanish.split('\n').at(-1)}</p></body></html>`
    const read = await article(textFile('alder.html', page))
    expect(ReadArticle.parse(read)).toEqual(read)
    expect(read.publishedOn).toEqual({ value: '2024-11-18', origin: 'markup', evidence: null })
  })

  it('quotes what it claims', async () => {
    const { text, breaches } = await article(textFile('alder.txt', spanish))
    for (const { evidence } of breaches.flatMap(breach => breach.claims)) {
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
    }
  })

  it('reads other languages without looking for facts, and says so', async () => {
    const dutch =
      'Datalek\n\nHet bedrijf heeft de reizigers over de diefstal van hun gegevens ingelicht en om excuus gevraagd.'
    expect(await article(textFile('a.txt', dutch))).toMatchObject({
      lang: null,
      breaches: [],
      notes: ['This text is in a language Breachdesk does not read yet.'],
    })
  })

  it('gives the same for the same article in any encoding and line end', async () => {
    const plain = await article(textFile('a.txt', spanish))
    const others = [
      textFile('a.txt', `\ufeff${spanish.replaceAll('\n', '\r\n')}`),
      textFile('a.txt', spanish.normalize('NFD')),
      textFile(
        'a.txt',
        spanish
          .replace('filtración', 'fil\u00adtra\u200bción')
          .replace('41.200 pasajeros.', '41.200\u00a0pasajeros.'),
      ),
      { name: 'a.txt', bytes: Buffer.from(spanish, 'utf16le') },
      byteFile('a.txt', spanish),
    ]
    for (const file of others) {
      const { text, breaches, title } = await article(file)
      expect({ text, breaches, title }).toEqual({
        text: plain.text,
        breaches: plain.breaches,
        title: plain.title,
      })
    }
  })

  it.each([
    [textFile('a.txt', ''), 'empty-file'],
    [byteFile('a.txt', '\x89PNG\r\n\x1a\n'), 'not-text'],
    [textFile('a.html', '<html><body></body></html>'), 'no-article-text'],
  ])('turns a file it cannot read into a problem with one sentence', async (file, code) => {
    const result = await readArticle(file)
    expect(result).toMatchObject({ ok: false, problem: { code } })
    if (!result.ok) expect(result.problem.message).toMatch(/^a\.\w+ [^\n]*\.$/)
  })

  it('turns what nobody foresaw into a problem too', async () => {
    const broken = { name: 'a.txt', bytes: null as unknown as Uint8Array }
    expect(await readArticle(broken)).toMatchObject({ ok: false, problem: { code: 'reader-failed' } })
  })

  it('reads one line of megabytes in seconds, and says that it did not search all of it', async () => {
    const sentence = 'La naviera informó de un retraso del barco en el puerto. '
    const { title, notes, text } = await article(textFile('a.txt', sentence.repeat(100_000)))
    expect(title).toBe(sentence.trim())
    expect(text).toHaveLength(sentence.length * 100_000 - 1)
    expect(notes).toEqual(['Only the beginning of this very long text was searched for facts.'])
  })
})

const seeds = resolve(import.meta.dirname, '../../../../shared/seeds')

describe.skipIf(!existsSync(seeds))('the seeds (skipped where ../shared is absent)', () => {
  const files = existsSync(seeds) ? readdirSync(seeds).filter(name => name.endsWith('.txt')) : []
  it.each(files)('%s is read without a note, every claim with its quote', async name => {
    const { text, notes, breaches } = await article({ name, bytes: readFileSync(join(seeds, name)) })
    expect(notes).toEqual([])
    for (const { evidence } of breaches.flatMap(breach => breach.claims)) {
      expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
    }
  })
})
