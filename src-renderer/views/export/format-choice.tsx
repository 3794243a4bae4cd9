import { useId } from 'react'
import type { ExportFormat } from '../../../src-main/domain/exports/export.ts'
import type { TlpLevel } from '../../../src-main/domain/exports/tlp.ts'
import { CheckRow } from '../../components/check-row.tsx'
import { Segmented } from '../../components/segmented.tsx'
import { words } from '../../languages/words.ts'
import { isBrief } from '../../state/export-choice.ts'
import { useStore } from '../../state/store.ts'
import { formatCount } from '../../text/format.ts'
import styles from './export-view.module.css'

const texts = words.exporting.formatChoice

/** Briefs for people first, then tables, then what programs read. */
const formats: readonly ExportFormat[] = ['docx', 'pdf', 'md', 'html', 'xlsx', 'csv', 'json']

interface FormatChoiceProps {
  /** How many notes there are on what is told. */
  readonly notes: number
  readonly marking: TlpLevel | null
}

/** The form of the file, each with what it is for. */
export function FormatChoice({ notes, marking }: FormatChoiceProps) {
  const name = useId()
  const { format, table, withNotes } = useStore(state => state.exportChoice)
  const choose = useStore(state => state.chooseExport)
  return (
    <fieldset className={styles.part}>
      <legend>{texts.title}</legend>
      {formats.map(one => (
        <label key={one} className={styles.format}>
          <input type="radio" name={name} checked={one === format} onChange={() => choose({ format: one })} />
          <span>{texts.names[one]}</span>
          <span className={styles.use}>{texts.uses[one]}</span>
        </label>
      ))}
      {format === 'csv' && (
        <div className={styles.further}>
          <Segmented
            label={texts.table}
            value={table}
            choices={[
              { value: 'breaches', label: texts.breaches },
              { value: 'claims', label: texts.claims },
            ]}
            onChange={value => choose({ table: value })}
          />
        </div>
      )}
      {isBrief(format) && notes > 0 && (
        <div className={styles.further}>
          <CheckRow isChecked={withNotes} onChange={isChecked => choose({ withNotes: isChecked })}>
            {texts.notes(notes, formatCount(notes))}
          </CheckRow>
          {withNotes && marking === 'clear' && <p className="is-warning">{texts.notesForAll}</p>}
        </div>
      )}
    </fieldset>
  )
}
