import { readFile } from 'node:fs/promises'
import type { FactId } from '../../domain/fact-id.ts'
import { ArticleId, BreachId } from '../../domain/ids.ts'
import { LinkTarget, type NoteOn } from '../../domain/note.ts'
import { ProblemError } from '../../domain/problem.ts'
import { factCalled, fields } from '../../domain/search/fields.ts'
import type { CliCommand, Session, Verb } from '../cli-command.ts'
import { articleIn, highlightIn, noteIn } from '../ids.ts'
import { backLinkText, highlightText, indented, notesText, noteText } from '../text/note-lines.ts'
import { UsageError } from '../usage-error.ts'
import { runVerb, verbIn } from '../verbs.ts'

const show = ({ terminal, wantsJson }: Session, value: unknown, text: string): number => {
  terminal.out(wantsJson ? JSON.stringify(value, null, 2) : text)
  return 0
}

const factIn = ({ args }: Session): FactId | null => {
  const word = args.options.get('fact')
  if (word === undefined) return null
  const fact = factCalled(word)
  if (fact !== null) return fact
  const names = fields.filter(({ fact: asked }) => asked !== null).map(({ name }) => name)
  throw new UsageError(`"${word}" is no fact: ${names.join(', ')}.`)
}

function onIn(session: Session, word: string): NoteOn {
  const id = word.toUpperCase()
  const factId = factIn(session)
  if (BreachId.safeParse(id).success) return { breachId: BreachId.parse(id), factId }
  if (factId !== null) throw new UsageError('--fact goes with a breach.')
  if (ArticleId.safeParse(id).success) return { articleId: ArticleId.parse(id) }
  if (id.startsWith('H')) return { highlightId: highlightIn(word) }
  throw new UsageError(`"${word}" is no id: breaches are B-0001, articles A-0001, highlights H-0001.`)
}

/** The text of a note: the words, or what stands in the file of --file. */
async function bodyIn({ args }: Session, words: readonly string[]): Promise<string> {
  const file = args.options.get('file')
  if (file !== undefined && words.length > 0)
    throw new UsageError('Write the note, or name a file with --file, but not both.')
  if (words.length > 0) return words.join(' ')
  if (file === undefined) throw new UsageError('Write the note, or name a file with --file.')
  return readFile(file, 'utf8').catch(() => {
    throw new ProblemError('file-not-readable', `The file ${file} cannot be read.`)
  })
}

async function listBackLinks(session: Session, [word = '']: readonly string[]) {
  const id = LinkTarget.safeParse(word.toUpperCase())
  if (!id.success) throw new UsageError(`"${word}" is no id: B-0001, A-0001, N-0001 or H-0001.`)
  const links = await session.call('notes.linking', { id: id.data, factId: factIn(session) })
  const text = links.length === 0 ? `Nothing points to ${id.data}.` : links.map(backLinkText).join('\n')
  return show(session, links, text)
}

/** Where an article says these words; they must be there, and once. */
async function placeOf(session: Session, id: ArticleId, quote: string) {
  const { text } = await session.call('articles.get', { id })
  const start = text.indexOf(quote)
  if (quote === '' || start < 0) throw new ProblemError('not-found', `${id} does not say “${quote}”.`)
  if (text.indexOf(quote, start + 1) >= 0)
    throw new UsageError(`${id} says that more than once; give more words around it.`)
  return { start, end: start + quote.length, quote }
}

async function highlight(session: Session, [word = '', quote = '', ...words]: readonly string[]) {
  const articleId = articleIn(word)
  const colour = session.args.options.get('colour')
  const made = await session.call('highlights.add', {
    articleId,
    ...(await placeOf(session, articleId, quote)),
    note: words.length === 0 ? null : words.join(' '),
    ...(colour !== undefined && { colour }),
  })
  return show(session, made, highlightText(made))
}

async function listHighlights(session: Session, [word = '']: readonly string[]) {
  const found = await session.call('highlights.list', { articleId: articleIn(word) })
  const text = found.length === 0 ? 'Nothing is highlighted here yet.' : found.map(highlightText).join('\n')
  return show(session, found, text)
}

