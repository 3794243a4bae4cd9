// What the control words of rich text mean for its words; all others are about looks.

/** Words that stand for characters. */
export const characters: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
])

/** Signs behind a backslash that stand for characters. */
export const symbols: ReadonlyMap<string, string> = new Map([
  ['~', '\u00a0'],
  ['_', '-'],
  ['-', ''],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
])

/** Words that end a paragraph. */
export const paragraphEnds: ReadonlySet<string> = new Set(['par', 'sect', 'page', 'column'])

/** What is written into a group. */
export type Destination = 'text' | 'skip' | 'fonts' | 'styles' | 'info' | 'title' | 'author' | 'marker'

/** Parts that stand beside the running text. */
export type Aside = 'page-header' | 'page-footer' | 'note' | 'comment' | 'box'

/** Words that begin a part beside the running text. */
export const asides: ReadonlyMap<string, Aside> = new Map([
  ['header', 'page-header'],
  ['headerl', 'page-header'],
  ['headerr', 'page-header'],
  ['headerf', 'page-header'],
  ['footer', 'page-footer'],
  ['footerl', 'page-footer'],
  ['footerr', 'page-footer'],
  ['footerf', 'page-footer'],
  ['footnote', 'note'],
  ['annotation', 'comment'],
  ['shptxt', 'box'],
  ['dptxbxtext', 'box'],
])

/** Words that say what is written into their group. */
export const destinations: ReadonlyMap<string, Destination> = new Map([
  ['fonttbl', 'fonts'],
  ['stylesheet', 'styles'],
  ['info', 'info'],
  ['listtext', 'marker'],
  ['pntext', 'marker'],
  // Groups that are marked as to be ignored, and whose text is still to be read.
  ['shpinst', 'text'],
  ['do', 'text'],
  ...[
    'colortbl',
    'filetbl',
    'pict',
    'nonshppict',
    'object',
    'upr',
    'sp',
    'shprslt',
    'fldinst',
    'tc',
    'tcn',
    'xe',
    'rxe',
    'ftnsep',
    'ftnsepc',
    'ftncn',
    'aftnsep',
    'aftnsepc',
    'aftncn',
    'pntxta',
    'pntxtb',
    'private',
    'nonesttables',
  ].map(name => [name, 'skip'] as const),
])

/** Inside a group that is skipped, these hold what is to be read instead of the rest. */
export const exceptions: ReadonlySet<string> = new Set(['result', 'ud'])
