import type { Session, Verb } from './cli-command.ts'
import { UsageError } from './usage-error.ts'

/** The verb the words begin with, the longest name first; null when they begin with none. */
export function verbIn(verbs: readonly Verb[], words: readonly string[]): Verb | null {
  const fitting = verbs.filter(({ name }) => name.split(' ').every((word, at) => words[at] === word))
  return fitting.sort((a, b) => b.name.length - a.name.length)[0] ?? null
}

/** Runs a verb with the words after it. Throws UsageError when there are too few or too many. */
export async function runVerb(command: string, verb: Verb, session: Session): Promise<number> {
  const words = session.args.positionals.slice(verb.name.split(' ').length)
  const [fewest, most] = verb.words
  if (words.length < fewest || words.length > most)
    throw new UsageError(`Usage: breachdesk ${command} ${verb.name} ${verb.usage} --vault VAULT`)
  return verb.run(session, words)
}
