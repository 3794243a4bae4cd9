import type { ScoredClaim } from '../../domain/explanation.ts'
import type { AttackVector } from '../../domain/vocabulary.ts'
import { backgroundOf } from '../text/background.ts'
import { besideOf } from '../text/beside.ts'
import type { NameMention } from '../text/names.ts'
import type { Stretch } from '../text/phrases.ts'
import { clauseAt, type Line, type Reading } from '../text/reading.ts'
import { claimAt, type Finder } from './finder.ts'
import { organisationsOf } from './organisations.ts'
import { isDenied, isUnconfirmed } from './statements.ts'
import { victimOf } from './victim.ts'

type Vector = Exclude<AttackVector, 'unknown'>

/** The more telling before the more general: encryption decides whatever the way in was. */
const order: readonly Vector[] = [
  'ransomware',
  'credential_stuffing',
  'skimming',
  'phishing',
  'lost_device',
  'insider',
  'stolen_credentials',
  'vulnerability_exploit',
  'supply_chain',
  'misconfiguration',
]

const rule = { rule: 'attack-vector', factId: 'attackVector' } as const

interface Hit {
  readonly line: Line
  readonly place: Stretch
}

/** How they got in, when the article says so. */
export const attackVector: Finder = {
  id: 'attack-vector',
  find: reading => {
    const hits = order.map(vector => ({ vector, hits: hitsOf(reading, vector) }))
    const most = Math.max(...hits.map(({ hits }) => hits.length))
    const chosen = hits.find(({ hits }) => hits.length > 0 && hits.length * 2.5 >= most)
    if (chosen === undefined) return throughVendor(reading)
    const told = chosen.hits.filter(({ line }) => line.index > 0)
    const [best] = told.length > 0 ? told : chosen.hits
    for (const { vector, hits: rival } of hits)
      for (const { line, place } of vector === chosen.vector ? [] : rival.slice(0, 1))
        reading.turnedDown.push({
          ...rule,
          value: vector,
          line,
          place,
          because: 'weaker',
          score: rival.length,
        })
    return best === undefined
      ? []
      : [
          claimAt(reading, rule.rule, rule.factId, chosen.vector, best.line, best.place, {
            score: chosen.hits.length,
          }),
        ]
  },
}

/** Nothing else being told, an attack on the vendor of the victim is the way in. */
function throughVendor(reading: Reading): ScoredClaim[] {
  const victim = victimOf(reading)?.organisation
  if (victim === undefined || victim.role === 'vendor') return []
  const background = backgroundOf(reading)
  const at = organisationsOf(reading)
    .filter(({ role }) => role === 'vendor')
    .flatMap(({ mentions }) => mentions)
    .find(mention => isAttacked(reading, mention) && !background.has(mention.line))
  if (at === undefined) return []
  return [
    claimAt(reading, rule.rule, rule.factId, 'supply_chain', at.line, at, { certainty: 'implied', score: 1 }),
  ]
}

const isAttacked = (reading: Reading, mention: NameMention): boolean =>
  besideOf(reading.lexicon, mention).before.has(reading.lexicon.organisations.victimBefore)

function hitsOf(reading: Reading, vector: Vector): Hit[] {
  const { vectors, notVectors } = reading.lexicon.attack
  return reading.linesWith(vectors[vector]).flatMap(line =>
    reading
      .find(line, vectors[vector])
      .filter(place => {
        const clause = clauseAt(line, place.start)
        const told = { start: clause.start, end: place.end + 25 }
        const isNone = isDenied(reading, line, place) || reading.has(line, notVectors, told)
        const isStated = !isNone && !isUnconfirmed(reading, line, place)
        const because = isNone ? 'denied' : 'unconfirmed'
        if (!isStated) reading.turnedDown.push({ ...rule, value: vector, line, place, because })
        return isStated
      })
      .map(place => ({ line, place })),
  )
}
