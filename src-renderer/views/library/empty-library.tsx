import { FileInput, Import } from 'lucide-react'
import { useRef } from 'react'
import { keysOf, runAction } from '../../actions/action.ts'
import { importFilesAction } from '../../actions/import-files.ts'
import { restoreVault } from '../../actions/restore-vault.ts'
import { useQuery } from '../../api/use-query.ts'
import { ActionButton } from '../../components/action-button.tsx'
import { Button } from '../../components/button.tsx'
import { Empty } from '../../components/empty.tsx'
import { Pane } from '../../components/pane.tsx'
import { useFocusWhenLost } from '../../components/use-focus-when-lost.ts'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { formatList } from '../../text/format-list.ts'

const texts = words.library.emptyLibrary

export function EmptyLibrary() {
  const button = useRef<HTMLButtonElement>(null)
  useFocusWhenLost(button)
  const isImporting = useStore(state => Object.keys(state.progress).length > 0)
  const isRestoring = useStore(state => state.isRestoring)
  const { data: formats } = useQuery('imports.formats', {})
  return (
    <Pane label={texts.label} tone="list">
      <Empty title={isRestoring ? texts.restoring : isImporting ? texts.busy : texts.title}>
        <p>{isImporting ? texts.meanwhile : texts.todo}</p>
        {!isImporting && formats !== undefined && <p className="muted">{texts.reads(formatList(formats))}</p>}
        <Button
          ref={button}
          look="primary"
          icon={Import}
          shortcut={keysOf(importFilesAction)}
          onClick={() => void runAction(importFilesAction)}
        >
          {texts.choose}
        </Button>
        {!isImporting && <p className="muted">{texts.samples}</p>}
        <ActionButton action={restoreVault} icon={FileInput} look="ghost" />
      </Empty>
    </Pane>
  )
}
