import { formatCount, listedOr } from '../../text/format.ts'
import type { Words } from '../words.ts'

const examplesOf = (field: string, instead: readonly string[]) =>
  instead.map(one => `${field}:${one}`).join(', ')

export const query: Words['query'] = {
  fields: {
    lang: 'Idioma',
    outlet: 'Veículo',
    author: 'Autor',
    title: 'Título',
    file: 'Arquivo',
    published: 'Data de publicação',
    imported: 'Data de importação',
    articles: 'Artigos',
    sources: 'Fontes, sem contar cópias',
    source: 'Fonte do número',
    clock: 'Prazo legal',
    tag: 'Etiqueta',
    note: 'Nota',
    is: 'Estado',
    has: 'Tem',
    conflict: 'Conflito sobre',
    id: 'Identificador',
    saved: 'Pesquisa salva',
  },
  is: {
    unreviewed: 'Não revisado',
    conflict: 'Em conflito',
    accepted: 'Aceito',
    overridden: 'Corrigido',
    reviewed: 'Aceito ou corrigido; artigo já revisado',
    duplicate: 'Quase igual a um artigo anterior',
    breach: 'Artigo que relata um incidente',
  },
  has: {
    conflict: 'Valores em conflito',
    verdict: 'Uma decisão',
    note: 'Uma nota',
    tag: 'Uma etiqueta',
    highlight: 'Um destaque',
  },
  analyst: 'Analista',
  clock: {
    met: 'Um prazo legal cumprido',
    missed: 'Um prazo legal descumprido',
    'cannot-be-told': 'Um prazo legal que não se pode determinar',
  },
  ofClock: {
    met: clock => `${clock}: cumprido`,
    missed: clock => `${clock}: descumprido`,
    'cannot-be-told': clock => `${clock}: não se pode determinar`,
  },
  faults: {
    'no-word': () => 'Escreva ao menos uma palavra para pesquisar.',
    'too-many-words': ({ most }) => `Uma pesquisa tem no máximo ${formatCount(most)} palavras; aqui há mais.`,
    'too-deep': ({ most }) => `Há aqui mais de ${formatCount(most)} parênteses uns dentro dos outros.`,
    'no-value-yet': ({ field, example }) => `Escreva o valor de ${field}: ${example}.`,
    'no-field': ({ written }) => `Não há campo “${written}”; ponha-o entre aspas para pesquisar as palavras.`,
    'near-field': ({ written, instead }) =>
      `Não há campo “${written}”; quis dizer ${listedOr(instead.map(one => `${one}:`))}?`,
    'ask-for-any': ({ field }) => `Escreva has:${field} para tudo o que tem.`,
    'ask-for-none': ({ written, field }) =>
      `“${written}” não é um valor de ${field}: escreva -has:${field} para tudo o que não tem.`,
    'no-term': ({ written, field, instead }) =>
      `“${written}” não é um valor de ${field}: pode ser ${instead.join(', ')}.`,
    'some-terms': ({ written, field, instead }) =>
      `“${written}” não é um valor de ${field}: pode ser ${instead.join(', ')}…`,
    'near-term': ({ written, field, instead }) =>
      `“${written}” não é um valor de ${field}: quis dizer ${instead.join(', ')}?`,
    'no-number': ({ written, field, instead }) =>
      `“${written}” não é um número: escreva ${examplesOf(field, instead)}.`,
    'no-date': ({ written, field, instead }) =>
      `“${written}” não é uma data: escreva ${examplesOf(field, instead)}.`,
    backwards: ({ written, instead }) =>
      `“${written}” termina antes de começar: escreva ${instead.join(', ')}.`,
    'no-word-behind': ({ field, example }) => `Escreva uma palavra depois de ${field}: ${example}.`,
    'no-tag-behind': () => 'Escreva uma etiqueta depois de tag: tag:vector/ransomware.',
    'no-name-behind': ({ example }) => `Escreva um nome depois de saved: ${example}.`,
    'no-id': ({ written }) =>
      `“${written}” não é um identificador: B-0001 para incidentes, A-0001 para artigos.`,
    'no-saved': ({ written, instead }) =>
      instead.length === 0
        ? `Não há pesquisa salva “${written}”.`
        : `Não há pesquisa salva “${written}”; quis dizer ${listedOr(instead.map(one => `“${one}”`))}?`,
    'rests-on-itself': ({ written }) => `A pesquisa salva “${written}” se baseia nela mesma.`,
  },
  fits: {
    none: 'Nada disso',
    words: written => `Palavras: ${written}`,
    values: (field, values) => `${field}: ${values}`,
  },
}
