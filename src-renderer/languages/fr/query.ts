import { formatCount, listedOr } from '../../text/format.ts'
import type { Words } from '../words.ts'

const examplesOf = (field: string, instead: readonly string[]) =>
  instead.map(one => `${field}:${one}`).join(', ')

export const query: Words['query'] = {
  fields: {
    lang: 'Langue',
    outlet: 'Média',
    author: 'Auteur',
    title: 'Titre',
    file: 'Fichier',
    published: 'Date de publication',
    imported: 'Date d’importation',
    articles: 'Articles',
    sources: 'Sources, copies non comptées',
    source: 'Source du chiffre',
    clock: 'Délai légal',
    tag: 'Étiquette',
    note: 'Note',
    is: 'État',
    has: 'Comporte',
    conflict: 'Conflit sur',
    id: 'Identifiant',
    saved: 'Recherche enregistrée',
  },
  is: {
    unreviewed: 'Non vérifié',
    conflict: 'En conflit',
    accepted: 'Accepté',
    overridden: 'Corrigé',
    reviewed: 'Accepté ou corrigé ; article déjà vérifié',
    duplicate: 'Presque identique à un article antérieur',
    breach: 'Article qui rapporte une violation',
  },
  has: {
    conflict: 'Des valeurs en conflit',
    verdict: 'Une décision',
    note: 'Une note',
    tag: 'Une étiquette',
    highlight: 'Un surlignage',
  },
  analyst: 'Analyste',
  clock: {
    met: 'Un délai légal respecté',
    missed: 'Un délai légal dépassé',
    'cannot-be-told': 'Un délai légal indéterminable',
  },
  ofClock: {
    met: clock => `${clock} : respecté`,
    missed: clock => `${clock} : dépassé`,
    'cannot-be-told': clock => `${clock} : indéterminable`,
  },
  faults: {
    'no-word': () => 'Saisissez au moins un mot à chercher.',
    'too-many-words': ({ most }) =>
      `Une recherche compte ${formatCount(most)} mots au plus ; il y en a davantage ici.`,
    'too-deep': ({ most }) => `Il y a ici plus de ${formatCount(most)} parenthèses imbriquées.`,
    'no-value-yet': ({ field, example }) => `Indiquez la valeur de ${field} : ${example}.`,
    'no-field': ({ written }) =>
      `Il n’y a pas de champ « ${written} » ; mettez-le entre guillemets pour chercher les mots.`,
    'near-field': ({ written, instead }) =>
      `Il n’y a pas de champ « ${written} » ; vouliez-vous dire ${listedOr(instead.map(one => `${one}:`))} ?`,
    'ask-for-any': ({ field }) => `Écrivez has:${field} pour tout ce qui en a.`,
    'ask-for-none': ({ written, field }) =>
      `« ${written} » n’est pas une valeur de ${field} : écrivez -has:${field} pour tout ce qui n’en a pas.`,
    'no-term': ({ written, field, instead }) =>
      `« ${written} » n’est pas une valeur de ${field}. Valeurs possibles : ${instead.join(', ')}.`,
    'some-terms': ({ written, field, instead }) =>
      `« ${written} » n’est pas une valeur de ${field}. Valeurs possibles : ${instead.join(', ')}…`,
    'near-term': ({ written, field, instead }) =>
      `« ${written} » n’est pas une valeur de ${field} : vouliez-vous dire ${instead.join(', ')} ?`,
    'no-number': ({ written, field, instead }) =>
      `« ${written} » n’est pas un nombre : écrivez ${examplesOf(field, instead)}.`,
    'no-date': ({ written, field, instead }) =>
      `« ${written} » n’est pas une date : écrivez ${examplesOf(field, instead)}.`,
    backwards: ({ written, instead }) =>
      `« ${written} » finit avant de commencer : écrivez ${instead.join(', ')}.`,
    'no-word-behind': ({ field, example }) => `Saisissez un mot après ${field} : ${example}.`,
    'no-tag-behind': () => 'Saisissez une étiquette après tag : tag:vector/ransomware.',
    'no-name-behind': ({ example }) => `Saisissez un nom après saved : ${example}.`,
    'no-id': ({ written }) =>
      `« ${written} » n’est pas un identifiant : B-0001 pour les violations, A-0001 pour les articles.`,
    'no-saved': ({ written, instead }) =>
      instead.length === 0
        ? `Il n’y a pas de recherche enregistrée « ${written} ».`
        : `Il n’y a pas de recherche enregistrée « ${written} » ; vouliez-vous dire ${listedOr(instead.map(one => `« ${one} »`))} ?`,
    'rests-on-itself': ({ written }) => `La recherche enregistrée « ${written} » repose sur elle-même.`,
  },
  fits: {
    none: 'Rien de tel',
    words: written => `Mots : ${written}`,
    values: (field, values) => `${field} : ${values}`,
  },
}
