import type { Qualifier } from '../../src-main/domain/vocabulary.ts'
import { words } from '../languages/words.ts'
import { qualifierGlyph } from '../text/format.ts'
import styles from './figure.module.css'

interface FigureProps {
  readonly text: string
  readonly qualifier: Qualifier | null
  /** In lists the `=` of an exact figure is left out. */
  readonly showsExact?: boolean
}

/** A value, a figure with its qualifier before it. */
export function Figure({ text, qualifier, showsExact = false }: FigureProps) {
  const glyph = qualifierGlyph(qualifier, showsExact)
  return (
    <span className="num">
      {glyph !== '' && qualifier !== null && (
        <>
          <span className={styles.glyph} aria-hidden="true">
            {glyph}
          </span>
          <span className="sr">{words.vocabulary.qualifier[qualifier]}</span>{' '}
        </>
      )}
      {text}
    </span>
  )
}
