import type { Words } from '../words.ts'

export const preferences: Words['preferences'] = {
  preferencesPane: {
    title: 'Preferenze',
    theme: 'Tema',
    themeNote: 'Se il sistema chiede più contrasto, lo riceve in ogni tema.',
    text: 'Testo',
    language: 'Lingua',
    languageNote: 'Scegliendo una lingua la schermata viene ricomposta. La cassaforte resta aperta.',
    arrangement: 'Riquadri ed elenchi',
    arrangementNote:
      'Le larghezze dei riquadri, le colonne e il loro ordine vengono ricordati come li si lascia.',
    reset: 'Tutto come all’inizio',
    kept: 'Queste preferenze restano su questo computer, fuori da ogni cassaforte, e non dicono nulla di un caso.',
  },
  textSize: {
    label: 'Dimensione del testo',
    usual: 'Dimensione abituale',
    pixels: size => `${size} px`,
    sample: 'Cifre su 1.187.442 persone, comunicate il 19 ottobre.',
  },
}
