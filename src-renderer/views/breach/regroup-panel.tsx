import { type FormEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import type { Breach } from '../../../src-main/domain/breach.ts'
import type { ArticleId, BreachId } from '../../../src-main/domain/ids.ts'
import { call, problemOf } from '../../api/call.ts'
import { useOneAtATime } from '../../api/use-one-at-a-time.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../components/button.tsx'
import { Segmented } from '../../components/segmented.tsx'
import { words } from '../../languages/words.ts'
import type { RegroupTask } from '../../state/slices/breach-slice.ts'
import { useStore } from '../../state/store.ts'
import { claimsIn, splitOf } from '../../text/breach-lines.ts'
import styles from './breach-articles.module.css'
import { BreachPicker } from './breach-picker.tsx'

const texts = words.breach.regroup

interface RegroupPanelProps {
  readonly task: RegroupTask
  readonly breach: Breach
  readonly chosen: readonly ArticleId[]
}

/** What is about to be done with a breach: a sentence of what will happen, and the button that makes it. */
export function RegroupPanel({ task, breach, chosen }: RegroupPanelProps) {
  switch (task) {
    case 'merge':
      return <MergeForm breach={breach} />
    case 'split':
      return <SplitForm breach={breach} chosen={chosen} />
    case 'move':
      return <MoveForm breach={breach} chosen={chosen} />
    case 'delete':
      return <DeleteForm breach={breach} />
  }
}

interface FormProps {
  readonly title: string
  readonly button: string
  readonly children: ReactNode
  readonly isReady: boolean
  /** Does it, and answers with what to say. */
  run(): Promise<string>
}

function RegroupForm({ title, button, children, isReady, run }: FormProps) {
  const form = useRef<HTMLFormElement>(null)
  const leave = useStore(state => state.forgetRegroup)
  const once = useOneAtATime()
  const cancel = () => {
    useStore.getState().startRegroup(null)
    document.querySelector<HTMLElement>('[role="grid"]')?.focus()
  }
  useLayoutEffect(() => {
    const inside = form.current
    inside?.scrollIntoView({ block: 'nearest' })
    if (inside?.contains(document.activeElement) === false)
      inside.querySelector<HTMLElement>('input, button:not([disabled])')?.focus()
  }, [])
  const apply = async () => {
    const { announce, report } = useStore.getState()
    try {
      announce(await run())
      leave()
      document.querySelector<HTMLElement>('[role="grid"]')?.focus()
    } catch (thrown) {
      report(problemOf(thrown))
    }
  }
  return (
    <form
      ref={form}
      className={styles.panel}
      aria-label={title}
      onSubmit={(event: FormEvent) => {
        event.preventDefault()
        if (isReady) void once(apply)
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        cancel()
      }}
    >
      {children}
      <div className={styles.buttons}>
        <Button type="submit" look="primary" disabled={!isReady}>
          {button}
        </Button>
        <Button shortcut="Esc" onClick={cancel}>
          {texts.cancel}
        </Button>
        {isReady && <span className="muted">{texts.undoable}</span>}
      </div>
    </form>
  )
}

const Sentence = ({ children }: { readonly children: string }) => (
  <p className={styles.sentence} role="status">
    {children}
  </p>
)

function MergeForm({ breach }: Pick<RegroupPanelProps, 'breach'>) {
  const [chosen, setChosen] = useState<BreachId | null>(null)
  const [stays, setStays] = useState<'this' | 'other'>('this')
  const { data: other } = useQuery('breaches.get', chosen === null ? null : { id: chosen })
  const [into, from] = stays === 'this' ? [breach, other] : [other, breach]
  return (
    <RegroupForm
      title={texts.merge}
      button={texts.doMerge}
      isReady={other !== undefined}
      run={async () => {
        if (into === undefined || from === undefined) return ''
        await call('breaches.merge', { into: into.breachId, from: [from.breachId] })
        return texts.merged(from.breachId, into.breachId)
      }}
    >
      <BreachPicker label={texts.which} breach={breach} chosen={chosen} onChoose={setChosen} />
      {other !== undefined && into !== undefined && from !== undefined && (
        <>
          <div className={styles.stays}>
            <span>{texts.stays}</span>
            <Segmented
              label={texts.stays}
              value={stays}
              choices={[
                { value: 'this', label: breach.breachId },
                { value: 'other', label: other.breachId },
              ]}
              onChange={value => setStays(value)}
            />
          </div>
          <Sentence>{texts.mergeSentence(from, into, from.articles.length, claimsIn(from).length)}</Sentence>
        </>
      )}
    </RegroupForm>
  )
}

function SplitForm({ breach, chosen }: Omit<RegroupPanelProps, 'task'>) {
  const chosenClaims = useStore(state => state.chosenClaims)
  const { whole, claims, goes } = splitOf(breach, chosen, chosenClaims)
  const stay = breach.articles.length - whole.length
  const sentence =
    goes === 0 && whole.length === 0
      ? texts.splitNone
      : stay === 0
        ? texts.splitAll
        : whole.length === 0
          ? texts.splitClaims(breach.breachId, goes)
          : texts.splitSentence(breach.breachId, whole.length, stay, goes)
  return (
    <RegroupForm
      title={texts.split}
      button={texts.doSplit}
      isReady={goes + whole.length > 0 && stay > 0}
      run={async () => {
        const made = await call('breaches.split', { id: breach.breachId, articles: whole, claims })
        return texts.madeNew(made.breachId)
      }}
    >
      <Sentence>{sentence}</Sentence>
    </RegroupForm>
  )
}

function MoveForm({ breach, chosen }: Omit<RegroupPanelProps, 'task'>) {
  const [to, setTo] = useState<BreachId | null>(null)
  const isAll = chosen.length === breach.articles.length
  return (
    <RegroupForm
      title={texts.move}
      button={texts.doMove}
      isReady={chosen.length > 0 && to !== null}
      run={async () => {
        const [id, ...others] = chosen
        if (to === null || id === undefined) return ''
        await call('articles.move', { id, others, from: breach.breachId, to })
        return texts.moved(chosen.length, to)
      }}
    >
      {chosen.length === 0 && <Sentence>{texts.moveNone}</Sentence>}
      {chosen.length > 0 && <BreachPicker label={texts.which} breach={breach} chosen={to} onChoose={setTo} />}
      {chosen.length > 0 && !isAll && to === null && (
        <Button look="link" onClick={() => useStore.getState().startRegroup('split')}>
          {texts.moveToNew}
        </Button>
      )}
      {chosen.length > 0 && to !== null && (
        <>
          <Sentence>{texts.moveSentence(chosen.join(', '), breach.breachId, to)}</Sentence>
          {isAll && <Sentence>{texts.moveLast(breach.breachId, to)}</Sentence>}
        </>
      )}
    </RegroupForm>
  )
}

function DeleteForm({ breach }: Pick<RegroupPanelProps, 'breach'>) {
  const [withArticles, setWithArticles] = useState(false)
  const sentence = withArticles ? texts.deleteWith : texts.deleteSentence
  return (
    <RegroupForm
      title={texts.delete}
      button={texts.doDelete}
      isReady
      run={async () => {
        await call('breaches.delete', { ids: [breach.breachId], withArticles })
        return texts.deleted(breach.breachId)
      }}
    >
      <Sentence>
        {sentence(`${breach.breachId} ${breach.name}`, breach.articles.length, claimsIn(breach).length)}
      </Sentence>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={withArticles}
          onChange={event => setWithArticles(event.target.checked)}
        />
        {texts.withArticles}
      </label>
    </RegroupForm>
  )
}
