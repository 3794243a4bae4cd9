import { counted, formatMoment, lowerFirst } from '../../text/format.ts'
import type { Words } from '../words.ts'

export const notes: Words['notes'] = {
  backLinks: {
    title: 'Qué enlaza aquí',
    on: name => `en ${name}`,
  },
  linkChoices: {
    label: 'Adónde enlazar',
    none: 'Nada se llama así. Escriba un nombre o un identificador, como B-0003.',
    count: count => counted(count, 'sugerencia', 'sugerencias'),
  },
  markdown: {
    done: 'Hecho',
    open: 'Pendiente',
    missing: target => `${target} no está en esta bóveda, o ya no.`,
    notOpened: address => `${address}. Breachdesk trabaja sin conexión y no abre direcciones.`,
  },
  noteEditor: {
    label: 'Nota',
    placeholder: 'Escriba en Markdown. [[ enlaza con una brecha, un artículo o una nota.',
    begin: 'Escribir una nota',
    edit: 'Editar la nota',
    remove: 'Eliminar la nota',
    history: 'Versiones anteriores',
    done: 'Listo',
    unsaved: 'Se guarda al hacer una pausa',
    saving: 'Guardando…',
    saved: 'Guardado',
    changed: (at, who) => `${formatMoment(at)}, ${who}`,
    onFact: fact => `Sobre: ${lowerFirst(fact)}`,
    removed: 'Se ha eliminado la nota. Ctrl Z la recupera.',
  },
  noteTools: {
    label: 'Formato',
    bold: 'Negrita',
    italic: 'Cursiva',
    list: 'Lista',
    box: 'Lista de tareas',
    quote: 'Cita',
    link: 'Enlace a una brecha, un artículo o una nota',
  },
  noteVersions: {
    label: 'Versiones anteriores',
    removed: 'Eliminada',
    restore: 'Recuperar esta versión',
  },
  notesOn: { title: 'Notas' },
}
