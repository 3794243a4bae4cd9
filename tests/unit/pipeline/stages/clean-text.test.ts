import { describe, expect, it } from 'vitest'
import type { Block, ReadDocument } from '../../../../src-main/pipeline/draft.ts'
import { bareDocument } from '../../../../src-main/pipeline/readers/bare-document.ts'
import { plainText } from '../../../../src-main/pipeline/readers/plain-text.ts'
import { cleanText } from '../../../../src-main/pipeline/stages/clean-text.ts'

const document = (blocks: readonly Block[], title: string | null = null): ReadDocument => ({
  ...bareDocument(plainText),
  blocks,
  title,
})

function clean(blocks: readonly Block[], title: string | null = null) {
  const result = cleanText(document(blocks, title))
  if (result === null) throw new Error('nothing is left')
  return result
}

const lines = (...texts: readonly string[]): Block[] =>
  texts.map((text, i) => ({ kind: i === 0 ? 'heading' : 'paragraph', text }))

const long =
  'La compañía de transbordadores contó a sus pasajeros que un extraño había leído sus reservas durante una semana, y que lo siente.'

/** The reasons of the lines that were taken off, in order. */
const removedFrom = (...texts: readonly string[]) =>
  clean(lines('Un título', ...texts)).removed.map(({ text, reason }) => [text, reason])

