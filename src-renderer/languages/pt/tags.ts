import { counted, formatCount, isOne } from '../../text/format.ts'
import type { Words } from '../words.ts'

const things = (count: number, target: 'articles' | 'breaches') =>
  target === 'articles' ? counted(count, 'artigo', 'artigos') : counted(count, 'incidente', 'incidentes')
const tagCount = (count: number) => counted(count, 'etiqueta', 'etiquetas')

const tagged = {
  articles: (count: number) => counted(count, 'artigo etiquetado', 'artigos etiquetados'),
  breaches: (count: number) => counted(count, 'incidente etiquetado', 'incidentes etiquetados'),
}

export const tags: Words['tags'] = {
  arrangeRules: {
    make: 'Nova regra',
    applyAll: 'Aplicar todas',
    applied: (rules, put) =>
      `${counted(rules, 'regra aplicada', 'regras aplicadas')}; ${counted(put, 'etiqueta aplicada', 'etiquetas aplicadas')}.`,
  },
  arrangeTags: {
    arrange: 'Etiquetas, pacotes e regras',
    make: 'Nova etiqueta',
    makeBelow: 'Nova etiqueta abaixo',
    rename: 'Renomear',
    move: 'Mover para…',
    merge: 'Mesclar com…',
    remove: 'Excluir',
    removed: path => `${path} foi excluída com as etiquetas abaixo dela. Ctrl Z as recupera.`,
  },
  chooseTag: {
    move: path => `Mover ${path} para`,
    merge: path => `Mesclar ${path} com`,
    moveHint: 'As etiquetas abaixo dela vão junto. O que as tem continua com elas.',
    mergeHint:
      'Tudo o que a tem passa a ter a etiqueta escolhida; etiquetas de mesmo nome abaixo delas viram uma só.',
    field: 'Procurar uma etiqueta',
    list: 'Etiquetas',
    top: 'O topo da árvore',
    none: 'Nenhuma etiqueta tem esse nome.',
  },
  conditionField: {
    placeholder: 'sector:healthcare people:>500',
    label: 'O que pode vir aqui',
    count: count => counted(count, 'sugestão', 'sugestões'),
  },
  packContents: { label: 'Etiquetas do pacote', exclusive: 'uma de cada vez' },
  packsTab: {
    label: 'Pacotes',
    intro:
      'Um pacote é um vocabulário que outros também usam. Instalá-lo adiciona suas etiquetas; retirá-lo exclui as que nada tem. Ctrl Z desfaz as duas coisas.',
    install: 'Instalar',
    complete: 'Adicionar as que faltam',
    remove: 'Retirar',
    installThe: label => `Instalar ${label}`,
    removeThe: label => `Retirar ${label}`,
    tags: tagCount,
    all: count => `Instalado, ${tagCount(count)}`,
    some: (installed, count) => `${formatCount(installed)} de ${tagCount(count)}`,
    isIn: (label, count) => `${label} está instalado: ${tagCount(count)}.`,
    isOut: label => `${label} foi retirado; as etiquetas em uso ficam.`,
  },
  ruleEditor: {
    title: 'Nova regra',
    name: 'Nome',
    nameHint: 'Grandes incidentes na saúde',
    target: 'O que etiqueta',
    targets: { breaches: 'Incidentes', articles: 'Artigos' },
    condition: 'Critérios a cumprir',
    conditionHint:
      'Os critérios ficam lado a lado e todos devem ser cumpridos. Uma vírgula dá outro valor aceito; um - antes de um critério o inverte. Pressione ↓ para ver o que se pode pedir.',
    tag: 'Etiqueta a aplicar',
    tagHint: 'hipaa/large',
    runsOnImport: 'Etiquetar também o que for importado depois',
    save: 'Salvar',
    saveAndApply: 'Salvar e aplicar',
    apply: 'Aplicar agora',
    remove: 'Excluir a regra',
    discard: 'Descartar',
    removed: name =>
      `A regra ${name} foi excluída. O que ela etiquetou continua etiquetado; Ctrl Z a recupera.`,
    tagged: (count, target, tag) =>
      count === 0 ? `Nada novo a etiquetar com ${tag}.` : `${tagged[target](count)} com ${tag}.`,
    carried: count => `${counted(count, 'já a tinha', 'já a tinham')}.`,
    refused: count =>
      isOne(count)
        ? `${formatCount(count)} tem uma etiqueta que a exclui.`
        : `${formatCount(count)} têm uma etiqueta que a exclui.`,
  },
  rulePreview: {
    label: 'O que a regra faria',
    nothing: 'Escreva os critérios, e o que a regra etiquetaria aparece aqui antes que ela faça algo.',
    looking: 'Percorrendo o cofre…',
    gain: (count, target) => `Etiquetaria ${things(count, target)}.`,
    noneGain: target =>
      target === 'articles'
        ? 'Não etiquetaria mais nenhum artigo.'
        : 'Não etiquetaria mais nenhum incidente.',
    carry: count => `${counted(count, 'já tem', 'já têm')} a etiqueta.`,
    refused: count => `${counted(count, 'não pode tê-la', 'não podem tê-la')}.`,
    more: count => `e mais ${formatCount(count)}`,
    refusedTitle: 'Não podem tê-la',
    carries: path => `tem ${path}, e só uma é possível`,
    lapsedTitle: 'Etiquetados antes, mas não cumprem mais',
    lapsedHint: 'Mantêm a etiqueta até que você a retire.',
  },
  rulesTab: {
    label: 'Regras',
    count: count => counted(count, 'regra', 'regras'),
    none: 'Nenhuma regra ainda',
    noneHint:
      'Uma regra aplica uma etiqueta a todo incidente ou artigo que cumpra certos critérios: agora e, se quiser, a tudo o que for importado depois.',
    example: 'sector:healthcare people:>500  →  hipaa/large',
    runsOnImport: 'Etiqueta também o que for importado depois',
  },
  tagColours: {
    title: 'Cor',
    custom: 'Outra cor',
    withChildren: 'Também para as etiquetas abaixo dela',
    names: ['Vermelho', 'Âmbar', 'Verde', 'Azul', 'Violeta', 'Rosa', 'Azul-petróleo', 'Marrom'],
  },
  tagDetail: {
    ofPack: (label, term) => (term === null ? `De ${label}` : `De ${label}: ${term}`),
    exclusive: 'Só uma das etiquetas abaixo dela de cada vez',
    exclusiveHint: 'Ao aplicar uma segunda, oferece-se substituir a primeira, como nos níveis do TLP.',
    carriers: 'Usada em',
    nothing: 'Nada ainda. Selecione incidentes ou artigos e pressione T.',
    breaches: count => counted(count, 'incidente', 'incidentes'),
    articles: count => counted(count, 'artigo', 'artigos'),
    rules: 'Aplicada por',
  },
  tagMeaning: { label: 'O que significa', placeholder: 'Quando se aplica, e quando não?' },
  tagNameField: {
    make: 'Nome da nova etiqueta',
    rename: path => `Novo nome de ${path}`,
  },
  tagTree: {
    label: 'Etiquetas',
    keys: 'As setas percorrem e recolhem a árvore. Enter mostra o que tem uma etiqueta. F2 renomeia, M move, Shift M mescla, Delete exclui.',
    none: filter => `Nenhuma etiqueta se chama “${filter}”.`,
    counts: (articles, breaches) => `${things(articles, 'articles')}, ${things(breaches, 'breaches')}`,
    exclusive: 'Uma de cada vez',
    pack: 'De um pacote',
  },
  tagsPane: { label: 'Etiquetas', tree: 'Árvore', packs: 'Pacotes', rules: 'Regras' },
  treeTab: {
    label: 'Árvore',
    articles: 'Artigos',
    breaches: 'Incidentes',
    filter: 'Filtrar etiquetas',
    none: 'Nenhuma etiqueta ainda',
    noneHint:
      'Selecione incidentes ou artigos e pressione T para etiquetá-los. Ou comece com um vocabulário que outros usam: TLP, VERIS, HHS.',
    toPacks: 'Ver os pacotes',
    choose: 'Escolha uma etiqueta para ver o que significa e o que a tem.',
  },
  replaceRivals: {
    why: group => `Das etiquetas abaixo de ${group}, só uma é possível.`,
    carried: (path, on, count) =>
      count === 1 ? `Já tem ${path}.` : `Já têm ${path}: ${formatCount(on)} de ${formatCount(count)}.`,
    replace: path => `Substituir por ${path}`,
    leave: 'Deixar como está',
  },
  tagChooserFoot: {
    move: 'mover',
    toggle: 'aplicar ou retirar',
    create: 'nova etiqueta',
    arrange: 'Organizar etiquetas',
  },
  tagPopover: {
    title: count => `Etiquetas de ${counted(count, 'item', 'itens')}`,
    label: 'Nome da etiqueta',
    list: 'Etiquetas',
    placeholder: 'Procure ou crie uma etiqueta: vector/ransomware',
    none: 'Nenhuma etiqueta ainda. Escreva um nome e pressione Enter. Uma / cria um ramo.',
    create: path => `Nova etiqueta: ${path}`,
    on: count => `em ${counted(count, 'item', 'itens')}`,
    onSome: (on, count) => `em ${formatCount(on)} de ${formatCount(count)}`,
    byRule: name => `pela regra ${name}`,
    left: count =>
      `mais ${counted(count, 'etiqueta', 'etiquetas')}; escreva algumas letras para encontrá-las.`,
    found: tagCount,
    groups: { carried: 'Na seleção', recent: 'Recentes', others: 'Todas as etiquetas' },
  },
}
