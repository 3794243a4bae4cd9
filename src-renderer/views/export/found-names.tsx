import type { Output } from '../../../src-main/contract/index.ts'
import { Button } from '../../components/button.tsx'
import { words } from '../../languages/words.ts'
import { formatCount } from '../../text/format.ts'
import styles from './found-names.module.css'
import { nameRule, sayOfName } from './say-of-name.ts'

const texts = words.exporting.foundNames

type Names = Output<'exports.preview'>['names']

/** So many are shown; the list of the command line has them all. */
const mostShown = 60

/** The place a name was found first, with the name in it marked. */
function Place({ before, name }: { readonly before: string; readonly name: string }) {
  const at = before.toLocaleLowerCase().indexOf(name.toLocaleLowerCase())
  if (at < 0) return <q className={styles.place}>{before}</q>
  return (
    <q className={styles.place}>
      {before.slice(0, at)}
      <mark>{before.slice(at, at + name.length)}</mark>
      {before.slice(at + name.length)}
    </q>
  )
}

/** The people who would be numbers, each with the first place, and the way to keep the name. */
export function FoundNames({ names }: { readonly names: Names | undefined }) {
  if (names === undefined) return null
  if (names.total === 0) return <p className={styles.none}>{texts.none}</p>
  const shown = names.first.slice(0, mostShown)
  return (
    <ul className={styles.names} aria-label={texts.label}>
      {shown.map(({ name, replacement, times, foundBy, before }) => (
        <li key={replacement}>
          <p>
            <b>{name}</b> <span className="mono">{replacement}</span>
            <span className={styles.why}>{texts.why(nameRule(foundBy), times, formatCount(times))}</span>
          </p>
          <Button
            size="small"
            aria-label={foundBy === 'list' ? texts.unlistName(name) : texts.keepName(name)}
            onClick={() => void sayOfName(name, foundBy === 'list' ? null : false)}
          >
            {foundBy === 'list' ? texts.unlist : texts.keep}
          </Button>
          {before !== name && <Place before={before} name={name} />}
        </li>
      ))}
      {names.total > shown.length && (
        <li className="muted">{texts.more(formatCount(names.total - shown.length))}</li>
      )}
    </ul>
  )
}
