// One word for one idea. Breach: violazione; article: articolo; fact: dato; claim: affermazione; verdict: decisione; vault:
// cassaforte; quote: citazione; evidence: riscontro; tag: etichetta; pack: pacchetto; rule: regola; note: nota;
// highlight: evidenziazione; review: revisione, rivedere; accept: accettare; reject: respingere; override: correggere; discard:
// scartare; conflict: conflitto; stated: esplicito; implied: implicito; not stated: non indicato; merge: unire; split off:
// separare; edit in the history: modifica; undo: annullare; redo: ripristinare; duplicate: duplicato; read again: rileggere;
// source: fonte; outlet: testata; victim: vittima; people affected: interessati; regulator: autorità di controllo; threat
// actor: attaccante; vendor: fornitore; legal clock: termine; lag: intervallo; comparison: confronto; figure, chart: grafico;
// brief: scheda; held back: omesso; saved statistics: statistica salvata; notify: informare, comunicazione; id: codice.
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

/** Every word of the screen in Italian. */
export const it: Words = {
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
