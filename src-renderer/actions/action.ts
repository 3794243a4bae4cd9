import type { ProblemCode } from '../../src-main/domain/problem.ts'
import { problemOf } from '../api/call.ts'
import { type AppState, useStore } from '../state/store.ts'
import { problemLine } from '../text/problem-words.ts'

/** Where an action can be done; actions of different places may have the same keys. */
export type ActionScope =
  | 'everywhere'
  | 'lists'
  | 'search'
  | 'reader'
  | 'review'
  | 'comparison'
  | 'statistics'
  | 'tags'
  | 'imports'
  | 'export'

/** Something a person can do. Menus, toolbars, the palette and the keyboard all read this one description. */
export interface Action {
  readonly id: string
  readonly label: string
  /** What it is called where nothing around it says what it is about; the label, where that is enough. */
  readonly fullLabel?: string
  /** For one of several that differ in their number alone: what all of them are called. Their keys are shown as one. */
  readonly series?: string
  /** `Ctrl+Shift+Z`, `T`, `F6` as it is at first; null when there is none. */
  readonly shortcut: string | null
  /** Where it can be done, the usual place first; `everywhere` when it is not said. */
  readonly scope?: ActionScope | readonly ActionScope[]
  /** Whether the keys also work while text is being typed. */
  readonly worksInFields?: boolean
  isEnabled(state: AppState): boolean
  run(state: AppState): void | Promise<void>
}

/** Problems that are none: there was only nothing to do. */
const calm: readonly ProblemCode[] = ['nothing-to-undo', 'nothing-to-redo', 'cancelled']

/** Does it if it can be done now; a problem is shown above the status bar. */
export async function runAction(action: Action): Promise<void> {
  const state = useStore.getState()
  if (!action.isEnabled(state)) return
  state.report(null)
  try {
    await action.run(state)
  } catch (thrown) {
    const problem = problemOf(thrown)
    if (calm.includes(problem.code)) state.announce(problemLine(problem))
    else state.report(problem)
  }
}

/** The shortcut in force: the one somebody chose, else the one it is made with; null when there is none. */
export function shortcutInForce(
  { id, shortcut }: Action,
  { preferences }: Pick<AppState, 'preferences'> = useStore.getState(),
): string | null {
  const chosen = preferences.shortcuts[id]
  return chosen === undefined ? shortcut : chosen
}

/** The keys in force as a person reads them: `Ctrl Shift Z`; empty when there are none. */
export const keysOf = (action: Action): string => shortcutInForce(action)?.replace(/\+(?=.)/g, ' ') ?? ''

/** Everywhere it can be done. */
export const scopesOf = ({ scope = 'everywhere' }: Action): readonly ActionScope[] => [scope].flat()

/** What it is called by itself. */
export const fullLabelOf = ({ label, fullLabel }: Action): string => fullLabel ?? label
