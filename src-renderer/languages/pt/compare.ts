import { counted, formatCount } from '../../text/format.ts'
import type { Words } from '../words.ts'

export const compare: Words['compare'] = {
  compareView: {
    up: 'Incidentes',
    label: 'Fatos',
    problem: 'Estes incidentes não podem ser comparados',
    title: count => counted(count, 'incidente comparado', 'incidentes comparados'),
  },
  comparisonTable: {
    label: 'Comparação',
    onlyDifferences: 'Só diferenças',
    facts: count => counted(count, 'fato', 'fatos'),
    reference: 'Referência',
    makeReference: 'usar como referência',
    alike: 'Nenhuma diferença: todos os fatos informados são iguais.',
  },
  differences: {
    same: 'Igual à referência',
    differs: 'Diferente da referência',
    'only-here': 'Só aqui',
    'not-stated': 'Não informado aqui',
  },
  dataMatrix: {
    label: 'Tipos de dados',
    exposures: {
      exposed: 'exposto',
      'not-exposed': 'declarado não exposto',
      'not-stated': 'não informado',
    },
    overlap: 'Coincidência',
    of: (part, whole) => `${formatCount(part)} de ${formatCount(whole)}`,
    shared: (part, whole) => `${formatCount(part)} de ${formatCount(whole)} comuns a todos`,
    pair: (a, b) => `${a} e ${b}`,
  },
}
