import { ChevronDown, ChevronRight } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import styles from './disclosure.module.css'

interface DisclosureProps {
  readonly label: string
  readonly isOpen: boolean
  readonly children: ReactNode
  onToggle(isOpen: boolean): void
}

/** Words that lay open what follows them. */
export const Disclosure = ({ label, isOpen, children, onToggle }: DisclosureProps) => (
  <>
    <Button
      look="link"
      size="small"
      className={styles.toggle}
      icon={isOpen ? ChevronDown : ChevronRight}
      aria-expanded={isOpen}
      onClick={() => onToggle(!isOpen)}
    >
      {label}
    </Button>
    {isOpen && children}
  </>
)
