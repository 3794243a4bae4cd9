import { useEffect, useId, useRef, useState } from 'react'
import type { Tag } from '../../../../src-main/domain/tag.ts'
import { problemOf } from '../../../api/call.ts'
import { changeTags } from '../../../api/change-tags.ts'
import { beforeLeaving } from '../../../api/unsaved.ts'
import { words } from '../../../languages/words.ts'
import { useStore } from '../../../state/store.ts'
import styles from '../tags-pane.module.css'
import own from './tag-detail.module.css'

const texts = words.tags.tagMeaning

interface TagMeaningProps {
  readonly tag: Tag
}

/** What a tag means, in the desk's own words; kept when the field is left. */
export function TagMeaning({ tag }: TagMeaningProps) {
  const id = useId()
  const report = useStore(state => state.report)
  const [typed, setTyped] = useState(tag.description)
  const current = useRef({ typed, tag })
  current.current = { typed, tag }

  // Undo has changed it.
  useEffect(() => setTyped(tag.description), [tag.description])

  useEffect(() => {
    const save = async () => {
      const { typed, tag } = current.current
      if (typed.trim() === tag.description) return
      try {
        await changeTags('tags.describe', { path: tag.path, description: typed })
      } catch (thrown) {
        report(problemOf(thrown))
      }
    }
    const field = document.getElementById(id)
    const onBlur = () => void save()
    field?.addEventListener('blur', onBlur)
    const takeBack = beforeLeaving(save)
    return () => {
      field?.removeEventListener('blur', onBlur)
      takeBack()
      void save()
    }
  }, [id, report])

  return (
    <div className={styles.block}>
      <label htmlFor={id} className={own.title}>
        {texts.label}
      </label>
      <textarea
        id={id}
        className={own.meaning}
        placeholder={texts.placeholder}
        maxLength={1000}
        value={typed}
        onChange={event => setTyped(event.target.value)}
        onKeyDown={event => {
          if (event.key !== 'Escape') return
          event.preventDefault()
          current.current = { typed: tag.description, tag }
          setTyped(tag.description)
          event.currentTarget.blur()
        }}
      />
    </div>
  )
}
