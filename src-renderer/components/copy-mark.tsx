import { CopyCheck } from 'lucide-react'
import { words } from '../languages/words.ts'
import styles from './copy-mark.module.css'
import { Icon } from './icon.tsx'

const texts = words.components.copyMark

/** Marks an article that belongs to a cluster of near-duplicates. */
export const CopyMark = () => (
  <span className={styles.mark} role="img" aria-label={texts.nearly} title={texts.nearly}>
    <Icon of={CopyCheck} size={12} />
  </span>
)
