import type { Words } from '../words.ts'

export const preferences: Words['preferences'] = {
  preferencesPane: {
    title: 'Preferencias',
    theme: 'Tema',
    themeNote: 'Si el sistema pide más contraste, lo tiene en todos los temas.',
    text: 'Texto',
    language: 'Idioma',
    languageNote: 'Al elegir un idioma se vuelve a dibujar la pantalla. La bóveda sigue abierta.',
    arrangement: 'Paneles y listas',
    arrangementNote: 'Las anchuras de los paneles, las columnas y su orden se recuerdan tal como las deja.',
    reset: 'Todo como al principio',
    kept: 'Se guardan en este equipo, fuera de toda bóveda, y no dicen nada de ningún caso.',
  },
  textSize: {
    label: 'Tamaño del texto',
    usual: 'Tamaño habitual',
    pixels: size => `${size} píxeles`,
    sample: 'Cifras de 1.187.442 personas, comunicadas el 19 de octubre.',
  },
}
