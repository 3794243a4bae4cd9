import { Import } from 'lucide-react'
import { runAction } from '../../actions/action.ts'
import { importFilesAction } from '../../actions/import-files.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../components/button.tsx'
import { Empty } from '../../components/empty.tsx'
import { Pane, PaneHead } from '../../components/pane.tsx'
import { words } from '../../languages/words.ts'
import { shownImport } from '../../state/shown-import.ts'
import { useStore } from '../../state/store.ts'
import { formatCount } from '../../text/format.ts'
import { ImportList } from './import-list.tsx'
import styles from './imports-pane.module.css'
import { ShownImport } from './shown-import.tsx'

const texts = words.imports.importsPane

/** Every import of the vault, and what came of the files of the one looked at. */
export function ImportsPane() {
  const { data: imports } = useQuery('imports.list', {})
  const chosenImport = useStore(state => state.chosenImport)
  const shown = shownImport(imports ?? [], { chosenImport })
  if (imports === undefined || shown === undefined) {
    return (
      <Pane label={texts.label} tone="list">
        {imports !== undefined && (
          <Empty title={texts.none}>
            <p>{texts.noneHint}</p>
            <Button look="primary" icon={Import} onClick={() => void runAction(importFilesAction)}>
              {texts.choose}
            </Button>
          </Empty>
        )}
      </Pane>
    )
  }
  return (
    <div className={styles.panes}>
      <Pane label={texts.label} tone="side">
        <PaneHead>
          <h1>{texts.label}</h1>
          <span className="muted num">{formatCount(imports.length)}</span>
        </PaneHead>
        <ImportList imports={imports} shown={shown} />
      </Pane>
      <ShownImport key={shown.importId} summary={shown} />
    </div>
  )
}
