import { formatCount, listedOr } from '../../text/format.ts'
import type { Words } from '../words.ts'

const examplesOf = (field: string, instead: readonly string[]) =>
  instead.map(one => `${field}:${one}`).join(', ')

export const query: Words['query'] = {
  fields: {
    lang: 'Idioma',
    outlet: 'Medio',
    author: 'Autor',
    title: 'Título',
    file: 'Archivo',
    published: 'Fecha de publicación',
    imported: 'Fecha de importación',
    articles: 'Artículos',
    sources: 'Fuentes, sin contar copias',
    source: 'Fuente de la cifra',
    clock: 'Plazo legal',
    tag: 'Etiqueta',
    note: 'Nota',
    is: 'Es o está',
    has: 'Tiene',
    conflict: 'Conflicto sobre',
    id: 'Identificador',
    saved: 'Búsqueda guardada',
  },
  is: {
    unreviewed: 'Sin revisar',
    conflict: 'En conflicto',
    accepted: 'Aceptada',
    overridden: 'Corregida',
    reviewed: 'Aceptada o corregida; artículo ya revisado',
    duplicate: 'Casi igual que un artículo anterior',
    breach: 'Artículo que informa de una brecha',
  },
  has: {
    conflict: 'Valores en conflicto',
    verdict: 'Un veredicto',
    note: 'Una nota',
    tag: 'Una etiqueta',
    highlight: 'Un resaltado',
  },
  analyst: 'Analista',
  clock: {
    met: 'Un plazo cumplido',
    missed: 'Un plazo incumplido',
    'cannot-be-told': 'Un plazo que no se puede determinar',
  },
  ofClock: {
    met: clock => `${clock}: cumplido`,
    missed: clock => `${clock}: incumplido`,
    'cannot-be-told': clock => `${clock}: no se puede determinar`,
  },
  faults: {
    'no-word': () => 'Escriba al menos una palabra que buscar.',
    'too-many-words': ({ most }) =>
      `Una búsqueda tiene como máximo ${formatCount(most)} palabras; aquí hay más.`,
    'too-deep': ({ most }) => `Aquí hay más de ${formatCount(most)} paréntesis unos dentro de otros.`,
    'no-value-yet': ({ field, example }) => `Escriba qué debe ser ${field}: ${example}.`,
    'no-field': ({ written }) =>
      `No hay ningún campo «${written}»; póngalo entre comillas para buscar las palabras.`,
    'near-field': ({ written, instead }) =>
      `No hay ningún campo «${written}»; ¿quería decir ${listedOr(instead.map(one => `${one}:`))}?`,
    'ask-for-any': ({ field }) => `Escriba has:${field} para todo lo que tenga uno.`,
    'ask-for-none': ({ written, field }) =>
      `«${written}» no es un valor de ${field}: escriba -has:${field} para todo lo que no tenga ninguno.`,
    'no-term': ({ written, field, instead }) =>
      `«${written}» no es un valor de ${field}: puede ser ${instead.join(', ')}.`,
    'some-terms': ({ written, field, instead }) =>
      `«${written}» no es un valor de ${field}: puede ser ${instead.join(', ')}…`,
    'near-term': ({ written, field, instead }) =>
      `«${written}» no es un valor de ${field}: ¿quería decir ${instead.join(', ')}?`,
    'no-number': ({ written, field, instead }) =>
      `«${written}» no es un número: escriba ${examplesOf(field, instead)}.`,
    'no-date': ({ written, field, instead }) =>
      `«${written}» no es una fecha: escriba ${examplesOf(field, instead)}.`,
    backwards: ({ written, instead }) =>
      `«${written}» termina antes de empezar: escriba ${instead.join(', ')}.`,
    'no-word-behind': ({ field, example }) => `Escriba una palabra detrás de ${field}: ${example}.`,
    'no-tag-behind': () => 'Escriba una etiqueta detrás de tag: tag:vector/ransomware.',
    'no-name-behind': ({ example }) => `Escriba un nombre detrás de saved: ${example}.`,
    'no-id': ({ written }) =>
      `«${written}» no es un identificador: las brechas son B-0001, los artículos A-0001.`,
    'no-saved': ({ written, instead }) =>
      instead.length === 0
        ? `No hay ninguna búsqueda guardada «${written}».`
        : `No hay ninguna búsqueda guardada «${written}»; ¿quería decir ${listedOr(instead)}?`,
    'rests-on-itself': ({ written }) => `La búsqueda guardada «${written}» se basa en sí misma.`,
  },
  fits: {
    none: 'Nada de eso',
    words: written => `Palabras: ${written}`,
    values: (field, values) => `${field}: ${values}`,
  },
}
