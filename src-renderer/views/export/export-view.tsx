import { useEffect } from 'react'
import type { OpenVault } from '../../../src-main/contract/index.ts'
import { Pane, PaneHead } from '../../components/pane.tsx'
import { UpButton } from '../../components/up-button.tsx'
import { words } from '../../languages/words.ts'
import { requestOf } from '../../state/export-choice.ts'
import { useStore } from '../../state/store.ts'
import type { ExportPlace } from '../../state/view.ts'
import { ExportFoot } from './export-foot.tsx'
import { ExportPreviewPane } from './export-preview-pane.tsx'
import styles from './export-view.module.css'
import { FormatChoice } from './format-choice.tsx'
import { MarkingChoice } from './marking-choice.tsx'
import { RedactionChoice } from './redaction-choice.tsx'
import { ScopeChoice } from './scope-choice.tsx'
import { useExportPreview } from './use-export-preview.ts'

const texts = words.exporting.exportView

interface ExportViewProps {
  readonly place: ExportPlace
  readonly vault: OpenVault
}

/** A file to be: what, in which form, what is held back; beside it what would be written, before it is. */
export function ExportView({ place: { scopes }, vault }: ExportViewProps) {
  const choice = useStore(state => state.exportChoice)
  const setFile = useStore(state => state.setExportFile)
  const previewed = useExportPreview(requestOf(choice, scopes))
  const { preview, isFresh, problem } = previewed
  const file =
    isFresh && problem === null && preview !== undefined && preview.refusal === null ? preview.fileName : null
  useEffect(() => {
    setFile(file)
    return () => setFile(null)
  }, [file, setFile])
  return (
    <main className={styles.main}>
      <Pane label={texts.choices} tone="list">
        <PaneHead className={styles.head}>
          <UpButton />
          <h1>{texts.title}</h1>
        </PaneHead>
        <div className={`${styles.choices} scroll`}>
          <ScopeChoice scopes={scopes} vault={vault} />
          <FormatChoice notes={preview?.notes ?? 0} marking={preview?.marking ?? null} />
          <RedactionChoice preview={preview} />
          <MarkingChoice preview={preview} />
        </div>
        <ExportFoot
          fileName={preview?.fileName ?? null}
          refusal={isFresh ? (preview?.refusal ?? null) : null}
        />
      </Pane>
      <ExportPreviewPane {...previewed} />
    </main>
  )
}
