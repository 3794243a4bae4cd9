import { Import, Play, Plus } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { TagRule } from '../../../../src-main/domain/tag-rule.ts'
import { applyAllRules, makeRule } from '../../../actions/arrange-rules.ts'
import { useQuery } from '../../../api/use-query.ts'
import { ActionButton } from '../../../components/action-button.tsx'
import { Empty } from '../../../components/empty.tsx'
import { Icon } from '../../../components/icon.tsx'
import { TagDot } from '../../../components/tag-mark.tsx'
import { words } from '../../../languages/words.ts'
import { useStore } from '../../../state/store.ts'
import { useTagColours } from '../../library/use-tag-colours.ts'
import pane from '../tags-pane.module.css'
import { RuleEditor } from './rule-editor.tsx'
import styles from './rules-tab.module.css'

const texts = words.tags.rulesTab

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }

/** The rules that put tags on what is so and so, and beside them the one looked at. */
export function RulesTab() {
  const { data: rules } = useQuery('rules.list', {})
  const chosen = useStore(state => state.chosenRule)
  const chooseRule = useStore(state => state.chooseRule)
  if (rules === undefined) return null
  const rule = chosen === null ? undefined : (rules.find(({ name }) => name === chosen) ?? rules[0])
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = steps[event.key]
    const next = rules[rules.findIndex(({ name }) => name === rule?.name) + (by ?? 0)]
    if (by === undefined || next === undefined || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    chooseRule(next.name)
    event.currentTarget.querySelector<HTMLElement>(`[data-rule="${CSS.escape(next.name)}"]`)?.focus()
  }
  return (
    <>
      <section className={pane.side} aria-label={texts.label} data-pane tabIndex={-1}>
        <div className={pane.bar}>
          <span className="muted num">{texts.count(rules.length)}</span>
          <span className="grow" />
          {rules.length > 0 && <ActionButton action={applyAllRules} icon={Play} size="small" look="ghost" />}
          <ActionButton action={makeRule} icon={Plus} size="small" />
        </div>
        {rules.length === 0 ? (
          <Empty title={texts.none}>
            <p>{texts.noneHint}</p>
            <p>
              <code className="mono">{texts.example}</code>
            </p>
          </Empty>
        ) : (
          <div
            role="listbox"
            aria-label={texts.label}
            tabIndex={-1}
            className={`${styles.rules} scroll`}
            onKeyDown={onKeyDown}
          >
            {rules.map(one => (
              <RuleLine
                key={one.ruleId}
                rule={one}
                isShown={one.ruleId === rule?.ruleId}
                onShow={() => chooseRule(one.name)}
              />
            ))}
          </div>
        )}
      </section>
      <RuleEditor key={rule?.ruleId ?? 'new'} rule={rule} />
    </>
  )
}

interface RuleLineProps {
  readonly rule: TagRule
  readonly isShown: boolean
  onShow(): void
}

function RuleLine({ rule: { name, condition, tag, runsOnImport }, isShown, onShow }: RuleLineProps) {
  const colours = useTagColours()
  return (
    <button
      type="button"
      role="option"
      aria-selected={isShown}
      tabIndex={isShown ? 0 : -1}
      data-rule={name}
      className={`${styles.rule} inset`}
      onClick={onShow}
    >
      <b className="clip">{name}</b>
      <span className={styles.tag}>
        <TagDot colour={colours.get(tag)} />
        <span className="clip">{tag}</span>
        {runsOnImport && (
          <span title={texts.runsOnImport}>
            <Icon of={Import} size={12} />
            <span className="sr">{texts.runsOnImport}</span>
          </span>
        )}
      </span>
      <code className="mono clip">{condition}</code>
    </button>
  )
}
