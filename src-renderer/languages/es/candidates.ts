import { formatScore, lowerFirst } from '../../text/format.ts'
import type { Words } from '../words.ts'

export const candidates: Words['candidates'] = {
  candidateLine: {
    show: 'Mostrar en el texto',
    score: score => `puntuación ${formatScore(score)}`,
  },
  candidateList: { label: fact => `Todos los candidatos: ${lowerFirst(fact)}` },
  explained: { reading: 'Leyendo otra vez el artículo…' },
  factCandidates: {
    scope: 'Lo que las reglas leen en este artículo por sí solo, antes de cualquier veredicto.',
    none: 'Ninguna regla ha visto un candidato en este artículo.',
  },
  whyNoBreach: {
    why: '¿Por qué no se registra ninguna brecha?',
    none: 'Nada en él parece un dato de una brecha.',
    turnedDown: 'Las reglas vieron estos candidatos y los descartaron.',
  },
}
