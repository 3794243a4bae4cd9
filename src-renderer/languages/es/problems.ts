import type { Words } from '../words.ts'

export const problems: Words['problems'] = {
  'empty-file': 'El archivo está vacío. No se ha importado nada de él.',
  'file-too-large': 'El archivo es mayor de lo que se puede leer o escribir. Divídalo o elija menos.',
  'not-text': 'El archivo no es un texto. Guárdelo como texto, PDF o página web e impórtelo así.',
  'no-article-text': 'El archivo no contiene el texto de un artículo.',
  'unknown-format': 'Este tipo de archivo no se lee. Guárdelo como texto, PDF o página web e impórtelo así.',
  'damaged-file': 'El archivo está dañado. Obténgalo otra vez de donde vino.',
  'encrypted-file': 'El archivo está protegido con contraseña. Guárdelo una vez sin ella.',
  'needs-ocr':
    'El archivo solo contiene imágenes de páginas. Páselo por un programa de reconocimiento de texto e importe el resultado.',
  'unknown-columns': 'No se conocen las columnas de esta tabla. Elija cuál contiene el texto.',
  'refused-archive':
    'Por seguridad, el archivo comprimido no se ha descomprimido. Descomprímalo usted e importe los archivos.',
  'file-not-found': 'El archivo no está. Compruebe su nombre y su ubicación.',
  'file-vanished':
    'El archivo estaba hace un momento y ya no está. Impórtelo otra vez cuando vuelva a estar.',
  'file-not-readable': 'El archivo no se puede leer. Compruebe que tiene permiso para abrirlo.',
  'nothing-readable': 'Aquí no hay ningún archivo que se pueda leer.',
  'took-too-long':
    'La lectura del archivo tardaba demasiado y se ha interrumpido. Los demás archivos no se ven afectados.',
  'out-of-memory': 'El archivo necesita más memoria de la permitida. Se ha dejado fuera.',
  'reader-failed': 'No se pudo leer el archivo. Los demás archivos no se ven afectados.',
  cancelled: 'Se ha cancelado. Lo que ya estaba terminado se conserva.',
  'wrong-passphrase': 'La frase de contraseña no es correcta.',
  'weak-passphrase': 'La frase de contraseña es demasiado corta. Elija una más larga.',
  'damaged-keys':
    'El archivo de claves de la bóveda está dañado y la bóveda no se puede abrir. Recupérelo de una copia de seguridad.',
  'damaged-vault':
    'El archivo de la bóveda está dañado y se ha dejado como estaba. Recupérelo de una copia de seguridad.',
  'newer-vault': 'Lo escribió una versión más reciente de Breachdesk. Ábralo con esa versión.',
  'migration-gap': 'Breachdesk no está instalado por completo. Instálelo otra vez; la bóveda está intacta.',
  'vault-missing': 'En este lugar no hay ninguna bóveda. Compruebe si se ha movido la carpeta.',
  'vault-exists': 'Ya hay algo con ese nombre. Elija otro.',
  'vault-read-only':
    'La bóveda está en un lugar en el que no se puede escribir. Cópiela a un disco en el que sí se pueda.',
  'vault-locked': 'No hay ninguna bóveda abierta. Desbloquee una antes.',
  'vault-in-use': 'La bóveda está abierta en otra ventana o programa. Ciérrela allí antes.',
  'disk-full':
    'El disco está lleno. Lo que ya estaba guardado está a salvo; libere espacio e inténtelo otra vez.',
  'file-exists': 'Ya hay un archivo con ese nombre. Elija otro.',
  'file-not-writable': 'No se puede escribir el archivo. Elija otro lugar.',
  'marked-red':
    'Está marcado TLP:RED, solo para los presentes. Confirme expresamente que puede salir o déjelo fuera.',
  'vault-not-empty': 'Esta bóveda ya contiene algo. Cree una bóveda nueva y restaure en ella.',
  'needs-window': 'Esto solo se puede hacer en la ventana de Breachdesk.',
  'not-found': 'Esto no está en la bóveda, o ya no.',
  'nothing-to-undo': 'No hay nada que deshacer.',
  'nothing-to-redo': 'No hay nada que rehacer.',
  'invalid-input': 'Así no se puede hacer. No se ha cambiado nada.',
  'invalid-query': 'No se entiende la búsqueda.',
  'unknown-command': 'Breachdesk no conoce esta orden. No se ha cambiado nada.',
  'not-allowed': 'Esto no está permitido aquí. No se ha cambiado nada.',
  'under-way': 'Hay algo en curso que debe terminar antes. Espere o cancélelo.',
  'runtime-too-old': 'Breachdesk necesita un entorno más reciente. Instálelo otra vez.',
  internal:
    'Ha ocurrido algo imprevisto. Lo guardado está a salvo; inténtelo otra vez, o bloquee y desbloquee la bóveda.',
}
