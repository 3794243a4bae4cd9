import { counted, formatCount, isOne, listed } from '../../text/format.ts'
import type { Words } from '../words.ts'

const breaches = (count: number) => counted(count, 'incidente', 'incidentes')
const people = (count: number) => counted(count, 'titular', 'titulares')

/** Up to three names; the others are counted. */
const named = (names: readonly string[]) =>
  listed(names.length > 4 ? [...names.slice(0, 3), `mais ${formatCount(names.length - 3)}`] : names)

export const statistics: Words['statistics'] = {
  actions: {
    show: 'Estatísticas',
    showFull: 'Estatísticas do que é exibido',
    counting: 'Contar o incidente de um fornecedor uma vez, ou por cliente',
    list: 'Listar',
    listFull: 'Listar os incidentes contados',
    save: 'Salvar',
    saveFull: 'Salvar estas estatísticas',
    saveAs: 'Salvar como…',
    saveAsFull: 'Salvar estas estatísticas com outro nome…',
    updated: name => `“${name}” agora conta o que é exibido.`,
    rename: 'Renomear…',
    renameFull: 'Renomear as estatísticas salvas…',
    forget: 'Excluir',
    forgetFull: 'Excluir as estatísticas salvas',
    forgotten: name => `Estatísticas “${name}” excluídas. Ctrl Z as recupera.`,
  },
  statisticsTree: {
    title: 'Estatísticas salvas',
    broken: name => `${name}: não é mais possível calcular estas estatísticas.`,
  },
  statisticsPane: {
    label: 'Estatísticas',
    found: (found, whole) =>
      found !== whole
        ? `${formatCount(found)} de ${breaches(whole)}`
        : isOne(whole)
          ? breaches(whole)
          : `todos os ${breaches(whole)}`,
    unsaved: 'alteradas',
    figures: 'Números e gráficos',
    countingWhat: query => `Contando os incidentes que correspondem a ${query}…`,
    countingAll: 'Contando todos os incidentes…',
    empty: 'Ainda não há incidentes a contar',
    emptyHint:
      'Importe artigos que relatem incidentes, e eles serão contados aqui. Solte arquivos em qualquer lugar desta janela.',
    none: 'Nenhum incidente corresponde',
    noneHint:
      'Tire uma palavra ou uma condição do campo de pesquisa, ou limpe-o para contar todos os incidentes.',
    clear: 'Contar todos os incidentes',
    few: found =>
      isOne(found)
        ? 'Só 1 incidente: não há com que compará-lo.'
        : `Só ${breaches(found)}: examine cada um antes de confiar em uma mediana ou proporção.`,
  },
  statisticsNameForm: {
    name: 'Nome das estatísticas salvas',
    keep: 'Salvar',
    leave: 'Cancelar',
    taken: 'Já existem estatísticas com esse nome: serão substituídas.',
    saved: name => `Salvas como “${name}”.`,
    renamed: name => `Renomeadas para “${name}”.`,
  },
  headlineFigures: {
    label: 'Em resumo',
    people: 'Titulares afetados',
    once: 'cada um contado uma vez',
    each: 'incidente de fornecedor contado por cliente',
    peopleRest: (known, unknown) =>
      unknown === 0
        ? `${breaches(known)} com número`
        : `${breaches(known)} com número, ${formatCount(unknown)} sem`,
    median: 'Incidente mediano',
    half: (q1, q3) => `metade central de ${q1} a ${q3}`,
    told: 'Comunicados em até 60 dias',
    toldRest: (within, known) => `${formatCount(within)} de ${formatCount(known)} com datas`,
    toldUnsure: (within, known, unsure) =>
      `${formatCount(within)} de ${formatCount(known)} com datas, ${formatCount(unsure)} sem precisão para dizer`,
    tooFew: 'poucos para uma proporção',
    unsure: count => `${formatCount(count)} sem precisão para dizer`,
    outOf: (within, known) => `${formatCount(within)} de ${formatCount(known)}`,
    cannotBeTold: 'Indeterminados',
    cannotRest: 'sem data da descoberta ou da comunicação aos titulares',
    impossible: count => `outros ${formatCount(count)} com datas em ordem impossível`,
    none: 'Não informado',
    noFigure: 'nenhum incidente dá um número',
    noDates: 'nenhum incidente dá as duas datas',
    single: 'um só incidente: não há mediana',
    few: known => `mediana de apenas ${formatCount(known)}`,
    find: 'Encontra os incidentes por trás do número',
  },
  vendorGuard: {
    label: 'Contado uma vez',
    peopleOnce: count => `${people(count)} ${isOne(count) ? 'seria contado' : 'seriam contados'} em dobro.`,
    breachesOnce: count =>
      `${breaches(count)} ${isOne(count) ? 'seria contado' : 'seriam contados'} em dobro.`,
    peopleEach: count => `${people(count)} ${isOne(count) ? 'é contado' : 'são contados'} em dobro.`,
    breachesEach: count => `${breaches(count)} ${isOne(count) ? 'é contado' : 'são contados'} em dobro.`,
    ofVendor: (names, vendor) =>
      `${named(names)} ${names.length === 1 ? 'trata' : 'tratam'} do incidente de seu fornecedor ${vendor}.`,
    ofCustomers: (names, vendor) =>
      `${named(names)} tratam de um mesmo incidente de seu fornecedor ${vendor}.`,
    more: count => `Há mais ${counted(count, 'grupo', 'grupos')} assim.`,
    wouldBe: (count, affected) => `Contando por cliente: ${breaches(count)}, ${people(affected)}.`,
    isOnce: (count, affected) => `Contando uma vez: ${breaches(count)}, ${people(affected)}.`,
    show: 'Mostrar repetições',
    hide: 'Ocultar repetições',
    countOnce: 'Contar uma vez',
    countEach: 'Contar por cliente',
    with: (head, count) => `Com ${head}, ${count}`,
    people: count => (count === null ? 'sem número' : people(count)),
    groupsMore: count => `${counted(count, 'grupo menor não é listado', 'grupos menores não são listados')}.`,
    rule: 'Incidentes contam como um só quando um cliente aponta o fornecedor como via de entrada e ambos foram descobertos com menos de um ano de diferença, ou quando clientes de um mesmo fornecedor foram atingidos em um período de quatro meses.',
  },
  chartFrame: {
    as: chart => `${chart}: mostrar como`,
    chart: 'Gráfico',
    table: 'Tabela',
    restsOn: (known, silent) =>
      silent === 0
        ? `Com base em ${breaches(known)}; nenhum deixa de informar.`
        : `Com base em ${breaches(known)}; ${formatCount(silent)} não ${isOne(silent) ? 'informa' : 'informam'}.`,
    restsOnNone: silent => `${breaches(silent)}, e nenhum informa.`,
  },
  barChart: {
    titles: {
      year: 'Incidentes por ano',
      sector: 'Setores',
      country: 'Países',
      vector: 'Vetores de ataque',
      data: 'Dados expostos',
      source: 'Quem dá o número',
    },
    manyEach: 'Um incidente conta em cada um de seus valores.',
    notStated: 'Não informado',
    yearOf: 'Ano',
    years: {
      began: 'ano de início',
      discovered: 'ano da descoberta',
      disclosed: 'ano da divulgação',
      notified: 'ano da comunicação',
    },
    value: 'Valor',
    breaches: 'Incidentes',
    share: 'Parcela',
    people: 'Titulares',
    byCustomer: 'Por cliente',
    once: 'Uma vez',
    bar: (label, count, affected) =>
      affected === 0
        ? `${label}: ${breaches(count)}, sem número de titulares`
        : `${label}: ${breaches(count)}, ${people(affected)}`,
    finds: each => `Encontra ${breaches(each)}, cada um por si`,
    more: count => `Mais ${formatCount(count)}`,
    fewer: 'Menos',
    noFigure: 'sem número',
  },
  sizesChart: {
    title: {
      began: 'Titulares afetados por incidente, por ano de início',
      discovered: 'Titulares afetados por incidente, por ano da descoberta',
      disclosed: 'Titulares afetados por incidente, por ano da divulgação',
      notified: 'Titulares afetados por incidente, por ano da comunicação',
    },
    legend: 'Logarítmico. Linha: mediana. Faixa: metade central. Ponto vazado: número não exato.',
    keys: 'As setas vão de ano em ano e aos incidentes de cada um.',
    notAllDots: drawn =>
      `Pontos: os ${formatCount(drawn)} maiores. Linha e faixa contam todos os incidentes.`,
    year: (year, known, median) => `${year}: mediana ${median} de ${breaches(known)}`,
    yearNone: year => `${year}: nenhum incidente dá um número`,
    yearSilent: count => `${formatCount(count)} sem número`,
    dot: (name, affected) => `${name}, ${affected} titulares`,
    notExact: (name, affected) => `${name}, cerca de ${affected} titulares, número não exato`,
    soFar: 'até agora',
    none: 'Nenhum incidente dá número e ano. Escolha outro ano, ou conte mais incidentes.',
    head: {
      year: 'Ano',
      known: 'Com número',
      unknown: 'Sem',
      q1: '1º quartil',
      median: 'Mediana',
      q3: '3º quartil',
    },
  },
  lagsChart: {
    title: 'Tempos medianos',
    legend:
      'Dias. Linha e número: mediana. Faixa: metade central, clara onde as datas dão só o mês ou o ano.',
    rule: '60, HIPAA',
    known: (known, silent) => `${formatCount(known)} com datas, ${formatCount(silent)} sem`,
    few: known => (known === 1 ? 'um só incidente' : `mediana de apenas ${formatCount(known)}`),
    impossible: count => `${formatCount(count)} em ordem impossível`,
    range: (least, most) => `${least} a ${most}`,
    row: (lag, median, known) => `${lag}: mediana de ${median} dias, em ${breaches(known)}`,
    none: 'Desconhecido',
    rowNone: lag => `${lag}: nenhum incidente informa as duas datas`,
    silent: (lag, count) => `${lag}: ${breaches(count)} sem as duas datas`,
    head: {
      lag: 'Tempo em dias',
      q1: '1º quartil',
      median: 'Mediana',
      q3: '3º quartil',
      known: 'Com datas',
      silent: 'Sem datas',
      impossible: 'Ordem impossível',
    },
  },
  clocksTable: {
    title: 'Prazos legais',
    legend: 'O que os artigos dizem diante de cada regra. Não é parecer jurídico.',
    clock: 'Prazo legal',
    met: 'Cumprido',
    missed: 'Descumprido',
    cannotBeTold: 'Indeterminado',
    find: (clock, answer, count) => `${clock}, ${answer}: ${breaches(count)}`,
    none: 'Nenhum prazo legal obriga estes incidentes, pelo que os artigos dizem.',
  },
}
