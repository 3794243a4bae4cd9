import { tagPack } from './pack.ts'
import { actionGroups } from './veris-actions.ts'
import { effectGroups } from './veris-effects.ts'
import { incidentGroups } from './veris-incident.ts'

/** The enumerations of VERIS, each at the place its key has in a VERIS record; of the longest, the terms in most use. */
export const veris = tagPack({
  id: 'veris',
  label: 'VERIS 1.4.1',
  source: 'The VERIS Framework, version 1.4.1: verisc-enum.json',
  description:
    'How an incident came about, in the terms of the yearly breach reports: actor, action, asset, effect.',
  colour: '#bb5590',
  groups: [...incidentGroups, ...actionGroups, ...effectGroups],
})
