import type { Words } from '../words.ts'

export const tour: Words['tour'] = {
  takeTour: { label: 'Hacer el recorrido' },
  tour: {
    step: (step, steps) => `${step} de ${steps}`,
    skip: 'Terminar el recorrido',
    back: 'Atrás',
    next: 'Siguiente',
    done: 'Empezar',
    again: 'El recorrido está en el menú bajo el nombre de la bóveda.',
  },
  tourSteps: {
    list: {
      title: 'Brechas, no archivos',
      text: 'Cada fila es una brecha, compuesta con todos los artículos que hablan de ella. J y K mueven, X selecciona, T etiqueta, C compara, Intro abre los artículos.',
    },
    facts: {
      title: 'Cada dato con su motivo',
      text: 'Primero el valor, debajo por qué se muestra. Abra un dato para ver qué dice cada artículo, palabra por palabra, y decida cuál usar.',
    },
    search: {
      title: 'Busque palabras o datos',
      text: 'Pulse / y escriba palabras, o pida datos: sector:healthcare people:>1000. Los acentos no importan y se busca en todos los idiomas a la vez.',
    },
    bring: {
      title: 'Traiga los suyos',
      text: 'Suelte archivos o carpetas enteras en cualquier parte de la ventana. Qué fue de cada archivo, y qué no se pudo leer y por qué, queda en Importaciones.',
    },
    undo: {
      title: 'Nada se pierde, nada sale',
      text: 'Lo último que hizo aparece aquí, y Ctrl Z lo deshace, también tras reiniciar. El escudo dice que ninguna petición ha salido de este equipo.',
    },
  },
}
