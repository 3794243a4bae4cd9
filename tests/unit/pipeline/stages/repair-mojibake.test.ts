import { describe, expect, it } from 'vitest'
import { detectCharset } from '../../../../src-main/pipeline/stages/detect-charset.ts'
import { normaliseText } from '../../../../src-main/pipeline/stages/normalise-text.ts'
import { repairMojibake } from '../../../../src-main/pipeline/stages/repair-mojibake.ts'
import { encodedTwice } from '../../../helpers/encode-text.ts'
import { textFile } from '../source-file.ts'
import { texts } from './charset-texts.ts'

async function read(text: string) {
  const result = await detectCharset(textFile('a.txt', text))
  if (!result.ok) throw new Error(result.problem.message)
  return result.value
}

const repairedNote = 'Letters that had been encoded more than once (Ã© for é) were repaired.'

describe.each(['windows-1252', 'latin1'] as const)('letters encoded twice through %s', through => {
  const wrong = (text: string, times: number) =>
    Array.from({ length: times }).reduce<string>(made => encodedTwice(made, through), text)

  for (const times of [1, 2]) {
    for (const { lang, headline, long } of texts) {
      it.each([headline, long])(`are repaired after ${times} times in ${lang}: %s`, async text => {
        const { text: decoded, notes } = await read(wrong(text, times))
        expect(decoded).toBe(normaliseText(text))
        expect(notes).toEqual([repairedNote])
      })
    }
  }

  it.each(texts)('are repaired where only a part of the page has them: $lang', async ({ headline, long }) => {
    const { text, notes } = await read(`${wrong(headline, 1)}\n\n${long}\n\n${headline}`)
    expect(text).toBe(normaliseText(`${headline}\n\n${long}\n\n${headline}`))
    expect(notes).toEqual([repairedNote])
  })
})

describe('what looks like letters encoded twice', () => {
  it.each([
    'Disse “MAÇÃ” e “IRMÔ. Não é nada.',
    'CITTÀ «LIBERA» — È «così», PERÒ…',
    'Quien abra la página verá «Ã©» donde debería decir «é»: es un error de codificación.',
    'Wer „Ã¼“ statt „ü“ liest, hat die falsche Kodierung gewählt. Die übrigen Wörter stören nicht.',
    'The sequence (Ã±) is what ñ becomes, and "â€™" is an apostrophe: résumé after résumé shows it.',
    'SÃO PAULO, IRMÃS, AÇÕES E À VENDA',
    'Le garçon “naïf” d’à côté, où l’œuvre…',
  ])('is left as it is where it is meant: %s', text => {
    expect(repairMojibake(text)).toBeNull()
  })

  it('is repaired in words although the text also speaks of it', () => {
    expect(repairMojibake('La compaÃ±Ã­a de AlmerÃ­a avisÃ³ ayer. «Ã©» no es «é».')).toBe(
      'La compañía de Almería avisó ayer. «Ã©» no es «é».',
    )
  })

  it('is repaired where programs on the way lost the bytes that cannot be seen', () => {
    expect(repairMojibake('La cittÃ di AlmerÃa Ã¨ lontana, Ã la carte; la libertÃ, no?')).toBe(
      'La città di Almería è lontana, à la carte; la libertà, no?',
    )
    expect(repairMojibake('He said â€œit is finâ€\ufffd and leftâ€¦ cafÃ©')).toBe(
      'He said “it is fin” and left… café',
    )
  })

  it.each([
    'Ãƒ',
    'Ã© ',
    '“Ã©” ',
    'â€',
    'Ã ',
  ])('takes no more than a moment in a text of nothing but %s', unit => {
    const text = unit.repeat(1_000_000 / unit.length)
    expect((repairMojibake(text) ?? text).length).toBeLessThanOrEqual(text.length)
  })
})

describe('UTF-8 into which something else was pasted', () => {
  const utf8 = new TextEncoder()
  const joined = (...parts: readonly (string | readonly number[])[]) =>
    Uint8Array.from(parts.flatMap(part => (typeof part === 'string' ? [...utf8.encode(part)] : part)))
  const readBytes = async (bytes: Uint8Array) => {
    const result = await detectCharset({ name: 'a.html', bytes })
    if (!result.ok) throw new Error(result.problem.message)
    return result.value
  }
  const opening = 'La compañía avisó a los señores de Peñalta que así no podían seguir. '

  it('reads the letters of windows-1252 in it, and says so', async () => {
    const { text, notes } = await readBytes(joined(opening, 'Caf', [0xe9], ' y ma', [0xf1], 'ana, dijo.'))
    expect(text).toBe(`${opening}Café y mañana, dijo.`)
    expect(notes).toEqual(['2 characters were windows-1252 among UTF-8 and read as such.'])
  })

  it('reads its apostrophes and quotation marks', async () => {
    const { text } = await readBytes(joined(opening, 'It', [0x92], 's ', [0x93], 'fine', [0x94], ' he said.'))
    expect(text).toBe(`${opening}It’s “fine” he said.`)
  })

  it('shows what was lost as lost', async () => {
    const { text, notes } = await readBytes(joined(opening, 'El a', [0xc3], 'o pasado.'))
    expect(text).toBe(`${opening}El a\ufffdo pasado.`)
    expect(notes).toEqual(['One character was damaged in the file and shown as \ufffd.'])
  })
})
