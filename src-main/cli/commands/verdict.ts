import type { Breach } from '../../domain/breach.ts'
import { resolvedFactOf } from '../../domain/comparison.ts'
import type { FactId } from '../../domain/fact-id.ts'
import { factOf } from '../../domain/facts.ts'
import type { BreachId } from '../../domain/ids.ts'
import { ProblemError } from '../../domain/problem.ts'
import { reasonInWords } from '../../domain/reason-words.ts'
import type { CliCommand, Session } from '../cli-command.ts'
import { breachIn, claimIn } from '../ids.ts'
import { factIn, valueIn } from '../parse-words.ts'
import { shownValues } from '../text/written-value.ts'
import { UsageError } from '../usage-error.ts'

interface Ruled {
  readonly breach: Breach
  readonly factId: FactId
}

export const verdict: CliCommand = {
  name: 'verdict',
  usage: 'accept|reject|override|withdraw BREACH CLAIM | FACT [VALUE…] --vault VAULT',
  summary:
    'Decides about a breach: accepts or rejects a claim by its number in the ledger, overrides a fact with a value and a reason, or withdraws either.',
  needsVault: true,
  words: [3, Number.POSITIVE_INFINITY],
  options: { reason: { value: 'WHY', help: 'why the value is set, for override' } },
  examples: [
    'verdict accept B-0001 17 --vault desk.breachdesk',
    'verdict override B-0001 people 914,138 --reason "final count of the regulator" --vault desk.breachdesk',
    'verdict override B-0001 dataTypes.exposed name ssn --reason letter --vault desk.breachdesk',
    'verdict withdraw B-0001 people --vault desk.breachdesk',
  ],
  async run(session) {
    const [did = '', breach, what, ...values] = session.args.positionals
    const rule = rulings[did]
    if (rule === undefined)
      throw new UsageError(`A verdict is accept, reject, override or withdraw, not "${did}".`)
    if (did !== 'override' && (values.length > 0 || session.args.options.has('reason')))
      throw new UsageError(`"${did}" takes no value and no reason.`)
    const { breach: now, factId } = await rule(session, breachIn(breach), what ?? '', values)
    const fact = resolvedFactOf(now, factId)
    if (session.wantsJson) session.terminal.out(JSON.stringify(fact, null, 2))
    else {
      const definition = factOf(factId)
      const shown = shownValues(definition, fact.values, fact.state)
      session.terminal.out(`${definition.label}: ${shown}\n  ${reasonInWords(fact.reason, definition)}`)
    }
    return 0
  },
}

type Rule = (session: Session, id: BreachId, what: string, values: readonly string[]) => Promise<Ruled>

const onClaim =
  (kind: 'accept' | 'reject'): Rule =>
  async ({ call }, breachId, what) => {
    const claimId = claimIn(what)
    const factId = await factOfClaim(call, breachId, claimId)
    return {
      factId,
      breach: await call('verdicts.give', { breachId, factId, decision: { kind, claimId } }),
    }
  }

const override: Rule = async ({ call, args }, breachId, what, words) => {
  const fact = factIn(what)
  const reason = args.options.get('reason')
  if (reason === undefined || reason.trim() === '') throw new UsageError('Say why: --reason WHY.')
  if (fact.cardinality === 'one' && words.length !== 1)
    throw new UsageError(`“${fact.label}” has one value; give it after the fact.`)
  const values = words.map(word => valueIn(fact, word))
  const value = fact.cardinality === 'many' ? values : (values[0] ?? '')
  const decision = { kind: 'override' as const, value, reason }
  return {
    factId: fact.id,
    breach: await call('verdicts.give', { breachId, factId: fact.id, decision }),
  }
}

const withdraw: Rule = async ({ call }, breachId, what) => {
  const claimId = /^#?\d+$/.test(what) ? claimIn(what) : null
  const factId = claimId === null ? factIn(what).id : await factOfClaim(call, breachId, claimId)
  return { factId, breach: await call('verdicts.withdraw', { breachId, factId, claimId }) }
}

const rulings: Readonly<Record<string, Rule>> = {
  accept: onClaim('accept'),
  reject: onClaim('reject'),
  override,
  withdraw,
}

async function factOfClaim(call: Session['call'], id: BreachId, claim: number): Promise<FactId> {
  const { facts } = await call('breaches.get', { id })
  const fact = facts.find(({ claims }) => claims.some(({ claimId }) => claimId === claim))
  if (fact === undefined) throw new ProblemError('not-found', `${id} has no claim ${claim}.`)
  return fact.factId
}
