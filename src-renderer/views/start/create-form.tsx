import { FileInput, Plus } from 'lucide-react'
import { type FormEvent, useLayoutEffect, useRef, useState } from 'react'
import type { Problem } from '../../../src-main/domain/problem.ts'
import { runAction } from '../../actions/action.ts'
import { restoreVault } from '../../actions/restore-vault.ts'
import { call, problemOf } from '../../api/call.ts'
import { invalidate } from '../../api/query-cache.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../components/button.tsx'
import { Field, ProblemSentence } from '../../components/field.tsx'
import { PassphraseInput } from '../../components/passphrase-input.tsx'
import { TextInput } from '../../components/text-input.tsx'
import { words } from '../../languages/words.ts'
import { passphraseStrength } from '../../text/passphrase-strength.ts'
import { FormHead } from './form-head.tsx'
import styles from './forms.module.css'

const texts = words.start.createForm

interface CreateFormProps {
  /** Whether it is to be filled from an exported file, which is asked for once the vault is there. */
  readonly isRestoring: boolean
  readonly onCancel: (() => void) | null
}

export function CreateForm({ isRestoring, onCancel }: CreateFormProps) {
  const { data: place } = useQuery('vaults.place', {})
  const [name, setName] = useState('')
  const [passphrase, setPassphrase] = useState('')
  const [repeated, setRepeated] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const first = useRef<HTMLInputElement>(null)

  useLayoutEffect(() => first.current?.focus(), [])

  const strength = passphraseStrength(passphrase)
  const differs = repeated !== '' && repeated !== passphrase
  const isComplete = name.trim() !== '' && passphrase !== '' && repeated === passphrase
  const isAboutName = problem !== null && problem.code !== 'weak-passphrase'

  const create = async (event: FormEvent) => {
    event.preventDefault()
    if (!isComplete || isBusy) return
    setBusy(true)
    setProblem(null)
    try {
      await call('vaults.create', { name, passphrase })
    } catch (thrown) {
      setProblem(problemOf(thrown))
      setBusy(false)
      return
    }
    // The vault is open, and the library stands in the place of this form.
    if (isRestoring) await runAction(restoreVault)
  }
  const changePlace = async () => {
    try {
      await call('host.choosePlace', {})
      invalidate(query => query === 'vaults.place')
    } catch (thrown) {
      setProblem(problemOf(thrown))
    }
  }

  return (
    <form onSubmit={event => void create(event)}>
      <FormHead
        icon={isRestoring ? FileInput : Plus}
        title={isRestoring ? texts.restoreTitle : texts.title}
        note={isRestoring ? texts.restoreNote : texts.note}
      />
      <div className={styles.fields}>
        <Field label={texts.name} htmlFor="vault-name">
          <TextInput
            id="vault-name"
            ref={first}
            isLarge
            maxLength={100}
            value={name}
            onChange={event => setName(event.target.value)}
          />
        </Field>
        {isAboutName && <ProblemSentence of={problem} />}
        <Field label={texts.passphrase} htmlFor="new-passphrase">
          <PassphraseInput
            id="new-passphrase"
            value={passphrase}
            isInvalid={problem?.code === 'weak-passphrase'}
            describedBy="strength"
            onChange={setPassphrase}
          />
        </Field>
        {problem?.code === 'weak-passphrase' && <ProblemSentence of={problem} />}
        <p id="strength" className={styles.hint} data-level={strength.level}>
          {passphrase === '' ? texts.advice : strength.sentence}
        </p>
        <Field label={texts.repeat} htmlFor="repeated">
          <PassphraseInput
            id="repeated"
            value={repeated}
            isInvalid={differs}
            describedBy="differs"
            onChange={setRepeated}
          />
        </Field>
        {differs && <ProblemSentence id="differs">{texts.differs}</ProblemSentence>}
        <p className={styles.place}>
          {texts.place}
          <Button look="link" size="small" onClick={() => void changePlace()}>
            {texts.change}
          </Button>
          <b className="clip" title={place?.folder}>
            {place?.folder ?? '…'}
          </b>
        </p>
        <div className={styles.choices}>
          <Button type="submit" look="primary" size="large" disabled={!isComplete || isBusy}>
            {isBusy ? texts.busy : isRestoring ? texts.createAndChoose : texts.create}
          </Button>
          {onCancel !== null && (
            <Button size="large" onClick={onCancel}>
              {texts.cancel}
            </Button>
          )}
        </div>
      </div>
    </form>
  )
}
