import { actions } from './actions.ts'
import { breach } from './breach.ts'
import { candidates } from './candidates.ts'
import { clocks } from './clocks.ts'
import { compare } from './compare.ts'
import { components } from './components.ts'
import { facts } from './facts.ts'
import { imports } from './imports.ts'
import { lags } from './lags.ts'
import { library } from './library.ts'
import { notes } from './notes.ts'
import { palette } from './palette.ts'
import { preferences } from './preferences.ts'
import { reader } from './reader.ts'
import { rereading } from './rereading.ts'
import { review } from './review.ts'
import { search } from './search.ts'
import { shortcuts } from './shortcuts.ts'
import { start } from './start.ts'
import { tags } from './tags.ts'
import { tour } from './tour.ts'
import { workspace } from './workspace.ts'

/** Every word of the screen, in English: what the other languages have to say too. */
export const en = {
  actions,
  breach,
  candidates,
  clocks,
  compare,
  components,
  facts,
  imports,
  lags,
  library,
  palette,
  notes,
  preferences,
  reader,
  rereading,
  review,
  search,
  shortcuts,
  start,
  tags,
  tour,
  workspace,
}
