import { Kbd } from '../../components/kbd.tsx'
import { words } from '../../languages/words.ts'
import styles from './palette.module.css'

const texts = words.palette.foot

interface PaletteFootProps {
  readonly hasMore: boolean
  /** Whether it shows what can be done with one entry. */
  readonly isInside: boolean
}

export const PaletteFoot = ({ hasMore, isInside }: PaletteFootProps) => (
  <div className={styles.foot}>
    <span>
      <Kbd>ArrowUp</Kbd> <Kbd>ArrowDown</Kbd> {texts.move}
    </span>
    <span>
      <Kbd>Enter</Kbd> {texts.run}
    </span>
    <span>
      <Kbd>Escape</Kbd> {isInside ? texts.back : texts.close}
    </span>
    {hasMore && (
      <span>
        <Kbd>Tab</Kbd> {texts.more}
      </span>
    )}
    <span className="grow" />
    {!isInside && (
      <span className={styles.signs}>
        <Kbd>&gt;</Kbd> {texts.commands} <Kbd>#</Kbd> {texts.tags} <Kbd>@</Kbd> {texts.organisations}
      </span>
    )}
  </div>
)
