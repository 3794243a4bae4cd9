import { Trash2 } from 'lucide-react'
import { type KeyboardEvent, useId, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { RuleOutcome, RuleTarget, TagRule } from '../../../../src-main/domain/tag-rule.ts'
import { call, problemOf } from '../../../api/call.ts'
import { useQuery } from '../../../api/use-query.ts'
import { Button } from '../../../components/button.tsx'
import { Field, ProblemSentence } from '../../../components/field.tsx'
import { Segmented } from '../../../components/segmented.tsx'
import { TextInput } from '../../../components/text-input.tsx'
import { useDebounced } from '../../../components/use-debounced.ts'
import { words } from '../../../languages/words.ts'
import { draftAt } from '../../../state/slices/drafts-slice.ts'
import { useStore } from '../../../state/store.ts'
import { problemLine } from '../../../text/problem-words.ts'
import {
  checkDraft,
  draftOfRule,
  emptyDraft,
  isChanged,
  RuleDraft,
  rulePlace,
} from '../../../text/rule-draft.ts'
import pane from '../tags-pane.module.css'
import { ConditionField } from './condition-field.tsx'
import { RulePreview } from './rule-preview.tsx'
import styles from './rules-tab.module.css'

const texts = words.tags.ruleEditor

interface RuleEditorProps {
  /** Without one, a new rule is written. */
  readonly rule: TagRule | undefined
}

/** A rule being written, with what it would do below it. */
export function RuleEditor({ rule }: RuleEditorProps) {
  const id = useId()
  const name = useRef<HTMLInputElement>(null)
  const { data: tags } = useQuery('tags.list', {})
  const { chooseRule, announce, setDraft } = useStore.getState()
  const at = rulePlace(rule?.name)
  const held = useStore(state => draftAt(state, at))
  const kept = RuleDraft.safeParse(held?.body).data
  const draft = kept ?? (rule === undefined ? emptyDraft : draftOfRule(rule))
  const [problem, setProblem] = useState<string | null>(null)
  const { problem: unread, preview, isWhole } = useMemo(() => checkDraft(draft), [draft])
  const asked = useDebounced(preview, 250)
  const isNew = rule === undefined
  const isDirty = isChanged(draft, rule)

  useLayoutEffect(() => {
    if (isNew) name.current?.focus()
  }, [isNew])

  const write = (change: Partial<RuleDraft>) => setDraft(at, { ...draft, ...change })
  const attempt = async (work: () => Promise<void>) => {
    setProblem(null)
    try {
      await work()
    } catch (thrown) {
      setProblem(problemLine(problemOf(thrown)))
    }
  }
  const save = async () => {
    const { was, ...said } = draft
    await call('rules.save', was === null ? said : { ...said, was })
    setDraft(at, null)
    chooseRule(said.name.trim())
  }
  const apply = () =>
    attempt(async () => {
      if (isDirty) await save()
      const [outcome] = await call('rules.apply', { names: [draft.name.trim()] })
      if (outcome !== undefined) announce(outcomeWords(outcome))
    })
  const remove = () =>
    attempt(async () => {
      if (rule !== undefined) await call('rules.remove', { name: rule.name })
      setDraft(at, null)
      chooseRule(undefined)
      if (rule !== undefined) announce(texts.removed(rule.name))
    })
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    if (isWhole) void attempt(save)
  }

  return (
    <section className={pane.detail} aria-label={rule?.name ?? texts.title} data-pane tabIndex={-1}>
      <form className={styles.form} onSubmit={event => event.preventDefault()} onKeyDown={onKeyDown}>
        <Field label={texts.name} htmlFor={`${id}name`}>
          <TextInput
            ref={name}
            id={`${id}name`}
            maxLength={100}
            placeholder={texts.nameHint}
            value={draft.name}
            onChange={event => write({ name: event.target.value })}
          />
        </Field>
        <Segmented
          label={texts.target}
          value={draft.target}
          choices={[
            { value: 'breaches', label: texts.targets.breaches },
            { value: 'articles', label: texts.targets.articles },
          ]}
          onChange={target => write({ target: target as RuleTarget })}
        />
        <Field label={texts.condition} htmlFor={`${id}condition`}>
          <ConditionField
            id={`${id}condition`}
            value={draft.condition}
            problem={unread}
            onChange={condition => write({ condition })}
          />
        </Field>
        <p className={pane.hint}>{texts.conditionHint}</p>
        <Field label={texts.tag} htmlFor={`${id}tag`}>
          <TextInput
            id={`${id}tag`}
            list={`${id}tags`}
            maxLength={200}
            placeholder={texts.tagHint}
            value={draft.tag}
            onChange={event => write({ tag: event.target.value })}
          />
        </Field>
        <datalist id={`${id}tags`}>
          {tags?.map(({ path }) => (
            <option key={path} value={path} />
          ))}
        </datalist>
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={draft.runsOnImport}
            onChange={event => write({ runsOnImport: event.target.checked })}
          />
          {texts.runsOnImport}
        </label>
        {problem !== null && <ProblemSentence>{problem}</ProblemSentence>}
        <div className={pane.buttons}>
          <Button look="primary" disabled={!isWhole} onClick={() => void apply()}>
            {isDirty ? texts.saveAndApply : texts.apply}
          </Button>
          <Button shortcut="Ctrl Enter" disabled={!isWhole || !isDirty} onClick={() => void attempt(save)}>
            {texts.save}
          </Button>
          {(rule !== undefined || isDirty) && (
            <Button look="ghost" icon={Trash2} onClick={() => void remove()}>
              {rule === undefined ? texts.discard : texts.remove}
            </Button>
          )}
        </div>
      </form>
      <RulePreview rule={asked} />
    </section>
  )
}

function outcomeWords({ tag, target, tagged, carrying, refused }: RuleOutcome): string {
  return [
    texts.tagged(tagged, target, tag),
    carrying > 0 && texts.carried(carrying),
    refused > 0 && texts.refused(refused),
  ]
    .filter(Boolean)
    .join(' ')
}
