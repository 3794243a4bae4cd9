import { useEffect } from 'react'
import { useStore } from '../state/store.ts'
import { runAction } from './action.ts'
import { actions } from './index.ts'
import { isField, isPressed } from './shortcut.ts'

/** Runs the action whose keys are pressed. What a list or a form has already handled is left alone. */
export function useShortcuts(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return
      const state = useStore.getState()
      // Behind a dialog everything rests.
      const isTyping = isField(event.target) || document.querySelector(':modal') !== null
      const action = actions.find(
        ({ shortcut, worksInFields = false, isEnabled }) =>
          shortcut !== null && isPressed(shortcut, event) && (!isTyping || worksInFields) && isEnabled(state),
      )
      if (action === undefined) return
      event.preventDefault()
      void runAction(action)
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}
