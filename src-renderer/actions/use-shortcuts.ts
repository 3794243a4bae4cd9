import { useEffect } from 'react'
import { type AppState, useStore } from '../state/store.ts'
import { type Action, runAction, scopesOf, shortcutInForce } from './action.ts'
import { actions } from './index.ts'
import { isField, isPressed, isPressedByPlace, isWriting, type KeyPress } from './shortcut.ts'

/** Where the keys go: to the page, into a field, or into a dialog, behind which everything rests. */
export type Focus = 'page' | 'field' | 'dialog'

const worksIn = (focus: Focus, action: Action, shortcut: string) =>
  action.worksInFields === true &&
  !isWriting(shortcut) &&
  (focus === 'field' || scopesOf(action).includes('everywhere'))

const focusOf = ({ target }: Event): Focus => {
  if (document.querySelector(':modal') !== null) return 'dialog'
  return isField(target) ? 'field' : 'page'
}

/** The action whose keys were pressed: by what they write, else by where they lie. */
export function actionFor(press: KeyPress, state: AppState, focus: Focus): Action | undefined {
  const ready = actions.filter(action => {
    const shortcut = shortcutInForce(action, state)
    if (shortcut === null) return false
    return (focus === 'page' || worksIn(focus, action, shortcut)) && action.isEnabled(state)
  })
  const by = (test: (shortcut: string, press: KeyPress) => boolean) =>
    ready.find(action => test(shortcutInForce(action, state) ?? '', press))
  return by(isPressed) ?? by(isPressedByPlace)
}

/** Runs the action whose keys are pressed. What a list or a form has already handled is left alone. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const state = useStore.getState()
      const action = actionFor(event, state, focusOf(event))
      if (action === undefined) return
      event.preventDefault()
      void runAction(action)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
