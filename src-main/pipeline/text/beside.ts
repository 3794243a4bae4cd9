// What stands right beside a name and tells what the named body is: a quotation mark or a bracket between them at most.
import type { Lexicon, Phrases } from '../lexicons/lexicon.ts'
import type { NameMention } from './names.ts'
import { type Attempt, PhraseIndex, type Searched, searched } from './phrase-index.ts'
import type { Line } from './reading.ts'

/** The lists of the lexicon of which a phrase stands beside a name. */
export interface Beside {
  readonly before: ReadonlySet<Phrases>
  readonly after: ReadonlySet<Phrases>
  /** After a few words about the name between two commas: "Acme, a maker of valves, said". */
  readonly afterInsertion: ReadonlySet<Phrases>
}

const indexes = new WeakMap<Lexicon, PhraseIndex>()

function indexOf(lexicon: Lexicon): PhraseIndex {
  let index = indexes.get(lexicon)
  if (index === undefined) {
    const { roleBefore, roleAfter, victimBefore, victimAfter, personTitles, speaks } = lexicon.organisations
    const roles = [...Object.values(roleBefore), ...Object.values(roleAfter)]
    index = new PhraseIndex([...roles, victimBefore, victimAfter, personTitles, speaks], lexicon.words)
    indexes.set(lexicon, index)
  }
  return index
}

const known = new WeakMap<NameMention, Beside>()

/** What stands beside a name; looked for once. */
export function besideOf(lexicon: Lexicon, mention: NameMention): Beside {
  let beside = known.get(mention)
  if (beside === undefined) {
    const index = indexOf(lexicon)
    const { folded } = mention.line
    const { start, end } = mention
    const behind = searchedLine(mention.line)
    const insertion = /^(?: \([^)]{2,20}\))?,[^,.;]{3,90},/.exec(folded.slice(end, end + 170))?.[0].length
    beside = {
      before: listsBefore(index, folded.slice(Math.max(0, start - 90), start)),
      after: listsAfter(index, behind, end),
      afterInsertion: insertion === undefined ? new Set() : listsAfter(index, behind, end + insertion),
    }
    known.set(mention, beside)
  }
  return beside
}

/** The lists of which a phrase ends where a text does, or before a mark and spaces; "against l'" ends in a mark. */
function listsBefore(index: PhraseIndex, before: string): ReadonlySet<Phrases> {
  const lists = index.listsEnding(searched(before.replace(/\s*["'(]?\s*$/, '')))
  if (!before.endsWith("'")) return lists
  return new Set([...lists, ...index.listsEnding(searched(before))])
}

const lines = new WeakMap<Line, Searched>()

function searchedLine(line: Line): Searched {
  const known = lines.get(line) ?? searched(line.folded)
  lines.set(line, known)
  return known
}

/** The lists of which a phrase begins at a place, or behind a mark, a short bracket and spaces. */
function listsAfter(index: PhraseIndex, line: Searched, at: number): ReadonlySet<Phrases> {
  const skipped = /^["')]?(?:\s*\([^)]{2,20}\))?\s*/.exec(line.text.slice(at, at + 40))?.[0].length ?? 0
  const best = new Map<Phrases, Attempt>()
  index.tryAt(line, at, best)
  if (skipped > 0) index.tryAt(line, at + skipped, best)
  return new Set(best.keys())
}
