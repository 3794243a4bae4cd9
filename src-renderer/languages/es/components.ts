import type { Words } from '../words.ts'

export const components: Words['components'] = {
  copyMark: { nearly: 'Casi igual que otro artículo' },
  combobox: { choose: 'Escriba para elegir', none: 'Nada empieza así. Pruebe con otra palabra.' },
  countControl: {
    example: '914.138 o 2,2 M',
    qualifier: 'Exactitud',
    asTyped: qualifier => `Como está escrito: ${qualifier}`,
    means: figure => `Significa ${figure}`,
  },
  drafts: {
    empty: 'Escriba un valor o cierre el formulario con Esc.',
    count: 'Escriba un número entero como lo diría: 914.138 o 2,2 millones.',
    organisation: 'Ponga nombre a cada organización.',
    country: 'Elija un país de la lista.',
    date: 'Escriba una fecha, un mes o un año: 5 de marzo de 2024, 3/2024 o 2024.',
    noSuchDay: 'Ese día no existe.',
    other: 'Este valor no sirve para el dato.',
  },
  languageChoice: { label: 'Idioma', system: 'Idioma del sistema' },
  factControl: {
    yes: 'Sí',
    no: 'No',
    examples: { date: '5 de marzo de 2024, 3/2024 o 2024' },
    means: (date, precision) => `Significa ${date}, ${precision}`,
    oneDay: 'un día',
    wholeMonth: 'algún día de ese mes',
    wholeYear: 'algún día de ese año',
  },
  factForm: {
    reason: 'Motivo',
    reasonHint: 'En qué se basa; se muestra junto al valor.',
    reasonMissing: 'Diga por qué, en pocas palabras.',
    save: 'Guardar',
    leave: 'Cerrar',
    kept: 'Se conserva mientras escribe',
  },
  keptLine: {
    back: moment => `Escribió esto antes de que se cerrara la ventana (${moment}) y no lo guardó.`,
    discard: 'Descartar',
  },
  organisationsControl: {
    name: 'Nombre',
    role: 'Papel',
    add: 'Añadir una organización',
    remove: name => `Quitar ${name}`,
  },
  pickMany: {
    filter: 'Escriba para acotar la lista',
    filterOf: fact => `Acotar la lista: ${fact}`,
    enter: (choice, isTicked) => (isTicked ? `Intro desmarca ${choice}` : `Intro marca ${choice}`),
    none: 'Nada de la lista encaja.',
  },
  sourceControl: {
    says: 'Quién lo dice',
    name: 'Nombre',
    nobody: 'No consta',
    optional: 'Si se indica',
  },
  passphraseInput: {
    show: 'Mostrar lo escrito',
    hide: 'Ocultar lo escrito',
    capsLock: 'El bloqueo de mayúsculas está activado',
  },
  textSizeChoice: { label: 'Tamaño del texto', pixels: size => `${size} px` },
  themeChoice: {
    label: 'Tema',
    system: 'El del sistema',
    light: 'Claro',
    dark: 'Oscuro',
    contrast: 'Alto contraste',
  },
}