async function history(session: Session, [word = '']: readonly string[]) {
  const versions = await session.call('notes.history', { id: noteIn(word) })
  const text = versions.map(
    ({ at, who, body }) =>
      `${at.slice(0, 16).replace('T', ' ')}  ${who}\n${body === null ? '    (removed)' : indented(body)}`,
  )
  return show(session, versions, text.join('\n\n'))
}

const many = Number.POSITIVE_INFINITY
const verbs: readonly Verb[] = [
  {
    name: 'add',
    usage: 'ID TEXT…',
    summary: 'writes a note on an article, a breach (--fact: one of its facts) or a highlight',
    words: [1, many],
    run: async (session, [id = '', ...words]) => {
      const note = await session.call('notes.add', {
        on: onIn(session, id),
        body: await bodyIn(session, words),
      })
      return show(session, note, noteText(note))
    },
  },
  {
    name: 'change',
    usage: 'NOTE TEXT…',
    summary: 'gives a note another text',
    words: [1, many],
    run: async (session, [id = '', ...words]) => {
      const note = await session.call('notes.change', { id: noteIn(id), body: await bodyIn(session, words) })
      return show(session, note, noteText(note))
    },
  },
  {
    name: 'remove',
    usage: 'NOTE|HIGHLIGHT',
    summary: 'removes a note, or a highlight with its note',
    words: [1, 1],
    run: async (session, [word = '']) => {
      if (word.toUpperCase().startsWith('H'))
        await session.call('highlights.remove', { id: highlightIn(word) })
      else await session.call('notes.remove', { id: noteIn(word) })
      return show(session, null, `Removed ${word.toUpperCase()}`)
    },
  },
  {
    name: 'list',
    usage: '[ID]',
    summary: 'lists the notes on a thing, or the newest of the vault',
    words: [0, 1],
    run: async (session, [id]) => {
      const notes = await session.call('notes.list', id === undefined ? {} : { on: onIn(session, id) })
      return show(session, notes, notesText(notes))
    },
  },
  {
    name: 'links',
    usage: 'ID',
    summary: 'lists the notes that point to a thing',
    words: [1, 1],
    run: listBackLinks,
  },
  { name: 'history', usage: 'NOTE', summary: 'shows every version of a note', words: [1, 1], run: history },
  {
    name: 'highlight',
    usage: 'ARTICLE QUOTE [NOTE…]',
    summary: 'marks a stretch of the text (--colour), perhaps with a note',
    words: [2, many],
    run: highlight,
  },
  {
    name: 'place',
    usage: 'HIGHLIGHT QUOTE',
    summary: 'gives a highlight whose words were lost its place in the text as it is now',
    words: [2, 2],
    run: async (session, [word = '', quote = '']) => {
      const id = highlightIn(word)
      const { articleId } = await session.call('highlights.get', { id })
      const evidence = await placeOf(session, articleId, quote)
      const placed = await session.call('highlights.place', { id, evidence })
      return show(session, placed, highlightText(placed))
    },
  },
  {
    name: 'highlights',
    usage: 'ARTICLE',
    summary: 'lists the highlights of an article',
    words: [1, 1],
    run: listHighlights,
  },
]

export const note: CliCommand = {
  name: 'note',
  usage: 'VERB … --vault VAULT',
  summary: 'Keeps notes in Markdown, linked by [[B-0003]], and highlights in the text of articles.',
  needsVault: true,
  words: [1, many],
  verbs,
  options: {
    fact: { value: 'FACT', help: 'the fact of the breach that is meant, as people' },
    file: { value: 'FILE', help: 'the note stands in FILE' },
    colour: { value: 'COLOUR', help: 'of a highlight: #e0b341' },
  },
  examples: [
    'note add B-0001 "The same gang as in [[B-0003]]." --vault desk.breachdesk',
    'note add B-0001 --fact people --file counting.md --vault desk.breachdesk',
    'note highlight A-0001 "no evidence of misuse" "They say so every time." --vault desk.breachdesk',
  ],
  async run(session) {
    const verb = verbIn(verbs, session.args.positionals)
    if (verb !== null) return runVerb('note', verb, session)
    throw new UsageError(
      `"${session.args.positionals[0]}" is nothing note does; breachdesk note --help lists what it does.`,
    )
  },
}
