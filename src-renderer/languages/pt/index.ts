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

// Glossary: breach incidente, article artigo, fact fato, claim afirmação, verdict or decision decisão, value in use valor
// adotado, vault cofre, quote citação, evidence evidência, tag etiqueta, highlight destaque, review revisão, check of the
// vault verificação, inbox caixa de entrada, outlet veículo, people affected titulares afetados, vendor fornecedor,
// regulator autoridade reguladora, attacker atacante, not stated não informado, search pesquisa, import importação,
// passphrase frase secreta, clock prazo legal, lag tempo, brief informe, held back omitido, id identificador. Brazilian, in words that are read in Portugal too.

/** Every word of the screen in Portuguese, as the ANPD and CERT.br say it. */
export const pt: Words = {
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
