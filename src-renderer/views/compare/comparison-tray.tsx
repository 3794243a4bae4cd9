import { Columns3, X } from 'lucide-react'
import { fewestColumns } from '../../../src-main/domain/comparison-of.ts'
import { keysOf, runAction } from '../../actions/action.ts'
import { compareGathered, letGoOfGathered, openGathered } from '../../actions/gather-to-compare.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button, IconButton } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import styles from './comparison-tray.module.css'

const texts = words.compare.tray

/** One line that says what is gathered to compare, and leads to it. */
export function ComparisonTray() {
  const gathered = useStore(state => (state.view.kind === 'compare' ? null : state.gathered))
  const { data } = useQuery('breaches.names', gathered === null ? null : { ids: [...gathered.ids] })
  const isKeyReady = useStore(compareGathered.isEnabled)
  if (gathered === null || data === undefined) return null
  const isReady = gathered.ids.length >= fewestColumns
  return (
    <section className={styles.tray} aria-label={texts.label}>
      <Icon of={Columns3} size={14} />
      <p className="clip">{texts.gathered(data.map(({ name }) => name))}</p>
      {isReady ? (
        <Button
          look="primary"
          size="small"
          icon={Columns3}
          shortcut={isKeyReady ? keysOf(compareGathered) : undefined}
          onClick={() => openGathered(useStore.getState())}
        >
          {compareGathered.label}
        </Button>
      ) : (
        <span className="muted nowrap">{texts.oneMore}</span>
      )}
      <span className="grow" />
      <IconButton
        label={texts.clear}
        icon={X}
        iconSize={14}
        onClick={() => void runAction(letGoOfGathered)}
      />
    </section>
  )
}
