import { counted, formatCount, listed } from '../../text/format.ts'
import type { Words } from '../words.ts'

const countOf = {
  articles: (count: number) => counted(count, 'artigo', 'artigos'),
  breaches: (count: number) => counted(count, 'incidente', 'incidentes'),
}
const items = (count: number) => counted(count, 'item', 'itens')

const deleted = {
  articles: (count: number) => counted(count, 'artigo excluído', 'artigos excluídos'),
  breaches: (count: number) => counted(count, 'incidente excluído', 'incidentes excluídos'),
}

export const library: Words['library'] = {
  articlePreview: {
    read: 'Ler',
    none: 'Não relata nenhum incidente.',
    beginning: 'Como começa',
    reports: 'Trata de',
    nearly: 'Quase igual a',
    claims: count => counted(count, 'afirmação', 'afirmações'),
  },
  bulkPanel: {
    cancel: 'Cancelar',
    busy: 'Processando…',
    looking: 'Calculando o que mudaria…',
    apply: { delete: 'Excluir', merge: 'Mesclar' },
    many: 'São muitos para calcular antes: avança por etapas, e um só Ctrl Z recupera tudo.',
    progress: (done, total) => `${formatCount(done)} de ${formatCount(total)}`,
    stopped: (done, total) =>
      `Interrompido após ${formatCount(done)} de ${formatCount(total)}. Ctrl Z desfaz o que foi feito.`,
    delete: (count, kind) => `Excluir ${countOf[kind](count)}`,
    deleted: (count, kind) => `${deleted[kind](count)}.`,
    withIt: parts => `Exclui também: ${listed(parts)}.`,
    goes: {
      breaches: count => `${countOf.breaches(count)} que nada mais relata`,
      claims: count => counted(count, 'afirmação', 'afirmações'),
      decisions: count => counted(count, 'decisão sobre um valor', 'decisões sobre valores'),
      notes: count => counted(count, 'nota', 'notas'),
      highlights: count => counted(count, 'destaque', 'destaques'),
    },
    articlesStay: 'Seus artigos são mantidos.',
    undo: 'Ctrl Z recupera tudo de uma vez.',
    merge: count => `Mesclar ${countOf.breaches(count)}`,
    merged: count => `${counted(count, 'incidente mesclado', 'incidentes mesclados')}.`,
    into: 'Manter como',
    becomes: (name, articles, conflicts) =>
      `${name}, com ${countOf.articles(articles)}; ${
        conflicts === 0
          ? 'nenhuma fonte diverge.'
          : `as fontes divergem em ${counted(conflicts, 'fato', 'fatos')}.`
      }`,
    idsStay:
      'Os identificadores dos demais passam a levar a ele. Afirmações, decisões, etiquetas e notas o acompanham.',
    untag: count => `Retirar uma etiqueta de ${items(count)}`,
    untagged: (path, count) => `${path} retirada de ${items(count)}.`,
    carriedBy: count => `em ${formatCount(count)}`,
    noTags: 'Nada do que está selecionado tem etiqueta.',
  },
  articleColumns: {
    language: 'Idioma',
    title: 'Título',
    outlet: 'Veículo',
    published: 'Publicado',
    breach: 'Incidente',
    notBreach: 'não é um incidente',
    tags: 'Etiquetas',
    imported: 'Importado',
    file: 'Arquivo',
    id: 'Id.',
  },
  articlesPane: { articles: 'Artigos' },
  breachColumns: {
    state: 'Estado',
    victim: 'Vítima',
    sector: 'Setor',
    country: 'País',
    people: 'Titulares',
    discovered: 'Descoberta',
    sources: 'Fontes',
    sourcesHead: 'Fte.',
    tags: 'Etiquetas',
    id: 'Id.',
  },
  breachesPane: {
    breaches: 'Incidentes',
    sum: people => `Até ${formatCount(people)} titulares, sem repetição`,
  },
  detailPane: { label: 'Detalhes' },
  emptyLibrary: {
    label: 'Biblioteca vazia',
    title: 'Nada importado ainda',
    todo: 'Solte arquivos ou pastas de artigos em qualquer lugar desta janela, ou escolha-os. O Breachdesk os lê aqui mesmo, encontra os incidentes que relatam e a frase em que cada fato se apoia.',
    samples: 'Para conhecer antes, bloqueie este cofre e escolha “Experimentar com exemplos”.',
    reads: formats => `Formatos: ${formats}`,
    choose: 'Escolher arquivos…',
    restoring: 'Lendo o arquivo exportado…',
    busy: 'Os primeiros artigos estão sendo lidos',
    meanwhile:
      'Eles aparecem aqui um a um, e cada um que aparece já está a salvo no cofre. A barra abaixo diz em que ponto está a importação.',
  },
  listKeys: { move: 'mover', select: 'marcar', read: 'ler' },
  listOptions: {
    open: 'Ordem e colunas',
    sortBy: 'Ordenar por',
    reversed: 'Na ordem inversa',
    byYear: 'Um título por ano',
    columns: 'Colunas',
    earlier: column => `${column}: um lugar antes`,
    later: column => `${column}: um lugar depois`,
    hint: 'No cabeçalho de uma coluna, Shift com uma seta muda a largura, e Alt com uma seta, o lugar.',
    reset: 'Restaurar padrão',
    sorts: {
      added: 'Últimos importados',
      published: 'Publicação',
      title: 'Título',
      outlet: 'Veículo',
      lang: 'Idioma',
      name: 'Vítima',
      sector: 'Setor',
      country: 'País',
      sources: 'Fontes',
      people: 'Titulares',
      discovered: 'Descoberta',
    },
  },
  listOrder: { undated: 'Não informado' },
  listTitle: { articles: 'Artigos', breaches: 'Incidentes', inbox: 'Caixa de entrada' },
  nothingHere: {
    title: { articles: 'Nenhum artigo aqui', breaches: 'Nenhum incidente aqui' },
    done: 'Tudo revisado',
    inbox: 'Todos os artigos foram revisados. O que for importado depois chega aqui.',
    tag: {
      articles: 'Nada tem esta etiqueta. Selecione artigos na lista completa e pressione T.',
      breaches: 'Nada tem esta etiqueta. Selecione incidentes na lista completa e pressione T.',
    },
    breaches: 'Nenhum dos artigos relata um incidente. Estão todos em Artigos.',
  },
  panes: {
    tree: 'Largura da biblioteca',
    detail: 'Largura dos detalhes',
  },
  libraryTree: {
    library: 'Biblioteca',
    inbox: 'Caixa de entrada',
    articles: 'Artigos',
    breaches: 'Incidentes',
    review: 'Revisão',
    statistics: 'Estatísticas',
    imports: 'Importações',
    tags: 'Etiquetas',
  },
  toldBy: {
    articles: articles => countOf.articles(articles),
    sources: (sources, articles) => `${counted(sources, 'fonte', 'fontes')}, ${countOf.articles(articles)}`,
  },
  selectedFoot: {
    label: 'A seleção',
    selected: count => counted(count, 'selecionado', 'selecionados'),
  },
}
