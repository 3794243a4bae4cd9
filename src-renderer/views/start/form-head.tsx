import type { LucideIcon } from 'lucide-react'
import { Icon } from '../../components/icon.tsx'
import styles from './forms.module.css'

interface FormHeadProps {
  readonly icon: LucideIcon
  readonly title: string
  readonly note: string
}

export const FormHead = ({ icon, title, note }: FormHeadProps) => (
  <>
    <div className={styles.badge}>
      <Icon of={icon} size={20} />
    </div>
    <h2 className={styles.title}>{title}</h2>
    <p className={styles.path}>{note}</p>
  </>
)
