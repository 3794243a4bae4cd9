import { X } from 'lucide-react'
import { Icon } from './icon.tsx'
import styles from './tag-mark.module.css'

interface DotProps {
  readonly colour: string | undefined
}

/** The analyst's own colour, and the only place it is shown. */
export const TagDot = ({ colour }: DotProps) => (
  <i className={styles.dot} style={{ background: colour ?? 'var(--ink-3)' }} aria-hidden="true" />
)

interface TagMarkProps extends DotProps {
  readonly path: string
  onRemove?(): void
}

export const TagMark = ({ path, colour, onRemove }: TagMarkProps) => (
  <span className={styles.tag} title={path}>
    <TagDot colour={colour} />
    {path.split('/').at(-1)}
    {onRemove !== undefined && (
      <button type="button" className={styles.remove} onClick={onRemove} aria-label={`Take ${path} off`}>
        <Icon of={X} size={12} />
      </button>
    )}
  </span>
)

interface TagMarksProps {
  readonly paths: readonly string[]
  readonly colours: ReadonlyMap<string, string>
  /** How many are shown; the rest is a number. */
  readonly most: number
}

export const TagMarks = ({ paths, colours, most }: TagMarksProps) => (
  <span className={styles.tags}>
    {paths.slice(0, most).map(path => (
      <TagMark key={path} path={path} colour={colours.get(path)} />
    ))}
    {paths.length > most && (
      <span className={styles.more} title={paths.slice(most).join(', ')}>
        +{paths.length - most}
      </span>
    )}
  </span>
)
