// What can be done with rules as a whole; one rule is written in its editor.
import { call } from '../api/call.ts'
import { words } from '../languages/words.ts'
import type { AppState } from '../state/store.ts'
import type { Action } from './action.ts'

const texts = words.tags.arrangeRules

const isAtRules = ({ view }: AppState) => view.kind === 'tags' && view.tab === 'rules'

export const makeRule: Action = {
  id: 'make-rule',
  label: texts.make,
  scope: 'tags',
  shortcut: 'N',
  isEnabled: isAtRules,
  run: state => state.chooseRule(null),
}

export const applyAllRules: Action = {
  id: 'apply-all-rules',
  label: texts.applyAll,
  scope: 'tags',
  shortcut: null,
  isEnabled: isAtRules,
  run: async state => {
    const outcomes = await call('rules.apply', { names: [] })
    const tagged = outcomes.reduce((sum, one) => sum + one.tagged, 0)
    state.announce(texts.applied(outcomes.length, tagged))
  },
}
