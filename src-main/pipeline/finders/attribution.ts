// Who says it: the speaker whose cue stands nearest to a place of a line.
import type { Source } from '../../domain/claim.ts'
import type { Stretch } from '../text/phrases.ts'
import { clauseAt, type Line, type Reading } from '../text/reading.ts'
import { press } from './finder.ts'
import { namedIn } from './organisations.ts'
import { threatActorOf } from './threat-actor.ts'
import { victimOf } from './victim.ts'

type Kind = Source['kind']

interface Voice extends Stretch {
  readonly kind: Kind
}

/** The source of a statement about people affected. */
export function sourceAt(reading: Reading, line: Line, place: Stretch): Source {
  const voices = voicesOf(reading, line, clauseAt(line, place.start))
  const before = voices.filter(({ start }) => start < place.start)
  const nearest = before.at(-1) ?? voices.find(({ start }) => start >= place.end)
  const actorSpeaks = nearest?.kind === 'threat_actor'
  const regulator = actorSpeaks ? undefined : voices.find(({ kind }) => kind === 'regulator')
  const kind = regulator?.kind ?? nearest?.kind
  if (kind === undefined || kind === 'press') return press
  return { kind, name: nameOf(reading, line, kind) }
}

/** Those who speak in a line. A regulator does where a figure stands in its clause, or where something was filed with it. */
function voicesOf(reading: Reading, line: Line, clause: Stretch): Voice[] {
  const { speakers } = reading.lexicon
  const cues = (phrases: readonly string[], kind: Kind) =>
    reading.find(line, phrases).map(stretch => ({ ...stretch, kind }))
  const victim = victimOf(reading)?.organisation
  const named = namedIn(reading, line).map(({ organisation, mention: { start, end } }) => ({
    start,
    end,
    role: organisation === victim ? ('victim' as const) : organisation.role,
  }))
  const voices: Voice[] = [
    ...cues(speakers.threatActor, 'threat_actor'),
    ...cues(speakers.company, 'company'),
    ...cues(speakers.others, 'press'),
    ...named
      .filter(({ role }) => role === 'threat_actor')
      .map(stretch => ({ ...stretch, kind: 'threat_actor' as const })),
  ]
  // "The gang says that it copied from Acme …": the victim is named there, and does not speak.
  const actor = voices.filter(({ kind }) => kind === 'threat_actor').map(({ start }) => start)
  const victims = named.filter(({ role, start }) => role === 'victim' && !actor.some(at => at < start))
  voices.push(...victims.map(({ start, end }) => ({ start, end, kind: 'company' as const })))
  const regulators = named.filter(({ role }) => role === 'regulator')
  const filings = regulators.length === 0 ? [] : cues(speakers.regulator, 'regulator')
  const isFiled = (regulator: Stretch) =>
    isWithin(regulator, clause) ||
    filings.some(({ start, end }) => regulator.start <= end + 60 && regulator.end >= start - 60)
  voices.push(
    ...regulators.filter(isFiled).map(({ start, end }) => ({ start, end, kind: 'regulator' as const })),
  )
  return voices.sort((a, b) => a.start - b.start)
}

const isWithin = (part: Stretch, whole: Stretch) => part.start >= whole.start && part.end <= whole.end

function nameOf(reading: Reading, line: Line, kind: Kind): string | null {
  if (kind === 'company') return victimOf(reading)?.organisation.name ?? null
  if (kind === 'threat_actor') return threatActorOf(reading)?.name ?? null
  const here = namedIn(reading, line).find(({ organisation }) => organisation.role === 'regulator')
  return here?.organisation.name ?? null
}
