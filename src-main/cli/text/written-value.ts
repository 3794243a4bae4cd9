import type { ResolvedValue, ReviewState } from '../../domain/breach.ts'
import type { FactValue } from '../../domain/claim.ts'
import type { FactDefinition } from '../../domain/facts.ts'
import type { Qualifier } from '../../domain/vocabulary.ts'
import { qualified } from './figure.ts'

/** A value as the terminal shows it: a count with its qualifier, all else as the catalogue writes it. */
export function writtenValue(
  { control, format }: FactDefinition,
  { value, qualifier }: { readonly value: FactValue; readonly qualifier: Qualifier | null },
): string {
  return control === 'count' ? qualified(Number(value), qualifier) : format(value, 'en')
}

/** What a breach shows for a fact; a person who set no value at all said that there is none. */
export const shownValues = (
  definition: FactDefinition,
  values: readonly Pick<ResolvedValue, 'value' | 'qualifier'>[],
  state: ReviewState,
): string =>
  values.map(value => writtenValue(definition, value)).join(', ') ||
  (state === 'overridden' ? 'none' : 'not stated')
