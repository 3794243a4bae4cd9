import { PaneHead } from '../../components/pane.tsx'
import { Tabs } from '../../components/tabs.tsx'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import type { TagsPlace } from '../../state/view.ts'
import { PacksTab } from './packs/packs-tab.tsx'
import { RulesTab } from './rules/rules-tab.tsx'
import styles from './tags-pane.module.css'
import { TreeTab } from './tree/tree-tab.tsx'

const texts = words.tags.tagsPane

interface TagsPaneProps {
  readonly tab: TagsPlace['tab']
}

/** Where tags are arranged: the tree, the packs they come in, and the rules that put them on. */
export function TagsPane({ tab }: TagsPaneProps) {
  const replaceView = useStore(state => state.replaceView)
  return (
    // Its two halves are the panes that F6 moves between.
    <section aria-label={texts.label} className={styles.pane}>
      <PaneHead className={styles.head}>
        <h1>{texts.label}</h1>
        <Tabs
          label={texts.label}
          value={tab}
          panelId="tags-panel"
          tabs={[
            { value: 'tags', label: texts.tree },
            { value: 'packs', label: texts.packs },
            { value: 'rules', label: texts.rules },
          ]}
          onChange={value => replaceView({ kind: 'tags', tab: value })}
        />
      </PaneHead>
      <div
        id="tags-panel"
        role="tabpanel"
        aria-label={texts[tab === 'tags' ? 'tree' : tab]}
        className={styles.panel}
      >
        {tab === 'tags' && <TreeTab />}
        {tab === 'packs' && <PacksTab />}
        {tab === 'rules' && <RulesTab />}
      </div>
    </section>
  )
}
