import { useId } from 'react'
import type { Output } from '../../../src-main/contract/index.ts'
import { TlpLevel, tlpLabel } from '../../../src-main/domain/exports/tlp.ts'
import { CheckRow } from '../../components/check-row.tsx'
import { Select } from '../../components/select.tsx'
import { words } from '../../languages/words.ts'
import { withMarking } from '../../state/export-choice.ts'
import { useStore } from '../../state/store.ts'
import styles from './export-view.module.css'

const texts = words.exporting.marking

/** What carries a level is named up to so many. */
const mostNamed = 3

interface MarkingChoiceProps {
  readonly preview: Output<'exports.preview'> | undefined
}

/** The level that is printed on every page: as strict as anything in the file, or stricter. */
export function MarkingChoice({ preview }: MarkingChoiceProps) {
  const id = useId()
  const choice = useStore(state => state.exportChoice)
  const choose = useStore(state => state.chooseExport)
  const { marking: chosen, isRedAllowed } = choice
  const printed = preview?.marking ?? null
  const marked = preview?.markedBy.slice(0, mostNamed).map(mark => mark.id) ?? []
  return (
    <fieldset className={styles.part}>
      <legend>{texts.title}</legend>
      <div className={styles.line}>
        <label className={styles.label} htmlFor={id}>
          {texts.label}
        </label>
        <Select
          id={id}
          value={chosen ?? ''}
          onChange={event => choose(withMarking(choice, TlpLevel.safeParse(event.target.value).data ?? null))}
        >
          <option value="">{texts.asMarked}</option>
          {TlpLevel.options.map(level => (
            <option key={level} value={level}>
              {tlpLabel(level)}
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.marking}>
        {preview !== undefined && printed === null && <p className={styles.note}>{texts.none}</p>}
        {printed !== null && (
          <>
            <p>
              <b>{tlpLabel(printed)}</b> {texts.means[printed]}
            </p>
            {marked.length > 0 && printed !== chosen && (
              <p className={styles.note}>
                {texts.stricter(tlpLabel(printed), marked.join(', '), chosen !== null)}
              </p>
            )}
          </>
        )}
      </div>
      {printed === 'red' && (
        <CheckRow isChecked={isRedAllowed} onChange={isChecked => choose({ isRedAllowed: isChecked })}>
          {texts.allowRed}
        </CheckRow>
      )}
    </fieldset>
  )
}
