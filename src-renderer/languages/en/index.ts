import { actions } from './actions.ts'
import { breach } from './breach.ts'
import { candidates } from './candidates.ts'
import { compare } from './compare.ts'
import { components } from './components.ts'
import { facts } from './facts.ts'
import { imports } from './imports.ts'
import { library } from './library.ts'
import { palette } from './palette.ts'
import { reader } from './reader.ts'
import { search } from './search.ts'
import { shortcuts } from './shortcuts.ts'
import { start } from './start.ts'
import { workspace } from './workspace.ts'

/** Every word of the screen, in English: what the other languages have to say too. */
export const en = {
  actions,
  breach,
  candidates,
  compare,
  components,
  facts,
  imports,
  library,
  palette,
  reader,
  search,
  shortcuts,
  start,
  workspace,
}
