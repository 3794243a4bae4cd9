import { useEffect, useState } from 'react'
import type { ColumnMapping, TableColumns } from '../../../src-main/domain/article.ts'
import { runAction } from '../../actions/action.ts'
import { retryImport } from '../../actions/steer-import.ts'
import { call, problemOf } from '../../api/call.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ProblemSentence } from '../../components/field.tsx'
import { words } from '../../languages/words.ts'
import type { UnknownTable } from '../../state/slices/imports-slice.ts'
import { useStore } from '../../state/store.ts'
import styles from './choose-columns.module.css'
import { ColumnsForm } from './columns-form.tsx'

const texts = words.imports.chooseColumns

interface ChooseColumnsProps {
  readonly table: UnknownTable
}

/** Asks which column of a table is what, keeps the answer, and reads again what failed. */
export function ChooseColumns({ table: { importId, file } }: ChooseColumnsProps) {
  const leave = useStore(state => state.chooseColumns)
  const announce = useStore(state => state.announce)
  const [columns, setColumns] = useState<TableColumns | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isSaving, setSaving] = useState(false)

  // Asked once, and not again whenever the vault changes: the file is read for it.
  useEffect(() => {
    let isWanted = true
    call('imports.columns', { importId, file }).then(
      found => isWanted && setColumns(found),
      thrown => isWanted && setProblem(problemOf(thrown).message),
    )
    return () => {
      isWanted = false
    }
  }, [importId, file])

  const onLeave = () => leave(null)
  const onSave = async (mapping: ColumnMapping) => {
    setSaving(true)
    setProblem(null)
    try {
      await call('imports.mapColumns', mapping)
    } catch (thrown) {
      setProblem(problemOf(thrown).message)
      return
    } finally {
      setSaving(false)
    }
    onLeave()
    if (retryImport.isEnabled(useStore.getState())) await runAction(retryImport)
    else announce(texts.later)
  }
  return (
    <Dialog title={texts.title(file)} onClose={onLeave}>
      {columns === null ? (
        <div className={styles.waiting}>
          {problem === null ? <p>{texts.reading}</p> : <ProblemSentence>{problem}</ProblemSentence>}
          <Button shortcut="Esc" onClick={onLeave}>
            {texts.leave}
          </Button>
        </div>
      ) : (
        <ColumnsForm
          table={columns}
          problem={problem}
          isSaving={isSaving}
          onSave={mapping => void onSave(mapping)}
          onLeave={onLeave}
        />
      )}
    </Dialog>
  )
}
