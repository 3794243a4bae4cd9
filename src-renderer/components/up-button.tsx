import { ChevronLeft } from 'lucide-react'
import { runAction } from '../actions/action.ts'
import { goUp, placeAbove } from '../actions/move-around.ts'
import { words } from '../languages/words.ts'
import { useStore } from '../state/store.ts'
import { Button } from './button.tsx'

/** Leads to where one came from, and says where that is. */
export function UpButton() {
  const above = useStore(state => placeAbove(state).kind)
  return (
    <Button look="link" onClick={() => void runAction(goUp)} shortcut="Esc">
      <ChevronLeft size={14} aria-hidden />
      {words.reader.readerSide.above[above]}
    </Button>
  )
}
