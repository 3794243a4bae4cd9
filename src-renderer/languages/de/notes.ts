import { counted, formatMoment } from '../../text/format.ts'
import type { Words } from '../words.ts'

export const notes: Words['notes'] = {
  backLinks: {
    title: 'Was hierher verweist',
    on: name => `zu ${name}`,
  },
  linkChoices: {
    label: 'Worauf verweisen',
    none: 'Nichts heißt so. Schreiben Sie einen Namen oder eine Kennung, etwa B-0003.',
    count: count => counted(count, 'Vorschlag', 'Vorschläge'),
  },
  markdown: {
    done: 'Erledigt',
    open: 'Offen',
    missing: target => `${target} ist nicht oder nicht mehr in diesem Tresor.`,
    notOpened: address => `${address}. Breachdesk ist offline und öffnet keine Adressen.`,
  },
  noteEditor: {
    label: 'Notiz',
    placeholder: 'In Markdown schreiben. [[ verweist auf eine Datenpanne, einen Artikel oder eine Notiz.',
    begin: 'Notiz schreiben',
    edit: 'Notiz bearbeiten',
    remove: 'Notiz entfernen',
    history: 'Frühere Fassungen',
    done: 'Fertig',
    unsaved: 'Wird beim Innehalten gespeichert',
    saving: 'Wird gespeichert…',
    saved: 'Gespeichert',
    changed: (at, who) => `${formatMoment(at)}, ${who}`,
    onFact: fact => `Zur Angabe ${fact}`,
    removed: 'Die Notiz wurde entfernt. Strg Z holt sie zurück.',
  },
  noteTools: {
    label: 'Formatierung',
    bold: 'Fett',
    italic: 'Kursiv',
    list: 'Liste',
    box: 'Aufgabenliste',
    quote: 'Zitat',
    link: 'Verweis auf eine Datenpanne, einen Artikel oder eine Notiz',
  },
  noteVersions: {
    label: 'Frühere Fassungen',
    removed: 'Entfernt',
    restore: 'Diese Fassung wiederherstellen',
  },
  notesOn: { title: 'Notizen' },
}
