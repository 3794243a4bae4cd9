// Integers in words, from 21 to 999 999, the way each language writes them.
import type { Language } from '../../../../src-main/domain/vocabulary.ts'

/** Every usual spelling of an integer. */
export type Speller = (value: number) => readonly string[]

export type SpelledLanguage = Extract<Language, 'es' | 'pt' | 'en' | 'fr' | 'de' | 'it' | 'ca'>

const list = (words: string) => words.split(' ')

const pick = (words: readonly string[], index: number): string => {
  const word = words[index]
  if (word === undefined || word === '') throw new Error(`no word for ${index}`)
  return word
}

/** Thousands and what is left of a number. */
const parts = (value: number) => [Math.floor(value / 1000), value % 1000] as const

const esUnder30 = list(
  '- uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
)
const esTens = list('- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa')
const esHundreds = list(
  '- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
)

function spanishHundreds(value: number): string {
  if (value < 30) return pick(esUnder30, value)
  if (value < 100)
    return [pick(esTens, Math.floor(value / 10)), ...(value % 10 ? [pick(esUnder30, value % 10)] : [])].join(
      ' y ',
    )
  if (value === 100) return 'cien'
  const rest = value % 100
  return [pick(esHundreds, Math.floor(value / 100)), ...(rest ? [spanishHundreds(rest)] : [])].join(' ')
}

const spanish: Speller = value => {
  const [thousands, rest] = parts(value)
  const before = spanishHundreds(thousands || 1)
    .replace(/veintiuno$/, 'veintiún')
    .replace(/uno$/, 'un')
  const masculine = [
    ...(thousands === 1 ? ['mil'] : thousands > 1 ? [`${before} mil`] : []),
    ...(rest ? [spanishHundreds(rest)] : []),
  ].join(' ')
  const feminine = masculine.replaceAll('cientos', 'cientas').replaceAll('quinientos', 'quinientas')
  const plain = masculine.replace(/[áéíóú]/g, letter => letter.normalize('NFD').charAt(0))
  return [masculine, feminine, plain]
}

const ptUnder20 = list(
  '- um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove',
)
const ptTens = list('- - vinte trinta quarenta cinquenta sessenta setenta oitenta noventa')
const ptHundreds = list(
  '- cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos',
)

function portugueseHundreds(value: number): string {
  if (value < 20) return pick(ptUnder20, value)
  if (value === 100) return 'cem'
  const [word, rest] =
    value < 100
      ? [pick(ptTens, Math.floor(value / 10)), value % 10]
      : [pick(ptHundreds, Math.floor(value / 100)), value % 100]
  return rest ? `${word} e ${portugueseHundreds(rest)}` : word
}

const portuguese: Speller = value => {
  const [thousands, rest] = parts(value)
  const before = thousands === 1 ? 'mil' : thousands > 1 ? `${portugueseHundreds(thousands)} mil` : ''
  const joint = before === '' || rest === 0 ? '' : rest < 100 || rest % 100 === 0 ? ' e ' : ' '
  const brazilian = `${before}${joint}${rest ? portugueseHundreds(rest) : ''}`
  const european = brazilian
    .replaceAll('dezesseis', 'dezasseis')
    .replaceAll('dezessete', 'dezassete')
    .replaceAll('dezenove', 'dezanove')
  const feminine = brazilian
    .replaceAll('entos', 'entas')
    .replace(/\bdois\b/g, 'duas')
    .replace(/\bum\b/g, 'uma')
  return [brazilian, european, feminine]
}

const enUnder20 = list(
  '- one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
)
const enTens = list('- - twenty thirty forty fifty sixty seventy eighty ninety')

function englishHundreds(value: number, and: string): string {
  if (value < 20) return pick(enUnder20, value)
  if (value < 100)
    return [pick(enTens, Math.floor(value / 10)), ...(value % 10 ? [pick(enUnder20, value % 10)] : [])].join(
      '-',
    )
  const rest = value % 100
  return `${pick(enUnder20, Math.floor(value / 100))} hundred${rest ? `${and}${englishHundreds(rest, and)}` : ''}`
}

function englishWith(value: number, and: string): string {
  const [thousands, rest] = parts(value)
  const before = thousands ? `${englishHundreds(thousands, and)} thousand` : ''
  const joint = before === '' || rest === 0 ? '' : rest < 100 ? and : ' '
  return `${before}${joint}${rest ? englishHundreds(rest, and) : ''}`
}

const english: Speller = value => {
  const [british, american] = [englishWith(value, ' and '), englishWith(value, ' ')]
  return [british, american, british.replaceAll('-', ' ')]
}

const frUnder17 = list(
  '- un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
)
const frTens = list('- - vingt trente quarante cinquante soixante')

function frenchTens(value: number): string {
  if (value < 17) return pick(frUnder17, value)
  if (value < 20) return `dix-${pick(frUnder17, value - 10)}`
  if (value < 70) {
    const [ten, unit] = [pick(frTens, Math.floor(value / 10)), value % 10]
    return unit === 0 ? ten : unit === 1 ? `${ten} et un` : `${ten}-${pick(frUnder17, unit)}`
  }
  if (value < 80) return value === 71 ? 'soixante et onze' : `soixante-${frenchTens(value - 60)}`
  return value === 80 ? 'quatre-vingts' : `quatre-vingt-${frenchTens(value - 80)}`
}

