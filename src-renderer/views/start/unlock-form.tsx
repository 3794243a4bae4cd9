import { Lock } from 'lucide-react'
import { type FormEvent, useLayoutEffect, useRef, useState } from 'react'
import type { KnownVault } from '../../../src-main/contract/index.ts'
import type { Problem } from '../../../src-main/domain/problem.ts'
import { call, problemOf } from '../../api/call.ts'
import { invalidate } from '../../api/query-cache.ts'
import { Button } from '../../components/button.tsx'
import { Field, ProblemSentence } from '../../components/field.tsx'
import { PassphraseInput } from '../../components/passphrase-input.tsx'
import { words } from '../../languages/words.ts'
import { FormHead } from './form-head.tsx'
import styles from './forms.module.css'

const texts = words.start.unlockForm

interface UnlockFormProps {
  readonly vault: KnownVault
}

export function UnlockForm({ vault }: UnlockFormProps) {
  const [passphrase, setPassphrase] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const field = useRef<HTMLInputElement>(null)

  useLayoutEffect(() => field.current?.focus(), [])

  const unlock = async (event: FormEvent) => {
    event.preventDefault()
    if (passphrase === '' || isBusy) return
    setBusy(true)
    setProblem(null)
    try {
      await call('vaults.unlock', { id: vault.id, passphrase })
    } catch (thrown) {
      setProblem(problemOf(thrown))
      setBusy(false)
      field.current?.select()
    }
  }
  const forget = async () => {
    try {
      await call('vaults.forget', { id: vault.id })
      await invalidate(name => name === 'vaults.known')
    } catch (thrown) {
      setProblem(problemOf(thrown))
    }
  }

  return (
    <form onSubmit={event => void unlock(event)}>
      <FormHead icon={Lock} title={vault.name} note={vault.path} />
      {vault.isPresent ? (
        <div className={styles.fields}>
          <Field label={texts.passphrase} htmlFor="passphrase">
            <PassphraseInput
              id="passphrase"
              ref={field}
              value={passphrase}
              isInvalid={problem !== null}
              describedBy={problem === null ? undefined : 'passphrase-problem'}
              onChange={setPassphrase}
            />
          </Field>
          {problem !== null && <ProblemSentence id="passphrase-problem" of={problem} />}
          <Button
            type="submit"
            look="primary"
            size="large"
            shortcut="Enter"
            disabled={isBusy || passphrase === ''}
          >
            {isBusy ? texts.busy : texts.unlock}
          </Button>
          <Button
            look="link"
            size="small"
            className={styles.forget}
            title={texts.forgetHint}
            onClick={() => void forget()}
          >
            {texts.forget}
          </Button>
        </div>
      ) : (
        <div className={styles.fields}>
          <p>{texts.missing}</p>
          <Button onClick={() => void forget()}>{texts.forget}</Button>
        </div>
      )}
    </form>
  )
}
