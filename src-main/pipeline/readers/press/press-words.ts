// What press databases (Factiva, Nexis, Europresse) print around the articles they export, in the languages they speak.
import { lexicons } from '../../lexicons/index.ts'

/** Opens an article: "1 of 2 DOCUMENTS", "Dokument 1 von 2". */
export const opensArticle =
  /^(?:(?:document|documento|dokument)e?\s+\d{1,4}\s+(?:of|de|von|di|sur)\s+\d{1,4}|\d{1,4}\s+(?:of|de|von|di|sur)\s+\d{1,4}\s+(?:documents?|documentos?|dokumente?n?|documenti|documento))$/i

/** Closes one: "End of Document", the number a database knows it by. */
export const closesArticle =
  /^(?:end of document|fin del documento|fin du document|fim do documento|fine del documento|ende des dokuments|(?:document|documento|dokument)\s+[A-Z]{2,8}[A-Z0-9]{8,}[a-z0-9]{5,}|news[·•]\d{8}[·•]\S+)$/i

/** Stands alone above the text. */
export const opensText = /^(?:body|cuerpo|corps|volltext|text|texto|corpo|testo)$/i

/** Stands alone below it, above a list of subjects. */
export const opensSubjects =
  /^(?:classification|clasificación|klassifi(?:kation|zierung)|classificação|classificazione)$/i

const words = lexicons.flatMap(({ page }) => page.wordCounts).join('|')

/** "420 words", "Length: 410 words", "519 mots, p. 12". */
export const countsWords = new RegExp(`(?:^|\\s)\\d{1,3}(?:[.,\\s]?\\d{3})?\\s+(?:${words})(?!\\p{L})`, 'iu')

export const isCopyright =
  /^(?:©|\(c\)|copyright\b)|(?:all rights reserved|tous droits réservés|todos los derechos reservados|todos os direitos reservados|tutti i diritti riservati|alle rechte vorbehalten)\.?$/i

/** Labels of the lines above and below the text, and whom they tell of; most tell nothing that is kept. */
const labels = new Map<string, 'author' | 'outlet' | null>(
  Object.entries({
    byline: 'author',
    author: 'author',
    autor: 'author',
    autora: 'author',
    auteur: 'author',
    autore: 'author',
    source: 'outlet',
    fuente: 'outlet',
    fonte: 'outlet',
    quelle: 'outlet',
    publication: 'outlet',
    section: null,
    sección: null,
    seção: null,
    sezione: null,
    rubrique: null,
    ressort: null,
    rubrik: null,
    length: null,
    longitud: null,
    longueur: null,
    länge: null,
    lunghezza: null,
    highlight: null,
    dateline: null,
    edition: null,
    series: null,
    graphic: null,
    language: null,
    idioma: null,
    langue: null,
    sprache: null,
    lingua: null,
    'publication-type': null,
    'document-type': null,
    'journal-code': null,
    'load-date': null,
    subject: null,
    company: null,
    organization: null,
    ticker: null,
    industry: null,
    geographic: null,
    country: null,
    city: null,
    state: null,
    person: null,
  } as const),
)

export interface Labelled {
  readonly role: 'author' | 'outlet' | null
  readonly value: string
}

/** What a line with a label of such a database says; null for any other line. */
export function labelled(line: string): Labelled | null {
  const [, name = '', value = ''] = /^([\p{L}-]{4,16})\s?:\s*(.*)$/u.exec(line) ?? []
  const role = labels.get(name.toLowerCase())
  return role === undefined ? null : { role, value }
}
