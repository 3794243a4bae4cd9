import { CircleAlert, CircleCheck } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Output } from '../../../src-main/contract/index.ts'
import type { Problem } from '../../../src-main/domain/problem.ts'
import { call, problemOf } from '../../api/call.ts'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ProblemSentence } from '../../components/field.tsx'
import { Icon } from '../../components/icon.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import styles from './verification.module.css'

const texts = words.workspace.verification

type Found = Output<'vaults.verify'>

/** Checks the vault while it is open, and says in sentences what was checked and what is wrong. */
export function Verification() {
  const setVerifying = useStore(state => state.setVerifying)
  const [found, setFound] = useState<Found | null>(null)
  const [problem, setProblem] = useState<Problem | null>(null)
  useEffect(() => {
    let isOpen = true
    call('vaults.verify', {}).then(
      value => isOpen && setFound(value),
      thrown => isOpen && setProblem(problemOf(thrown)),
    )
    return () => {
      isOpen = false
    }
  }, [])
  const leave = () => setVerifying(false)
  return (
    <Dialog title={texts.title} isSmall onClose={leave}>
      <div className={styles.body}>
        <div role="status">
          {found === null && problem === null && <p>{texts.busy}</p>}
          {found !== null && <Result found={found} />}
        </div>
        {problem !== null && <ProblemSentence of={problem} />}
        <p className={styles.buttons}>
          <Button look="primary" onClick={leave}>
            {texts.close}
          </Button>
        </p>
      </div>
    </Dialog>
  )
}

function Result({ found: { faults, checked } }: { readonly found: Found }) {
  const isWell = faults.length === 0
  const { articles, quotes, highlights, originals, edits } = checked
  return (
    <>
      <p className={styles.verdict}>
        <Icon of={isWell ? CircleCheck : CircleAlert} className={isWell ? 'is-accepted' : 'is-conflict'} />
        <b>{isWell ? texts.well : texts.faults(faults.length)}</b>
      </p>
      <ul className={styles.checked}>
        {[
          texts.quotes(quotes, articles),
          texts.originals(originals),
          texts.history(edits),
          texts.highlights(highlights),
          texts.file,
        ].map(line => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {!isWell && (
        <>
          <ul className={styles.faults}>
            {faults.map(fault => (
              <li key={fault} lang="en">
                {fault}
              </li>
            ))}
          </ul>
          <p>{texts.next}</p>
        </>
      )}
    </>
  )
}
