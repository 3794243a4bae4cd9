// Texts of one thing over and over, each an attempt on some regular expression or loop of the pipeline.
import type { Language } from '../../../src-main/domain/vocabulary.ts'
import type { Lexicon } from '../../../src-main/pipeline/lexicons/lexicon.ts'
import { listsOf, sampleOf, withoutEnd } from './near-matches.ts'

/** A text that can be made in any length. */
export interface Family {
  readonly name: string
  readonly file: string
  /** What stands at a place of the repetition; the same everywhere when it is a string. */
  readonly unit: string | ((index: number) => string)
  /** What stands before it, so that its language is plain. */
  readonly opening: string
  readonly closing: string
}

/** Prose enough to tell the language by, of a breach, so that every finder has its work. */
const frames: Readonly<Partial<Record<Language, string>>> = {
  en: 'The clinic Alder Health said on Monday, 3 June 2024, that attackers had broken into its servers and stolen the names, addresses and social security numbers of 41,200 patients. The company discovered the intrusion on 28 May and notified the police. It has since reset all passwords, and it offers one year of credit monitoring to everybody who was affected by the incident.',
  es: 'La clínica Alder Salud informó el lunes 3 de junio de 2024 de que unos atacantes habían entrado en sus servidores y robado los nombres, las direcciones y los números de la seguridad social de 41.200 pacientes. La empresa descubrió la intrusión el 28 de mayo y avisó a la policía. Desde entonces ha cambiado todas las contraseñas y ha contratado a expertos externos.',
  pt: 'A clínica Alder Saúde informou na segunda-feira, 3 de junho de 2024, que invasores haviam entrado em seus servidores e roubado os nomes, os endereços e os números de CPF de 41.200 pacientes. A empresa descobriu a invasão em 28 de maio e avisou a polícia. Desde então trocou todas as senhas e contratou especialistas externos para investigar o incidente.',
  fr: 'La clinique Alder Santé a annoncé lundi 3 juin 2024 que des pirates avaient pénétré dans ses serveurs et volé les noms, les adresses et les numéros de sécurité sociale de 41 200 patients. L’entreprise a découvert l’intrusion le 28 mai et a prévenu la police. Elle a depuis changé tous les mots de passe et fait appel à des experts extérieurs.',
  de: 'Die Klinik Alder hat am Montag, dem 3. Juni 2024, mitgeteilt, dass Angreifer in ihre Server eingedrungen sind und die Namen, Adressen und Sozialversicherungsnummern von 41.200 Patienten gestohlen haben. Das Unternehmen bemerkte den Angriff am 28. Mai und benachrichtigte die Polizei. Seitdem hat es alle Passwörter geändert und externe Fachleute beauftragt.',
  it: 'La clinica Alder Salute ha comunicato lunedì 3 giugno 2024 che alcuni aggressori erano entrati nei suoi server e avevano rubato i nomi, gli indirizzi e i codici fiscali di 41.200 pazienti. L’azienda ha scoperto l’intrusione il 28 maggio e ha avvisato la polizia. Da allora ha cambiato tutte le password e ha incaricato esperti esterni.',
  ca: 'La clínica Alder Salut va informar dilluns 3 de juny de 2024 que uns atacants havien entrat als seus servidors i havien robat els noms, les adreces i els números de la seguretat social de 41.200 pacients. L’empresa va descobrir la intrusió el 28 de maig i va avisar la policia. Des d’aleshores ha canviat totes les contrasenyes i ha contractat experts externs.',
}
const titles: Readonly<Partial<Record<Language, string>>> = {
  en: 'A clinic admits what happened',
  es: 'Una clínica reconoce lo ocurrido',
  pt: 'Uma clínica reconhece o ocorrido',
  fr: 'Une clinique reconnaît les faits',
  de: 'Eine Klinik räumt den Vorfall ein',
  it: 'Una clinica ammette l’accaduto',
  ca: 'Una clínica reconeix els fets',
}

