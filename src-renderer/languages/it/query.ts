import { formatCount, listedOr } from '../../text/format.ts'
import type { Words } from '../words.ts'

const examplesOf = (field: string, instead: readonly string[]) =>
  instead.map(one => `${field}:${one}`).join(', ')

export const query: Words['query'] = {
  fields: {
    lang: 'Lingua',
    outlet: 'Testata',
    author: 'Autore',
    title: 'Titolo',
    file: 'File',
    published: 'Pubblicazione',
    imported: 'Importazione',
    articles: 'Articoli',
    sources: 'Fonti, copie contate una volta',
    source: 'Fonte della cifra',
    clock: 'Termine',
    tag: 'Etichetta',
    note: 'Nota',
    is: 'È',
    has: 'Ha',
    conflict: 'Conflitto su',
    id: 'Codice',
    saved: 'Ricerca salvata',
  },
  is: {
    unreviewed: 'Da rivedere',
    conflict: 'In conflitto',
    accepted: 'Accettata',
    overridden: 'Corretta',
    reviewed: 'Accettata o corretta; articolo già rivisto',
    duplicate: 'Quasi identico a un articolo precedente',
    breach: 'Articolo che riferisce di una violazione',
  },
  has: {
    conflict: 'Valori in conflitto',
    verdict: 'Una decisione',
    note: 'Una nota',
    tag: 'Un’etichetta',
    highlight: 'Un’evidenziazione',
  },
  analyst: 'Analista',
  clock: {
    met: 'Un termine rispettato',
    missed: 'Un termine non rispettato',
    'cannot-be-told': 'Un termine non determinabile',
  },
  ofClock: {
    met: clock => `${clock}: rispettato`,
    missed: clock => `${clock}: non rispettato`,
    'cannot-be-told': clock => `${clock}: non determinabile`,
  },
  faults: {
    'no-word': () => 'Scriva almeno una parola da cercare.',
    'too-many-words': ({ most }) => `Una ricerca ha al massimo ${formatCount(most)} parole; qui sono di più.`,
    'too-deep': ({ most }) => `Qui ci sono più di ${formatCount(most)} parentesi una dentro l’altra.`,
    'no-value-yet': ({ field, example }) => `Scriva che cosa deve essere ${field}: ${example}.`,
    'no-field': ({ written }) =>
      `Non c’è un campo «${written}»; lo metta tra virgolette per cercare le parole.`,
    'near-field': ({ written, instead }) =>
      `Non c’è un campo «${written}»; intendeva ${listedOr(instead.map(one => `${one}:`))}?`,
    'ask-for-any': ({ field }) => `Scriva has:${field} per trovare tutto ciò che ne ha.`,
    'ask-for-none': ({ written, field }) =>
      `«${written}» non è un valore di ${field}: scriva -has:${field} per trovare tutto ciò che non ne ha.`,
    'no-term': ({ written, field, instead }) =>
      `«${written}» non è un valore di ${field}: può essere ${instead.join(', ')}.`,
    'some-terms': ({ written, field, instead }) =>
      `«${written}» non è un valore di ${field}: può essere ${instead.join(', ')}…`,
    'near-term': ({ written, field, instead }) =>
      `«${written}» non è un valore di ${field}: intendeva ${instead.join(', ')}?`,
    'no-number': ({ written, field, instead }) =>
      `«${written}» non è un numero: scriva ${examplesOf(field, instead)}.`,
    'no-date': ({ written, field, instead }) =>
      `«${written}» non è una data: scriva ${examplesOf(field, instead)}.`,
    backwards: ({ written, instead }) =>
      `«${written}» finisce prima di cominciare: scriva ${instead.join(', ')}.`,
    'no-word-behind': ({ field, example }) => `Scriva una parola dopo ${field}: ${example}.`,
    'no-tag-behind': () => 'Scriva un’etichetta dopo tag: tag:vector/ransomware.',
    'no-name-behind': ({ example }) => `Scriva un nome dopo saved: ${example}.`,
    'no-id': ({ written }) => `«${written}» non è un codice: le violazioni sono B-0001, gli articoli A-0001.`,
    'no-saved': ({ written, instead }) =>
      instead.length === 0
        ? `Non c’è una ricerca salvata «${written}».`
        : `Non c’è una ricerca salvata «${written}»; intendeva ${listedOr(instead.map(one => `«${one}»`))}?`,
    'rests-on-itself': ({ written }) => `La ricerca salvata «${written}» si basa su sé stessa.`,
  },
  fits: {
    none: 'Nulla del genere',
    words: written => `Parole: ${written}`,
    values: (field, values) => `${field}: ${values}`,
  },
}
