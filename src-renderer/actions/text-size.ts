import { words } from '../languages/words.ts'
import { textSizes } from '../state/preferences.ts'
import type { AppState } from '../state/store.ts'
import type { Action } from './action.ts'

const sized = ({ preferences }: AppState, by: number) => preferences.textSize + by

export const largerText: Action = {
  id: 'larger-text',
  label: words.actions.labels.largerText,
  shortcut: 'Ctrl+=',
  worksInFields: true,
  isEnabled: state => sized(state, 1) <= textSizes.most,
  run: state => state.prefer({ textSize: sized(state, 1) }),
}

export const smallerText: Action = {
  id: 'smaller-text',
  label: words.actions.labels.smallerText,
  shortcut: 'Ctrl+-',
  worksInFields: true,
  isEnabled: state => sized(state, -1) >= textSizes.least,
  run: state => state.prefer({ textSize: sized(state, -1) }),
}

export const usualText: Action = {
  id: 'usual-text',
  label: words.actions.labels.usualText,
  shortcut: 'Ctrl+0',
  worksInFields: true,
  isEnabled: ({ preferences }) => preferences.textSize !== textSizes.usual,
  run: state => state.prefer({ textSize: textSizes.usual }),
}

export const textSizeActions: readonly Action[] = [largerText, smallerText, usualText]
