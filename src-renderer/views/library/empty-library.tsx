import { Import } from 'lucide-react'
import { keysOf, runAction } from '../../actions/action.ts'
import { importFilesAction } from '../../actions/import-files.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../components/button.tsx'
import { Empty } from '../../components/empty.tsx'
import { Pane } from '../../components/pane.tsx'
import { useStore } from '../../state/store.ts'

const texts = {
  label: 'Empty library',
  title: 'Nothing imported yet',
  todo: 'Drop article files or folders anywhere on this window, or choose them. Breachdesk reads them here, finds the breaches they report and the sentence each fact rests on.',
  samples: 'To look around first, lock this vault and choose “Try with samples”.',
  choose: 'Choose files…',
  busy: 'The first articles are being read.',
}

export function EmptyLibrary() {
  const isImporting = useStore(state => state.progress !== null)
  const { data: formats } = useQuery('imports.formats', {})
  const kinds = formats?.map(({ label }) => label).join(', ')
  return (
    <Pane label={texts.label} tone="list">
      <Empty title={isImporting ? texts.busy : texts.title}>
        <p>{texts.todo}</p>
        {kinds !== undefined && <p className="muted">Reads {kinds}.</p>}
        <Button
          look="primary"
          icon={Import}
          shortcut={keysOf(importFilesAction)}
          onClick={() => void runAction(importFilesAction)}
        >
          {texts.choose}
        </Button>
        <p className="muted">{texts.samples}</p>
      </Empty>
    </Pane>
  )
}
