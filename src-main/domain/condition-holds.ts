import type { FactValue } from './claim.ts'
import type { ConditionPart } from './condition.ts'
import { passes } from './condition-values.ts'

/** A thing as conditions see it: the values it has for a field, by the field's name. */
export interface Subject {
  values(field: string): readonly FactValue[]
}

/** A part of a condition with the values that made it hold; none where it holds because they are missing. */
export interface HeldPart {
  readonly part: ConditionPart
  readonly values: readonly FactValue[]
}

/** Why a condition holds for a thing, part by part; null when it does not. Asks no further than it must. */
export function holds(parts: readonly ConditionPart[], subject: Subject): HeldPart[] | null {
  const held: HeldPart[] = []
  for (const part of parts) {
    const values = fittingValues(part, subject)
    if (values.length > 0 === part.isNegated) return null
    held.push({ part, values })
  }
  return held
}

function fittingValues({ field, tests }: ConditionPart, subject: Subject): readonly FactValue[] {
  if (field.kind === 'presence')
    return tests.flatMap(({ test }) =>
      test.kind === 'same' && subject.values(String(test.value)).length > 0 ? [test.value] : [],
    )
  return subject.values(field.name).filter(value => tests.some(({ test }) => passes(test, value)))
}
