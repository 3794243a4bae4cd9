import { useState } from 'react'
import { type Action, type ActionScope, fullLabelOf, keysOf, scopesOf } from '../../actions/action.ts'
import { actions } from '../../actions/index.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { TextInput } from '../../components/text-input.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { foldedText, fuzzyMatch, fuzzyWords } from '../../text/fuzzy.ts'
import { keyNames } from '../../text/key-names.ts'
import { FixedKeys } from './fixed-keys.tsx'
import { SeriesRow } from './series-row.tsx'
import { ShortcutRow } from './shortcut-row.tsx'
import styles from './shortcuts-dialog.module.css'

const texts = words.shortcuts.shortcutsDialog

const nameOf: Readonly<Record<ActionScope, string>> = words.shortcuts.scopes
const scopes = Object.keys(nameOf) as ActionScope[]

/** Actions by their names or their keys. */
function fitting(filter: string): readonly Action[] {
  const wanted = fuzzyWords(filter)
  if (wanted.length === 0) return actions
  return actions.filter(
    action => fuzzyMatch(wanted, foldedText(`${fullLabelOf(action)} ${keyNames(keysOf(action))}`)) !== null,
  )
}

type Line = { series?: undefined; action: Action } | { series: string; actions: readonly Action[] }

/** A line for each action; those of a series share one, where the first of them stands. */
const inLines = (shown: readonly Action[]): Line[] =>
  shown.flatMap((action): Line[] => {
    const { series } = action
    if (series === undefined) return [{ action }]
    const actions = shown.filter(other => other.series === series)
    return actions[0] === action ? [{ series, actions }] : []
  })

/** Every action and its keys, which can be changed. */
export function ShortcutsDialog() {
  const showOverlay = useStore(state => state.showOverlay)
  const shortcuts = useStore(state => state.preferences.shortcuts)
  const prefer = useStore(state => state.prefer)
  const [filter, setFilter] = useState('')
  const [said, say] = useState('')
  const shown = fitting(filter)
  const resetAll = () => {
    prefer({ shortcuts: {} })
    say(texts.wasReset)
  }
  return (
    <Dialog title={texts.title} onClose={() => showOverlay(null)}>
      <div className={styles.head}>
        <TextInput
          autoFocus
          aria-label={texts.filter}
          placeholder={texts.filter}
          value={filter}
          onChange={({ target }) => setFilter(target.value)}
        />
        <Button onClick={resetAll} disabled={Object.keys(shortcuts).length === 0}>
          {texts.resetAll}
        </Button>
        <Button onClick={() => showOverlay(null)}>{texts.close}</Button>
      </div>
      <p className="sr" role="status">
        {said}
      </p>
      <div className={`${styles.body} scroll`}>
        <div className={styles.groups}>
          {scopes.map(scope => {
            const inScope = shown.filter(action => scopesOf(action)[0] === scope)
            return (
              inScope.length > 0 && (
                <section key={scope} aria-label={nameOf[scope]}>
                  <h3>{nameOf[scope]}</h3>
                  <ul>
                    {inLines(inScope).map(line =>
                      line.series === undefined ? (
                        <ShortcutRow key={line.action.id} action={line.action} onSay={say} />
                      ) : (
                        <SeriesRow key={line.series} name={line.series} actions={line.actions} />
                      ),
                    )}
                  </ul>
                </section>
              )
            )
          })}
          {filter === '' && <FixedKeys />}
        </div>
        {shown.length === 0 && <p className={styles.none}>{texts.none}</p>}
      </div>
    </Dialog>
  )
}
