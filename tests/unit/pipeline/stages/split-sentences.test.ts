import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../../src-main/pipeline/stages/split-sentences.ts'

const sentencesOf = (text: string, lang: string) =>
  splitSentences({ text, blocks: [{ kind: 'paragraph', start: 0, end: text.length, depth: 0 }] }, lang).map(
    s => s.text,
  )

describe('split-sentences', () => {
  it.each([
    [
      'es',
      'El Sr. Pérez y la Dra. Gil callan.',
      'Pasó en EE. UU. en mayo.',
      'Sol, S.A. de C.V. avisó.',
      'El 18 nov. 2024 se supo.',
    ],
    [
      'es',
      'Faltan datos, p. ej. nombres.',
      'Es el núm. 5.',
      '«¿Qué pasó?», dijo Ana.',
      'Fue J. K. Rojas.',
      'Costó 3.500 euros.',
    ],
    ['es', 'Afectó a EE.UU.', 'La nota no dice más.', 'Lo sabe la AEPD.', 'Fin.'],
    [
      'pt',
      'A Sol Ltda. avisou a ANPD.',
      'O Sr. Lima negou.',
      'Foi em 8 de dez. de 2022.',
      'Segundo o art. 48 da lei.',
    ],
    [
      'en',
      'Acme Inc. told the U.S. Department of Ferries.',
      'It hit the U.S.',
      'It was big.',
      'Mr. Smith of St. Mary left.',
    ],
    [
      'en',
      'It began at 4 a.m. Monday.',
      'On Jan. 5 it ended.',
      'See No. 5.',
      'Yahoo! said so.',
      '"Why?" she asked.',
      'No.',
      'That is wrong.',
    ],
  ])('keeps abbreviations within their sentences (%s)', (lang, ...sentences) => {
    expect(sentencesOf(sentences.join(' '), lang)).toEqual(sentences)
  })

  it('makes headings and items sentences of their own; a list belongs to the paragraph that opens it', () => {
    const text = 'A title\n\nThey took:\n\n• names. All of them\n  • towns\n\nEnd. Really.'
    const place = (piece: string, kind: 'heading' | 'paragraph' | 'list-item', depth = 0) => {
      const start = text.indexOf(piece)
      return { kind, start, end: start + piece.length, depth }
    }
    const blocks = [
      place('A title', 'heading'),
      place('They took:', 'paragraph'),
      place('names. All of them', 'list-item', 1),
      place('towns', 'list-item', 2),
      place('End. Really.', 'paragraph'),
    ]
    const sentences = splitSentences({ text, blocks }, 'en')
    expect(sentences.map(s => [s.text, s.kind, s.paragraph, s.depth])).toEqual([
      ['A title', 'heading', 0, 0],
      ['They took:', 'prose', 1, 0],
      ['names. All of them', 'list-item', 1, 1],
      ['towns', 'list-item', 1, 2],
      ['End.', 'prose', 2, 0],
      ['Really.', 'prose', 2, 0],
    ])
    for (const s of sentences) expect(text.slice(s.start, s.end)).toBe(s.text)
  })

  it.each([
    ['a', 'no space'],
    ['word ', 'no full stop'],
    ['A short one. ', 'sentences'],
  ])('cuts ten megabytes of "%s" (%s) quickly', unit => {
    const text = unit.repeat(Math.floor(10_000_000 / unit.length)).trim()
    const sentences = sentencesOf(text, 'en')
    expect(sentences.every(sentence => sentence.length <= 4000)).toBe(true)
  })
})
