import { describe, expect, it } from 'vitest'
import type { SourceFile } from '../../../../src-main/domain/article.ts'
import { detectCharset } from '../../../../src-main/pipeline/stages/detect-charset.ts'
import { byteFile, textFile } from '../source-file.ts'

async function decoded(file: SourceFile) {
  const result = await detectCharset(file)
  if (!result.ok) throw new Error(result.problem.message)
  return result.value
}

async function problemWith(file: SourceFile) {
  const result = await detectCharset(file)
  return result.ok ? null : result.problem
}

const sentence = 'Título: la clínica avisó a 3.000 señores según su portavoz.'

describe('detect-charset', () => {
  it('reads UTF-8 with and without a byte order mark', async () => {
    expect(await decoded(textFile('a.txt', sentence))).toMatchObject({
      charset: 'utf-8',
      text: sentence,
      notes: [],
    })
    expect(await decoded(textFile('a.txt', `\ufeff${sentence}`))).toMatchObject({
      charset: 'utf-8',
      text: sentence,
    })
  })

  it('reads UTF-16 with a byte order mark and without one', async () => {
    const little = Buffer.from(sentence, 'utf16le')
    const marked = { name: 'a.txt', bytes: Buffer.concat([Buffer.from([0xff, 0xfe]), little]) }
    expect(await decoded(marked)).toMatchObject({ charset: 'utf-16le', text: sentence })
    expect(await decoded({ name: 'a.txt', bytes: little })).toMatchObject({
      charset: 'utf-16le',
      text: sentence,
    })
    const big = Buffer.from(sentence, 'utf16le').swap16()
    expect(await decoded({ name: 'a.txt', bytes: big })).toMatchObject({
      charset: 'utf-16be',
      text: sentence,
    })
  })

  it('falls back to windows-1252 for Western letters and says so', async () => {
    const file = await decoded(byteFile('a.txt', sentence))
    expect(file).toMatchObject({ charset: 'windows-1252', text: sentence })
    expect(file.notes).toEqual(['The file does not say how it is encoded; it was read as windows-1252.'])
    const short = await decoded(byteFile('a.txt', 'Señal: «50 €» nº 3'.replace('€', '\x80')))
    expect(short).toMatchObject({ charset: 'windows-1252', text: 'Señal: «50 €» nº 3' })
  })

  it('recognises another alphabet', async () => {
    const russian = 'Банк сообщил о краже данных клиентов, среди которых имена и телефоны тысяч людей.'
    const bytes = Uint8Array.from(russian, letter => {
      const code = letter.charCodeAt(0)
      return code > 0x40f ? code - 0x410 + 0xc0 : code
    })
    expect(await decoded({ name: 'a.txt', bytes })).toMatchObject({ charset: 'windows-1251', text: russian })
  })

  it('believes a declared charset only when the bytes agree', async () => {
    const page = (charset: string) =>
      `<html><head><meta charset="${charset}"></head><body>${sentence}</body></html>`
    const declared = await decoded(byteFile('a.html', page('iso-8859-1')))
    expect(declared).toMatchObject({ charset: 'windows-1252', text: page('iso-8859-1'), notes: [] })
    const wrong = await decoded(byteFile('a.html', page('utf-8')))
    expect(wrong).toMatchObject({ charset: 'windows-1252', text: page('utf-8') })
    expect(wrong.notes[0]).toContain('The file says it is utf-8, which it is not')
    const utf8 = await decoded(textFile('a.html', page('iso-8859-1')))
    expect(utf8).toMatchObject({ charset: 'utf-8', text: page('iso-8859-1') })
  })

  it('keeps UTF-8 in which a few bytes were lost', async () => {
    const bytes = Buffer.concat([Buffer.from(sentence.repeat(5), 'utf8'), Buffer.from([0xc3])])
    const file = await decoded({ name: 'a.txt', bytes })
    expect(file).toMatchObject({ charset: 'utf-8', text: `${sentence.repeat(5)}\ufffd` })
    expect(file.notes).toEqual(['One character was damaged in the file and shown as \ufffd.'])
  })

  it('repairs letters that were encoded twice, and only those', async () => {
    const twice = new TextDecoder('windows-1252').decode(new TextEncoder().encode('Así: “año” — à'))
    const file = await decoded(textFile('a.txt', twice))
    expect(file.text).toBe('Así: “año” — à')
    expect(file.notes).toHaveLength(1)
    const correct = 'Disse “MAÇÃ” e “IRMÔ. Não é nada.'
    expect(await decoded(textFile('a.txt', correct))).toMatchObject({ text: correct, notes: [] })
  })

  it('normalises line ends, spaces, accents and invisible characters', async () => {
    const file = await decoded(
      textFile('a.txt', 'uno\r\ndos\rtr\u00ades\u200b cuatro\u00a0mil \u202f5 cafe\u0301\u2028fin'),
    )
    expect(file.text).toBe('uno\ndos\ntres cuatro mil  5 café\nfin')
  })

  it('keeps emoji that are joined of several', async () => {
    expect((await decoded(textFile('a.txt', 'familia 👨‍👩‍👧 sí'))).text).toBe('familia 👨‍👩‍👧 sí')
  })

  it('leaves out zero bytes and says so', async () => {
    const file = await decoded(textFile('a.txt', 'The com\0pany lost da\0ta of many people.'))
    expect(file.text).toBe('The company lost data of many people.')
    expect(file.notes).toEqual(['The file contained zero bytes, which were left out.'])
  })

  it('refuses text of nothing but white space with a sentence', async () => {
    const blank = { code: 'empty-file', message: 'a.txt holds nothing but white space.' }
    expect(await problemWith(textFile('a.txt', '\u00a0\u200b\ufeff'))).toEqual(blank)
  })
})
