import { counted, formatCount, isOne, listed } from '../../text/format.ts'
import type { Words } from '../words.ts'

const countOf = {
  articles: (count: number) => counted(count, 'artículo', 'artículos'),
  breaches: (count: number) => counted(count, 'brecha', 'brechas'),
}

export const library: Words['library'] = {
  articlePreview: {
    read: 'Leer',
    none: 'No informa de ninguna brecha.',
    beginning: 'Cómo empieza',
    reports: 'Informa de',
    nearly: 'Casi igual que',
    claims: count => counted(count, 'afirmación', 'afirmaciones'),
  },
  bulkPanel: {
    cancel: 'Cancelar',
    busy: 'Trabajando…',
    looking: 'Calculando qué cambiaría…',
    apply: { delete: 'Eliminar', merge: 'Fusionar' },
    many: 'Son demasiados para calcularlo antes: se hace por pasos, y deshacer una vez lo recupera todo.',
    progress: (done, total) => `${formatCount(done)} de ${formatCount(total)}`,
    stopped: (done, total) =>
      `Detenido tras ${formatCount(done)} de ${formatCount(total)}. Ctrl Z recupera lo ya hecho.`,
    delete: (count, kind) => `Eliminar ${countOf[kind](count)}`,
    deleted: (count, kind) =>
      `${isOne(count) ? 'Se ha eliminado' : 'Se han eliminado'} ${countOf[kind](count)}.`,
    withIt: parts => `También desaparece lo siguiente: ${listed(parts)}.`,
    goes: {
      breaches: count =>
        isOne(count)
          ? `${countOf.breaches(count)} de la que nada más informa`
          : `${countOf.breaches(count)} de las que nada más informa`,
      claims: count => counted(count, 'afirmación', 'afirmaciones'),
      decisions: count => counted(count, 'decisión sobre un valor', 'decisiones sobre valores'),
      notes: count => counted(count, 'nota', 'notas'),
      highlights: count => counted(count, 'resaltado', 'resaltados'),
    },
    articlesStay: 'Sus artículos se conservan.',
    undo: 'Deshacer una vez lo recupera todo.',
    merge: count => `Fusionar ${countOf.breaches(count)}`,
    merged: count => `Se han fusionado ${countOf.breaches(count)}.`,
    into: 'Conservar como',
    becomes: (name, articles, conflicts) =>
      `${name}, con ${countOf.articles(articles)}; ${
        conflicts === 0
          ? 'ninguna fuente discrepa.'
          : `las fuentes discrepan en ${counted(conflicts, 'dato', 'datos')}.`
      }`,
    idsStay:
      'Los identificadores de las demás llevan a ella desde ahora. Las afirmaciones, decisiones, etiquetas y notas la siguen.',
    untag: count => `Quitar una etiqueta a ${counted(count, 'elemento', 'elementos')}`,
    untagged: (path, count) => `Se ha quitado ${path} a ${counted(count, 'elemento', 'elementos')}.`,
    carriedBy: count => `en ${formatCount(count)}`,
    noTags: 'Nada de lo seleccionado lleva etiqueta.',
  },
  articleColumns: {
    language: 'Idioma',
    title: 'Título',
    outlet: 'Medio',
    published: 'Publicado',
    breach: 'Brecha',
    notBreach: 'no es una brecha',
    tags: 'Etiquetas',
    imported: 'Importado',
    file: 'Archivo',
    id: 'Id.',
  },
  articlesPane: { articles: 'Artículos' },
  breachColumns: {
    state: 'Estado',
    victim: 'Víctima',
    sector: 'Sector',
    country: 'País',
    people: 'Personas',
    discovered: 'Detección',
    sources: 'Fuentes',
    sourcesHead: 'Fte.',
    tags: 'Etiquetas',
    id: 'Id.',
  },
  breachesPane: {
    breaches: 'Brechas',
    sum: people => `Como máximo ${formatCount(people)} personas, cada una contada una vez`,
  },
  detailPane: { label: 'Detalles' },
  emptyLibrary: {
    label: 'Biblioteca vacía',
    title: 'Todavía no se ha importado nada',
    todo: 'Suelte archivos o carpetas de artículos en cualquier parte de esta ventana, o elíjalos. Breachdesk los lee aquí, encuentra las brechas de las que informan y la frase en que se apoya cada dato.',
    samples: 'Para echar antes un vistazo, bloquee esta bóveda y elija «Probar con ejemplos».',
    reads: formats => `Formatos: ${formats}`,
    choose: 'Elegir archivos…',
    restoring: 'Leyendo el archivo exportado…',
    busy: 'Se están leyendo los primeros artículos',
    meanwhile:
      'Aparecen aquí uno a uno, y en cuanto aparecen están a salvo en la bóveda. La barra de abajo dice por dónde va la importación.',
  },
  listKeys: { move: 'mover', select: 'seleccionar', read: 'leer' },
  listOptions: {
    open: 'Orden y columnas',
    sortBy: 'Ordenar por',
    reversed: 'En orden inverso',
    byYear: 'Un encabezado por año',
    columns: 'Columnas',
    earlier: column => `${column}: un lugar antes`,
    later: column => `${column}: un lugar después`,
    hint: 'En el encabezado de una columna, Mayús con una flecha cambia su anchura, y Alt con una flecha, su lugar.',
    reset: 'Como al principio',
    sorts: {
      added: 'Últimos importados',
      published: 'Publicación',
      title: 'Título',
      outlet: 'Medio',
      lang: 'Idioma',
      name: 'Víctima',
      sector: 'Sector',
      country: 'País',
      sources: 'Fuentes',
      people: 'Personas',
      discovered: 'Detección',
    },
  },
  listOrder: { undated: 'No consta' },
  listTitle: { articles: 'Artículos', breaches: 'Brechas', inbox: 'Bandeja de entrada' },
  nothingHere: {
    title: { articles: 'Ningún artículo aquí', breaches: 'Ninguna brecha aquí' },
    done: 'Todo revisado',
    inbox: 'Todos los artículos están revisados. Lo que se importe después llega aquí.',
    tag: {
      articles: 'Nada lleva esta etiqueta. Seleccione artículos en la lista completa y pulse T.',
      breaches: 'Nada lleva esta etiqueta. Seleccione brechas en la lista completa y pulse T.',
    },
    breaches: 'Ningún artículo informa de una brecha. Están todos en Artículos.',
  },
  panes: {
    tree: 'Anchura de la biblioteca',
    detail: 'Anchura de los detalles',
  },
  libraryTree: {
    library: 'Biblioteca',
    inbox: 'Bandeja de entrada',
    articles: 'Artículos',
    breaches: 'Brechas',
    review: 'Revisión',
    statistics: 'Estadísticas',
    imports: 'Importaciones',
    tags: 'Etiquetas',
  },
  toldBy: {
    articles: articles => countOf.articles(articles),
    sources: (sources, articles) => `${counted(sources, 'fuente', 'fuentes')}, ${countOf.articles(articles)}`,
  },
  selectedFoot: {
    label: 'Lo seleccionado',
    selected: count => counted(count, 'seleccionado', 'seleccionados'),
  },
}