function swissTens(value: number): string {
  const [ten, unit] = [Math.floor(value / 10), value % 10]
  if (ten < 7) return frenchTens(value)
  const word = pick(['septante', 'huitante', 'nonante'], ten - 7)
  return unit === 0 ? word : unit === 1 ? `${word} et un` : `${word}-${pick(frUnder17, unit)}`
}

function frenchHundreds(value: number, tens: (value: number) => string): string {
  const [hundreds, rest] = [Math.floor(value / 100), value % 100]
  const cent = hundreds === 1 ? 'cent' : hundreds ? `${pick(frUnder17, hundreds)} cent${rest ? '' : 's'}` : ''
  return [...(cent ? [cent] : []), ...(rest ? [tens(rest)] : [])].join(' ')
}

function frenchWith(value: number, tens: (value: number) => string): string {
  const [thousands, rest] = parts(value)
  const before = frenchHundreds(thousands, tens)
    .replace(/cents$/, 'cent')
    .replace(/vingts$/, 'vingt')
  return [
    ...(thousands ? [thousands === 1 ? 'mille' : `${before} mille`] : []),
    ...(rest ? [frenchHundreds(rest, tens)] : []),
  ].join(' ')
}

const french: Speller = value => {
  const [usual, swiss] = [frenchWith(value, frenchTens), frenchWith(value, swissTens)]
  return [usual, swiss, usual.replaceAll(' ', '-')]
}

const deUnder20 = list(
  '- ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
)
const deTens = list('- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig')

function germanHundreds(value: number): string {
  if (value < 20) return pick(deUnder20, value)
  if (value < 100) {
    const [ten, unit] = [pick(deTens, Math.floor(value / 10)), value % 10]
    return unit ? `${pick(deUnder20, unit)}und${ten}` : ten
  }
  const rest = value % 100
  return `${pick(deUnder20, Math.floor(value / 100))}hundert${rest ? germanHundreds(rest) : ''}`
}

const german: Speller = value => {
  const [thousands, rest] = parts(value)
  const before = thousands ? `${germanHundreds(thousands)}tausend` : ''
  const full = `${before}${rest ? germanHundreds(rest) : ''}`.replace(/(?<=tausend|hundert)ein$/, 'eins')
  const short = full.replace(/^ein(?=hundert|tausend)/, '')
  return [full, short, full.replaceAll('ß', 'ss')]
}

const itUnder20 = list(
  '- uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
)
const itTens = list('- - venti trenta quaranta cinquanta sessanta settanta ottanta novanta')

function italianHundreds(value: number): string {
  if (value < 20) return pick(itUnder20, value)
  if (value < 100) {
    const [ten, unit] = [pick(itTens, Math.floor(value / 10)), value % 10]
    const stem = unit === 1 || unit === 8 ? ten.slice(0, -1) : ten
    return unit ? `${stem}${unit === 3 ? 'tré' : pick(itUnder20, unit)}` : ten
  }
  const [hundreds, rest] = [Math.floor(value / 100), value % 100]
  const after = rest === 0 ? '' : rest === 3 ? 'tré' : italianHundreds(rest)
  return `${hundreds === 1 ? '' : pick(itUnder20, hundreds)}cento${after}`
}

const italian: Speller = value => {
  const [thousands, rest] = parts(value)
  const before =
    thousands === 1
      ? 'mille'
      : thousands
        ? `${italianHundreds(thousands).replace(/uno$/, 'un').replace(/tré$/, 'tre')}mila`
        : ''
  const after = rest ? italianHundreds(rest) : ''
  const full = `${before}${after}`
  const elided = full.replaceAll('centoottant', 'centottant').replace(/centootto$/, 'centotto')
  return [full, elided, before && after ? `${before} ${after}` : full, full.replaceAll('tré', 'tre')]
}

const caUnder20 = list(
  '- un dos tres quatre cinc sis set vuit nou deu onze dotze tretze catorze quinze setze disset divuit dinou',
)
const caTens = list('- - vint trenta quaranta cinquanta seixanta setanta vuitanta noranta')

function catalanHundreds(value: number): string {
  if (value < 20) return pick(caUnder20, value)
  if (value < 100) {
    const [ten, unit] = [pick(caTens, Math.floor(value / 10)), value % 10]
    return unit ? `${ten}${value < 30 ? '-i-' : '-'}${pick(caUnder20, unit)}` : ten
  }
  const [hundreds, rest] = [Math.floor(value / 100), value % 100]
  const cent = hundreds === 1 ? 'cent' : `${pick(caUnder20, hundreds)}-cents`
  return rest ? `${cent} ${catalanHundreds(rest)}` : cent
}

const catalan: Speller = value => {
  const [thousands, rest] = parts(value)
  const masculine = [
    ...(thousands ? [thousands === 1 ? 'mil' : `${catalanHundreds(thousands)} mil`] : []),
    ...(rest ? [catalanHundreds(rest)] : []),
  ].join(' ')
  const feminine = masculine
    .replaceAll('-cents', '-centes')
    .replace(/(?<!\p{L})dos(?!\p{L})/gu, 'dues')
    .replace(/(?<!\p{L})un(?!\p{L})/gu, 'una')
  return [masculine, feminine]
}

export const spellers: Readonly<Record<SpelledLanguage, Speller>> = {
  es: spanish,
  pt: portuguese,
  en: english,
  fr: french,
  de: german,
  it: italian,
  ca: catalan,
}
