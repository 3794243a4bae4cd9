// Whether keys can be chosen for an action.
import { type Action, scopesOf, shortcutInForce } from './action.ts'

/** What speaks against keys for an action: they have a use of their own, or another action has them. */
export type KeyObjection =
  | { readonly kind: 'writing' | 'focus' | 'lists' }
  | { readonly kind: 'taken'; readonly by: Action }

/** Keys that every program uses for texts and for the focus. */
const ofTexts: readonly string[] = ['Ctrl+C', 'Ctrl+V', 'Ctrl+X', 'Ctrl+A']
const ofFocus: readonly string[] = ['Tab', 'Shift+Tab']
/** Keys that lists hear themselves. */
const ofLists: readonly string[] = [
  'J',
  'K',
  'X',
  'Enter',
  'Space',
  'ArrowUp',
  'ArrowDown',
  'Home',
  'End',
  'PageUp',
  'PageDown',
]

/** True when both can be done at one place. */
function meet(a: Action, b: Action): boolean {
  const [here, there] = [scopesOf(a), scopesOf(b)]
  return here.some(scope => scope === 'everywhere' || there.includes(scope)) || there.includes('everywhere')
}

/** Null when nothing does. Two actions that share the keys they are made with never meet. */
export function objectionTo(
  action: Action,
  shortcut: string,
  actions: readonly Action[],
): KeyObjection | null {
  if (ofTexts.includes(shortcut)) return { kind: 'writing' }
  if (ofFocus.includes(shortcut)) return { kind: 'focus' }
  const isInLists = scopesOf(action).some(scope => ['everywhere', 'lists', 'search'].includes(scope))
  if (isInLists && ofLists.includes(shortcut)) return { kind: 'lists' }
  const by = actions.find(
    other =>
      other.id !== action.id &&
      meet(action, other) &&
      shortcutInForce(other) === shortcut &&
      !(action.shortcut === shortcut && other.shortcut === shortcut),
  )
  return by === undefined ? null : { kind: 'taken', by }
}
