import { Import } from 'lucide-react'
import { keysOf, runAction } from '../../actions/action.ts'
import { importFilesAction } from '../../actions/import-files.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../components/button.tsx'
import { Empty } from '../../components/empty.tsx'
import { Pane } from '../../components/pane.tsx'
import { useStore } from '../../state/store.ts'
import { formatList } from '../../text/format-list.ts'

const texts = {
  label: 'Empty library',
  title: 'Nothing imported yet',
  todo: 'Drop article files or folders anywhere on this window, or choose them. Breachdesk reads them here, finds the breaches they report and the sentence each fact rests on.',
  samples: 'To look around first, lock this vault and choose “Try with samples”.',
  reads: (formats: string) => `Formats: ${formats}`,
  choose: 'Choose files…',
  busy: 'The first articles are being read.',
}

export function EmptyLibrary() {
  const isImporting = useStore(state => Object.keys(state.progress).length > 0)
  const { data: formats } = useQuery('imports.formats', {})
  return (
    <Pane label={texts.label} tone="list">
      <Empty title={isImporting ? texts.busy : texts.title}>
        <p>{texts.todo}</p>
        {formats !== undefined && <p className="muted">{texts.reads(formatList(formats))}</p>}
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
