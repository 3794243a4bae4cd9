import { useId, useState } from 'react'
import { type Tag, tagColours } from '../../../../src-main/domain/tag.ts'
import { problemOf } from '../../../api/call.ts'
import { changeTags } from '../../../api/change-tags.ts'
import { words } from '../../../languages/words.ts'
import { useStore } from '../../../state/store.ts'
import styles from '../tags-pane.module.css'
import own from './tag-detail.module.css'

const texts = words.tags.tagColours

interface TagColoursProps {
  readonly tag: Tag
}

/** The colour of a tag: one of those that can be told apart, or any. */
export function TagColours({ tag }: TagColoursProps) {
  const name = useId()
  const report = useStore(state => state.report)
  const [withChildren, setWithChildren] = useState(true)
  const [picked, setPicked] = useState<string | null>(null)
  const recolour = async (colour: string) => {
    setPicked(null)
    if (colour === tag.colour) return
    try {
      await changeTags('tags.recolour', { path: tag.path, colour, withChildren })
    } catch (thrown) {
      report(problemOf(thrown))
    }
  }
  return (
    <fieldset className={styles.block}>
      <h3 id={`${name}title`}>{texts.title}</h3>
      <div role="radiogroup" aria-labelledby={`${name}title`} className={own.swatches}>
        {tagColours.map((colour, at) => (
          <label key={colour} className={own.swatch} title={texts.names[at]}>
            <input
              type="radio"
              name={name}
              className="sr"
              aria-label={texts.names[at]}
              checked={tag.colour === colour}
              onChange={() => void recolour(colour)}
            />
            <i style={{ background: colour }} />
          </label>
        ))}
        <input
          type="color"
          className={own.custom}
          aria-label={texts.custom}
          title={texts.custom}
          value={picked ?? tag.colour}
          onChange={event => setPicked(event.target.value)}
          onBlur={() => picked !== null && void recolour(picked)}
        />
      </div>
      <label className={own.check}>
        <input
          type="checkbox"
          checked={withChildren}
          onChange={event => setWithChildren(event.target.checked)}
        />
        {texts.withChildren}
      </label>
    </fieldset>
  )
}
