import { call, problemOf } from '../../api/call.ts'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'

const { rules } = words.exporting.foundNames

/** Says of a name, for every export of the vault, whether it is hidden; with null the rules decide. Answers whether it was said. */
export async function sayOfName(name: string, isHidden: boolean | null): Promise<boolean> {
  const { report, announce } = useStore.getState()
  report(null)
  try {
    await call('exports.setName', { name, isHidden })
    announce(words.exporting.foundNames.said(name))
    return true
  } catch (thrown) {
    report(problemOf(thrown))
    return false
  }
}

const isRule = (name: string): name is keyof typeof rules => Object.hasOwn(rules, name)

/** Why a name is taken for one, in words. */
export const nameRule = (foundBy: string): string => (isRule(foundBy) ? rules[foundBy] : foundBy)
