// What the names of two victims say about whether they are one.
import type { MatchReason, ReasonKind } from './likeness.ts'
import type { Telling } from './telling.ts'
import {
  briefName,
  compareNames,
  isCommonName,
  isNamedIn,
  type NameLikeness,
  victimName,
} from './victim-name.ts'

/** A name is the strongest sign there is, and no sign of its own: a body may be breached twice. */
const points = { same: 6, short: 5, initials: 3, part: 4, other: -6 } as const
/** A name that many bodies share: "General Hospital", three letters. */
const commonPoints = 3
const groupPoints = 3
const supplyPoints = 2
/** Who is named in a title is the victim more often than not. */
const titlePoints = 3
/** Which of the bodies in an article is the victim is now and then mistaken. */
const rivalPoints = 2

type Named = Pick<Telling, 'names' | 'group' | 'supply' | 'rivals' | 'titles'>

/** One reason at most; none where one of the two names nobody. */
export function nameReasons(here: Named, there: Named): MatchReason[] {
  const own = bestPair(here.names, there.names)
  if (own !== null && own.likeness !== 'other' && own.likeness !== 'open')
    return [alikeReason(own, here, there)]
  const inGroup = crossed(here, there, 'group')
  if (inGroup !== null) return [reason('same-group', inGroup, groupPoints)]
  const supplied = crossed(here, there, 'supply')
  if (supplied !== null) return [reason('supplier', supplied, supplyPoints)]
  const titled = namedInTitle(here, there)
  if (titled !== null) return [reason('named-in-title', titled, titlePoints)]
  const rival = crossed(here, there, 'rivals')
  if (rival !== null) return [reason('rival-name', rival, rivalPoints)]
  return own?.likeness === 'other' ? [reason('other-name', own, points.other)] : []
}

interface Values {
  readonly here: string
  readonly there: string
}

interface Pair extends Values {
  readonly likeness: NameLikeness
}

const order: readonly NameLikeness[] = ['same', 'part', 'initials', 'open', 'other']

/** The two names that are most alike, the fullest two where none are; null where one side names nobody. */
function bestPair(here: readonly string[], there: readonly string[]): Pair | null {
  const pairs = here.flatMap(one =>
    there.map(other => ({
      here: one,
      there: other,
      likeness: compareNames(victimName(one), victimName(other)),
    })),
  )
  if (pairs.length === 0) return null
  return pairs.reduce((a, b) => (order.indexOf(b.likeness) < order.indexOf(a.likeness) ? b : a))
}

/**
 * The reason that lies in two names that are alike. What the fullest names of the two lack of each other counts as well:
 * "Altavista Norte" and "Altavista Sur" are two, though both are called Altavista.
 */
function alikeReason(pair: Pair, here: Named, there: Named): MatchReason {
  const { likeness } = pair
  if (likeness === 'initials') return reason('initials', pair, points.initials)
  const name = victimName(pair.here)
  const fullest = compareNames(victimName(here.names[0] ?? ''), victimName(there.names[0] ?? ''))
  const isCommon = isCommonName(name) || (name.length < briefName && fullest === 'other')
  const worth = (own: number) => (isCommon ? commonPoints : own)
  if (fullest === 'other') return reason('one-of-names', pair, worth(points.part))
  if (likeness === 'part') return reason('part-of-name', pair, worth(points.part))
  return reason('same-name', pair, worth(fullest === 'part' ? points.short : points.same))
}

/** Whether one names as its victim whom the other names beside its own. */
function crossed(here: Named, there: Named, beside: 'group' | 'supply' | 'rivals'): Pair | null {
  const pairs = [bestPair(here.names, there[beside]), bestPair(here[beside], there.names)]
  return pairs.find(pair => pair?.likeness === 'same' || pair?.likeness === 'part') ?? null
}

/** Whether a title of one has the name of the other's victim in it. */
function namedInTitle(here: Named, there: Named): Values | null {
  const inHere = titleNaming(here.titles, there.names)
  if (inHere !== null) return { here: inHere.title, there: inHere.name }
  const inThere = titleNaming(there.titles, here.names)
  return inThere === null ? null : { here: inThere.name, there: inThere.title }
}

function titleNaming(titles: readonly string[], names: readonly string[]) {
  const folded = names.map(name => ({ name, words: victimName(name) }))
  for (const title of titles) {
    const text = victimName(title)
    const found = folded.find(({ words }) => isNamedIn(words, text))
    if (found !== undefined) return { title, name: found.name }
  }
  return null
}

const reason = (kind: ReasonKind, { here, there }: Values, worth: number): MatchReason => ({
  kind,
  here,
  there,
  factId: null,
  points: worth,
})
