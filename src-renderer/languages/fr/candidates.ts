import { formatScore, lowerFirst } from '../../text/format.ts'
import type { Words } from '../words.ts'

export const candidates: Words['candidates'] = {
  candidateLine: {
    show: 'Afficher dans le texte',
    score: score => `score ${formatScore(score)}`,
  },
  candidateList: { label: fact => `Tous les candidats : ${lowerFirst(fact)}` },
  explained: { reading: 'Nouvelle lecture de l’article…' },
  factCandidates: {
    scope: 'Ce que les règles lisent dans cet article seul, avant toute décision.',
    none: 'Aucune règle n’a vu de candidat dans cet article.',
  },
  whyNoBreach: {
    why: 'Pourquoi aucune violation n’est-elle relevée ?',
    none: 'Rien n’y ressemble à un fait d’une violation.',
    turnedDown: 'Les règles ont vu ces candidats et les ont écartés.',
  },
}
