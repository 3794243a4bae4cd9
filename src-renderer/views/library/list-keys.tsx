import { Kbd } from '../../components/kbd.tsx'
import { words } from '../../languages/words.ts'
import styles from './list-pane.module.css'

const texts = words.library.listKeys

/** The keys of a list, shown where they work. */
export const ListKeys = () => (
  <>
    <span className="grow" />
    <span className={styles.keys}>
      <Kbd>J</Kbd> <Kbd>K</Kbd> {texts.move} <Kbd>X</Kbd> {texts.select} <Kbd>Enter</Kbd> {texts.read}
    </span>
  </>
)
