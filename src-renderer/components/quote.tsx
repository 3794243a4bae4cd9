import type { FactKind } from '../../src-main/domain/fact-id.ts'
import styles from './quote.module.css'

interface QuoteProps {
  readonly text: string
  readonly kind: FactKind
  readonly lang?: string | null
}

/** Somebody else's words: always in the serif. */
export const Quote = ({ text, kind, lang }: QuoteProps) => (
  <q className={styles.quote} lang={lang ?? undefined}>
    <mark data-kind={kind}>{text}</mark>
  </q>
)
