// A vault made again of a file that was exported as JSON. The host asks for the file: the page names none.
import { call } from '../api/call.ts'
import { peek } from '../api/query-cache.ts'
import { words } from '../languages/words.ts'
import { useStore } from '../state/store.ts'
import { formatCount } from '../text/format.ts'
import type { Action } from './action.ts'

const texts = words.exporting.restore

/** Only a vault that holds nothing becomes another one. */
function isEmpty(): boolean {
  const vault = peek('vaults.current', {}).data
  return vault?.articles === 0 && vault.breaches === 0
}

export const restoreVault: Action = {
  id: 'restore-vault',
  label: texts.label,
  shortcut: null,
  isEnabled: state => isEmpty() && !state.isRestoring,
  run: async ({ setRestoring }) => {
    setRestoring(true)
    try {
      const restored = await call('host.restoreVault', {})
      if (restored === null) return
      const { breaches, articles, isWhole } = restored
      const say = isWhole ? texts.whole : texts.part
      useStore.getState().announce(say(formatCount(breaches), formatCount(articles)))
    } finally {
      setRestoring(false)
    }
  },
}
