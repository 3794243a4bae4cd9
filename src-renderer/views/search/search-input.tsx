import type { InputHTMLAttributes, Ref } from 'react'
import { useLayoutEffect, useRef } from 'react'
import { classNames } from '../../components/class-names.ts'
import { piecesOf } from '../../text/query-pieces.ts'
import styles from './search-input.module.css'

interface SearchInputProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'value'> {
  readonly ref: Ref<HTMLInputElement>
  readonly value: string
  /** Stretches that cannot be understood. */
  readonly wrong: readonly { readonly start: number; readonly end: number }[]
}

/** A field whose text is painted by a copy behind it: fields and operators look different, and mistakes are underlined. */
export function SearchInput({ value, wrong, className, ...rest }: SearchInputProps) {
  const copy = useRef<HTMLDivElement>(null)
  const follow = () => {
    const input = copy.current?.nextElementSibling
    if (copy.current !== null && input instanceof HTMLInputElement) copy.current.scrollLeft = input.scrollLeft
  }
  // The field scrolls by itself when the caret moves, without an event in some cases.
  useLayoutEffect(follow)
  return (
    <div className={classNames(styles.box, className)}>
      <div ref={copy} className={styles.copy} aria-hidden="true">
        {piecesOf(value, wrong).map(({ start, text, look, isWrong }) => (
          <span key={start} className={classNames(styles[look], isWrong && styles.wrong)}>
            {text}
          </span>
        ))}
      </div>
      <input
        type="text"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={value}
        {...rest}
        onScroll={follow}
        onKeyUp={follow}
      />
    </div>
  )
}
