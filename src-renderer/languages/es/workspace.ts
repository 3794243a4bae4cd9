import { counted, formatCount, isOne } from '../../text/format.ts'
import type { Words } from '../words.ts'

export const workspace: Words['workspace'] = {
  draftsBar: {
    kept: count =>
      isOne(count)
        ? 'Lo que estaba escribiendo al cerrarse la ventana se ha conservado y aún no está guardado:'
        : `Lo que estaba escribiendo en ${formatCount(count)} lugares al cerrarse la ventana se ha conservado y aún no está guardado:`,
    text: 'Texto',
    newRule: 'Regla nueva',
    dismiss: 'Cerrar',
  },
  dropOverlay: {
    drop: count => `Suelte para importar ${count === 0 ? 'archivos' : counted(count, 'archivo', 'archivos')}`,
    promise: 'Los originales se quedan donde están; las copias se cifran en la bóveda.',
    reads: formats => `Formatos: ${formats}`,
  },
  problemBar: { dismiss: 'Cerrar' },
  statusbar: {
    undo: label => `Deshacer: ${label}`,
    redo: label => `Rehacer: ${label}`,
    importing: (done, total) => `Importando ${formatCount(done)} de ${formatCount(total)}`,
    blocked: count => counted(count, 'petición bloqueada', 'peticiones bloqueadas'),
    offline: 'Sin conexión',
    failed: 'La red no está bloqueada',
    temporary: 'se borra al cerrar',
    details: 'Detalles',
  },
  verification: {
    action: 'Comprobar la bóveda…',
    title: 'Comprobación de la bóveda',
    busy: 'Se comprueban todas las citas, todos los originales y el historial. Cuanto mayor es la bóveda, más tarda.',
    well: 'Todo está bien.',
    faults: count =>
      isOne(count) ? 'Una cosa no está como debería.' : `${formatCount(count)} cosas no están como deberían.`,
    quotes: (quotes, articles) =>
      `${counted(quotes, 'cita comparada', 'citas comparadas')} con el texto de ${counted(articles, 'artículo', 'artículos')}`,
    originals: count => `${counted(count, 'original comparado', 'originales comparados')} con lo que llegó`,
    history: count =>
      `${counted(count, 'cambio', 'cambios')} del historial, cada uno enlazado con el anterior`,
    highlights: count => `${counted(count, 'resaltado comparado', 'resaltados comparados')} con el texto`,
    file: 'Referencias, índices de búsqueda y el propio archivo de la bóveda',
    next: 'No se ha cambiado nada. Guarde una copia de la bóveda tal como está y vuelva a una copia de seguridad si la tiene.',
    close: 'Cerrar',
  },
  vaultMenu: {
    lock: 'Cerrar y pedir la frase de contraseña',
    erase: 'Cerrar; estos ejemplos se borran entonces',
    temporary: 'Ejemplos, se borran al cerrar',
  },
}
