import { counted, formatCount, isOne, listed } from '../../text/format.ts'
import type { Words } from '../words.ts'

type Keys = Words['compare']['comparisonTable']['keys']['breaches']

const tableKeys = (change: string): Keys => [
  [['ArrowUp', 'ArrowDown'], 'de celda en celda'],
  [['Enter'], 'a su frase'],
  [['Space'], 'ver su frase'],
  [['E'], change],
  [['Shift ArrowLeft', 'Shift ArrowRight'], 'mover la columna'],
]

export const compare: Words['compare'] = {
  compareView: {
    label: 'Datos lado a lado',
    problem: 'No se pueden comparar',
    todo: 'Vuelva y elija otras, o quite la columna que ya no existe.',
  },
  comparisonHead: {
    breaches: count => counted(count, 'brecha comparada', 'brechas comparadas'),
    articles: (count, breach) => `${counted(count, 'artículo', 'artículos')} sobre ${breach}`,
    saved: 'guardada',
    changed: 'cambiada desde que se guardó',
    tools: 'Esta comparación',
  },
  nameForm: {
    name: 'Nombre de la comparación',
    keep: 'Guardar',
    leave: 'Cancelar',
    taken: 'Ya hay una comparación con este nombre: se sustituirá.',
    saved: name => `Se ha guardado la comparación «${name}».`,
    renamed: name => `La comparación se llama ahora «${name}».`,
  },
  addColumn: {
    label: 'Añadir una brecha a la comparación',
    articlesLabel: 'Añadir un artículo a la comparación',
    hint: 'Nombre o identificador',
    articlesHint: 'Título o medio',
    options: 'Brechas que añadir',
    articlesOptions: 'Artículos que añadir',
    alike: name => `Las más parecidas a ${name}`,
    none: 'Nada se llama así. Pruebe con una parte del nombre o con el identificador.',
    noneLeft: 'Todos los artículos sobre esta brecha están en la comparación.',
    close: 'Cerrar',
    added: name => `Añadido: ${name}.`,
  },
  comparisonTable: {
    label: 'Comparación',
    onlyDifferences: 'Solo diferencias',
    alike: 'No hay diferencias: todos los datos que constan son iguales.',
    facts: count => counted(count, 'dato', 'datos'),
    differing: (count, all) =>
      `${isOne(count) ? 'difiere' : 'difieren'} ${formatCount(count)} de ${formatCount(all)}`,
    lags: 'Lapsos',
    clocks: 'Plazos',
    lagCount: count => counted(count, 'lapso', 'lapsos'),
    clockCount: count => counted(count, 'plazo', 'plazos'),
    others: count => `${counted(count, 'plazo no obliga', 'plazos no obligan')} a ninguna.`,
    keys: {
      breaches: tableKeys('su propio valor'),
      articles: tableKeys('usarlo para la brecha'),
    },
  },
  columnHead: {
    reference: 'Referencia',
    makeReference: 'usar como referencia',
    remove: name => `Quitar ${name}`,
    drag: 'Arrastre a otro lugar, o pulse Mayús con una flecha',
    position: (name, place, of) => `${name} es ahora la columna ${formatCount(place)} de ${formatCount(of)}.`,
  },
  cell: {
    edit: (fact, column) => `Editar «${fact}» de ${column}`,
    use: fact => `Usar este valor en la brecha: ${fact}`,
    used: fact => `La brecha muestra ahora este valor: ${fact}.`,
    editing: (fact, column) => `${fact} de ${column}`,
    typed: 'Escrito y sin guardar',
    own: 'su propio valor',
    says: (speaker, isInConflict) => (isInConflict ? `${speaker}, las fuentes discrepan` : speaker),
    ownInConflict: 'su propio valor, las fuentes discrepan',
    sourced: (speaker, place) => `${speaker} en ${place}`,
    more: count => counted(count, 'frase más', 'frases más'),
    onlyHere: 'no está en la referencia',
    noEvidence: 'Ninguna frase lo dice.',
  },
  deltas: {
    count: (difference, ratio) => `${difference}, × ${ratio}`,
    about: words => `unos ${words}`,
    without: values => `sin ${listed(values)}`,
  },
  differences: {
    same: 'Igual que la referencia',
    differs: 'Distinto de la referencia',
    'only-here': 'Solo aquí',
    'not-stated': 'Aquí no consta',
  },
  savedComparisons: {
    title: 'Comparaciones',
    none: 'No hay comparaciones guardadas',
    todo: 'Seleccione en la lista de dos a seis brechas y pulse C. Después guarde la comparación con Ctrl S.',
    name: 'Nombre',
    columns: 'Lado a lado',
    deeds: 'Qué se puede hacer',
    open: name => `Abrir ${name}`,
    rename: name => `Renombrar ${name}`,
    forget: name => `Eliminar ${name}`,
    forgotten: name => `Se ha eliminado la comparación «${name}». Deshacer la recupera.`,
    broken: name => `${name}: quedan muy pocas columnas`,
    articlesOn: breach => `Artículos sobre ${breach}`,
    merged: (id, into) => `${id} se fusionó con ${into}`,
    gone: ids => `${listed(ids)} ya no ${ids.length === 1 ? 'existe' : 'existen'}`,
    cannotOpen: 'Quedan menos de dos columnas. Se abrirá de nuevo cuando vuelva lo que falta.',
  },
  tray: {
    label: 'Reunido para comparar',
    gathered: names => `Para comparar: ${listed(names)}`,
    oneMore: 'Añada otra con Mayús C.',
    clear: 'Vaciar lo reunido',
    added: (name, count, most) =>
      `${name} se ha añadido a la comparación, ${formatCount(count)} de ${formatCount(most)}.`,
    known: name => `${name} ya está en la comparación.`,
    full: most => `En una comparación caben ${formatCount(most)}. Quite antes una.`,
  },
}
