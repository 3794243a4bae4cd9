import type { ProblemCode } from '../../src-main/domain/problem.ts'
import { problemOf } from '../api/call.ts'
import { type AppState, useStore } from '../state/store.ts'

/** Something a person can do. Menus, toolbars and the keyboard all read this one description. */
export interface Action {
  readonly id: string
  readonly label: string
  /** `Ctrl+Shift+Z`, `T`, `F6`; null when there is none. */
  readonly shortcut: string | null
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
    if (calm.includes(problem.code)) state.announce(problem.message)
    else state.report(problem)
  }
}

/** The keys as a person reads them: `Ctrl Shift Z`. */
export const keysOf = (action: Action): string => action.shortcut?.replaceAll('+', ' ') ?? ''
