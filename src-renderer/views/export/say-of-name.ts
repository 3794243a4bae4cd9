import { call, problemOf } from '../../api/call.ts'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'

const { rules } = words.exporting.foundNames

/** Says of a name, for every export of the vault, whether it is hidden; with null the rules decide. */
export async function sayOfName(name: string, isHidden: boolean | null): Promise<void> {
  const { report, announce } = useStore.getState()
  report(null)
  try {
    await call('exports.setName', { name, isHidden })
    announce(words.exporting.foundNames.said(name))
  } catch (thrown) {
    report(problemOf(thrown))
  }
}

const isRule = (name: string): name is keyof typeof rules => Object.hasOwn(rules, name)

/** Why a name is taken for one, in words. */
export const nameRule = (foundBy: string): string => (isRule(foundBy) ? rules[foundBy] : foundBy)
