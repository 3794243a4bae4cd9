import { counted, formatMoment } from '../../text/format.ts'

export const notes = {
  backLinks: {
    title: 'What links here',
    on: (name: string) => `on ${name}`,
  },
  linkChoices: {
    label: 'What to link to',
    none: 'Nothing is called that. Write a name or an id, as B-0003.',
    count: (count: number) => counted(count, 'suggestion', 'suggestions'),
  },
  markdown: {
    done: 'Done',
    open: 'Not done',
    missing: (target: string) => `${target} is not in this vault, or not any more.`,
    notOpened: (address: string) => `${address}. Breachdesk is offline and opens no addresses.`,
  },
  noteEditor: {
    label: 'Note',
    placeholder: 'Write in Markdown. [[ links to a breach, an article or a note.',
    begin: 'Write a note',
    edit: 'Edit the note',
    remove: 'Remove the note',
    history: 'Earlier versions',
    done: 'Done',
    unsaved: 'Saved when you pause',
    saving: 'Saving…',
    saved: 'Saved',
    changed: (at: string, who: string) => `${formatMoment(at)}, ${who}`,
    onFact: (fact: string) => `On ${fact.toLowerCase()}`,
    removed: 'The note was removed. Ctrl Z brings it back.',
  },
  noteTools: {
    label: 'Format',
    bold: 'Bold',
    italic: 'Italic',
    list: 'List',
    box: 'List of things to do',
    quote: 'Quotation',
    link: 'Link to a breach, an article or a note',
  },
  noteVersions: {
    label: 'Earlier versions',
    removed: 'Removed',
    restore: 'Put this version back',
  },
  notesOn: { title: 'Notes' },
}
