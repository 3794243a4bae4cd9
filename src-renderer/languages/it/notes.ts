import { counted, formatMoment, lowerFirst } from '../../text/format.ts'
import type { Words } from '../words.ts'

export const notes: Words['notes'] = {
  backLinks: {
    title: 'Che cosa rimanda qui',
    on: name => `su ${name}`,
  },
  linkChoices: {
    label: 'A che cosa rimandare',
    none: 'Nulla si chiama così. Scriva un nome o un codice, come B-0003.',
    count: count => counted(count, 'suggerimento', 'suggerimenti'),
  },
  markdown: {
    done: 'Fatto',
    open: 'Da fare',
    missing: target => `${target} non è in questa cassaforte, o non più.`,
    notOpened: address => `${address}. Breachdesk è offline e non apre indirizzi.`,
  },
  noteEditor: {
    label: 'Nota',
    placeholder: 'Scriva in Markdown. [[ rimanda a una violazione, un articolo o una nota.',
    begin: 'Scrivi una nota',
    edit: 'Modifica la nota',
    remove: 'Elimina la nota',
    history: 'Versioni precedenti',
    done: 'Fatto',
    unsaved: 'Si salva appena ci si ferma',
    saving: 'Salvataggio…',
    saved: 'Salvata',
    changed: (at, who) => `${formatMoment(at)}, ${who}`,
    onFact: fact => `Sul dato: ${lowerFirst(fact)}`,
    removed: 'La nota è stata eliminata. Ctrl Z la recupera.',
  },
  noteTools: {
    label: 'Formato',
    bold: 'Grassetto',
    italic: 'Corsivo',
    list: 'Elenco',
    box: 'Elenco di cose da fare',
    quote: 'Citazione',
    link: 'Rimando a una violazione, un articolo o una nota',
  },
  noteVersions: {
    label: 'Versioni precedenti',
    removed: 'Eliminata',
    restore: 'Rimetti questa versione',
  },
  notesOn: { title: 'Note' },
}
