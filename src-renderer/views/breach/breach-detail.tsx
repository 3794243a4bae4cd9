import { BookOpen, CalendarClock, ListPlus } from 'lucide-react'
import { useEffect, useState } from 'react'
import type { Breach } from '../../../src-main/domain/breach.ts'
import { gatherToCompare } from '../../actions/gather-to-compare.ts'
import { openBreach } from '../../actions/open-breach.ts'
import { ActionIcon } from '../../components/action-button.tsx'
import { IconButton } from '../../components/button.tsx'
import { NotesOn } from '../../components/note-editor/notes-on.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import { FactsList } from '../facts/facts-list.tsx'
import { BreachArticles } from './breach-articles.tsx'
import styles from './breach-detail.module.css'
import { BreachHead } from './breach-head.tsx'
import { BreachHistory } from './breach-history.tsx'
import { LastEdits } from './last-edits.tsx'
import { PastBreach } from './past-breach.tsx'
import { SimilarBreaches } from './similar-breaches.tsx'

type TabName = 'facts' | 'articles' | 'history'

const texts = words.breach.breachDetail

interface BreachDetailProps {
  readonly breach: Breach
}

/** The day of today, as a date control has it. */
const today = () => new Date().toISOString().slice(0, 10)

/** One breach beside the list: its facts, its articles, what was done with it, and how it was on any day. */
export function BreachDetail({ breach }: BreachDetailProps) {
  const [tab, setTab] = useState<TabName>('facts')
  const [asOf, setAsOf] = useState<string | null>(null)
  const task = useStore(state => state.regroupTask)
  const forgetRegroup = useStore(state => state.forgetRegroup)

  useEffect(() => forgetRegroup, [forgetRegroup])
  useEffect(() => {
    if (task !== null) setTab('articles')
  }, [task])

  if (asOf !== null)
    return (
      <>
        <BreachHead breach={breach} />
        <PastBreach breach={breach} asOf={asOf} onChange={setAsOf} />
      </>
    )
  return (
    <>
      <BreachHead breach={breach} />
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
        <ActionIcon action={gatherToCompare} icon={ListPlus} />
        <IconButton label={texts.asOf} icon={CalendarClock} onClick={() => setAsOf(today())} />
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
            <SimilarBreaches breach={breach} />
          </>
        )}
        {tab === 'articles' && <BreachArticles breach={breach} />}
        {tab === 'history' && <BreachHistory breachId={breach.breachId} onAsOf={setAsOf} />}
      </div>
      {tab === 'facts' && <LastEdits breachId={breach.breachId} onShowAll={() => setTab('history')} />}
    </>
  )
}
