import type { Words } from '../words.ts'

export const tour: Words['tour'] = {
  takeTour: { label: 'Fazer a visita guiada' },
  tour: {
    step: (step, steps) => `${step} de ${steps}`,
    skip: 'Encerrar a visita',
    back: 'Voltar',
    next: 'Avançar',
    done: 'Começar',
    again: 'A visita guiada fica no menu sob o nome do cofre.',
  },
  tourSteps: {
    list: {
      title: 'Incidentes, não arquivos',
      text: 'Cada linha é um incidente, reunido de todos os artigos que falam dele. J e K percorrem a lista, X seleciona, T etiqueta, C compara, Enter abre os artigos.',
    },
    facts: {
      title: 'Cada fato com seu motivo',
      text: 'Primeiro o valor, abaixo o motivo de ser exibido. Abra um fato para ver o que cada artigo diz, palavra por palavra, e decida qual adotar.',
    },
    search: {
      title: 'Pesquise palavras ou fatos',
      text: 'Pressione / e escreva palavras, ou peça fatos: sector:healthcare people:>1000. Acentos não importam, e todos os idiomas são pesquisados de uma vez.',
    },
    bring: {
      title: 'Traga os seus',
      text: 'Solte arquivos ou pastas inteiras em qualquer lugar da janela. O que aconteceu com cada arquivo, e o que não pôde ser lido e por quê, fica em Importações.',
    },
    undo: {
      title: 'Nada se perde, nada sai',
      text: 'A última coisa que você fez aparece aqui, e Ctrl Z a desfaz, mesmo após reiniciar. O escudo diz que nenhuma requisição saiu deste computador.',
    },
  },
}
