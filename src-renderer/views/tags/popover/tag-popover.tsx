import { useLayoutEffect, useRef } from 'react'
import { tagTargets } from '../../../actions/tag-selected.ts'
import { words } from '../../../languages/words.ts'
import { useStore } from '../../../state/store.ts'
import { TagChooser } from './tag-chooser.tsx'
import styles from './tag-popover.module.css'

const texts = words.tags.tagPopover

/** Tags for what is selected, in front of everything else; the focus goes back to where it was. */
export function TagPopover() {
  const isTagging = useStore(state => state.isTagging)
  return isTagging ? <Panel /> : null
}

function Panel() {
  const setTagging = useStore(state => state.setTagging)
  // What was selected as it opened: undo and other events may change the lists behind it.
  const targets = useRef(tagTargets(useStore.getState()))
  const panel = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = panel.current
    element?.showModal()
    return () => element?.close()
  }, [])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it for the keyboard
    <dialog
      ref={panel}
      aria-label={texts.title(targets.current.length)}
      className={`${styles.panel} raised`}
      onCancel={event => {
        event.preventDefault()
        setTagging(false)
      }}
      onClose={({ currentTarget }) => {
        // The event comes late: by then it may be open again.
        if (!currentTarget.open) setTagging(false)
      }}
      onClick={({ target, currentTarget }) => {
        if (target === currentTarget) setTagging(false)
      }}
    >
      <TagChooser targets={targets.current} onLeave={() => setTagging(false)} />
    </dialog>
  )
}
