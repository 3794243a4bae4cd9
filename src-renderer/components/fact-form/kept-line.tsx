import { RotateCcw } from 'lucide-react'
import { words } from '../../languages/words.ts'
import { formatDayAndTime } from '../../text/format.ts'
import { Button } from '../button.tsx'
import { Icon } from '../icon.tsx'
import styles from './kept-line.module.css'

const texts = words.components.keptLine

interface KeptLineProps {
  readonly keptAt: string
  onDiscard(): void
}

/** Says that what stands in a form was typed before the window closed, and was not saved. */
export const KeptLine = ({ keptAt, onDiscard }: KeptLineProps) => (
  <p className={styles.line} role="status">
    <Icon of={RotateCcw} size={12} />
    <span>{texts.back(formatDayAndTime(keptAt))}</span>
    <Button look="link" size="small" onClick={onDiscard}>
      {texts.discard}
    </Button>
  </p>
)
