import type { LossReason, ScoredClaim } from '../../domain/explanation.ts'
import { clauseAt, type Line, type Reading } from '../text/reading.ts'
import { dataTypeMentions, type TypeMention } from './data-type-mentions.ts'
import { type Polarity, polarityAt } from './exposure.ts'
import { claimAt, type Finder } from './finder.ts'
import { namedIn } from './organisations.ts'
import { isDenied } from './statements.ts'

/** Types of data that were exposed, and types that were expressly not. */
export const dataTypes: Finder = {
  id: 'data-types',
  find: reading => reading.prose.flatMap(line => findInLine(reading, line)),
}

function findInLine(reading: Reading, line: Line): ScoredClaim[] {
  const mentions = dataTypeMentions(reading, line)
  if (mentions.length === 0) return []
  const { exposure, sentences } = reading.lexicon
  const elsewhere = [...reading.find(line, exposure.elsewhere), ...reading.find(line, sentences.advice)]
  const names = namedIn(reading, line).map(({ mention }) => mention)
  return mentions.flatMap(mention => {
    const clause = clauseAt(line, mention.start)
    const isName = names.some(name => name.start < mention.start && mention.end <= name.end)
    const turnDown = (because: LossReason) => turnedDown(reading, line, mention, because)
    if (isName) return turnDown('part-of-a-name')
    if (elsewhere.some(cue => cue.start < clause.end && clause.start < cue.end)) return turnDown('advice')
    if (isMeans(reading, line, mention)) return turnDown('means-of-attack')
    const polarity =
      polarityAt(reading, line, mention) ?? minorsPolarity(reading, line, mention) ?? listPolarity(mentions)
    if (polarity === null) return turnDown('nothing-says-taken')
    return mention.types.map(type =>
      claimAt(reading, 'data-types', `dataTypes.${polarity}`, type, line, mention),
    )
  })
}

function turnedDown(reading: Reading, line: Line, place: TypeMention, because: LossReason): [] {
  for (const value of place.types)
    reading.turnedDown.push({ rule: 'data-types', factId: 'dataTypes.exposed', value, line, place, because })
  return []
}

/** Three types of data in one sentence are a list of what was taken, unless something says otherwise. */
const listPolarity = (mentions: readonly TypeMention[]): Polarity | null =>
  new Set(mentions.flatMap(({ types }) => types)).size >= 3 ? 'exposed' : null

/** That people are under age is told without a verb of exposure; a capital makes it part of a name. */
function minorsPolarity(reading: Reading, line: Line, mention: TypeMention): Polarity | null {
  const hasNames = reading.lexicon.organisations.capitalisedNouns === null
  const isName = hasNames && line.text[mention.start] !== line.folded[mention.start]
  return mention.types.includes('minors') && !isName && !isDenied(reading, line, mention) ? 'exposed' : null
}

/** A password that opened the door is not loot. */
function isMeans(reading: Reading, line: Line, mention: TypeMention): boolean {
  if (!mention.types.includes('credentials')) return false
  const clause = clauseAt(line, mention.start)
  return reading.has(line, reading.lexicon.exposure.credentialsAsMeans, clause)
}
