import { formatScore, lowerFirst } from '../../text/format.ts'
import type { Words } from '../words.ts'

export const candidates: Words['candidates'] = {
  candidateLine: { show: 'Mostra nel testo', score: score => `punteggio ${formatScore(score)}` },
  candidateList: { label: fact => `Tutti i candidati: ${lowerFirst(fact)}` },
  explained: { reading: 'Rilettura dell’articolo…' },
  factCandidates: {
    scope: 'Come le regole leggono questo solo articolo, prima di ogni decisione.',
    none: 'Nessuna regola ha visto un candidato in questo articolo.',
  },
  whyNoBreach: {
    why: 'Perché nessuna violazione?',
    none: 'Nulla qui somiglia a un dato di una violazione.',
    turnedDown: 'Le regole hanno visto questi candidati e li hanno scartati.',
  },
}
