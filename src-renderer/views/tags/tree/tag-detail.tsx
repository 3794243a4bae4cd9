import { CornerDownRight, FolderInput, Merge, Pencil, Trash2 } from 'lucide-react'
import type { Tag } from '../../../../src-main/domain/tag.ts'
import { tagPacks } from '../../../../src-main/domain/tag-packs/index.ts'
import { deleteTag, makeTagBelow, mergeTag, moveTag, renameTag } from '../../../actions/arrange-tags.ts'
import { problemOf } from '../../../api/call.ts'
import { changeTags } from '../../../api/change-tags.ts'
import { useQuery } from '../../../api/use-query.ts'
import { ActionButton } from '../../../components/action-button.tsx'
import { Button } from '../../../components/button.tsx'
import { TagDot } from '../../../components/tag-mark.tsx'
import { words } from '../../../languages/words.ts'
import { useStore } from '../../../state/store.ts'
import styles from '../tags-pane.module.css'
import { TagColours } from './tag-colours.tsx'
import own from './tag-detail.module.css'
import { TagMeaning } from './tag-meaning.tsx'

const texts = words.tags.tagDetail

interface TagDetailProps {
  readonly tag: Tag
}

/** One tag: what it means and looks like, what carries it, which rules put it on, and what can be done with it. */
export function TagDetail({ tag }: TagDetailProps) {
  const report = useStore(state => state.report)
  const setExclusive = async (isExclusive: boolean) => {
    try {
      await changeTags('tags.setExclusive', { path: tag.path, isExclusive })
    } catch (thrown) {
      report(problemOf(thrown))
    }
  }
  const pack = tagPacks.find(({ id }) => id === tag.pack)
  return (
    <section className={styles.detail} aria-label={tag.path} data-pane tabIndex={-1}>
      <div className={styles.block}>
        <h2 className={own.name}>
          <TagDot colour={tag.colour} />
          {tag.path}
        </h2>
        {pack !== undefined && <p className={styles.hint}>{texts.ofPack(pack.label, tag.term)}</p>}
      </div>
      <div className={styles.buttons}>
        <ActionButton action={renameTag} icon={Pencil} size="small" />
        <ActionButton action={makeTagBelow} icon={CornerDownRight} size="small" />
        <ActionButton action={moveTag} icon={FolderInput} size="small" />
        <ActionButton action={mergeTag} icon={Merge} size="small" />
        <ActionButton action={deleteTag} icon={Trash2} size="small" />
      </div>
      <TagMeaning tag={tag} />
      <TagColours tag={tag} />
      <div className={styles.block}>
        <label className={own.check}>
          <input
            type="checkbox"
            checked={tag.isExclusive}
            onChange={event => void setExclusive(event.target.checked)}
          />
          {texts.exclusive}
        </label>
        <p className={styles.hint}>{texts.exclusiveHint}</p>
      </div>
      <Carriers tag={tag} />
      <RulesOf tag={tag} />
    </section>
  )
}

function Carriers({ tag }: TagDetailProps) {
  const navigate = useStore(state => state.navigate)
  const { articlesWithChildren: articles, breachesWithChildren: breaches, path } = tag
  return (
    <div className={styles.block}>
      <h3>{texts.carriers}</h3>
      {articles + breaches === 0 ? (
        <p className={styles.hint}>{texts.nothing}</p>
      ) : (
        <div className={styles.buttons}>
          {breaches > 0 && (
            <Button look="link" onClick={() => navigate({ kind: 'breaches', tag: path })}>
              {texts.breaches(breaches)}
            </Button>
          )}
          {articles > 0 && (
            <Button look="link" onClick={() => navigate({ kind: 'articles', tag: path })}>
              {texts.articles(articles)}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}

function RulesOf({ tag }: TagDetailProps) {
  const { data } = useQuery('rules.list', {})
  const chooseRule = useStore(state => state.chooseRule)
  const replaceView = useStore(state => state.replaceView)
  const rules = data?.filter(rule => rule.tag === tag.path) ?? []
  if (rules.length === 0) return null
  return (
    <div className={styles.block}>
      <h3>{texts.rules}</h3>
      <ul>
        {rules.map(({ name, condition }) => (
          <li key={name} className={own.rule}>
            <Button
              look="link"
              onClick={() => {
                chooseRule(name)
                replaceView({ kind: 'tags', tab: 'rules' })
              }}
            >
              {name}
            </Button>
            <code className="mono muted">{condition}</code>
          </li>
        ))}
      </ul>
    </div>
  )
}
