import type { TagPackSummary } from '../../../../src-main/domain/tag-pack.ts'
import { tagPacks } from '../../../../src-main/domain/tag-packs/index.ts'
import { nameOf } from '../../../../src-main/domain/tag-tree.ts'
import { TagDot } from '../../../components/tag-mark.tsx'
import { words } from '../../../languages/words.ts'
import styles from '../tags-pane.module.css'
import own from './packs-tab.module.css'

const texts = words.tags.packContents

interface PackContentsProps {
  readonly summary: TagPackSummary
}

/** Every tag of a pack, with the term it stands for and what that means. */
export function PackContents({ summary }: PackContentsProps) {
  const pack = tagPacks.find(({ id }) => id === summary.pack)
  if (pack === undefined) return null
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it too
    <section className={styles.detail} aria-label={pack.label} data-pane tabIndex={0}>
      <div className={styles.block}>
        <h2 lang="en">{pack.label}</h2>
        <p className={styles.hint} lang="en">
          {pack.source}
        </p>
        <p lang="en">{pack.description}</p>
      </div>
      <ul className={own.terms} aria-label={texts.label}>
        {pack.tags.map(({ path, term, description, isExclusive, colour }) => {
          const depth = path.split('/').length - 1
          const name = nameOf(path)
          return (
            <li key={path} className={own.term}>
              <span className={own.name} style={{ paddingLeft: 14 * depth }}>
                <TagDot colour={colour} />
                {name}
              </span>
              <span className={own.note}>
                <span lang="en">{[term !== name && term, description].filter(Boolean).join(' · ')}</span>
                {isExclusive && ` · ${texts.exclusive}`}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
