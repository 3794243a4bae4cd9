import { Icon } from '../../components/icon.tsx'
import { Kbd } from '../../components/kbd.tsx'
import { TagDot } from '../../components/tag-mark.tsx'
import { words } from '../../languages/words.ts'
import { MatchedText } from '../search/matched-text.tsx'
import type { FoundGroup, FoundItem, PaletteItem } from './palette-item.ts'
import styles from './palette-list.module.css'

const texts = words.palette

interface ItemProps {
  readonly id: string
  readonly found: FoundItem
  readonly isActive: boolean
  onRun(): void
  onPoint(): void
}

const Item = ({ id, found: { item, matches }, isActive, onRun, onPoint }: ItemProps) => (
  // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus
  // biome-ignore lint/a11y/useKeyWithClickEvents: the field hears the keys for the list
  <div
    id={id}
    role="option"
    aria-selected={isActive}
    className={styles.item}
    onClick={onRun}
    onPointerMove={isActive ? undefined : onPoint}
  >
    <span className={styles.mark}>
      {item.icon === undefined ? <TagDot colour={item.colour} /> : <Icon of={item.icon} />}
    </span>
    <span className={styles.words}>
      <span className={styles.label}>
        <MatchedText text={item.label} matches={matches} />
      </span>
      {item.detail && <span className={styles.detail}>{item.detail}</span>}
    </span>
    {item.keys && <Kbd>{item.keys}</Kbd>}
  </div>
)

interface PaletteListProps {
  readonly id: string
  readonly groups: readonly FoundGroup[]
  readonly active: number
  onRun(item: PaletteItem): void
  onPoint(at: number): void
}

/** What fits, in groups; the field keeps the focus and says which one is meant. */
export function PaletteList({ id, groups, active, onRun, onPoint }: PaletteListProps) {
  let next = 0
  return (
    <div id={id} role="listbox" aria-label={texts.palette.list} tabIndex={-1} className={styles.list}>
      {groups.map(({ group, items }) => {
        const from = next
        next += items.length
        return (
          // biome-ignore lint/a11y/useSemanticElements: a group of options, not of fields
          <div key={group} role="group" aria-label={texts.groups[group]}>
            <div className={styles.group} aria-hidden="true">
              {texts.groups[group]}
            </div>
            {items.map((found, index) => (
              <Item
                key={found.item.id}
                id={`${id}-${from + index}`}
                found={found}
                isActive={from + index === active}
                onRun={() => onRun(found.item)}
                onPoint={() => onPoint(from + index)}
              />
            ))}
          </div>
        )
      })}
    </div>
  )
}
