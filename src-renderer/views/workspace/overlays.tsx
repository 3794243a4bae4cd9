import { useStore } from '../../state/store.ts'
import { Palette } from '../palette/palette.tsx'
import { ShortcutsDialog } from '../shortcuts/shortcuts-dialog.tsx'

/** What stands in front of everything else. */
export function Overlays() {
  const overlay = useStore(state => state.overlay)
  switch (overlay) {
    case 'palette':
      return <Palette />
    case 'shortcuts':
      return <ShortcutsDialog />
    case null:
      return null
  }
}
