import { Bug, Building2, Calendar, FileKey, LifeBuoy, type LucideIcon, Users } from 'lucide-react'
import type { FactKind } from '../../src-main/domain/fact-id.ts'
import { Icon } from './icon.tsx'
import styles from './kind-icon.module.css'

const icons: Readonly<Record<FactKind, LucideIcon>> = {
  people: Users,
  dates: Calendar,
  data: FileKey,
  orgs: Building2,
  attack: Bug,
  response: LifeBuoy,
}

interface KindIconProps {
  readonly kind: FactKind
  readonly size?: 14 | 16
}

export const KindIcon = ({ kind, size = 16 }: KindIconProps) => (
  <span className={styles.kind} data-kind={kind}>
    <Icon of={icons[kind]} size={size} />
  </span>
)
