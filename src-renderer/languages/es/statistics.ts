import { counted, formatCount, isOne, listed, lowerFirst } from '../../text/format.ts'
import type { Words } from '../words.ts'

const breaches = (count: number) => counted(count, 'brecha', 'brechas')
const people = (count: number) => counted(count, 'persona', 'personas')

/** Up to three names; the others are counted. */
const named = (names: readonly string[]) =>
  listed(names.length > 4 ? [...names.slice(0, 3), `${formatCount(names.length - 3)} más`] : names)

export const statistics: Words['statistics'] = {
  actions: {
    show: 'Estadísticas',
    showFull: 'Estadísticas de lo que se muestra',
    counting: 'Contar la brecha de un proveedor una vez o por cada cliente',
    list: 'Listarlas',
    listFull: 'Listar las brechas contadas',
    save: 'Guardar',
    saveFull: 'Guardar esta estadística',
    saveAs: 'Guardar como…',
    saveAsFull: 'Guardar esta estadística con otro nombre…',
    updated: name => `«${name}» cuenta ahora lo que se muestra.`,
    rename: 'Renombrar…',
    renameFull: 'Renombrar la estadística guardada…',
    forget: 'Eliminar',
    forgetFull: 'Eliminar la estadística guardada',
    forgotten: name => `Se ha eliminado la estadística guardada «${name}». Deshacer la recupera.`,
  },
  statisticsTree: {
    title: 'Estadísticas guardadas',
    broken: name => `${name}: esta estadística ya no se puede calcular.`,
  },
  statisticsPane: {
    label: 'Estadísticas',
    found: (found, whole) =>
      found === whole ? `todas: ${breaches(whole)}` : `${formatCount(found)} de ${breaches(whole)}`,
    unsaved: 'cambiada',
    figures: 'Cifras y gráficos',
    countingWhat: query => `Contando las brechas que cumplen ${query}…`,
    countingAll: 'Contando todas las brechas…',
    empty: 'Todavía no hay brechas que contar',
    emptyHint:
      'Importe artículos que informen de brechas y aquí se contarán. Suelte archivos en cualquier parte de esta ventana.',
    none: 'Ninguna brecha encaja',
    noneHint: 'Quite del buscador una palabra o una condición, o bórrelo para contar todas las brechas.',
    clear: 'Contar todas las brechas',
    few: found =>
      isOne(found)
        ? 'Solo 1 brecha: no hay con qué compararla.'
        : `Solo ${breaches(found)}: mírelas una a una antes de fiarse de una mediana o de un porcentaje.`,
  },
  statisticsNameForm: {
    name: 'Nombre de la estadística guardada',
    keep: 'Guardar',
    leave: 'Cancelar',
    taken: 'Ya hay una con este nombre: se sustituirá.',
    saved: name => `Guardada como «${name}».`,
    renamed: name => `Renombrada a «${name}».`,
  },
  headlineFigures: {
    label: 'De un vistazo',
    people: 'Personas afectadas',
    once: 'cada una contada una vez',
    each: 'la brecha de un proveedor, por cada cliente',
    peopleRest: (known, unknown) =>
      unknown === 0
        ? `${breaches(known)} con cifra`
        : `${breaches(known)} con cifra, ${formatCount(unknown)} sin ella`,
    median: 'Mediana por brecha',
    half: (q1, q3) => `mitad central: ${q1} a ${q3}`,
    told: 'Aviso en 60 días',
    toldRest: (within, known) => `${formatCount(within)} de ${formatCount(known)} con ambas fechas`,
    toldUnsure: (within, known, unsure) =>
      `${formatCount(within)} de ${formatCount(known)} con ambas fechas, ${formatCount(unsure)} sin precisión suficiente`,
    tooFew: 'muy pocas para un porcentaje',
    unsure: count => `${formatCount(count)} sin precisión suficiente`,
    outOf: (within, known) => `${formatCount(within)} de ${formatCount(known)}`,
    cannotBeTold: 'Sin determinar',
    cannotRest: 'sin fecha de detección o de aviso a los afectados',
    impossible: count => `${formatCount(count)} más con fechas en orden imposible`,
    none: 'No consta',
    noFigure: 'ninguna brecha da una cifra',
    noDates: 'ninguna brecha da ambas fechas',
    single: 'una sola brecha: no hay mediana',
    few: known => `una mediana de solo ${formatCount(known)}`,
    find: 'Busca las brechas en que se basa',
  },
  vendorGuard: {
    label: 'Contadas una vez',
    peopleOnce: count => `${people(count)} se ${isOne(count) ? 'iba' : 'iban'} a contar dos veces.`,
    breachesOnce: count => `${breaches(count)} se ${isOne(count) ? 'iba' : 'iban'} a contar dos veces.`,
    peopleEach: count => `${people(count)} se ${isOne(count) ? 'cuenta' : 'cuentan'} dos veces.`,
    breachesEach: count => `${breaches(count)} se ${isOne(count) ? 'cuenta' : 'cuentan'} dos veces.`,
    ofVendor: (names, vendor) =>
      names.length === 1
        ? `${named(names)} informa de la brecha de su proveedor, ${vendor}.`
        : `${named(names)} informan de la brecha de su proveedor, ${vendor}.`,
    ofCustomers: (names, vendor) =>
      `${named(names)} informan de una misma brecha de su proveedor, ${vendor}.`,
    more: count => `${counted(count, 'grupo más', 'grupos más')} como este.`,
    wouldBe: (count, affected) => `Contando por cliente: ${breaches(count)}, ${people(affected)}.`,
    isOnce: (count, affected) => `Contando una vez: ${breaches(count)}, ${people(affected)}.`,
    show: 'Ver duplicidades',
    hide: 'Ocultar duplicidades',
    countOnce: 'Contar una vez',
    countEach: 'Contar por cliente',
    with: (head, count) => `Con ${head}, ${count}`,
    people: count => (count === null ? 'sin cifra' : people(count)),
    groupsMore: count =>
      isOne(count)
        ? 'No se lista un grupo más pequeño.'
        : `No se listan ${formatCount(count)} grupos más pequeños.`,
    rule: 'Varias brechas cuentan como una si un cliente señala al proveedor como vía de entrada y ambas se detectaron con menos de un año de diferencia, o si los clientes de un mismo proveedor fueron atacados en un plazo de cuatro meses.',
  },
  chartFrame: {
    as: chart => `${chart}: mostrar como`,
    chart: 'Gráfico',
    table: 'Tabla',
    restsOn: (known, silent) =>
      silent === 0
        ? `Se basa en ${breaches(known)}; ${isOne(known) ? 'lo dice' : 'todas lo dicen'}.`
        : `Se basa en ${breaches(known)}; ${formatCount(silent)} no ${isOne(silent) ? 'dice' : 'dicen'} nada.`,
    restsOnNone: silent => `${breaches(silent)}; ninguna lo dice.`,
  },
  barChart: {
    titles: {
      year: 'Brechas por año',
      sector: 'Sectores',
      country: 'Países',
      vector: 'Vectores de ataque',
      data: 'Datos expuestos',
      source: 'Quién da la cifra',
    },
    manyEach: 'Una brecha cuenta en cada uno de sus valores.',
    notStated: 'No consta',
    yearOf: 'Año',
    years: {
      began: 'año de inicio',
      discovered: 'año de detección',
      disclosed: 'año de divulgación',
      notified: 'año de aviso',
    },
    value: 'Valor',
    breaches: 'Brechas',
    share: 'Parte',
    people: 'Personas',
    byCustomer: 'Por cliente',
    once: 'Una vez',
    bar: (label, count, affected) =>
      affected === 0
        ? `${label}: ${breaches(count)}, sin cifra de personas`
        : `${label}: ${breaches(count)}, ${people(affected)}`,
    finds: each =>
      isOne(each)
        ? `Busca ${breaches(each)}, por separado`
        : `Busca ${breaches(each)}, cada una por separado`,
    more: count => `${formatCount(count)} más`,
    fewer: 'Menos',
    noFigure: 'sin cifra',
  },
  sizesChart: {
    title: {
      began: 'Personas afectadas por brecha, según el año de inicio',
      discovered: 'Personas afectadas por brecha, según el año de detección',
      disclosed: 'Personas afectadas por brecha, según el año de divulgación',
      notified: 'Personas afectadas por brecha, según el año de aviso',
    },
    legend: 'Escala logarítmica. Línea: mediana. Banda: mitad central. Hueco: cifra no exacta.',
    keys: 'Las flechas van de un año a otro y a sus brechas.',
    notAllDots: drawn =>
      `Puntos: las ${formatCount(drawn)} mayores. La línea y la banda cuentan todas las brechas.`,
    year: (year, known, median) => `${year}: mediana ${median} de ${breaches(known)}`,
    yearNone: year => `${year}: ninguna brecha da una cifra`,
    yearSilent: count => `${formatCount(count)} sin cifra`,
    dot: (name, affected) => `${name}, ${affected} personas`,
    notExact: (name, affected) => `${name}, unas ${affected} personas, cifra no exacta`,
    soFar: 'hasta hoy',
    none: 'Ninguna brecha da a la vez una cifra y un año. Elija otro año o cuente más brechas.',
    head: {
      year: 'Año',
      known: 'Con cifra',
      unknown: 'Sin cifra',
      q1: 'Cuartil inferior',
      median: 'Mediana',
      q3: 'Cuartil superior',
    },
  },
  lagsChart: {
    title: 'Mediana de los lapsos',
    legend:
      'En días. Línea y número: mediana. Banda: mitad central, pálida donde las fechas dan solo un mes o un año.',
    rule: '60, HIPAA',
    known: (known, silent) =>
      `${counted(known, 'conocida', 'conocidas')}, ${formatCount(silent)} sin determinar`,
    few: known => (isOne(known) ? 'una sola brecha' : `una mediana de solo ${formatCount(known)}`),
    impossible: count => `${formatCount(count)} en orden imposible`,
    range: (least, most) => `${least} a ${most}`,
    row: (lag, median, known) =>
      `${lag}: mediana de ${median} días, ${counted(known, 'brecha conocida', 'brechas conocidas')}`,
    none: 'Se desconoce',
    rowNone: lag => `${lag}: ninguna brecha da ambas fechas`,
    silent: (lag, count) => `${lag}: ${breaches(count)} sin determinar`,
    head: {
      lag: 'Lapso en días',
      q1: 'Cuartil inferior',
      median: 'Mediana',
      q3: 'Cuartil superior',
      known: 'Conocidas',
      silent: 'Sin determinar',
      impossible: 'Orden imposible',
    },
  },
  clocksTable: {
    title: 'Plazos legales',
    legend: 'Lo que dicen los artículos frente a cada norma. No es asesoramiento jurídico.',
    clock: 'Plazo',
    met: 'Cumplido',
    missed: 'Incumplido',
    cannotBeTold: 'Sin determinar',
    find: (clock, answer, count) => `${clock}, ${lowerFirst(answer)}: ${breaches(count)}`,
    none: 'Ningún plazo rige en ninguna de estas brechas, según lo que dicen los artículos.',
  },
}
