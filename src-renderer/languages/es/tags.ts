import { counted, formatCount, isOne } from '../../text/format.ts'
import type { Words } from '../words.ts'

const things = (count: number, target: 'articles' | 'breaches') =>
  target === 'articles' ? counted(count, 'artículo', 'artículos') : counted(count, 'brecha', 'brechas')
const tagCount = (count: number) => counted(count, 'etiqueta', 'etiquetas')

export const tags: Words['tags'] = {
  arrangeRules: {
    make: 'Regla nueva',
    applyAll: 'Aplicar todas',
    applied: (rules, tagged) =>
      `${counted(rules, 'regla aplicada', 'reglas aplicadas')}; ${counted(tagged, 'etiqueta puesta', 'etiquetas puestas')}.`,
  },
  arrangeTags: {
    arrange: 'Etiquetas, paquetes y reglas',
    make: 'Etiqueta nueva',
    makeBelow: 'Etiqueta nueva debajo',
    rename: 'Renombrar',
    move: 'Mover a…',
    merge: 'Fusionar con…',
    remove: 'Eliminar',
    removed: path => `Se ha eliminado ${path} con las etiquetas que tiene debajo. Ctrl Z las recupera.`,
  },
  chooseTag: {
    move: path => `Mover ${path} a`,
    merge: path => `Fusionar ${path} con`,
    moveHint: 'Las etiquetas de debajo la acompañan. Lo que las lleva las conserva.',
    mergeHint:
      'Todo lo que la lleva llevará en su lugar la etiqueta que elija; las de igual nombre que tengan debajo se unen.',
    field: 'Buscar una etiqueta',
    list: 'Etiquetas',
    top: 'Lo alto del árbol',
    none: 'Ninguna etiqueta se llama así.',
  },
  conditionField: {
    placeholder: 'sector:healthcare people:>500',
    label: 'Qué puede ir aquí',
    count: count => counted(count, 'sugerencia', 'sugerencias'),
  },
  packContents: { label: 'Etiquetas del paquete', exclusive: 'una cada vez' },
  packsTab: {
    label: 'Paquetes',
    intro:
      'Un paquete es un vocabulario que también usan otros. Instalarlo añade sus etiquetas; retirarlo quita las que nada lleva. Ctrl Z deshace ambas cosas.',
    install: 'Instalar',
    complete: 'Añadir las que faltan',
    remove: 'Retirar',
    installThe: label => `Instalar ${label}`,
    removeThe: label => `Retirar ${label}`,
    tags: tagCount,
    all: count => `Instalado, ${tagCount(count)}`,
    some: (installed, count) => `Hay ${formatCount(installed)} de ${tagCount(count)}`,
    isIn: (label, count) => `${label} está instalado: ${tagCount(count)}.`,
    isOut: label => `${label} se ha retirado; las etiquetas en uso se conservan.`,
  },
  ruleEditor: {
    title: 'Regla nueva',
    name: 'Nombre',
    nameHint: 'Grandes brechas sanitarias',
    target: 'Qué etiqueta',
    targets: { breaches: 'Brechas', articles: 'Artículos' },
    condition: 'Qué debe cumplirse',
    conditionHint:
      'Las partes van una junto a otra y deben cumplirse todas. Una coma da otro valor válido; un - delante de una parte la invierte. Pulse ↓ para ver qué se puede pedir.',
    tag: 'Etiqueta que poner',
    tagHint: 'hipaa/large',
    runsOnImport: 'Etiquetar también lo que se importe después',
    save: 'Guardar',
    saveAndApply: 'Guardar y aplicar',
    apply: 'Aplicar ahora',
    remove: 'Eliminar la regla',
    discard: 'Descartar',
    removed: name =>
      `Se ha eliminado la regla ${name}. Lo que etiquetó sigue etiquetado; Ctrl Z la recupera.`,
    tagged: (count, target, tag) =>
      count === 0
        ? `Nada nuevo que etiquetar con ${tag}.`
        : `${things(count, target)} con la etiqueta ${tag}.`,
    carried: count =>
      isOne(count) ? `${formatCount(count)} ya la llevaba.` : `${formatCount(count)} ya la llevaban.`,
    refused: count =>
      isOne(count)
        ? `${formatCount(count)} lleva una etiqueta que la excluye.`
        : `${formatCount(count)} llevan una etiqueta que la excluye.`,
  },
  rulePreview: {
    label: 'Qué haría la regla',
    nothing:
      'Escriba qué debe cumplirse, y aquí se muestra lo que la regla etiquetaría antes de que haga nada.',
    looking: 'Recorriendo la bóveda…',
    gain: (count, target) => `Etiquetaría ${things(count, target)}.`,
    noneGain: target =>
      target === 'articles' ? 'No etiquetaría más artículos.' : 'No etiquetaría más brechas.',
    carry: count =>
      isOne(count)
        ? `${formatCount(count)} ya lleva la etiqueta.`
        : `${formatCount(count)} ya llevan la etiqueta.`,
    refused: count => (isOne(count) ? `${formatCount(count)} no puede.` : `${formatCount(count)} no pueden.`),
    more: count => `y ${formatCount(count)} más`,
    refusedTitle: 'No puede llevarla',
    carries: path => `lleva ${path}, y solo una es posible`,
    lapsedTitle: 'Etiquetado antes, y ya no se cumple',
    lapsedHint: 'Conservan la etiqueta hasta que usted la quite.',
  },
  rulesTab: {
    label: 'Reglas',
    count: count => counted(count, 'regla', 'reglas'),
    none: 'Todavía no hay reglas',
    noneHint:
      'Una regla pone una etiqueta a toda brecha o artículo que cumpla algo: ahora y, si quiere, a todo lo que se importe después.',
    example: 'sector:healthcare people:>500  →  hipaa/large',
    runsOnImport: 'Etiqueta también lo que se importe después',
  },
  tagColours: {
    title: 'Color',
    custom: 'Otro color',
    withChildren: 'También para las etiquetas de debajo',
    names: ['Rojo', 'Ámbar', 'Verde', 'Azul', 'Violeta', 'Rosa', 'Turquesa', 'Marrón'],
  },
  tagDetail: {
    ofPack: (label, term) => (term === null ? `De ${label}` : `De ${label}: ${term}`),
    exclusive: 'Solo una de las etiquetas de debajo cada vez',
    exclusiveHint: 'Al poner una segunda se ofrece sustituir la primera, como con los niveles del TLP.',
    carriers: 'La llevan',
    nothing: 'Todavía nada. Seleccione brechas o artículos y pulse T.',
    breaches: count => counted(count, 'brecha', 'brechas'),
    articles: count => counted(count, 'artículo', 'artículos'),
    rules: 'La ponen',
  },
  tagMeaning: { label: 'Qué significa', placeholder: '¿Cuándo se pone y cuándo no?' },
  tagNameField: {
    make: 'Nombre de la etiqueta nueva',
    rename: path => `Nombre nuevo de ${path}`,
  },
  tagTree: {
    label: 'Etiquetas',
    keys: 'Las flechas mueven y pliegan. Intro muestra qué lleva una etiqueta. F2 renombra, M mueve, Mayús M fusiona, Supr elimina.',
    none: filter => `Ninguna etiqueta se llama «${filter}».`,
    counts: (articles, breaches) => `${things(articles, 'articles')}, ${things(breaches, 'breaches')}`,
    exclusive: 'Una cada vez',
    pack: 'De un paquete',
  },
  tagsPane: { label: 'Etiquetas', tree: 'Árbol', packs: 'Paquetes', rules: 'Reglas' },
  treeTab: {
    label: 'Árbol',
    articles: 'Artículos',
    breaches: 'Brechas',
    filter: 'Filtrar etiquetas',
    none: 'Todavía no hay etiquetas',
    noneHint:
      'Seleccione brechas o artículos y pulse T para ponerles una etiqueta. O empiece con un vocabulario que usan otros: TLP, VERIS, HHS.',
    toPacks: 'Ver los paquetes',
    choose: 'Elija una etiqueta para ver qué significa y qué la lleva.',
  },
  replaceRivals: {
    why: group => `De las etiquetas bajo ${group} solo una es posible.`,
    carried: (path, on, count) =>
      count === 1
        ? `Ahora lleva ${path}.`
        : `Llevan ahora ${path}: ${formatCount(on)} de ${formatCount(count)}.`,
    replace: path => `Sustituir por ${path}`,
    leave: 'Dejarlo como está',
  },
  tagChooserFoot: {
    move: 'mover',
    toggle: 'poner o quitar',
    create: 'etiqueta nueva',
    arrange: 'Ordenar etiquetas',
  },
  tagPopover: {
    title: count => `Etiquetas de ${counted(count, 'elemento', 'elementos')}`,
    label: 'Nombre de la etiqueta',
    list: 'Etiquetas',
    placeholder: 'Busque o cree una etiqueta: vector/ransomware',
    none: 'Todavía no hay etiquetas. Escriba un nombre y pulse Intro. Una / crea una rama.',
    create: path => `Etiqueta nueva: ${path}`,
    on: count => `en ${counted(count, 'elemento', 'elementos')}`,
    onSome: (on, count) => `en ${formatCount(on)} de ${formatCount(count)}`,
    byRule: name => `por la regla ${name}`,
    left: count =>
      `${counted(count, 'etiqueta más', 'etiquetas más')}; escriba unas letras para encontrarlas.`,
    found: tagCount,
    groups: { carried: 'En estos', recent: 'Recientes', others: 'Todas las etiquetas' },
  },
}