/** The text of a family, of at least a length. */
export function textOf({ unit, opening, closing }: Family, length: number): string {
  const parts = [opening]
  let size = opening.length + closing.length
  for (let index = 0; size < length; index++) {
    const part = typeof unit === 'string' ? unit.repeat(Math.ceil(2000 / unit.length)) : unit(index)
    parts.push(part)
    size += part.length
  }
  return [...parts, closing].join('')
}

function family(lang: Language, name: string, unit: Family['unit'], file = 'a.txt'): Family {
  const frame = frames[lang]
  if (frame === undefined) throw new Error(`no text in ${lang} to begin with`)
  const isPage = file === 'a.html'
  const [open, close] = isPage ? ['<p>', '</p>'] : ['', '']
  const heading = `${isPage ? `<h1>${titles[lang] ?? ''}</h1>` : titles[lang]}\n\n`
  return {
    name: `${lang}: ${name}`,
    file,
    unit,
    opening: `${heading}${open}${frame}${close}\n\n`,
    closing: `\n\n${open}${frame}${close}`,
  }
}

// biome-ignore format: a table
const signs: readonly string[] = [
  'a', 'ñ', '1', '1.', '1,', '1 ', '12 ', '1.1 ', '1.000', '1 000 ', "1'000", 'a ', 'A ', 'Aa ', 'AA ', 'Aa', 'aA', '1a', 'a1 ',
  "'", "a'", "o' ", '’', 'd’a ', '-', 'a-', 'Aa-', ' - ', '– ', 'a – ', '(', ')', '(a ', '() ', '«', '« a ', '“', '“a ', '"', '"a ',
  '[', '{', ',', ', ', 'a, ', 'Aa, ', ';', 'a; ', ':', 'a: ', '.', '. ', '.a', '..a ', '…', '! ', '? ', '!"', '."', 'a." ', '.) ',
  'S.A. ', 'S.A.', 'U.S. ', 'EE. UU. ', 'J. ', 'J.', 'a.m. ', 'No. ', 'no. 1 ', 'Mr. ', 'Inc. ', 'Aa Inc., ', 'S.A. de C.V. ',
  '€', '$1 ', '1 % ', '1% ', '1k ', '1m ', '12/12/2024 ', '1/1/', '1/', '2024-', '2024-01-', '2024 ', '12.12.', '12:30 ',
  'https://a.b/c?d=', 'a@b.', 'a@b.c ', 'www.a.', '\u0301', 'e\u0301', '\u00ad', 'a\u00ad', '\u200d', '👩\u200d', 'Ã', 'Ã©', 'Â', 'â€', '\u00a0', ' \u00a0', '\u2009', '\t', ' ', '|', '| a ', ' | ', ' · ', '/ ', ' / ',
  '&', '&amp;', '&#', '<', '<a ', '<b>', '</b>', '<!--', '<p', '*', '* ', '**', '_', '_a', '`', '#', '~', '\\', '^',
]

// biome-ignore format: a table
const lines: readonly string[] = [
  '\n', '\r', '\r\n', ' \n', '\n \n\n', 'a\n', 'Aa\n', 'a\r', 'a\n\n', 'Aa bb\n\n', 'a.\n', 'Aa:\n', 'Aa?\n', '- a\n', '• a\n', '- \n', '1. a\n', '1. a\n3. a\n', 'a) b\n', '(1) a\n', 'I - a\n',
  '  - a\n    - a\n', '> a\n', '>', '# a\n', '## a\n\na\n\n', '---\n', '| a | b |\n', '|---|\n', 'From: a@b.c\n', 'From: Aa Bb <a@b.c>\nTo: Cc\n\n', 'Date: Mon, 3 Jun 2024\n', 'By Aa Bb\n', 'By ', 'Read more: ', 'Share\n', 'Published ', 'Updated 3 June 2024\n',
  'a: b\n', '\u2028', '\f', '```\n', '[a]: b\n', '<b>a</b>\n', '\ta\n', `${'word '.repeat(14)}\n`, `${'word '.repeat(14)}inci-\n`,
]

