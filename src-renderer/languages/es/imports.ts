import { counted, formatCount, isOne, lowerFirst } from '../../text/format.ts'
import type { Words } from '../words.ts'

const left = (waiting: number) =>
  isOne(waiting) ? `queda ${formatCount(waiting)} archivo` : `quedan ${formatCount(waiting)} archivos`

export const imports: Words['imports'] = {
  chooseColumns: {
    unknown:
      'Los nombres de sus columnas no dicen cuál contiene el texto. Su elección se recuerda para todas las tablas que tengan las columnas elegidas.',
    replaces: articles =>
      `La tabla se lee otra vez como se indica aquí. Sus artículos nuevos sustituyen ${isOne(articles) ? 'al artículo' : `a los ${counted(articles, 'artículo', 'artículos')}`} que se hicieron antes con sus filas, con lo que se decidió sobre ellos; Ctrl Z los recupera.`,
    title: file => `Columnas de ${file}`,
    reading: 'Leyendo las columnas…',
    later: 'Las columnas quedan guardadas. Pulse Reintentar cuando acabe esta importación.',
    leave: 'Cerrar',
  },
  columnSample: {
    label: 'Las primeras filas',
    more: count =>
      isOne(count)
        ? 'Hay una columna más en las listas de abajo.'
        : `Hay ${formatCount(count)} columnas más en las listas de abajo.`,
  },
  columnsForm: {
    text: '¿Qué columna contiene el texto?',
    others: '¿Y cuáles, si las hay, contienen esto?',
    choose: 'Elegir…',
    none: 'Ninguna',
    save: 'Guardar y leer otra vez',
    leave: 'Cancelar',
  },
  importList: {
    label: 'Todas las importaciones',
    files: count => counted(count, 'archivo', 'archivos'),
  },
  status: {
    reading: 'Leyendo',
    waiting: 'Espera a que termine la importación anterior',
    pausing: 'Se pausa tras los archivos que se están leyendo',
    cancelling: 'Se cancela tras los archivos que se están leyendo',
    paused: waiting => `En pausa, ${left(waiting)}`,
    stopped: waiting => `Detenida, ${left(waiting)}`,
    'cut-off': waiting => `Interrumpida, ${left(waiting)}`,
    finished: took => `Terminada en ${took}`,
    cancelled: took => `Cancelada tras ${took}`,
  },
  counts: {
    imported: count => counted(count, 'importado', 'importados'),
    nearDuplicates: count => counted(count, 'casi duplicado', 'casi duplicados'),
    duplicates: count => counted(count, 'duplicado', 'duplicados'),
    failed: count => counted(count, 'fallido', 'fallidos'),
    notRead: count => counted(count, 'fallido o no leído', 'fallidos o no leídos'),
  },
  ended: {
    finished: counts => `Importación terminada: ${counts}.`,
    cancelled: counts => `Importación cancelada: ${counts}.`,
    paused: waiting => `Importación en pausa, ${left(waiting)}.`,
  },
  outcome: {
    failed: 'Fallido',
    near_duplicate: 'Casi duplicado',
    duplicate: 'Duplicado',
    imported: 'Importado',
    needsOcr: 'Requiere OCR',
    needsColumns: 'Faltan columnas',
    notRead: 'No leído',
  },
  pace: {
    fewSecondsLeft: 'quedan unos segundos',
    left: time => `quedan unos ${time}`,
    every: seconds => `un archivo cada ${seconds} s`,
    perSecond: files => `${counted(files, 'archivo', 'archivos')} por segundo`,
  },
  columns: {
    roles: {
      text: 'Texto',
      title: 'Título',
      date: 'Fecha de publicación',
      url: 'Enlace al artículo',
      author: 'Autor',
      outlet: 'Medio',
    },
    textMissing: 'Elija la columna que contiene el texto.',
    twice: (one, other) =>
      `Una misma columna no puede ser ${lowerFirst(one)} y ${lowerFirst(other)}; elija otra, o ninguna.`,
    noName: '(sin nombre)',
  },
  formats: {
    csv: 'Tabla de artículos (CSV)',
    docx: 'Documento de Word',
    eml: 'Correo electrónico',
    html: 'Página web',
    'json-lines': 'Artículos en JSON, uno por línea',
    json: 'Artículos en JSON',
    markdown: 'Markdown',
    mbox: 'Buzón de correo',
    mhtml: 'Página web guardada (MHTML)',
    msg: 'Mensaje de Outlook',
    odt: 'Texto OpenDocument',
    pdf: 'PDF',
    'plain-text': 'Texto sin formato',
    rtf: 'Texto enriquecido',
    zip: 'Archivo ZIP',
  },
  importProgress: {
    of: total => `{} de ${formatCount(total)} archivos`,
    safe: 'Los archivos terminados ya están en la bóveda. Tras un bloqueo o un fallo, el resto continúa solo.',
    reading: file => `Leyendo ${file}`,
  },
  importsPane: {
    label: 'Importaciones',
    none: 'Todavía no se ha importado nada',
    noneHint:
      'Suelte archivos o carpetas de artículos en cualquier parte de esta ventana, o elíjalos. Lo que ocurre con cada archivo queda registrado aquí, también tras reiniciar.',
    choose: 'Elegir archivos…',
  },
  importTables: {
    label: 'Tablas',
    read: articles => `leída como ${counted(articles, 'artículo', 'artículos')}`,
    change: 'Cambiar columnas…',
    changeOf: file => `Cambiar las columnas de ${file}`,
  },
  outcomeLine: {
    label: 'El archivo elegido',
    read: 'Leer el artículo',
    hint: 'Elija un archivo para ver todo lo que ocurrió con él. Intro abre su artículo.',
  },
  outcomePage: { read: 'Leer' },
  outcomeTable: {
    label: 'Archivos',
    outcome: 'Resultado',
    file: 'Archivo',
    size: 'Tamaño',
    happened: 'Qué ocurrió',
    action: 'Acción',
  },
  outcomeWords: {
    reports: 'Informa de {}',
    reportsMore: others => `Informa de {} y ${formatCount(others)} más`,
    notBreach: 'No es una brecha. En Artículos, en ninguna brecha.',
    sameAs: 'El mismo artículo que {}. No se ha importado otra vez.',
    nearlySame: 'Casi igual que {}. Se conserva y cuenta como una sola fuente. ',
    notTheSame: 'No es el mismo',
    apart: (id, other) => `${id} y ${other} son desde ahora dos fuentes.`,
    other: 'otro artículo',
    another: 'uno que ya está en la bóveda',
    failed: 'No se pudo leer.',
    chooseColumns: 'Elegir columnas…',
  },
  shownImport: {
    filter: 'Resultado',
    all: 'Todos',
    goesOn: 'Lo que está en la bóveda se conserva. Pulse Continuar cuando esté resuelto.',
    busy: 'Se están leyendo los primeros archivos',
    nothing: 'No se ha leído ningún archivo',
  },
}
