// Who says it: the speaker whose cue stands nearest to a place of a line.
import type { Source } from '../../domain/claim.ts'
import type { OrganisationRole } from '../../domain/vocabulary.ts'
import type { Stretch } from '../text/phrases.ts'
import type { Line, Reading } from '../text/reading.ts'
import { press } from './finder.ts'
import { organisationsOf } from './organisations.ts'
import { threatActorOf } from './threat-actor.ts'
import { victimOf } from './victim.ts'

type Kind = Source['kind']

interface Voice extends Stretch {
  readonly kind: Kind
}

/** The source of a statement about people affected. */
export function sourceAt(reading: Reading, line: Line, place: Stretch): Source {
  const voices = voicesOf(reading, line)
  const before = voices.filter(({ start }) => start < place.start)
  const nearest = before.at(-1) ?? voices.find(({ start }) => start >= place.end)
  const actorSpeaks = nearest?.kind === 'threat_actor'
  const regulator = actorSpeaks ? undefined : voices.find(({ kind }) => kind === 'regulator')
  const kind = regulator?.kind ?? nearest?.kind
  if (kind === undefined || kind === 'press') return press
  return { kind, name: nameOf(reading, line, kind) }
}

function voicesOf(reading: Reading, line: Line): Voice[] {
  const { speakers } = reading.lexicon
  const cues = (phrases: readonly string[], kind: Kind) =>
    reading.find(line, phrases).map(stretch => ({ ...stretch, kind }))
  const named = organisationsOf(reading).flatMap(organisation =>
    organisation.mentions
      .filter(mention => mention.line === line)
      .map(({ start, end }) => ({
        start,
        end,
        role: organisation === victimOf(reading)?.organisation ? 'victim' : organisation.role,
      })),
  )
  const voices: Voice[] = [
    ...cues(speakers.threatActor, 'threat_actor'),
    ...cues(speakers.company, 'company'),
    ...cues(speakers.others, 'press'),
    ...named
      .filter(({ role }) => role === 'threat_actor')
      .map(stretch => ({ ...stretch, kind: 'threat_actor' as const })),
    ...named
      .filter(({ role }) => role === 'victim')
      .map(stretch => ({ ...stretch, kind: 'company' as const })),
  ]
  const isFiled = named.some(({ role }) => role === 'regulator')
  if (isFiled) {
    const filings = cues(speakers.regulator, 'regulator')
    const regulators = named.filter(({ role }) => role === 'regulator')
    for (const filing of filings)
      if (regulators.some(({ start, end }) => start <= filing.end + 60 && end >= filing.start - 60))
        voices.push(filing)
  }
  return voices.sort((a, b) => a.start - b.start)
}

function nameOf(reading: Reading, line: Line, kind: Kind): string | null {
  if (kind === 'company') return victimOf(reading)?.organisation.name ?? null
  if (kind === 'threat_actor') return threatActorOf(reading)?.name ?? null
  const role: OrganisationRole = 'regulator'
  const here = organisationsOf(reading).find(
    organisation =>
      organisation.role === role && organisation.mentions.some(mention => mention.line === line),
  )
  return here?.name ?? null
}