describe('clean-text', () => {
  it('sets paragraphs apart and keeps lists together, with places that hold', () => {
    const { text, blocks, title } = clean([
      { kind: 'heading', text: 'Title' },
      { kind: 'paragraph', text: ' One  two\n three ' },
      { kind: 'list-item', text: 'a', depth: 1 },
      { kind: 'list-item', text: 'b', depth: 2 },
      { kind: 'list-item', text: 'c', depth: 1, marker: '3.' },
      { kind: 'paragraph', text: 'End' },
    ])
    expect(title).toBe('Title')
    expect(text).toBe('Title\n\nOne two three\n\n• a\n  • b\n3. c\n\nEnd')
    expect(blocks.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Title',
      'One two three',
      'a',
      'b',
      'c',
      'End',
    ])
    expect(blocks.map(({ depth }) => depth)).toEqual([0, 0, 1, 2, 1, 0])
  })

  it('takes off what press databases write around a text', () => {
    const above = ['412 words', '1,204 palabras', 'LENGTH: 512 words', 'Sección: A1', 'Corps de l’article']
    const below = [
      'Load-Date: June 4, 2025',
      'End of Document',
      'Ende des Dokuments',
      'Data de carga: 4 de junho de 2025',
      'Document TDWLGR0020250603el630002x',
    ]
    const lines = [...above, long, ...below]
    expect(removedFrom(...lines)).toEqual([...above, ...below].map(line => [line, 'site-line']))
  })

  it('keeps sentences that open or end as such lines do, and those inside a text', () => {
    const kept = ['Body parts were not named', 'He spoke 412 words', 'Document 12 names nobody']
    expect(removedFrom(...kept, long, 'Length: 40 metres of ferry', long, ...kept)).toEqual([])
  })

  it('keeps facts behind words that such lines open with too', () => {
    const facts = [
      'Extensión: 300.000 clientes afectados',
      'Umfang: 2,3 Millionen Datensätze',
      'Tamanho: 45 GB',
      'Section: Health records of 40,000 patients',
    ]
    expect(removedFrom(...facts, long, ...facts)).toEqual([])
    expect(removedFrom(long, 'Section: NEWS; Pg. 14').map(([line]) => line)).toEqual([
      'Section: NEWS; Pg. 14',
    ])
  })

  it('cleans what numbers an item like its text', () => {
    const item = (marker: string): Block => ({ kind: 'list-item', text: 'a', marker })
    expect(clean([item('1\0)'), item('\n\u202e'), item('2\n.')]).text).toBe('1) a\n• a\n2 . a')
  })

  it('cleans what the format says about the article', () => {
    const facts = {
      ...document(lines('Title', 'Text.')),
      byline: 'Ana\0\n Ruiz',
      outlet: '\0\u200b',
      canonicalUrl: 'https://a.example/\0b',
      notes: ['One\0.', '\0'],
      origins: { byline: 'record', outlet: 'record' } as const,
    }
    expect(cleanText(facts)).toMatchObject({
      byline: 'Ana Ruiz',
      outlet: null,
      canonicalUrl: 'https://a.example/b',
      notes: ['One.'],
      origins: { byline: 'record', title: 'text' },
    })
    expect(cleanText(facts)?.origins).not.toHaveProperty('outlet')
  })

  it('brings the title to the front once', () => {
    const blocks = lines('Kicker', 'The “title” itself', long)
    expect(clean(blocks, 'The "title" itself').text).toBe(`The “title” itself\n\nKicker\n\n${long}`)
    expect(clean(lines(long), 'A title').text).toBe(`A title\n\n${long}`)
  })

  it('shortens the title of a file that is one long line', () => {
    const sentence = 'The ferry company lost the bookings of its passengers.'
    expect(clean(lines(`${sentence} ${long.repeat(4)}`)).title).toBe(sentence)
    const { title, text } = clean(lines('word '.repeat(2_000_000)))
    expect(title.length).toBeLessThanOrEqual(201)
    expect(text.startsWith(title.slice(0, -1))).toBe(true)
  })

  it('takes off what an aggregator leaves, in three languages', () => {
    expect(
      removedFrom(
        'Nó Fonte: 1234567',
        'Ana Costa Ana Costa',
        'Publicado em: 3 de maio de 2023',
        long,
        'Carimbo de hora:',
        'Mais de Jornal do Cais',
      ),
    ).toEqual([
      ['Nó Fonte: 1234567', 'aggregator-line'],
      ['Ana Costa Ana Costa', 'doubled-byline'],
      ['Publicado em: 3 de maio de 2023', 'aggregator-line'],
      ['Carimbo de hora:', 'aggregator-line'],
      ['Mais de Jornal do Cais', 'related-links'],
    ])
    expect(
      removedFrom('Source Node: 99', long, 'Time Stamp:', 'More from The Quay').map(([, reason]) => reason),
    ).toEqual(['aggregator-line', 'aggregator-line', 'related-links'])
    expect(
      removedFrom('Nodo de origen: 99', long, 'Marca de tiempo:', 'Más de El Muelle').map(
        ([, reason]) => reason,
      ),
    ).toEqual(['aggregator-line', 'aggregator-line', 'related-links'])
  })

  it('keeps the date line of an article no aggregator has touched', () => {
    expect(removedFrom('Publicado el 3 de mayo de 2023', long)).toEqual([])
  })

  it('never takes a sentence for a line of links', () => {
    const sentences = [
      'Más de 700 mil personas viajaban en esos barcos.',
      'Más de setecientas personas viajaban en esos barcos',
      'Mais de 40 mil passageiros',
      'Más de Un tercio de los barcos, 3 en total.',
      'More from the company is expected.',
      'Compartir datos con terceros está prohibido.',
      'Related systems were not touched.',
      'Publicidad engañosa, dijo el juez',
    ]
    expect(removedFrom(long, ...sentences, long)).toEqual([])
    expect(clean(lines('Más de 700 mil pasajeros', long)).title).toBe('Más de 700 mil pasajeros')
  })

  it('takes off read-also, sharing, consent and copyright lines', () => {
    expect(
      removedFrom(
        long,
        'LEIA TAMBÉM: Como ler um bilhete',
        'Te puede interesar: otra noticia',
        long,
        'Compartir en Facebook',
        'Suscríbete a nuestro boletín',
        '© 2024 El Muelle',
        'El Muelle. Todos los derechos reservados.',
      ).map(([, reason]) => reason),
    ).toEqual(['related-links', 'related-links', 'site-line', 'newsletter', 'copyright-line', 'site-line'])
  })

  it('gives nothing when all of it was removed', () => {
    expect(cleanText(document([{ kind: 'paragraph', text: 'Menu', removed: 'site-navigation' }]))).toBeNull()
  })

  it('records where each removed line stood', () => {
    const { removed, text } = clean([
      { kind: 'paragraph', text: 'Menu', removed: 'site-navigation' },
      { kind: 'heading', text: 'Title' },
      { kind: 'paragraph', text: long },
      { kind: 'paragraph', text: 'Buy a boat', removed: 'advertisement' },
    ])
    expect(removed).toEqual([
      { at: 0, text: 'Menu', reason: 'site-navigation' },
      { at: text.length, text: 'Buy a boat', reason: 'advertisement' },
    ])
  })
})
