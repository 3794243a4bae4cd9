import { type Action, keysOf } from '../../actions/action.ts'
import { Kbd } from '../../components/kbd.tsx'
import { words } from '../../languages/words.ts'
import { keyNames } from '../../text/key-names.ts'
import styles from './shortcuts-dialog.module.css'

const texts = words.shortcuts.seriesRow

interface SeriesRowProps {
  readonly name: string
  readonly actions: readonly Action[]
}

/** Actions that differ in their number alone, as one line: their keys are the figures, and stay so. */
export function SeriesRow({ name, actions }: SeriesRowProps) {
  const [first = '', last = ''] = [actions[0], actions.at(-1)].map(action => action && keysOf(action))
  return (
    <li className={styles.row}>
      <span>{name}</span>
      <span className="sr">{texts.from(keyNames(first), keyNames(last))}</span>
      <span aria-hidden="true" className="nowrap">
        <Kbd>{first}</Kbd>
        {first !== last && (
          <>
            –<Kbd>{last}</Kbd>
          </>
        )}
      </span>
    </li>
  )
}
