import { BookOpen } from 'lucide-react'
import { useState } from 'react'
import type { Breach } from '../../../src-main/domain/breach.ts'
import { resolvedFactOf } from '../../../src-main/domain/comparison.ts'
import { wordFor } from '../../../src-main/domain/wording.ts'
import { openBreach } from '../../actions/open-breach.ts'
import { call, problemOf } from '../../api/call.ts'
import { IconButton } from '../../components/button.tsx'
import { NotesOn } from '../../components/note-editor/notes-on.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { TagMark } from '../../components/tag-mark.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { formatCountry } from '../../text/format.ts'
import { FactsList } from '../facts/facts-list.tsx'
import { useTagColours } from '../library/use-tag-colours.ts'
import { BreachArticles } from './breach-articles.tsx'
import styles from './breach-detail.module.css'
import { BreachHistory, LastEdits } from './breach-history.tsx'

type TabName = 'facts' | 'articles' | 'history'

const texts = words.breach.breachDetail

interface BreachDetailProps {
  readonly breach: Breach
}

const onlyValue = (breach: Breach, id: 'sector' | 'country') => resolvedFactOf(breach, id).values[0]?.value

/** One breach beside the list: its facts, its articles, what was done with it. */
export function BreachDetail({ breach }: BreachDetailProps) {
  const [tab, setTab] = useState<TabName>('facts')
  const report = useStore(state => state.report)
  const colours = useTagColours()
  const sector = onlyValue(breach, 'sector')
  const country = onlyValue(breach, 'country')
  const untag = async (path: string) => {
    try {
      await call('tags.remove', { path, targets: [breach.breachId] })
    } catch (thrown) {
      report(problemOf(thrown))
    }
  }
  return (
    <>
      <div className={styles.head}>
        <h1>{breach.name}</h1>
        <div className={styles.meta}>
          {sector !== undefined && <span>{wordFor(String(sector))}</span>}
          {country !== undefined && <span>{formatCountry(String(country))}</span>}
          <span className="mono">{breach.breachId}</span>
          <span className={styles.tags}>
            {breach.tags.map(path => (
              <TagMark key={path} path={path} colour={colours.get(path)} onRemove={() => void untag(path)} />
            ))}
          </span>
        </div>
      </div>
      <div className={styles.tabs}>
        <Tabs
          label={texts.breach}
          value={tab}
          panelId="breach-panel"
          tabs={[
            { value: 'facts', label: texts.facts },
            { value: 'articles', label: texts.articles, count: breach.articles.length },
            { value: 'history', label: texts.history },
          ]}
          onChange={value => setTab(value)}
        />
        <span className="grow" />
        <IconButton
          label={texts.read}
          icon={BookOpen}
          shortcut="Enter"
          onClick={() => void openBreach(breach.breachId)}
        />
      </div>
      <div id="breach-panel" role="tabpanel" aria-label={texts[tab]} className="scroll">
        {tab === 'facts' && (
          <>
            <FactsList breach={breach} />
            <div className={styles.notes}>
              <NotesOn on={{ breachId: breach.breachId, factId: null }} />
            </div>
          </>
        )}
        {tab === 'articles' && <BreachArticles breach={breach} />}
        {tab === 'history' && <BreachHistory breachId={breach.breachId} />}
      </div>
      {tab === 'facts' && <LastEdits breachId={breach.breachId} onShowAll={() => setTab('history')} />}
    </>
  )
}
