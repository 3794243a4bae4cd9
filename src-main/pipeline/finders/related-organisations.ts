import { claimAt, type Finder } from './finder.ts'
import { organisationsOf } from './organisations.ts'
import { threatActorOf } from './threat-actor.ts'
import { victimOf } from './victim.ts'

/** The other bodies of the article whose role the text tells. */
export const relatedOrganisations: Finder = {
  id: 'related-organisations',
  find: reading => {
    const victim = victimOf(reading)?.organisation
    const actor = threatActorOf(reading)
    return organisationsOf(reading).flatMap(organisation => {
      const { role, name, roleAt } = organisation
      if (organisation === victim || role === null) return []
      if (role === 'threat_actor' && organisation !== actor) return []
      if (role === 'subsidiary' && victim === undefined) return []
      return [claimAt(reading, 'related-organisations', 'relatedOrgs', { name, role }, roleAt.line, roleAt)]
    })
  },
}