// biome-ignore format: a table
const markup: readonly string[] = [
  '<p>', '<p>a', '<p>a</p>', '<div>', '<div>a</div>', '</div>', '<br>', '<b>a', '<span>a</span> ', '<ul><li>a', '<li>a</li>', '<table><tr><td>a', '<tr><td>a</td><td>b</td></tr>', '<h2>a</h2>', '<a href="/b">a</a>', '<a href=', '<!-- ', '<script>', '<script type="application/ld+json">{"a":', '<meta name="a" content="b">', '&nbsp;', '&#x', '<time datetime="2024-', '<', '<a', '</', '<![CDATA[', '<article>', '<aside>a</aside>', '<time>2024</time>',
]

// biome-ignore format: a table
const markdown: readonly string[] = [
  '*a ', '_a ', '**a** ', '`a', '[a](b ', '[a]', '[[', '![', '](', '<a', '~~a', '# ', '#a #', '- ', '- a ', '\\', '> > ', '|a', '* * ', '- - ', '1. ', '\n---\na: b', '\n```', '[a]: ', '[^a]', '<!-- ', '  \n',
]

/** A word nobody has written yet, for each number. */
const word = (index: number) => {
  let [rest, made] = [index + 1, '']
  for (; rest > 0; rest = Math.floor(rest / 20))
    made += `${'bdfglmnprs'[rest % 10]}${rest % 20 < 10 ? 'a' : 'e'}`
  return made
}
const name = (index: number) => `${word(index)}x`.replace(/^./, letter => letter.toUpperCase())

/** Breach reports by the thousand: nothing repeats, and every finder finds. */
// biome-ignore format: a table
const reports: readonly (readonly [string, (index: number) => string])[] = [
  ['one breach told again', () => 'Alder Health said hackers stole the names and addresses of 41,200 patients. '],
  ['one breach told again, in paragraphs', () => 'Alder Health said hackers stole names of 41,200 patients.\n\n'],
  ['one breach told with other numbers', i => `Hackers stole the names of ${i + 1000} patients of Alder Health. `],
  ['a breach of another victim each', i => `Hackers stole data of ${name(i)} Bank, affecting 9,000 customers. `],
  ['stories of another victim each', i => `${name(i)} Bank said that hackers stole the names and addresses of ${i + 2000} customers in a data breach on 3 May 2024, and that the police were told of it a day later by the bank.\n\n`],
  ['names', i => `${name(i)} ${name(i * 7)} `],
  ['names of three words', i => `the ${name(i)} ${name(i + 1)} ${name(i + 2)}, `],
  ['names in prose', i => `yesterday ${name(i)} said that ${name(i + 1)} did. `],
  ['names in headings', i => `${name(i)} Corp\n\nIt said so, and said so again, to everybody who asked, and to those who did not ask it at all.\n\n`],
  ['abbreviated names', i => `${name(i)} Group (${word(i).slice(0, 3).toUpperCase()}) said. `],
  ['numbers', i => `${i + 100} people, `],
  ['dates', i => `on ${(i % 28) + 1} May ${1990 + (i % 40)} `],
  ['ranges of dates', i => `between ${(i % 28) + 1} May and ${(i % 28) + 2} June 2024, `],
  ['data in a list', i => `- names, addresses ${i}\n`],
  ['data in a line', i => `names ${i}, addresses, passwords, `],
  ['items without a breach', i => `- ${word(i)} ${i}\n`],
  ['numbered items that count on', i => `${(i % 99) + 1}. ${word(i)} ${i}\n`],
  ['numbered items that never count on', i => `${(i % 2) * 2 + 1}. ${word(i)} ${i}\n`],
  ['items below each other', i => `${' '.repeat((i % 40) * 2)}- ${word(i)}\n`],
  ['headings', i => `${name(i)} and more\n\n`],
  ['sentences of one word', i => `${name(i)}. `],
  ['sentences without a space after them', i => `${word(i)}.${name(i)}.`],
  ['quotations', i => `“${word(i)} ${i}” said ${name(i)}, “${word(i)}”. `],
  ['brackets', i => `(${word(i)} ${i}) `],
  ['words', i => `${word(i)} `],
  ['words at a fixed width', i => `${`${word(i)} `.repeat(10).slice(0, 72)}\n`],
]

