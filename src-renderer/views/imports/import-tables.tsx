import { TableProperties } from 'lucide-react'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { ChooseColumns } from './choose-columns.tsx'
import styles from './shown-import.module.css'

const texts = words.imports.importTables

interface ImportTablesProps {
  readonly importId: string
}

/** The tables whose rows became articles: where a column was taken for another, this is mended here. */
export function ImportTables({ importId }: ImportTablesProps) {
  const { data } = useQuery('imports.tables', { importId })
  const chooseColumns = useStore(state => state.chooseColumns)
  const columnsOf = useStore(state => state.columnsOf)
  const chosen = columnsOf !== null && 'recordFile' in columnsOf ? columnsOf : null
  if (data === undefined || data.length === 0) return null
  return (
    <>
      {chosen !== null && <ChooseColumns table={chosen} />}
      <ul className={styles.tables} aria-label={texts.label}>
        {data.map(table => (
          <li key={table.recordFile} className="row">
            <Icon of={TableProperties} size={14} />
            <span className="clip">{table.file}</span>
            <span className="muted nowrap">{texts.read(table.articles)}</span>
            <Button
              look="link"
              size="small"
              aria-haspopup="dialog"
              aria-label={texts.changeOf(table.file)}
              onClick={() => chooseColumns(table)}
            >
              {texts.change}
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
