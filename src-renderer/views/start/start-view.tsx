import { FileInput, FolderOpen, Plus, Sparkles } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Problem } from '../../../src-main/domain/problem.ts'
import { runAction, shortcutInForce } from '../../actions/action.ts'
import { isField, isPressed } from '../../actions/shortcut.ts'
import { textSizeActions } from '../../actions/text-size.ts'
import { call, problemOf } from '../../api/call.ts'
import { invalidate } from '../../api/query-cache.ts'
import { useOneAtATime } from '../../api/use-one-at-a-time.ts'
import { useQuery } from '../../api/use-query.ts'
import { ProblemSentence } from '../../components/field.tsx'
import { LanguageChoice } from '../../components/language-choice.tsx'
import { Logo } from '../../components/logo.tsx'
import { TextSizeChoice } from '../../components/text-size-choice.tsx'
import { ThemeChoice } from '../../components/theme-choice.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { CreateForm } from './create-form.tsx'
import { OfflineProof, OfflineStatus } from './offline-proof.tsx'
import { StartAction } from './start-action.tsx'
import styles from './start-view.module.css'
import { UnlockForm } from './unlock-form.tsx'
import { VaultList } from './vault-list.tsx'

const texts = words.start.startView

interface StartViewProps {
  /** Called once the screen stands: what comes next can be fetched. */
  onIdle(): void
}

export function StartView({ onIdle }: StartViewProps) {
  const { data: vaults } = useQuery('vaults.known', {})
  const { data: offline } = useQuery('host.offline', {})
  const [chosen, setChosen] = useState<string | null>(null)
  const [creating, setCreating] = useState<'new' | 'restored' | null>(null)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  // A key that is held down asks again and again.
  const once = useOneAtATime()
  const theme = useStore(state => state.preferences.theme)
  const prefer = useStore(state => state.prefer)

  useEffect(() => {
    onIdle()
  }, [onIdle])

  const vault = vaults?.find(({ id }) => id === chosen) ?? vaults?.[0]
  const showsForm = creating !== null || (vaults !== undefined && vault === undefined)

  const choose = (id: string) => {
    setChosen(id)
    setCreating(null)
    setProblem(null)
  }
  const openAnother = async () => {
    setProblem(null)
    try {
      const found = await call('host.chooseVault', {})
      invalidate(name => name === 'vaults.known')
      if (found !== null) choose(found.id)
    } catch (thrown) {
      setProblem(problemOf(thrown))
    }
  }
  const trySamples = async () => {
    setProblem(null)
    setBusy(true)
    try {
      await call('vaults.trySamples', {})
    } catch (thrown) {
      setProblem(problemOf(thrown))
    } finally {
      setBusy(false)
    }
  }
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const sized = textSizeActions.find(action => isPressed(shortcutInForce(action) ?? '', event))
      if (sized !== undefined) {
        event.preventDefault()
        void runAction(sized)
        return
      }
      if (isField(event.target) || event.ctrlKey || event.metaKey || event.altKey) return
      const key = event.key.toLowerCase()
      if (key === 'n') setCreating('new')
      else if (key === 'r') setCreating('restored')
      else if (key === 'o') void once(openAnother)
      else if (key === 's') void once(trySamples)
      else return
      event.preventDefault()
    }
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  })

  return (
    <div className={styles.window}>
      <header className={styles.titlebar}>
        <Logo className={styles.logo} />
        <span className="strong">{texts.app}</span>
      </header>
      <main className={styles.main}>
        <section className={styles.side} aria-label={texts.vaults}>
          <h1>{texts.vaults}</h1>
          <VaultList
            vaults={vaults ?? []}
            chosen={creating === null ? (vault?.id ?? null) : null}
            onChoose={choose}
          />
          <ul className={styles.actions}>
            <StartAction icon={Plus} label={texts.create} shortcut="N" onRun={() => setCreating('new')} />
            <StartAction
              icon={FileInput}
              label={texts.restore}
              shortcut="R"
              onRun={() => setCreating('restored')}
            />
            <StartAction
              icon={FolderOpen}
              label={texts.open}
              shortcut="O"
              onRun={() => void once(openAnother)}
            />
            <StartAction
              icon={Sparkles}
              label={isBusy ? texts.making : texts.samples}
              shortcut="S"
              isDisabled={isBusy}
              onRun={() => void once(trySamples)}
            />
          </ul>
          <p className={styles.note}>{texts.samplesNote}</p>
          {problem !== null && <ProblemSentence of={problem} />}
          <div className={styles.settings}>
            <ThemeChoice theme={theme} onChange={choice => prefer({ theme: choice })} />
            <LanguageChoice />
            <TextSizeChoice />
          </div>
        </section>
        <section
          className={styles.stage}
          aria-label={creating === 'restored' ? texts.restore : showsForm ? texts.create : texts.unlock}
        >
          <div className={styles.form}>
            {showsForm && (
              <CreateForm
                key={creating ?? 'new'}
                isRestoring={creating === 'restored'}
                onCancel={vault === undefined && creating !== 'restored' ? null : () => setCreating(null)}
              />
            )}
            {!showsForm && vault !== undefined && <UnlockForm key={vault.id} vault={vault} />}
          </div>
          {offline !== undefined && <OfflineProof offline={offline} />}
        </section>
      </main>
      <footer className={styles.statusbar}>
        {offline !== undefined && <OfflineStatus offline={offline} />}
      </footer>
    </div>
  )
}
