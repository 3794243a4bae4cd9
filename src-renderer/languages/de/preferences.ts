import type { Words } from '../words.ts'

export const preferences: Words['preferences'] = {
  preferencesPane: {
    title: 'Einstellungen',
    theme: 'Farbschema',
    themeNote: 'Verlangt das System mehr Kontrast, gilt das in jedem Farbschema.',
    text: 'Text',
    language: 'Sprache',
    languageNote: 'Mit der Sprache wird der Bildschirm neu aufgebaut. Der Tresor bleibt offen.',
    arrangement: 'Bereiche und Listen',
    arrangementNote: 'Breiten der Bereiche, Spalten und ihre Reihenfolge bleiben so, wie Sie sie verlassen.',
    reset: 'Alles wie am Anfang',
    kept: 'Diese Einstellungen liegen auf diesem Computer, außerhalb jedes Tresors, und verraten nichts über einen Fall.',
  },
  textSize: {
    label: 'Textgröße',
    usual: 'Übliche Größe',
    pixels: size => `${size} px`,
    sample: 'Zahlen über 1.187.442 Personen, gemeldet am 19. Oktober.',
  },
}
