import { counted } from '../../text/format.ts'
import type { Words } from '../words.ts'

export const start: Words['start'] = {
  createForm: {
    title: 'Bóveda nueva',
    note: 'Una carpeta cifrada para artículos, datos y sus decisiones.',
    name: 'Nombre',
    passphrase: 'Frase de contraseña',
    repeat: 'Repita la frase de contraseña',
    advice:
      'Cuatro o más palabras sin relación son seguras y fáciles de recordar. Nadie puede restablecerla.',
    differs: 'Las dos frases de contraseña no son iguales.',
    place: 'Se guarda en',
    change: 'Cambiar…',
    create: 'Crear bóveda',
    busy: 'Derivando la clave…',
    cancel: 'Cancelar',
    restoreTitle: 'Bóveda desde archivo exportado',
    restoreNote:
      'Ponga nombre a la bóveda y elija una frase de contraseña; después elija el archivo, que debe haberse exportado como JSON sin omitir nada.',
    createAndChoose: 'Crear bóveda y elegir el archivo…',
  },
  offlineProof: {
    promise: 'Nada sale de este equipo.',
    explanation:
      'El acceso a la red está bloqueado en la ventana y en el motor. Los artículos, el índice de búsqueda y los originales están cifrados en el disco; sin la frase de contraseña nadie puede leerlos, y nosotros no podemos restablecerla.',
    failed:
      'La autocomprobación ha fallado: una petición no se bloqueó. No desbloquee ninguna bóveda en este equipo.',
    requests: 'Peticiones bloqueadas',
    test: 'Autocomprobación',
    cipher: 'Cifrado',
    cipherName: 'AEGIS-256',
    running: 'en curso…',
    passed: 'superada',
    testFailed: 'fallida',
    blocked: count => counted(count, 'petición bloqueada', 'peticiones bloqueadas'),
    offline: 'Sin conexión',
  },
  strength: [
    'Demasiado corta para proteger una bóveda: cuatro palabras, o 12 caracteres, son un buen comienzo.',
    'Fácil de adivinar. Añada una o dos palabras.',
    'Aceptable. Con una palabra más es segura.',
    'Segura.',
  ],
  startView: {
    app: 'Breachdesk',
    vaults: 'Bóvedas',
    create: 'Bóveda nueva',
    restore: 'Crear desde archivo exportado',
    open: 'Abrir otra',
    samples: 'Probar con ejemplos',
    making: 'Leyendo los ejemplos…',
    samplesNote: 'Ejemplos: artículos inventados en varios idiomas, en una bóveda que se borra al cerrarla.',
    unlock: 'Desbloquear',
  },
  unlockForm: {
    passphrase: 'Frase de contraseña',
    unlock: 'Desbloquear',
    busy: 'Derivando la clave…',
    missing: 'La carpeta no está ahora. Conecte el disco o abra la bóveda donde esté hoy.',
    forget: 'Quitarla de esta lista',
    forgetHint: 'La bóveda sigue donde está; «Abrir otra» la encuentra de nuevo.',
  },
  vaultList: {
    label: 'Bóvedas recientes',
    none: 'Todavía no hay bóvedas. Una bóveda es una carpeta cifrada que contiene todo lo que importe.',
    missing: 'no está ahora',
  },
}
