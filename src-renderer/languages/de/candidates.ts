import { formatScore } from '../../text/format.ts'
import type { Words } from '../words.ts'

export const candidates: Words['candidates'] = {
  candidateLine: { show: 'Im Text zeigen', score: score => `Gewicht ${formatScore(score)}` },
  candidateList: { label: fact => `Alle Kandidaten: ${fact}` },
  explained: { reading: 'Der Artikel wird neu eingelesen…' },
  factCandidates: {
    scope: 'So lesen die Regeln diesen Artikel für sich allein, vor jeder Entscheidung.',
    none: 'Keine Regel hat in diesem Artikel einen Kandidaten gesehen.',
  },
  whyNoBreach: {
    why: 'Warum keine Datenpanne?',
    none: 'Nichts darin sieht nach einer Angabe zu einer Datenpanne aus.',
    turnedDown: 'Diese Kandidaten haben die Regeln gesehen und ausgeschlossen.',
  },
}
