import type { Words } from '../words.ts'

export const tour: Words['tour'] = {
  takeTour: { label: 'Rundgang machen' },
  tour: {
    step: (step, steps) => `${step} von ${steps}`,
    skip: 'Rundgang beenden',
    back: 'Zurück',
    next: 'Weiter',
    done: 'Loslegen',
    again: 'Den Rundgang finden Sie im Menü unter dem Namen des Tresors.',
  },
  tourSteps: {
    list: {
      title: 'Datenpannen, nicht Dateien',
      text: 'Jede Zeile ist eine Datenpanne, zusammengestellt aus allen Artikeln, die von ihr berichten. J und K bewegen, X wählt aus, T verschlagwortet, C vergleicht, Eingabe öffnet die Artikel.',
    },
    facts: {
      title: 'Jede Angabe mit Begründung',
      text: 'Oben steht der Wert, darunter, warum er gezeigt wird. Öffnen Sie eine Angabe, um wörtlich zu sehen, was jeder Artikel sagt, und entscheiden Sie, welcher Wert gilt.',
    },
    search: {
      title: 'Nach Wörtern oder Angaben suchen',
      text: 'Drücken Sie / und schreiben Sie Wörter, oder fragen Sie nach Angaben: sector:healthcare people:>1000. Akzente zählen nicht, und alle Sprachen werden zugleich durchsucht.',
    },
    bring: {
      title: 'Eigene Artikel hereinholen',
      text: 'Ziehen Sie Artikeldateien oder ganze Ordner auf eine beliebige Stelle des Fensters. Was aus jeder Datei wurde, und was sich warum nicht lesen ließ, steht unter Importe.',
    },
    undo: {
      title: 'Nichts geht verloren, nichts geht hinaus',
      text: 'Hier steht, was Sie zuletzt getan haben, und Strg Z macht es rückgängig, auch nach einem Neustart. Der Schild sagt, dass keine Anfrage diesen Computer verlassen hat.',
    },
  },
}
