import type { Words } from '../words.ts'

export const components: Words['components'] = {
  copyMark: { nearly: 'Fast wortgleich mit einem anderen Artikel' },
  combobox: { choose: 'Zum Auswählen tippen', none: 'Nichts beginnt so. Versuchen Sie ein anderes Wort.' },
  countControl: {
    example: '914.138 oder 2,2 Mio.',
    qualifier: 'Genauigkeit',
    asTyped: qualifier => `Wie eingegeben: ${qualifier}`,
    means: figure => `Bedeutet ${figure}`,
  },
  drafts: {
    empty: 'Geben Sie einen Wert ein, oder verlassen Sie das Formular mit Esc.',
    count: 'Geben Sie eine ganze Zahl ein, wie man sie schreibt: 914.138 oder 2,2 Millionen.',
    organisation: 'Geben Sie jeder Organisation einen Namen.',
    country: 'Wählen Sie ein Land aus der Liste.',
    date: 'Geben Sie einen Tag, einen Monat oder ein Jahr ein: 5. März 2024, 3/2024 oder 2024.',
    noSuchDay: 'Diesen Tag gibt es nicht.',
    other: 'Dieser Wert passt nicht zu der Angabe.',
  },
  languageChoice: { label: 'Sprache', system: 'Sprache des Systems' },
  factControl: {
    yes: 'Ja',
    no: 'Nein',
    examples: { date: '5. März 2024, 3/2024 oder 2024' },
    means: (date, precision) => `Bedeutet ${date}, ${precision}`,
    oneDay: 'ein Tag',
    wholeMonth: 'irgendein Tag dieses Monats',
    wholeYear: 'irgendein Tag dieses Jahres',
  },
  factForm: {
    reason: 'Begründung',
    reasonHint: 'Was Sie sicher macht; es wird neben dem Wert gezeigt.',
    reasonMissing: 'Sagen Sie in wenigen Worten, warum.',
    save: 'Speichern',
    leave: 'Schließen',
    kept: 'Bleibt beim Tippen erhalten',
  },
  keptLine: {
    back: moment =>
      `Das hatten Sie eingegeben, bevor sich das Fenster schloss (${moment}), aber nicht gespeichert.`,
    discard: 'Verwerfen',
  },
  organisationsControl: {
    name: 'Name',
    role: 'Rolle',
    add: 'Organisation hinzufügen',
    remove: name => `${name} weglassen`,
  },
  pickMany: {
    filter: 'Tippen grenzt die Liste ein',
    filterOf: fact => `Liste eingrenzen: ${fact}`,
    enter: (choice, isTicked) => (isTicked ? `Eingabe wählt ${choice} ab` : `Eingabe wählt ${choice} aus`),
    none: 'Nichts in der Liste passt.',
  },
  sourceControl: { says: 'Wer es sagt', name: 'Name', nobody: 'Nicht gesagt', optional: 'Falls genannt' },
  passphraseInput: {
    show: 'Eingabe anzeigen',
    hide: 'Eingabe verbergen',
    capsLock: 'Die Feststelltaste ist an',
  },
  textSizeChoice: { label: 'Textgröße', pixels: size => `${size} px` },
  themeChoice: {
    label: 'Farbschema',
    system: 'Wie das System',
    light: 'Hell',
    dark: 'Dunkel',
    contrast: 'Hoher Kontrast',
  },
}
