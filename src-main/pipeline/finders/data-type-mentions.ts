import { DataType } from '../../domain/vocabulary.ts'
import type { Stretch } from '../text/phrases.ts'
import type { Line, Reading } from '../text/reading.ts'

/** A type of data named in a line. */
export interface TypeMention extends Stretch {
  readonly types: readonly DataType[]
}

const mentions = new WeakMap<Line, readonly TypeMention[]>()

/** The types of data named in a line, the longest name winning where two overlap. */
export function dataTypeMentions(reading: Reading, line: Line): readonly TypeMention[] {
  const known = mentions.get(line)
  if (known !== undefined) return known
  const { lexicon } = reading
  const all: TypeMention[] = [
    ...DataType.options.flatMap(type =>
      reading.find(line, lexicon.dataTypes[type]).map(stretch => ({ ...stretch, types: [type] })),
    ),
    ...lexicon.broadDataTypes.flatMap(({ phrases, types }) =>
      reading.find(line, phrases).map(stretch => ({ ...stretch, types })),
    ),
    ...reading.find(line, lexicon.notDataTypes).map(stretch => ({ ...stretch, types: [] })),
  ]
  const length = (mention: Stretch) => mention.end - mention.start
  all.sort((a, b) => length(b) - length(a) || a.types.length - b.types.length)
  const kept: TypeMention[] = []
  for (const mention of all)
    if (!kept.some(other => other.start < mention.end && mention.start < other.end)) kept.push(mention)
  const found = kept.filter(({ types }) => types.length > 0).sort((a, b) => a.start - b.start)
  mentions.set(line, found)
  return found
}
