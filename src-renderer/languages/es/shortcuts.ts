import type { Words } from '../words.ts'

export const shortcuts: Words['shortcuts'] = {
  shortcutsDialog: {
    title: 'Atajos de teclado',
    filter: 'Buscar una acción o una tecla',
    none: 'Ninguna acción se llama así ni tiene estas teclas.',
    resetAll: 'Restablecer todo',
    close: 'Cerrar',
    wasReset: 'Todas las teclas están como al principio.',
    fixed: 'Estas teclas son siempre las mismas.',
  },
  scopes: {
    everywhere: 'En todas partes',
    lists: 'En las listas',
    search: 'En los resultados de búsqueda',
    reader: 'Al leer',
    review: 'En la revisión',
    comparison: 'En una comparación',
    statistics: 'En las estadísticas',
    tags: 'Al ordenar etiquetas',
    imports: 'En las importaciones',
    export: 'En una exportación',
  },
  shortcutRow: {
    change: action => `Cambiar las teclas de ${action}`,
    without: 'ninguna',
    press: 'Pulse las teclas…',
    pressFor: action =>
      `Pulse las teclas nuevas para ${action}. Retroceso para ninguna, Esc para dejar las que hay.`,
    reset: action => `Restablecer las teclas de ${action}`,
    set: (action, keys) => `${action}: desde ahora ${keys}.`,
    unset: action => `${action} no tiene teclas desde ahora.`,
    writing: keys => `${keys} sirve en todas partes para copiar y pegar. Elija otras teclas.`,
    focus: keys => `${keys} mueve el foco en todas partes. Elija otras teclas.`,
    lists: keys => `${keys} es una tecla de todas las listas. Elija otras teclas.`,
    taken: (keys, by, action) =>
      `${keys} es ahora «${by}». ¿Debe ser «${action}»? Entonces «${by}» se queda sin teclas.`,
    take: 'Asignarlas',
    keep: 'Elegir otras',
  },
  seriesRow: { from: (first, last) => (first === last ? first : `${first} a ${last}`) },
  fixedKeys: {
    lists: 'Listas',
    search: 'Buscador',
    facts: 'Datos',
    lines: {
      lists: [
        ['J', 'siguiente'],
        ['K', 'anterior'],
        ['Enter', 'abrir'],
        ['Space', 'mirar, en los resultados de búsqueda'],
        ['X', 'seleccionar o dejar fuera'],
        ['Shift ArrowDown', 'ampliar la selección'],
      ],
      search: [
        ['ArrowDown', 'a una sugerencia o a los resultados'],
        ['Ctrl Space', 'todo lo que podría ir aquí'],
        ['Tab', 'tomar la sugerencia'],
        ['Delete', 'olvidar la búsqueda reciente elegida'],
        ['Enter', 'a los resultados'],
        ['Escape', 'cerrar las sugerencias, luego borrar'],
      ],
      facts: [
        ['Space', 'abrir o cerrar'],
        ['1', 'usar ese valor, de 1 a 9'],
        ['E', 'su propio valor'],
      ],
    },
  },
}
