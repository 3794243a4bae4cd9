import type { Words } from '../words.ts'

export const components: Words['components'] = {
  copyMark: { nearly: 'Quase igual a outro artigo' },
  combobox: { choose: 'Digite para escolher', none: 'Nada começa assim. Tente outra palavra.' },
  countControl: {
    example: '914.138 ou 2,2 mi',
    qualifier: 'Exatidão',
    asTyped: qualifier => `Como escrito: ${qualifier}`,
    means: figure => `Significa ${figure}`,
  },
  drafts: {
    empty: 'Escreva um valor ou saia do formulário com Esc.',
    count: 'Escreva um número inteiro como o diria: 914.138 ou 2,2 milhões.',
    organisation: 'Dê um nome a cada organização.',
    country: 'Escolha um país da lista.',
    date: 'Escreva uma data, um mês ou um ano: 5 de março de 2024, 3/2024 ou 2024.',
    noSuchDay: 'Esse dia não existe.',
    other: 'Este valor não serve para o fato.',
  },
  languageChoice: { label: 'Idioma', system: 'Idioma do sistema' },
  factControl: {
    yes: 'Sim',
    no: 'Não',
    examples: { date: '5 de março de 2024, 3/2024 ou 2024' },
    means: (date, precision) => `Significa ${date}, ${precision}`,
    oneDay: 'um dia exato',
    wholeMonth: 'algum dia desse mês',
    wholeYear: 'algum dia desse ano',
  },
  factForm: {
    reason: 'Motivo',
    reasonHint: 'Em que se baseia; aparece ao lado do valor.',
    reasonMissing: 'Diga por quê, em poucas palavras.',
    save: 'Salvar',
    leave: 'Fechar',
    kept: 'Guardado enquanto você escreve',
  },
  keptLine: {
    back: moment => `Você escreveu isto antes de a janela se fechar (${moment}) e não salvou.`,
    discard: 'Descartar',
  },
  organisationsControl: {
    name: 'Nome',
    role: 'Papel',
    add: 'Adicionar uma organização',
    remove: name => `Retirar ${name}`,
  },
  pickMany: {
    filter: 'Digite para filtrar a lista',
    filterOf: fact => `Filtrar a lista: ${fact}`,
    enter: (choice, isTicked) => (isTicked ? `Enter desmarca ${choice}` : `Enter marca ${choice}`),
    none: 'Nada na lista corresponde.',
  },
  sourceControl: {
    says: 'Quem diz',
    name: 'Nome',
    nobody: 'Não informado',
    optional: 'Se for citado',
  },
  passphraseInput: {
    show: 'Mostrar o que foi digitado',
    hide: 'Ocultar o que foi digitado',
    capsLock: 'Caps Lock está ativado',
  },
  textSizeChoice: { label: 'Tamanho do texto', pixels: size => `${size} px` },
  themeChoice: {
    label: 'Tema',
    system: 'Sistema',
    light: 'Claro',
    dark: 'Escuro',
    contrast: 'Alto contraste',
  },
}
