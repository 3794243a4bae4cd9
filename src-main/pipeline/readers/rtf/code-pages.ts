// Which code page the bytes of a text are in: fonts say it by the number of a character set.

/** The page whose signs have no places in Unicode: fonts of symbols. */
export const symbolPage = 42

const pages: ReadonlyMap<number, number> = new Map([
  [0, 1252],
  [2, symbolPage],
  [77, 10000],
  [128, 932],
  [129, 949],
  [130, 1361],
  [134, 936],
  [136, 950],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
  [254, 437],
  [255, 850],
])

/** The code page of a character set; null when it is that of the document. */
export const pageOfCharset = (charset: number): number | null => pages.get(charset) ?? null

/** The languages a document is likely to be in, by the lower part of their Windows number. */
const languages: ReadonlyMap<number, string> = new Map([
  [0x03, 'ca'],
  [0x07, 'de'],
  [0x09, 'en'],
  [0x0a, 'es'],
  [0x0c, 'fr'],
  [0x10, 'it'],
  [0x13, 'nl'],
  [0x15, 'pl'],
  [0x16, 'pt'],
  [0x19, 'ru'],
  [0x56, 'gl'],
])
const varieties: ReadonlyMap<number, string> = new Map([
  [0x0416, 'pt-BR'],
  [0x0816, 'pt-PT'],
])

/** The language of a Windows number as a BCP 47 tag; null when it is none we could use. */
export const languageOf = (number: number): string | null =>
  varieties.get(number) ?? languages.get(number & 0x3ff) ?? null
