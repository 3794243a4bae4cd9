// A round-up tells several breaches one after the other: each part with a victim of its own is a story.
import type { Text } from '../draft.ts'
import { namedIn, type Organisation } from '../finders/organisations.ts'
import { isNamedInTitle, victimPoints } from '../finders/victim.ts'
import { type Line, type Reading, readingOf } from '../text/reading.ts'

/** Shorter parts are mentions in passing, in characters. */
const minLength = 160
/** A text with more stories is a list of breaches, not an article. */
const maxStories = 40

interface Story {
  readonly victim: Organisation
  readonly lines: Line[]
}

/** The stories of a text, each under its own headline or the text's title; none when all of it is about one breach. */
export function splitStories(text: Text): Text[] {
  const reading = readingOf(text)
  if (reading === null) return []
  const stories = storiesIn(reading)
  const [title] = text.sentences
  if (title === undefined || !areSeparate(reading, stories)) return []
  const areArticles = areHeaded(reading, stories)
  return stories.map(story => {
    const sentences = story.lines.flatMap(({ index }) => text.sentences[index] ?? [])
    const [headline] = areArticles && isHeaded(reading, story) ? sentences : []
    return headline === undefined
      ? { ...text, sentences: [title, ...sentences], isOneOfSeveral: areArticles }
      : { ...text, title: headline.text, sentences, isOneOfSeveral: true }
  })
}

/** Paragraphs in their order, each with the victim it names for the first time or that of the one before. */
function storiesIn(reading: Reading): Story[] {
  const stories: Story[] = []
  let held: Line[] = []
  for (const paragraph of paragraphsOf(reading)) {
    if (isHeadline(paragraph)) {
      held.push(...paragraph)
      continue
    }
    const victim = ownVictim(reading, paragraph)
    const current = stories.at(-1)
    if (victim !== null && victim !== current?.victim) {
      // A line without a full stop may also be the last of the story before: a row of its table, a figure.
      const headline = held.findIndex(line => line.kind === 'heading' || isNamedIn(reading, line, victim))
      const own = current === undefined ? 0 : headline < 0 ? held.length : headline
      current?.lines.push(...held.slice(0, own))
      stories.push({ victim, lines: [...held.slice(own), ...paragraph] })
    } else current?.lines.push(...held, ...paragraph)
    held = []
  }
  stories.at(-1)?.lines.push(...held)
  return stories
}

const isNamedIn = (reading: Reading, line: Line, victim: Organisation): boolean =>
  namedIn(reading, line).some(({ organisation }) => organisation === victim) ||
  victim.mentions.some(({ name }) => line.text.includes(name))

/** A longer line is a paragraph that somebody left without its full stop. */
const maxHeadline = 160

/** A heading, or a line of its own without a full stop, as digests have them that are written without markup. */
const isHeadline = (paragraph: readonly Line[]) =>
  paragraph.every(({ kind, text }) => kind === 'heading' || (paragraph.length === 1 && isShortLine(text)))

const isShortLine = (text: string) => text.length <= maxHeadline && !/[.!?…:;]["”»’)]*$/.test(text)

function paragraphsOf(reading: Reading): Line[][] {
  const paragraphs = new Map<number, Line[]>()
  for (const line of reading.lines.slice(1)) {
    const known = paragraphs.get(line.paragraph)
    if (known === undefined) paragraphs.set(line.paragraph, [line])
    else known.push(line)
  }
  return [...paragraphs.values()]
}

/** The one body of which a paragraph says that it was breached; null where it says so of none or of several. */
function ownVictim(reading: Reading, paragraph: readonly Line[]): Organisation | null {
  const breached = new Set(
    paragraph
      .flatMap(line => namedIn(reading, line))
      .filter(({ organisation, mention }) => organisation.role === null && victimPoints(reading, mention) > 1)
      .map(({ organisation }) => organisation),
  )
  const [only] = breached
  return breached.size === 1 && only !== undefined ? only : null
}

/**
 * Each victim has one part, long enough, in which no other victim is named, and the title is about none of them alone,
 * unless each of them has a headline.
 */
function areSeparate(reading: Reading, stories: readonly Story[]): boolean {
  const victims = new Set(stories.map(({ victim }) => victim))
  if (victims.size < 2 || victims.size < stories.length || stories.length > maxStories) return false
  const titled = stories.filter(({ victim }) => isNamedInTitle(reading, victim))
  if (titled.length === 1 && !areHeaded(reading, stories)) return false
  return stories.every(({ victim, lines }) => {
    const length = lines.reduce((sum, line) => sum + line.text.length, 0)
    const isMixed = lines.some(line =>
      namedIn(reading, line).some(({ organisation }) => organisation !== victim && victims.has(organisation)),
    )
    return length >= minLength && !isMixed
  })
}

/** So many articles under one another are a press review, whose title is the headline of the first. */
const leastReviewed = 3

/** Each story but the first has a headline of its own. */
const areHeaded = (reading: Reading, stories: readonly Story[]) =>
  stories.length >= leastReviewed && stories.slice(1).every(story => isHeaded(reading, story))

/** True for a story that stands under a headline with the name of its victim. */
const isHeaded = (reading: Reading, { victim, lines: [first] }: Story): boolean =>
  first !== undefined && isHeadline([first]) && isNamedIn(reading, first, victim)
