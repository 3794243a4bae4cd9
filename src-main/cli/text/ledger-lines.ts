// A ledger for reading on a terminal.
import { analyst } from '../../domain/claim.ts'
import { type FactDefinition, factOf } from '../../domain/facts.ts'
import type {
  BreachLedger,
  FactLedger,
  GroupRelation,
  LedgerClaim,
  LedgerGroup,
} from '../../domain/ledger.ts'
import { reasonInWords } from '../../domain/reason-words.ts'
import { tellerOf } from './teller.ts'
import { shownValues, writtenValue } from './written-value.ts'

const marks: Readonly<Record<GroupRelation, string>> = {
  'in-use': '✓',
  beside: '✓',
  agrees: '=',
  outgrown: '↗',
  differs: '≠',
  rejected: '✗',
}

const relations: Readonly<Record<GroupRelation, string>> = {
  'in-use': 'in use',
  beside: 'in use',
  agrees: 'agrees',
  outgrown: 'an earlier figure',
  differs: 'differs',
  rejected: 'rejected',
}

/** Every fact with its values, who says each, and why the one in use is. */
export function ledgerLines({ breachId, name, facts }: BreachLedger): string[] {
  const parts = facts.flatMap(fact => ['', ...factLines(fact)])
  return [
    `${breachId}  ${name}`,
    ...(parts.length > 0 ? parts : ['', 'Nothing is said about this breach yet.']),
  ]
}

function factLines(fact: FactLedger): string[] {
  const definition = factOf(fact.factId)
  const shown = shownValues(definition, fact.values, fact.state)
  const isOpen = fact.state === 'conflict' ? '   (in conflict)' : ''
  const steps = fact.growth.flatMap(place => fact.groups[place] ?? []).flatMap(tellings)
  return [
    `${definition.label}: ${shown}${isOpen}`,
    `  ${reasonInWords(fact.reason, definition)}`,
    ...(steps.length > 0 ? [`  It grew: ${steps.map(step => stepOf(definition, step)).join(' → ')}`] : []),
    ...fact.groups.flatMap(group => groupLines(definition, fact, group)),
  ]
}

/** A value as it was told first, and, where that was less exact, as it was told first the way it is shown. */
function tellings({ value, qualifier, claims }: LedgerGroup): LedgerClaim[] {
  const live = claims.filter(({ verdict }) => verdict !== 'reject')
  const isShown = (claim: LedgerClaim) => claim.value === value && claim.qualifier === qualifier
  return [...new Set([live[0], live.find(isShown)])].filter(claim => claim !== undefined)
}

const stepOf = (definition: FactDefinition, claim: LedgerClaim) =>
  `${writtenValue(definition, claim)}${claim.article.publishedOn === null ? '' : ` (${claim.article.publishedOn})`}`

function groupLines(definition: FactDefinition, fact: FactLedger, group: LedgerGroup): string[] {
  const rivals = group.contradicts.flatMap(place => fact.groups[place] ?? [])
  const about = [
    relations[group.relation],
    `${group.sources} ${group.sources === 1 ? 'source' : 'sources'}`,
    ...(rivals.length > 0
      ? [`contradicts ${rivals.map(rival => writtenValue(definition, rival)).join(', ')}`]
      : []),
  ]
  return [
    `  ${marks[group.relation]} ${writtenValue(definition, group)}   ${about.join(' · ')}`,
    ...group.claims.flatMap(claim => claimLines(definition, claim)),
  ]
}

const verdicts = { accept: 'accepted', reject: 'rejected' }

function claimLines(definition: FactDefinition, claim: LedgerClaim): string[] {
  const { article, source, repeats, verdict, certainty } = claim
  const notes = [
    ...(claim.foundBy === analyst ? ['added by hand'] : []),
    ...(certainty === 'implied' ? ['implied'] : []),
    ...(repeats === null ? [] : [`repeats ${repeats}`]),
    ...(verdict === null ? [] : [verdicts[verdict]]),
    ...(claim.isLost ? ['the article says so no longer'] : []),
  ]
  const place = [
    claim.articleId,
    article.publishedOn ?? 'undated',
    article.outlet ?? article.fileName,
    tellerOf(source),
  ]
  return [
    `      #${claim.claimId}  ${writtenValue(definition, claim)}  ${[...place, ...notes].join(' · ')}`,
    `          “${claim.evidence.quote}”`,
  ]
}
