import { counted, formatMoment, lowerFirst } from '../../text/format.ts'
import type { Words } from '../words.ts'

export const notes: Words['notes'] = {
  backLinks: {
    title: 'Liens vers cette page',
    on: name => `sur ${name}`,
  },
  linkChoices: {
    label: 'Vers quoi faire un lien',
    none: 'Rien ne porte ce nom. Saisissez un nom ou un identifiant, comme B-0003.',
    count: count => counted(count, 'suggestion', 'suggestions'),
  },
  markdown: {
    done: 'Fait',
    open: 'À faire',
    missing: target => `${target} n’est pas dans ce coffre, ou n’y est plus.`,
    notOpened: address => `${address}. Breachdesk travaille hors ligne et n’ouvre aucune adresse.`,
  },
  noteEditor: {
    label: 'Note',
    placeholder: 'Écrivez en Markdown. [[ crée un lien vers une violation, un article ou une note.',
    begin: 'Écrire une note',
    edit: 'Modifier la note',
    remove: 'Supprimer la note',
    history: 'Versions antérieures',
    done: 'Terminer',
    unsaved: 'Enregistrée à la première pause',
    saving: 'Enregistrement…',
    saved: 'Enregistrée',
    changed: (at, who) => `${formatMoment(at)}, ${who}`,
    onFact: fact => `À propos de : ${lowerFirst(fact)}`,
    removed: 'La note a été supprimée. Ctrl Z la rétablit.',
  },
  noteTools: {
    label: 'Mise en forme',
    bold: 'Gras',
    italic: 'Italique',
    list: 'Liste',
    box: 'Liste de tâches',
    quote: 'Citation',
    link: 'Lien vers une violation, un article ou une note',
  },
  noteVersions: {
    label: 'Versions antérieures',
    removed: 'Supprimée',
    restore: 'Rétablir cette version',
  },
  notesOn: { title: 'Notes' },
}
