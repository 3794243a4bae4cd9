import { describe, expect, it } from 'vitest'
import type { CleanDocument } from '../../../../src-main/pipeline/draft.ts'
import { detectLanguage } from '../../../../src-main/pipeline/stages/detect-language.ts'

const document = (text: string, declaredLanguage: string | null = null): CleanDocument => ({
  reader: 'plain-text',
  mediaType: 'text/plain',
  charset: 'utf-8',
  title: text.slice(0, 20),
  byline: null,
  outlet: null,
  canonicalUrl: null,
  publishedOn: null,
  declaredLanguage,
  origins: {},
  notes: [],
  shortfall: null,
  text,
  blocks: [],
  removed: [],
})

const spanish = 'El barco llegó tarde y nadie supo explicar por qué los pasajeros no habían sido avisados. '
const english = 'The ship came in late and nobody could say why the passengers had not been told about it. '

describe('detect-language', () => {
  it.each([
    ['es', 'La empresa avisó a los pasajeros del robo.'],
    ['pt', 'A empresa avisou os passageiros sobre o roubo de dados.'],
    ['en', 'The company told its passengers about the theft.'],
    ['fr', 'La société a prévenu les passagers du vol de leurs données.'],
    ['de', 'Das Unternehmen hat seine Fahrgäste über den Diebstahl informiert.'],
    ['it', 'La società ha avvisato i passeggeri del furto dei loro dati.'],
    [null, 'Het bedrijf heeft de reizigers over de diefstal van hun gegevens ingelicht.'],
    [null, 'Компания сообщила пассажирам о краже их данных.'],
    [null, '会社は乗客に情報の盗難について知らせました。'],
  ])('finds %s in a short text', async (lang, text) => {
    expect((await detectLanguage(document(text))).lang).toBe(lang)
  })

  it('asks the declaration only where the text is too short', async () => {
    expect((await detectLanguage(document('Alder 2024', 'pt-BR'))).lang).toBe('pt')
    expect((await detectLanguage(document(spanish, 'en'))).lang).toBe('es')
    expect((await detectLanguage(document('12345 67890'))).lang).toBeNull()
  })

  it('notes a text in two languages', async () => {
    const mixed = await detectLanguage(document(`${spanish.repeat(12)}${english.repeat(6)}`))
    expect(mixed).toEqual({ lang: 'es', notes: ['Parts of this text are in another language.'] })
  })
})
