import type { KeyboardEvent } from 'react'
import styles from './tabs.module.css'

interface Tab<V extends string> {
  readonly value: V
  readonly label: string
  readonly count?: number
}

interface TabsProps<V extends string> {
  readonly label: string
  readonly value: V
  readonly tabs: readonly Tab<NoInfer<V>>[]
  /** The id of the panel the tabs switch. */
  readonly panelId: string
  onChange(value: V): void
}

export function Tabs<V extends string>({ label, value, tabs, panelId, onChange }: TabsProps<V>) {
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    const next = tabs[(tabs.findIndex(tab => tab.value === value) + by + tabs.length) % tabs.length]
    if (by === 0 || next === undefined) return
    event.preventDefault()
    onChange(next.value)
    const buttons = event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')
    buttons[tabs.indexOf(next)]?.focus()
  }
  return (
    <div role="tablist" aria-label={label} className={styles.tabs} onKeyDown={onKeyDown} tabIndex={-1}>
      {tabs.map(tab => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          aria-selected={tab.value === value}
          aria-controls={panelId}
          tabIndex={tab.value === value ? 0 : -1}
          onClick={() => onChange(tab.value)}
        >
          {tab.label}
          {tab.count !== undefined && <span className="muted num">{tab.count}</span>}
        </button>
      ))}
    </div>
  )
}
