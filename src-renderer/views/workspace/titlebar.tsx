import { ArrowLeft, ArrowRight, Import, Lock } from 'lucide-react'
import type { OpenVault } from '../../../src-main/contract/index.ts'
import { importFilesAction } from '../../actions/import-files.ts'
import { lockVault } from '../../actions/lock-vault.ts'
import { goBack, goForward } from '../../actions/move-around.ts'
import { ActionButton, ActionIcon } from '../../components/action-button.tsx'
import { Logo } from '../../components/logo.tsx'
import { SearchBox } from '../search/search-box.tsx'
import styles from './titlebar.module.css'
import { VaultMenu } from './vault-menu.tsx'

interface TitlebarProps {
  readonly vault: OpenVault
}

export const Titlebar = ({ vault }: TitlebarProps) => (
  <header className={styles.titlebar}>
    <div className={styles.left}>
      <Logo className={styles.logo} />
      <VaultMenu name={vault.name} path={vault.path} isTemporary={vault.isTemporary} />
    </div>
    <div className={styles.middle}>
      <ActionIcon action={goBack} icon={ArrowLeft} />
      <ActionIcon action={goForward} icon={ArrowRight} />
      <SearchBox />
    </div>
    <div className={styles.right}>
      <ActionButton action={importFilesAction} icon={Import} look="ghost" hidesShortcut />
      <ActionIcon action={lockVault} icon={Lock} />
    </div>
  </header>
)
