import { useEffect, useState } from 'react'
import type { ColumnMapping, TableColumns } from '../../../src-main/domain/article.ts'
import { runAction } from '../../actions/action.ts'
import { retryImport } from '../../actions/steer-import.ts'
import { call, problemOf } from '../../api/call.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ProblemSentence } from '../../components/field.tsx'
import { words } from '../../languages/words.ts'
import type { ReadTable, UnknownTable } from '../../state/slices/imports-slice.ts'
import { useStore } from '../../state/store.ts'
import { problemLine } from '../../text/problem-words.ts'
import styles from './choose-columns.module.css'
import { ColumnsForm } from './columns-form.tsx'

const texts = words.imports.chooseColumns

interface ChooseColumnsProps {
  readonly table: UnknownTable | ReadTable
}

/** Asks which column of a table is what, keeps the answer, and reads the table again. */
export function ChooseColumns({ table }: ChooseColumnsProps) {
  const { file } = table
  const leave = useStore(state => state.chooseColumns)
  const announce = useStore(state => state.announce)
  const asked = JSON.stringify(table)
  const [columns, setColumns] = useState<TableColumns | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [isSaving, setSaving] = useState(false)

  // Asked once, and not again whenever the vault changes: the file is read for it.
  useEffect(() => {
    let isWanted = true
    columnsOf(JSON.parse(asked) as ChooseColumnsProps['table']).then(
      found => isWanted && setColumns(found),
      thrown => isWanted && setProblem(problemLine(problemOf(thrown))),
    )
    return () => {
      isWanted = false
    }
  }, [asked])

  const onLeave = () => leave(null)
  const onSave = async (mapping: ColumnMapping) => {
    setSaving(true)
    setProblem(null)
    if ('recordFile' in table) {
      readAgain(table, mapping)
      onLeave()
      return
    }
    try {
      await call('imports.mapColumns', mapping)
    } catch (thrown) {
      setProblem(problemLine(problemOf(thrown)))
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
          why={'recordFile' in table ? texts.replaces(table.articles) : texts.unknown}
          problem={problem}
          isSaving={isSaving}
          onSave={mapping => void onSave(mapping)}
          onLeave={onLeave}
        />
      )}
    </Dialog>
  )
}

const columnsOf = (table: ChooseColumnsProps['table']): Promise<TableColumns> =>
  'recordFile' in table
    ? call('imports.tableColumns', { recordFile: table.recordFile })
    : call('imports.columns', { importId: table.importId, file: table.file })

/** It becomes an import of its own, which is shown as it goes on. */
function readAgain({ recordFile }: ReadTable, mapping: ColumnMapping): void {
  const { chooseImport, report } = useStore.getState()
  chooseImport(null)
  call('imports.remap', { recordFile, mapping }).catch(thrown => report(problemOf(thrown)))
}
