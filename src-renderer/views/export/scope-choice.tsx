import { useId, useLayoutEffect, useRef } from 'react'
import type { OpenVault } from '../../../src-main/contract/index.ts'
import type { ExportScope } from '../../../src-main/domain/exports/export.ts'
import { assertNever } from '../../../src-main/domain/result.ts'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { formatCount } from '../../text/format.ts'
import styles from './export-view.module.css'

const texts = words.exporting.scopeChoice

function labelOf(scope: ExportScope, { name }: OpenVault): string {
  switch (scope.kind) {
    case 'breaches': {
      const [only] = scope.ids
      return scope.ids.length === 1 && only !== undefined
        ? texts.breach(only)
        : texts.breaches(formatCount(scope.ids.length))
    }
    case 'comparison':
      return texts.comparison(formatCount(scope.ids.length))
    case 'search':
      return texts.search(scope.query)
    case 'vault':
      return texts.vault(name)
    default:
      return assertNever(scope)
  }
}

interface ScopeChoiceProps {
  readonly scopes: readonly ExportScope[]
  readonly vault: OpenVault
}

/** Of what is told; where one came from stands first. */
export function ScopeChoice({ scopes, vault }: ScopeChoiceProps) {
  const name = useId()
  const chosen = useStore(state => state.exportChoice.scope)
  const choose = useStore(state => state.chooseExport)
  const first = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => first.current?.focus(), [])
  return (
    <fieldset className={styles.part}>
      <legend>{texts.title}</legend>
      {scopes.map((scope, place) => (
        <label key={scope.kind} className={styles.choice}>
          <input
            ref={place === 0 ? first : undefined}
            type="radio"
            name={name}
            checked={place === chosen}
            onChange={() => choose({ scope: place })}
          />
          <span>{labelOf(scope, vault)}</span>
        </label>
      ))}
    </fieldset>
  )
}
