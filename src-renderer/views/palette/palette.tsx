import { Search } from 'lucide-react'
import {
  type KeyboardEvent,
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'
import { Icon } from '../../components/icon.tsx'
import { words } from '../../languages/words.ts'
import { searchKindOf } from '../../state/slices/search-slice.ts'
import { useStore } from '../../state/store.ts'
import { arrangeMore, arrangePalette } from './arrange-palette.ts'
import styles from './palette.module.css'
import { PaletteFoot } from './palette-foot.tsx'
import type { PaletteItem } from './palette-item.ts'
import { PaletteList } from './palette-list.tsx'
import { paletteText } from './palette-text.ts'
import { subjectOf } from './subject-of.ts'
import { useNamed, useOrganisations } from './use-named.ts'
import { usePaletteItems } from './use-palette-items.ts'

const texts = words.palette.palette

/** What is typed, as a search: what the palette offers when nothing else is meant. */
function searchesFor(text: string): PaletteItem[] {
  if (text === '') return []
  const kind = searchKindOf(useStore.getState())
  const other = kind === 'articles' ? 'breaches' : 'articles'
  return ([kind, other] as const).map((of, index) => ({
    id: `search ${of}`,
    group: 'also',
    label: texts.search[of](text),
    icon: Search,
    keys: index === 0 ? 'Ctrl Enter' : '',
    run: () => useStore.getState().openSearch({ query: text, kind: of }),
  }))
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 5, PageUp: -5 }

/** Everything that can be done and gone to, by name. */
export function Palette() {
  const showOverlay = useStore(state => state.showOverlay)
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  // The entry whose other actions are shown, and what was typed before.
  const [inside, setInside] = useState<{ item: PaletteItem; typed: string } | null>(null)
  const [subject] = useState(() => subjectOf(useStore.getState()))
  const dialog = useRef<HTMLDialogElement>(null)
  const listId = useId()
  // The field is drawn first, whatever has to be looked through.
  const shown = useDeferredValue(typed)
  // What is known of an entry's list is kept while one looks into the entry.
  const { narrowing, text } = paletteText(inside?.typed ?? typed)
  const items = usePaletteItems(subject)
  const named = useNamed(narrowing === null || narrowing === 'organisations' ? text : '', subject)
  const organisations = useOrganisations(narrowing === 'organisations' ? text : null)
  const arrange = useCallback(
    (sought: string) =>
      inside !== null
        ? arrangeMore(sought, inside.item.more?.() ?? [])
        : arrangePalette(sought, items, { named, organisations }, searchesFor(paletteText(sought).text)),
    [inside, items, named, organisations],
  )
  const groups = useMemo(() => arrange(shown), [arrange, shown])
  const flat = groups.flatMap(({ items: found }) => found)
  const at = Math.min(active, Math.max(0, flat.length - 1))

  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    return () => element?.close()
  }, [])
  useEffect(() => {
    document.getElementById(`${listId}-${at}`)?.scrollIntoView({ block: 'nearest' })
  })

  const run = (item: PaletteItem | undefined) => {
    if (item === undefined) return
    // Closed first, so that the focus is back where it was before something moves it.
    flushSync(() => showOverlay(null))
    item.run()
  }
  /** What Enter does: the entry chosen, or, where a key was quicker than the list, the first of what is typed now. */
  const meant = () => (shown === typed ? flat[at]?.item : arrange(typed)[0]?.items[0]?.item)
  const write = (sought: string) => {
    setTyped(sought)
    setActive(0)
  }
  const goIn = (item: PaletteItem | undefined) => {
    if (item?.more === undefined) return
    setInside({ item, typed })
    write('')
  }
  const goOut = () => {
    setInside(null)
    write(inside?.typed ?? '')
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const by = steps[event.key]
    if (by !== undefined && Math.abs(by) > 1) setActive(Math.min(Math.max(at + by, 0), flat.length - 1))
    else if (by !== undefined) setActive((at + by + flat.length) % Math.max(1, flat.length))
    else if (event.key === 'Tab') goIn(meant())
    else if (inside !== null && (event.key === 'Escape' || (event.key === 'Backspace' && typed === '')))
      goOut()
    else if (event.key === 'Enter' && event.ctrlKey && inside === null)
      run(searchesFor(paletteText(typed).text)[0])
    else if (event.key === 'Enter') run(meant())
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes it
    <dialog
      ref={dialog}
      aria-label={texts.label}
      className={`${styles.palette} raised`}
      onClose={({ currentTarget }) => {
        if (!currentTarget.open) showOverlay(null)
      }}
      onClick={({ target }) => {
        if (target === dialog.current) showOverlay(null)
      }}
    >
      <div className={styles.input}>
        <Icon of={Search} size={20} />
        <input
          type="text"
          role="combobox"
          aria-label={texts.label}
          aria-expanded={flat.length > 0}
          aria-controls={listId}
          aria-activedescendant={flat.length > 0 ? `${listId}-${at}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          spellCheck={false}
          placeholder={inside === null ? texts.placeholder : words.palette.more.of(inside.item.label)}
          value={typed}
          onChange={({ target }) => write(target.value)}
          onKeyDown={onKeyDown}
        />
        {subject !== null && <span className={`${styles.subject} clip`}>{texts.on(subject)}</span>}
      </div>
      <PaletteList id={listId} groups={groups} active={at} onRun={run} onPoint={setActive} />
      {flat.length === 0 && <p className={styles.none}>{texts.none}</p>}
      <p className="sr" role="status">
        {text === '' ? '' : texts.found(flat.length)}
      </p>
      <PaletteFoot hasMore={flat[at]?.item.more !== undefined} isInside={inside !== null} />
    </dialog>
  )
}
