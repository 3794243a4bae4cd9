import { counted, formatCount, isOne, listed, lowerFirst } from '../../text/format.ts'
import type { Words } from '../words.ts'

type Keys = Words['compare']['comparisonTable']['keys']['breaches']

const tableKeys = (change: string): Keys => [
  [['ArrowUp', 'ArrowDown'], 'de célula em célula'],
  [['Enter'], 'ir à frase'],
  [['Space'], 'espiar a frase'],
  [['E'], change],
  [['Shift ArrowLeft', 'Shift ArrowRight'], 'mover a coluna'],
]

export const compare: Words['compare'] = {
  compareView: {
    label: 'Fatos lado a lado',
    problem: 'Não é possível comparar estes',
    todo: 'Volte e escolha outros, ou retire a coluna que não existe mais.',
  },
  comparisonHead: {
    breaches: count => `${counted(count, 'incidente', 'incidentes')} lado a lado`,
    articles: (count, breach) => `${counted(count, 'artigo', 'artigos')} sobre ${breach}`,
    saved: 'salva',
    changed: 'alterada desde que foi salva',
    tools: 'Esta comparação',
  },
  nameForm: {
    name: 'Nome da comparação',
    keep: 'Salvar',
    leave: 'Cancelar',
    taken: 'Já existe uma comparação com esse nome: salvar a substitui.',
    saved: name => `Comparação “${name}” salva.`,
    renamed: name => `A comparação agora se chama “${name}”.`,
  },
  addColumn: {
    label: 'Adicionar um incidente à comparação',
    articlesLabel: 'Adicionar um artigo à comparação',
    hint: 'Nome ou identificador',
    articlesHint: 'Título ou veículo',
    options: 'Incidentes que podem ser adicionados',
    articlesOptions: 'Artigos que podem ser adicionados',
    alike: name => `Mais parecidos com ${name}`,
    none: 'Nada tem esse nome. Tente parte dele, ou o identificador.',
    noneLeft: 'Todos os artigos deste incidente já estão na comparação.',
    close: 'Fechar',
    added: name => `Adicionado: ${name}.`,
  },
  comparisonTable: {
    label: 'Comparação',
    onlyDifferences: 'Só diferenças',
    alike: 'Nenhuma diferença: todos os fatos informados são iguais.',
    facts: count => counted(count, 'fato', 'fatos'),
    differing: (count, all) =>
      `${formatCount(count)}/${formatCount(all)} ${isOne(count) ? 'difere' : 'diferem'}`,
    lags: 'Tempos',
    clocks: 'Prazos legais',
    lagCount: count => counted(count, 'tempo', 'tempos'),
    clockCount: count => counted(count, 'prazo', 'prazos'),
    others: count => `${counted(count, 'prazo não obriga', 'prazos não obrigam')} nenhum deles.`,
    keys: {
      breaches: tableKeys('seu próprio valor'),
      articles: tableKeys('adotar para o incidente'),
    },
  },
  columnHead: {
    reference: 'Referência',
    makeReference: 'usar como referência',
    remove: name => `Retirar ${name}`,
    drag: 'Arraste para outro lugar, ou pressione Shift com uma seta',
    position: (name, place, of) => `${name} agora é a coluna ${formatCount(place)} de ${formatCount(of)}.`,
  },
  cell: {
    edit: (fact, column) => `Editar ${lowerFirst(fact)} de ${column}`,
    use: fact => `Adotar este valor para o incidente: ${lowerFirst(fact)}`,
    used: fact => `Valor adotado para o incidente: ${lowerFirst(fact)}.`,
    editing: (fact, column) => `${fact} de ${column}`,
    typed: 'Escrito e não salvo',
    own: 'seu próprio valor',
    says: (speaker, isInConflict) => (isInConflict ? `${speaker}, as fontes divergem` : speaker),
    ownInConflict: 'seu próprio valor, as fontes divergem',
    sourced: (speaker, place) => `${speaker} em ${place}`,
    more: count => counted(count, 'outra frase', 'outras frases'),
    onlyHere: 'não está na referência',
    noEvidence: 'Nenhuma frase diz isso.',
  },
  deltas: {
    count: (difference, ratio) => `${difference}, × ${ratio}`,
    about: words => `cerca de ${words}`,
    without: values => `sem ${listed(values)}`,
  },
  differences: {
    same: 'Igual à referência',
    differs: 'Diferente da referência',
    'only-here': 'Só aqui',
    'not-stated': 'Não informado aqui',
  },
  savedComparisons: {
    title: 'Comparações',
    none: 'Nenhuma comparação salva',
    todo: 'Selecione de dois a seis incidentes na lista e pressione C. Depois salve a comparação com Ctrl S.',
    name: 'Nome',
    columns: 'Lado a lado',
    deeds: 'O que se pode fazer',
    open: name => `Abrir ${name}`,
    rename: name => `Renomear ${name}`,
    forget: name => `Excluir ${name}`,
    forgotten: name => `Comparação “${name}” excluída. Ctrl Z a recupera.`,
    broken: name => `${name}: restam poucas colunas`,
    articlesOn: breach => `Artigos sobre ${breach}`,
    merged: (id, into) => `${id} foi mesclado com ${into}`,
    gone: ids => `${listed(ids)} ${ids.length === 1 ? 'não existe' : 'não existem'} mais`,
    cannotOpen: 'Restam menos de duas colunas. Ela volta a abrir quando o que saiu do cofre for recuperado.',
  },
  tray: {
    label: 'Reunidos para comparar',
    gathered: names => `A comparar: ${listed(names)}`,
    oneMore: 'Adicione mais um com Shift C.',
    clear: 'Descartar os reunidos',
    added: (name, count, most) =>
      `${name} foi adicionado à comparação, ${formatCount(count)} de ${formatCount(most)}.`,
    known: name => `${name} já está na comparação.`,
    full: most => `Uma comparação comporta ${formatCount(most)}. Retire um antes.`,
  },
}
