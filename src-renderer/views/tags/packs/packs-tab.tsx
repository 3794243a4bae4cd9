import { useState } from 'react'
import type { TagPackSummary } from '../../../../src-main/domain/tag-pack.ts'
import { problemOf } from '../../../api/call.ts'
import { changeTags } from '../../../api/change-tags.ts'
import { useQuery } from '../../../api/use-query.ts'
import { Button } from '../../../components/button.tsx'
import { words } from '../../../languages/words.ts'
import { useStore } from '../../../state/store.ts'
import styles from '../tags-pane.module.css'
import { PackContents } from './pack-contents.tsx'
import own from './packs-tab.module.css'

const texts = words.tags.packsTab

/** The vocabularies that can be brought in whole, and what each holds. */
export function PacksTab() {
  const { data: packs } = useQuery('tags.packs', {})
  const [shown, setShown] = useState<string | null>(null)
  const pack = packs?.find(one => one.pack === shown) ?? packs?.[0]
  if (packs === undefined || pack === undefined) return null
  return (
    <>
      <section className={`${styles.side} scroll`} aria-label={texts.label} data-pane tabIndex={-1}>
        <p className={own.intro}>{texts.intro}</p>
        <ul className={own.list} aria-label={texts.label}>
          {packs.map(one => (
            <PackLine
              key={one.pack}
              summary={one}
              isShown={one.pack === pack.pack}
              onShow={() => setShown(one.pack)}
            />
          ))}
        </ul>
      </section>
      <PackContents key={pack.pack} summary={pack} />
    </>
  )
}

interface PackLineProps {
  readonly summary: TagPackSummary
  readonly isShown: boolean
  onShow(): void
}

function PackLine({ summary, isShown, onShow }: PackLineProps) {
  const { pack, label, source, description, tags, installed } = summary
  const { report, announce } = useStore.getState()
  const change = async (command: 'tags.install' | 'tags.uninstall') => {
    onShow()
    try {
      await changeTags(command, { pack })
      announce(command === 'tags.install' ? texts.isIn(label, tags) : texts.isOut(label))
    } catch (thrown) {
      report(problemOf(thrown))
    }
  }
  return (
    <li className={own.pack} data-shown={isShown || undefined}>
      <button type="button" className={own.words} aria-pressed={isShown} onClick={onShow}>
        <b lang="en">{label}</b>
        <span className="muted" lang="en">
          {source}
        </span>
        <span lang="en">{description}</span>
        <span className="muted num">
          {installed === 0
            ? texts.tags(tags)
            : installed === tags
              ? texts.all(tags)
              : texts.some(installed, tags)}
        </span>
      </button>
      <span className={own.buttons}>
        {installed < tags && (
          <Button
            size="small"
            aria-label={texts.installThe(label)}
            onClick={() => void change('tags.install')}
          >
            {installed === 0 ? texts.install : texts.complete}
          </Button>
        )}
        {installed > 0 && (
          <Button
            size="small"
            aria-label={texts.removeThe(label)}
            onClick={() => void change('tags.uninstall')}
          >
            {texts.remove}
          </Button>
        )}
      </span>
    </li>
  )
}
