import { describe, expect, it } from 'vitest'
import type { SourceFile } from '../../../../src-main/domain/article.ts'
import { maxFileBytes } from '../../../../src-main/domain/limits.ts'
import { chooseReader } from '../../../../src-main/pipeline/stages/choose-reader.ts'
import { byteFile, textFile } from '../source-file.ts'

function problemWith(file: SourceFile) {
  const chosen = chooseReader(file)
  return chosen.ok ? null : chosen.problem
}

function readerOf(file: SourceFile) {
  const chosen = chooseReader(file)
  return chosen.ok ? chosen.value.id : chosen.problem.code
}

const page =
  '<!doctype html><html><body><h1>A long enough title</h1><p>Some words of an article.</p></body></html>'

describe('choose-reader', () => {
  it.each([
    ['photo.txt', '\x89PNG\r\n\x1a\n', 'photo.txt is a PNG image, not a text.'],
    ['photo.jpg', '\xff\xd8\xff\xe0\0\x10JFIF', 'photo.jpg is a JPEG image, not a text.'],
    ['tool.txt', 'MZ\x90\0\x03\0\0\0\x04\0\0\0\xff\xff', 'tool.txt is a program, not a text.'],
    ['vault.txt', 'SQLite format 3\0\x10\0\x01\x01', 'vault.txt is a database, not a text.'],
    ['noise.txt', '\x01\x02\x9c\x0e\x11\xfe\x17\x03'.repeat(40), 'noise.txt is binary data, not a text.'],
  ])('says what %s looks like', (name, bytes, message) => {
    expect(problemWith(byteFile(name, bytes))).toEqual({ code: 'not-text', message })
  })

  it('reads words that only begin like a binary format', () => {
    expect(readerOf(textFile('a.txt', 'BM is a bank. MZ is not. GIF8 neither.'))).toBe('plain-text')
    expect(readerOf(textFile('a.txt', 'MZ Bank said its customers lost money.'))).toBe('plain-text')
  })

  it('refuses empty, blank and huge files with a sentence', () => {
    expect(problemWith(textFile('a.txt', ''))).toEqual({ code: 'empty-file', message: 'a.txt is empty.' })
    const blank = { code: 'empty-file', message: 'a.txt holds nothing but white space.' }
    expect(problemWith(textFile('a.txt', ' \r\n\t'))).toEqual(blank)
    expect(problemWith({ name: 'a.txt', bytes: new Uint8Array(64) })).toEqual(blank)
    const huge = { name: 'a.txt', bytes: new Uint8Array(maxFileBytes + 1) }
    expect(problemWith(huge)).toMatchObject({ code: 'file-too-large' })
  })

  it('names the formats it knows and does not read', () => {
    expect(problemWith(textFile('page.ps', '%!PS-Adobe-3.0\n(Hello) show'))).toEqual({
      code: 'unknown-format',
      message: 'page.ps is a PostScript document, which Breachdesk does not read.',
    })
  })

  it.each([
    ['site.css', 'body { margin: 0 }', 'a style sheet'],
    ['app.js', 'export const clinics = 3', 'a script'],
    ['app.js.download', 'export const clinics = 3', 'a part of a saved page'],
  ])('takes %s for no article', (name, text, kind) => {
    expect(problemWith(textFile(name, text))).toEqual({
      code: 'unknown-format',
      message: `${name} is ${kind}, which Breachdesk does not read.`,
    })
    expect(readerOf(textFile(name, page))).toBe('html')
  })

  it('trusts the bytes more than the extension', () => {
    expect(readerOf(textFile('page.txt', page))).toBe('html')
    expect(readerOf({ name: 'page', bytes: Buffer.from(page, 'utf16le') })).toBe('html')
    expect(readerOf(byteFile('paper.txt', '%PDF-1.7\n%\xe2\xe3'))).toBe('pdf')
    expect(readerOf(byteFile('all.md', 'PK\x03\x04\x14\0\x06\0'))).toBe('zip')
    expect(readerOf(textFile('page.html', 'Only words, no markup at all.'))).toBe('plain-text')
  })

  it('chooses by extension between formats that look alike', () => {
    expect(readerOf(textFile('a.md', '# Title\n\nWords.'))).toBe('markdown')
    expect(readerOf(textFile('a.txt', '# Title\n\nWords.'))).toBe('plain-text')
    expect(readerOf(textFile('a', 'Title\n\nWords.'))).toBe('plain-text')
    expect(readerOf(textFile('a', '---\ntitle: x\n---\nWords.'))).toBe('markdown')
  })
})
