import { Files } from 'lucide-react'
import { useEffect, useState } from 'react'
import { importFiles, problemOf } from '../../api/call.ts'
import { droppedFiles } from '../../api/dropped-files.ts'
import { peek } from '../../api/query-cache.ts'
import { useQuery } from '../../api/use-query.ts'
import { Icon } from '../../components/icon.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { formatList } from '../../text/format-list.ts'
import styles from './drop-overlay.module.css'

const texts = words.workspace.dropOverlay

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

async function importDropped(transfer: DataTransfer): Promise<void> {
  try {
    const runtime = peek('host.offline', {}).data?.runtime ?? ''
    const files = await droppedFiles(transfer, runtime.startsWith('Electron'))
    if (files.length === 0) return
    useStore.getState().chooseImport(null)
    await importFiles(files)
  } catch (thrown) {
    useStore.getState().report(problemOf(thrown))
  }
}

/** Files can be dropped anywhere on the window; while they hover, a frame and one sentence say so. */
export function DropOverlay() {
  const { data: formats } = useQuery('imports.formats', {})
  const [count, setCount] = useState<number | null>(null)
  useEffect(() => {
    // Every element entered and left counts: the pointer is outside when both are even.
    let depth = 0
    const enter = (event: DragEvent) => {
      if (!carriesFiles(event)) return
      depth += 1
      setCount(event.dataTransfer?.items.length ?? 0)
    }
    const leave = () => {
      depth = Math.max(0, depth - 1)
      if (depth === 0) setCount(null)
    }
    const over = (event: DragEvent) => event.preventDefault()
    const drop = (event: DragEvent) => {
      event.preventDefault()
      depth = 0
      setCount(null)
      if (event.dataTransfer !== null && carriesFiles(event)) void importDropped(event.dataTransfer)
    }
    const stop = new AbortController()
    const { signal } = stop
    window.addEventListener('dragenter', enter, { signal })
    window.addEventListener('dragleave', leave, { signal })
    window.addEventListener('dragover', over, { signal })
    window.addEventListener('drop', drop, { signal })
    return () => stop.abort()
  }, [])

  if (count === null) return null
  return (
    <div className={styles.frame} role="status">
      <div className={`${styles.card} raised`}>
        <span className={styles.stack}>
          <Icon of={Files} size={20} />
        </span>
        <div>
          <b>{texts.drop(count)}</b>
          <span>{texts.promise}</span>
          {formats !== undefined && <span className="muted">{texts.reads(formatList(formats))}</span>}
        </div>
      </div>
    </div>
  )
}