/** Prose about breaches, paragraph after paragraph, by which the others are measured. */
export const ordinary: Family = family('en', 'prose', `${frames.en}\n\n`)

/** Families of signs, lines and markup that ask nothing of a language. */
export const plainFamilies: readonly Family[] = [
  ...signs.map(sign => family('en', JSON.stringify(sign), sign)),
  ...lines.map(line => family('en', JSON.stringify(line), line)),
  ...markup.map(sign => family('en', `page of ${JSON.stringify(sign)}`, sign, 'a.html')),
  ...markdown.map(sign => family('en', `markdown of ${JSON.stringify(sign)}`, sign, 'a.md')),
  ...reports.map(([label, unit]) => family('en', label, unit)),
]

/** Families made of the words of a language. */
export function familiesOf(lexicon: Lexicon): Family[] {
  const { lang, words, numbers, dates, organisations, abbreviations } = lexicon
  const samples = new Map<readonly string[], string[]>()
  const sample = (phrases: readonly string[]) => {
    const made = samples.get(phrases) ?? phrases.map(phrase => sampleOf(phrase, words, 'short'))
    samples.set(phrases, made)
    return made
  }
  const turns = (phrases: readonly string[], glue = ' ') => {
    const list = phrases.filter(phrase => phrase !== '')
    return (index: number) => `${list[index % list.length] ?? ''}${glue}`
  }
  const cycle = (phrases: readonly string[]) => {
    const list = sample(phrases)
    return (index: number) => list[index % list.length] ?? ''
  }
  const capital = (text: string) => text.replace(/^./u, letter => letter.toUpperCase())
  const months = dates.months.flat()
  const weekdays = dates.weekdays.flat()
  const units = [...Object.keys(numbers.units), ...Object.keys(numbers.magnitudes), ...numbers.hundreds]
  const everything = listsOf(lexicon).flatMap(({ phrases }) => phrases)
  const ends = (filling: 'short' | 'long') =>
    everything.map(phrase => withoutEnd(sampleOf(phrase, words, filling)))
  const beforeVictim = cycle(organisations.victimBefore)
  const afterVictim = cycle(organisations.victimAfter)
  const speaking = cycle(organisations.speaks)
  const people = cycle(lexicon.people.nouns)
  const between = cycle(lexicon.people.between)
  const totals = cycle(lexicon.people.totals)
  const rangeOpener = cycle(dates.rangeOpeners)
  const rangeJoint = cycle(dates.rangeJoints)
  const dayOpener = cycle(dates.dayOpeners)
  // biome-ignore format: a table
  const made: [string, Family['unit']][] = [
    ['months', turns(months)],
    ['capital months', turns(months.map(capital))],
    ['months by commas', turns(months, ', ')],
    ['days and months', i => `${(i % 31) + 1} ${months[i % months.length]} `],
    ['months and days', i => `${capital(months[i % months.length] ?? '')} ${(i % 31) + 1}, `],
    ['days with joints', i => `${(i % 31) + 1} ${dates.joints[i % Math.max(1, dates.joints.length)] ?? ''} `],
    ['weekdays', turns(dates.weekdays.flat())],
    ['capital weekdays', turns(dates.weekdays.flat().map(capital))],
    ['weekdays and days', i => `${weekdays[i % weekdays.length]} ${(i % 31) + 1} `],
    ['openings of ranges', turns([...sample(dates.rangeOpeners), ...sample(dates.rangeJoints)])],
    ['openings of ranges with days', i => `${rangeOpener(i)} ${(i % 31) + 1} `],
    ['joints of ranges with days', i => `${(i % 31) + 1} ${rangeJoint(i)} `],
    ['openings of months', turns(sample(dates.monthOpeners))],
    ['openings of days', i => `${dayOpener(i)} ${i % 99} `],
    ['units of time', turns([...dates.days, ...dates.weeks, ...dates.monthUnits])],
    ['counted units of time', i => `${i % 99} ${dates.weeks[i % dates.weeks.length]} `],
    ['number words', turns(units)],
    ['number words by hyphens', turns(units, '-')],
    ['number words written together', turns(units, '')],
    ['number words with joints', turns(units.flatMap(unit => [unit, ...numbers.joints]))],
    ['number words with joints, written together', turns(units.flatMap(unit => [unit, ...numbers.joints]), '')],
    ['one unit, written together', Object.keys(numbers.units)[4] ?? ''],
    ['one hundred, written together', numbers.hundreds[0] ?? 'c'],
    ['magnitudes', turns(Object.keys(numbers.magnitudes))],
    ['figures and magnitudes', i => `${i % 99} ${Object.keys(numbers.magnitudes)[0]} `],
    ['words before numbers', turns(sample([...numbers.atLeast, ...numbers.about, ...numbers.upTo]))],
    ['joints of names', turns([...organisations.joints, ...organisations.institutionJoints])],
    ['names with joints', i => `${name(i)} ${organisations.joints[i % organisations.joints.length]} `],
    ['bodies', i => `${capital(organisations.institutionHeads[i % organisations.institutionHeads.length] ?? '')} ${organisations.institutionJoints[0] ?? ''} `],
    ['capital function words', turns(organisations.functionWords.map(capital))],
    ['titles of people', turns(sample(organisations.personTitles))],
    ['abbreviations', turns([...abbreviations.openers, ...abbreviations.closers].map(word => word.replaceAll('\\', '')), '. ')],
    ['capital abbreviations', turns([...abbreviations.openers, ...abbreviations.closers].map(word => capital(word.replaceAll('\\', ''))), '. ')],
    ['what stands before a victim', i => `${beforeVictim(i)} ${name(i)} `],
    ['what stands after a victim', i => `${name(i)} ${afterVictim(i)} `],
    ['speaking', i => `${name(i)} ${speaking(i)} `],
    ['negations', turns(sample(lexicon.sentences.negations))],
    ['breaks of clauses', turns(sample(lexicon.sentences.clauseBreaks))],
    ['verbs of taking', turns(sample([...lexicon.exposure.taking, ...lexicon.exposure.taken]))],
    ['types of data', turns(sample(Object.values(lexicon.dataTypes).flat()), ', ')],
    ['people', i => `${i + 1000} ${people(i)} `],
    ['people between', i => `${i + 1000} ${between(i)} `],
    ['totals', i => `${totals(i)} ${i + 100} `],
    ['countries', turns(sample(Object.values(lexicon.countries).flat()).map(capital), ', ')],
    ['labels of pages', turns(Object.values(lexicon.page).flat(), '\n')],
    ['labels of pages in a line', turns(Object.values(lexicon.page).flat())],
    ['the beginnings of all phrases', turns(ends('short'))],
    ['the beginnings of all phrases at their longest', turns(ends('long'))],
    ['all phrases', turns(sample(everything))],
    ['all phrases by commas', turns(sample(everything), ', ')],
    ['all phrases in sentences', turns(sample(everything).map(capital), '. ')],
    ['all phrases in lines', turns(sample(everything).map(capital), '\n\n')],
    ['all phrases as items', turns(sample(everything).map(text => `- ${text}`), '\n')],
    ['all phrases written together', turns(sample(everything), '')],
  ]
  return made.map(([label, unit]) => family(lang, label, unit))
}
