import { runAction } from '../../../actions/action.ts'
import { arrangeTags } from '../../../actions/arrange-tags.ts'
import { Button } from '../../../components/button.tsx'
import { Kbd } from '../../../components/kbd.tsx'
import { words } from '../../../languages/words.ts'
import styles from './tag-popover.module.css'

const texts = words.tags.tagChooserFoot

interface TagChooserFootProps {
  onLeave(): void
}

/** The keys of the list, and the way to the tags themselves. */
export const TagChooserFoot = ({ onLeave }: TagChooserFootProps) => (
  <div className={styles.foot}>
    <span>
      <Kbd>↑</Kbd> <Kbd>↓</Kbd> {texts.move}
    </span>
    <span>
      <Kbd>Enter</Kbd> {texts.toggle}
    </span>
    <span>
      <Kbd>Ctrl Enter</Kbd> {texts.create}
    </span>
    <span className="grow" />
    <Button
      look="link"
      size="small"
      onClick={() => {
        onLeave()
        void runAction(arrangeTags)
      }}
    >
      {texts.arrange}
    </Button>
  </div>
)
