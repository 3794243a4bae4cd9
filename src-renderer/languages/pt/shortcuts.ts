import type { Words } from '../words.ts'

export const shortcuts: Words['shortcuts'] = {
  shortcutsDialog: {
    title: 'Atalhos de teclado',
    filter: 'Procurar uma ação ou uma tecla',
    none: 'Nenhuma ação tem esse nome nem essas teclas.',
    resetAll: 'Restaurar todas',
    close: 'Fechar',
    wasReset: 'Todas as teclas voltaram ao padrão.',
    fixed: 'Estas teclas são sempre as mesmas.',
  },
  scopes: {
    everywhere: 'Em toda parte',
    lists: 'Nas listas',
    search: 'Nos resultados da pesquisa',
    reader: 'Durante a leitura',
    review: 'Na revisão',
    comparison: 'Em uma comparação',
    statistics: 'Nas estatísticas',
    tags: 'Ao organizar etiquetas',
    imports: 'Nas importações',
    export: 'Em uma exportação',
  },
  shortcutRow: {
    change: action => `Mudar as teclas de ${action}`,
    without: 'nenhuma',
    press: 'Pressione as teclas…',
    pressFor: action =>
      `Pressione as novas teclas de ${action}. Backspace para nenhuma, Esc para manter as atuais.`,
    reset: action => `Restaurar as teclas de ${action}`,
    set: (action, keys) => `${action}: a partir de agora, ${keys}.`,
    unset: action => `${action} não tem mais teclas.`,
    writing: keys => `${keys} serve em toda parte para copiar e colar. Escolha outras teclas.`,
    focus: keys => `${keys} move o foco em toda parte. Escolha outras teclas.`,
    lists: keys => `${keys} é uma tecla de todas as listas. Escolha outras teclas.`,
    taken: (keys, by, action) =>
      `${keys} corresponde a “${by}”. Passar para “${action}”? “${by}” fica então sem teclas.`,
    take: 'Atribuir',
    keep: 'Escolher outras',
  },
  seriesRow: { from: (first, last) => (first === last ? first : `${first} a ${last}`) },
  fixedKeys: {
    lists: 'Listas',
    search: 'Campo de pesquisa',
    facts: 'Fatos',
    lines: {
      lists: [
        ['J', 'próximo'],
        ['K', 'anterior'],
        ['Enter', 'abrir'],
        ['Space', 'espiar, nos resultados da pesquisa'],
        ['X', 'selecionar ou deixar de fora'],
        ['Shift ArrowDown', 'ampliar a seleção'],
      ],
      search: [
        ['ArrowDown', 'para uma sugestão ou os resultados'],
        ['Ctrl Space', 'tudo o que pode vir aqui'],
        ['Tab', 'usar a sugestão'],
        ['Delete', 'esquecer a pesquisa recente escolhida'],
        ['Enter', 'para os resultados'],
        ['Escape', 'fechar as sugestões, depois limpar'],
      ],
      facts: [
        ['Space', 'abrir ou fechar'],
        ['1', 'adotar esse valor, de 1 a 9'],
        ['E', 'seu próprio valor'],
      ],
    },
  },
}
