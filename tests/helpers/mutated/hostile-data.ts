// Tables, lists, rich texts and plain writing made to do harm.
import type { Random } from '../../bench/random.ts'
import { stories } from '../wire-stories.ts'
import type { Maker } from './hostile-markup.ts'

const { en, es, de } = stories
const times = (text: string, length: number) => text.repeat(Math.max(1, Math.floor(length / text.length)))
const cell = JSON.stringify(en)
const rich = (inside: string) => `{\\rtf1\\ansi\\ansicpg1252 ${inside}\\par ${en.replaceAll('\n', '\\par ')}}`

/** Bits of writing that rules about names, numbers, dates and sentences stumble over when nothing else follows. */
// biome-ignore format: a list
const stutters = [
  'a', ' ', '\n', '\r', '\t', '.', ',', '"', "'", '«', '(', '1', '1.', '1,000 ', '3 million ', 'and ', 'Mr. ', 'S.A. ', 'A. ', 'Ana Ruiz ', 'de la ',
  'Jan. ', '3 June 2024 ', 'on ', 'From ', 'https://a.example/', '@', '-', '—', '…', '\u0301', '\u200d', '\ud83d\ude00', '\ud83d', '\u202e', 'İ', 'ﬃ', 'ß', 'A', 'Aa',
  '$', '€1', '%', 'said ', 'that ', 'the names of ', '1-', '1/', '2024-', 'x-', "d'", 'l’', '·', '* ', '# ', '|', '= ', '\0', '\u2028', '字', 'ا',
] as const

const columns = (size: number) =>
  Array.from({ length: Math.min(size, 300_000) / 3 }, (_, i) => `c${i}`).join(',')
const rowOf = (random: Random) =>
  random.pick([
    `{"title":"A","content":${cell},"date":{"$date":"x"},"author":[null,{"name":7}],"url":["http://["]}`,
    `{"__proto__":{"title":"x"},"constructor":"y","content":${cell}}`,
    `{"title":"\\ud83d","content":"\\u0000\\udc00 ${'x'.repeat(80)} \\ud800","toString":1}`,
    `{"content":${cell},"content":${cell},"title":1e999,"published_at":-1}`,
    `{"title":${cell},"content":[[["a"]]]}`,
  ])

/** The files by their names. */
export const hostileData: Readonly<Record<string, Maker>> = {
  'deep-list.json': (size, random) => random.pick(['[', '{"a":', '[{"a":[', '[[],', '[1,']).repeat(size),
  'closed-list.json': size => `${'['.repeat(size)}{"title":"A","content":${cell}}${']'.repeat(size)}`,
  'deep-object.json': size => `${'{"a":'.repeat(size)}{"title":"A","content":${cell}}${'}'.repeat(size)}`,
  'odd-rows.json': (_, random) => `[${Array.from({ length: 9 }, () => rowOf(random)).join(',')}]`,
  'odd-rows.jsonl': (size, random) =>
    `${Array.from({ length: 9 }, () => rowOf(random)).join('\n')}\n${times('{"a":\n', Math.min(size, 3000))}`,
  'keys.json': size =>
    `{"title":"A","content":${cell},${Array.from({ length: Math.min(size, 100_000) / 8 }, (_, i) => `"k${i}":${i}`).join(',')}}`,
  'grid.json': size =>
    `{"columns":[${'"a",'.repeat(Math.min(size, 50_000))}"content"],"data":[[${cell}],[],[null],7]}`,
  'forged-record.json': (_, random) =>
    `{"breachdesk":"record","version":1,"roles":{"text":"${random.pick(['a', '__proto__', 'none'])}"},"columns":{"a":${random.pick([cell, '7', 'null', '""', '"\\ud83d\\u0000"', '"<p>"'])},"__proto__":"x"},"notes":${random.pick(['[]', '["\\u0000"]', '[7]', '{}'])}}`,
  'open-quote.csv': (size, random) =>
    `title,content\n${random.pick(['"', 'a,"', '"""', '"a"b"'])}${times('x,y\n', size)}${es}`,
  'wide.csv': size => `${columns(size)}\n${columns(size)}\n`,
  'many-rows.csv': size =>
    `title;content;date\n${times(`A theft;"${'at the port, said the police on Monday. '.repeat(3)}";2024\n`, size)}`,
  'delimiters.csv': (size, random) => times(random.pick([',', ';', '\t', '|', '""', ',"\n"', '\r']), size),
  'no-rows.tsv': () => 'title\tcontent\n',
  'deep-groups.rtf': (size, random) =>
    `{\\rtf1\\ansi ${random
      .pick(['{', '{\\*', '{\\field{\\fldinst', '{\\b ', '{\\footnote '])
      .repeat(size)}${en}`,
  'closing-groups.rtf': size => `{\\rtf1\\ansi ${es}${'}'.repeat(size)}${de}`,
  'binary.rtf': (_, random) =>
    rich(`{\\pict\\bin${random.pick(['2147483647', '-5', '9999999999', '40', '0'])} \0\0{{{}`),
  'signs.rtf': (_, random) =>
    rich(
      Array.from({ length: 60 }, () =>
        random.pick([
          '\\u55357?',
          '\\u-8704?',
          '\\u0?',
          "\\'00",
          "\\'g",
          '\\u99999999?',
          '\\uc16 ',
          '\\uc-3 ',
          '\\~',
          '\\\0',
          '\\u56832 ?',
          '\\fcharset999 ',
          '\\f99999 ',
          '\\ansicpg99 ',
        ]),
      ).join(''),
    ),
  'tables.rtf': size => rich(times('\\trowd\\cell\\row\\intbl\\itap9999999\\nestcell\\nestrow', size)),
  'lists.rtf': (size, random) =>
    rich(
      times(
        `{\\listtext\\'b7}\\ls${random.whole(-5, 99_999)}\\ilvl${random.whole(-5, 99_999_999)} a\\par`,
        size,
      ),
    ),
  'stutter.txt': (size, random) => `${en}\n\n${times(random.pick(stutters), size)}`,
  'mixed-stutter.txt': (size, random) => {
    const parts = Array.from({ length: 4 }, () => random.pick(stutters)).join('')
    return `${times(parts, size)}\n\n${es}`
  },
  'wide-stutter.txt': (size, random) =>
    Uint8Array.from(Buffer.from(`\ufeff${times(random.pick(stutters), size)}${de}`, 'utf16le')),
}
