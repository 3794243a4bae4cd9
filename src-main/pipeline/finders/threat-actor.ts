import type { Reading } from '../text/reading.ts'
import { claimAt, type Finder } from './finder.ts'
import { type Organisation, organisationsOf } from './organisations.ts'

/** The group that did it, or says it did: the one named most often. */
export function threatActorOf(reading: Reading): Organisation | null {
  const actors = organisationsOf(reading).filter(({ role }) => role === 'threat_actor')
  const [first] = actors.sort((a, b) => b.mentions.length - a.mentions.length)
  return first ?? null
}

/** The named group behind the attack, also when it only claims to be. */
export const threatActor: Finder = {
  id: 'threat-actor',
  find: reading => {
    const actor = threatActorOf(reading)
    if (actor === null) return []
    return [claimAt(reading, 'threat-actor', 'threatActor', actor.name, actor.roleAt.line, actor.roleAt)]
  },
}
