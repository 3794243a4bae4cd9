// One word for one idea. Breach: Datenpanne; article: Artikel; fact: Angabe; claim: Aussage; verdict: Entscheidung; vault:
// Tresor; quote: Zitat; evidence: Beleg; tag: Schlagwort; pack: Paket; rule: Regel; note: Notiz; highlight: Markierung;
// review: Prüfung; accept: bestätigen; reject: ablehnen; override: korrigieren; discard: verwerfen; conflict: Widerspruch;
// stated: ausdrücklich; implied: erschlossen; not stated: keine Angabe; merge: zusammenführen; split off: abtrennen;
// edit in the history: Änderung; undo: rückgängig machen; duplicate: Dublette; read again: neu einlesen; source: Quelle;
// outlet: Medium; victim: Opfer; people affected: Betroffene; regulator: Aufsichtsbehörde; threat actor: Angreifer;
// vendor: Dienstleister; customer: Kunde; legal clock: Frist; id: Kennung; comparison: Vergleich; reference: Bezug; lag:
// Zeitspanne; met, missed: eingehalten, überschritten; cannot be told: nicht feststellbar; figure (drawn), chart: Diagramm;
// brief: Bericht; sensitive: sensibel; exported file: Exportdatei.
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

/** Every word of the screen in German. */
export const de: Words = {
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
