import { formatCount, listedOr } from '../../text/format.ts'
import type { Words } from '../words.ts'

const examplesOf = (field: string, instead: readonly string[]) =>
  instead.map(one => `${field}:${one}`).join(', ')

export const query: Words['query'] = {
  fields: {
    lang: 'Sprache',
    outlet: 'Medium',
    author: 'Autor',
    title: 'Titel',
    file: 'Datei',
    published: 'Erschienen',
    imported: 'Importiert',
    articles: 'Artikel',
    sources: 'Quellen, Dubletten einmal gezählt',
    source: 'Quelle der Zahl',
    clock: 'Frist',
    tag: 'Schlagwort',
    note: 'Notiz',
    is: 'Ist',
    has: 'Hat',
    conflict: 'Widerspruch bei',
    id: 'Kennung',
    saved: 'Gespeicherte Suche',
  },
  is: {
    unreviewed: 'Ungeprüft',
    conflict: 'Widersprüchlich',
    accepted: 'Bestätigt',
    overridden: 'Korrigiert',
    reviewed: 'Bestätigt oder korrigiert; bei Artikeln: geprüft',
    duplicate: 'Fast wortgleich mit einem früheren Artikel',
    breach: 'Artikel, der von einer Datenpanne berichtet',
  },
  has: {
    conflict: 'Widersprüchliche Werte',
    verdict: 'Eine Entscheidung',
    note: 'Eine Notiz',
    tag: 'Ein Schlagwort',
    highlight: 'Eine Markierung',
  },
  analyst: 'Analyst',
  clock: {
    met: 'Eine Frist eingehalten',
    missed: 'Eine Frist versäumt',
    'cannot-be-told': 'Eine Frist nicht bestimmbar',
  },
  ofClock: {
    met: clock => `${clock}: eingehalten`,
    missed: clock => `${clock}: versäumt`,
    'cannot-be-told': clock => `${clock}: nicht bestimmbar`,
  },
  faults: {
    'no-word': () => 'Schreiben Sie mindestens ein Wort, nach dem gesucht werden soll.',
    'too-many-words': ({ most }) =>
      `Eine Suche hat höchstens ${formatCount(most)} Wörter; hier sind es mehr.`,
    'too-deep': ({ most }) => `Hier sind mehr als ${formatCount(most)} Klammern ineinander geschachtelt.`,
    'no-value-yet': ({ field, example }) => `Schreiben Sie, was ${field} sein soll: ${example}.`,
    'no-field': ({ written }) =>
      `Ein Feld „${written}“ gibt es nicht; setzen Sie es in Anführungszeichen, um nach den Wörtern zu suchen.`,
    'near-field': ({ written, instead }) =>
      `Ein Feld „${written}“ gibt es nicht; meinten Sie ${listedOr(instead.map(one => `${one}:`))}?`,
    'ask-for-any': ({ field }) => `Schreiben Sie has:${field}, um alle mit einer Angabe zu finden.`,
    'ask-for-none': ({ written, field }) =>
      `„${written}“ ist kein Wert von ${field}: Schreiben Sie -has:${field}, um alle ohne Angabe zu finden.`,
    'no-term': ({ written, field, instead }) =>
      `„${written}“ ist kein Wert von ${field}: Möglich sind ${instead.join(', ')}.`,
    'some-terms': ({ written, field, instead }) =>
      `„${written}“ ist kein Wert von ${field}: Möglich sind ${instead.join(', ')}…`,
    'near-term': ({ written, field, instead }) =>
      `„${written}“ ist kein Wert von ${field}: Meinten Sie ${instead.join(', ')}?`,
    'no-number': ({ written, field, instead }) =>
      `„${written}“ ist keine Zahl: Schreiben Sie ${examplesOf(field, instead)}.`,
    'no-date': ({ written, field, instead }) =>
      `„${written}“ ist kein Datum: Schreiben Sie ${examplesOf(field, instead)}.`,
    backwards: ({ written, instead }) =>
      `„${written}“ endet, bevor es beginnt: Schreiben Sie ${instead.join(', ')}.`,
    'no-word-behind': ({ field, example }) => `Schreiben Sie ein Wort hinter ${field}: ${example}.`,
    'no-tag-behind': () => 'Schreiben Sie ein Schlagwort hinter tag: tag:vector/ransomware.',
    'no-name-behind': ({ example }) => `Schreiben Sie einen Namen hinter saved: ${example}.`,
    'no-id': ({ written }) => `„${written}“ ist keine Kennung: Datenpannen heißen B-0001, Artikel A-0001.`,
    'no-saved': ({ written, instead }) =>
      instead.length === 0
        ? `Eine gespeicherte Suche „${written}“ gibt es nicht.`
        : `Eine gespeicherte Suche „${written}“ gibt es nicht; meinten Sie ${listedOr(instead.map(one => `„${one}“`))}?`,
    'rests-on-itself': ({ written }) => `Die gespeicherte Suche „${written}“ beruht auf sich selbst.`,
  },
  fits: {
    none: 'Nichts dergleichen',
    words: written => `Wörter: ${written}`,
    values: (field, values) => `${field}: ${values}`,
  },
}
