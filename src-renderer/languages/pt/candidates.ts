import { formatScore, lowerFirst } from '../../text/format.ts'
import type { Words } from '../words.ts'

export const candidates: Words['candidates'] = {
  candidateLine: {
    show: 'Mostrar no texto',
    score: score => `pontuação ${formatScore(score)}`,
  },
  candidateList: { label: fact => `Todos os candidatos: ${lowerFirst(fact)}` },
  explained: { reading: 'Lendo o artigo de novo…' },
  factCandidates: {
    scope: 'O que as regras leem só neste artigo, antes de qualquer decisão.',
    none: 'Nenhuma regra viu um candidato neste artigo.',
  },
  whyNoBreach: {
    why: 'Por que nenhum incidente foi encontrado?',
    none: 'Nada nele parece um fato de um incidente.',
    turnedDown: 'As regras viram estes candidatos e os descartaram.',
  },
}
