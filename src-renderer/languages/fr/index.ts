import type { Words } from '../words.ts'
import { actions } from './actions.ts'
import { breach } from './breach.ts'
import { candidates } from './candidates.ts'
import { claims } from './claims.ts'
import { clocks } from './clocks.ts'
import { compare } from './compare.ts'
import { components } from './components.ts'
import { exporting } from './exporting.ts'
import { facts } from './facts.ts'
import { figures } from './figures.ts'
import { imports } from './imports.ts'
import { keys } from './keys.ts'
import { lags } from './lags.ts'
import { library } from './library.ts'
import { notes } from './notes.ts'
import { palette } from './palette.ts'
import { preferences } from './preferences.ts'
import { problems } from './problems.ts'
import { query } from './query.ts'
import { reader } from './reader.ts'
import { reasons } from './reasons.ts'
import { rereading } from './rereading.ts'
import { review } from './review.ts'
import { search } from './search.ts'
import { shortcuts } from './shortcuts.ts'
import { start } from './start.ts'
import { statistics } from './statistics.ts'
import { tags } from './tags.ts'
import { tour } from './tour.ts'
import { vocabulary } from './vocabulary.ts'
import { workspace } from './workspace.ts'

// Glossary: breach violation, article article, fact fait, claim affirmation, verdict or decision décision,
// value in use valeur retenue, vault coffre, quote citation, evidence preuve, tag étiquette, highlight surlignage,
// review vérification, check of the vault contrôle, inbox boîte de réception, outlet média, people affected personnes
// concernées, vendor sous-traitant, regulator autorité de contrôle, attacker attaquant, not stated non précisé,
// undo annuler, redo rétablir, import importation, passphrase phrase de passe, clock délai légal, id identifiant,
// lag durée, deadline échéance, disclosure divulgation, figure (drawn) graphique, held back occulté, brief synthèse,
// told within … information sous …, similar semblable.

/** Every word of the screen in French, as the CNIL and the ANSSI say it. */
export const fr: Words = {
  actions,
  breach,
  candidates,
  claims,
  clocks,
  compare,
  components,
  exporting,
  facts,
  figures,
  imports,
  keys,
  lags,
  library,
  palette,
  notes,
  preferences,
  problems,
  query,
  reader,
  reasons,
  rereading,
  review,
  search,
  shortcuts,
  start,
  statistics,
  tags,
  tour,
  vocabulary,
  workspace,
}
