import type { QueryFaultKind } from '../../../src-main/domain/search/query.ts'
import { formatCount, listedOr } from '../../text/format.ts'

/** What is wrong, what was written, of which field, and what could stand there. */
interface Fault {
  readonly written: string
  readonly field: string
  readonly instead: readonly string[]
  readonly example: string
  readonly most: number
}

const examplesOf = ({ field, instead }: Fault) => instead.map(one => `${field}:${one}`).join(', ')

/** What the language of the search box calls things; the names of fields and values stay as they are typed. */
export const query = {
  fields: {
    lang: 'Language',
    outlet: 'Outlet',
    author: 'Author',
    title: 'Title',
    file: 'File',
    published: 'Published',
    imported: 'Imported',
    articles: 'Articles',
    sources: 'Sources, copies counted once',
    source: 'Source of the figure',
    clock: 'Clock',
    tag: 'Tag',
    note: 'Note',
    is: 'Is',
    has: 'Has',
    conflict: 'Conflict about',
    id: 'Id',
    saved: 'Saved search',
  },
  is: {
    unreviewed: 'Unreviewed',
    conflict: 'Conflict',
    accepted: 'Accepted',
    overridden: 'Overridden',
    reviewed: 'Accepted or overridden; an article somebody is done with',
    duplicate: 'Nearly the same as an earlier article',
    breach: 'Article that reports a breach',
  },
  has: {
    conflict: 'Conflicting values',
    verdict: 'A verdict',
    note: 'A note',
    tag: 'A tag',
    highlight: 'A highlight',
  },
  analyst: 'Analyst',
  clock: {
    met: 'A clock was met',
    missed: 'A clock was missed',
    'cannot-be-told': 'A clock cannot be told',
  },
  ofClock: {
    met: (clock: string) => `${clock}: met`,
    missed: (clock: string) => `${clock}: missed`,
    'cannot-be-told': (clock: string) => `${clock}: cannot be told`,
  },
  faults: {
    'no-word': () => 'Write at least one word to search for.',
    'too-many-words': ({ most }) => `A search has at most ${formatCount(most)} words; here it is more.`,
    'too-deep': ({ most }) => `There are more than ${formatCount(most)} brackets inside each other here.`,
    'no-value-yet': ({ field, example }) => `Write what ${field} is to be: ${example}.`,
    'no-field': ({ written }) =>
      `There is no field “${written}”; put it in quotation marks to search for the words.`,
    'near-field': ({ written, instead }) =>
      `There is no field “${written}”; did you mean ${listedOr(instead.map(one => `${one}:`))}?`,
    'ask-for-any': ({ field }) => `Write has:${field} for all that have one.`,
    'ask-for-none': ({ written, field }) =>
      `“${written}” is no value of ${field}: write -has:${field} for all that have none.`,
    'no-term': ({ written, field, instead }) =>
      `“${written}” is no value of ${field}: it can be ${instead.join(', ')}.`,
    'some-terms': ({ written, field, instead }) =>
      `“${written}” is no value of ${field}: it can be ${instead.join(', ')}…`,
    'near-term': ({ written, field, instead }) =>
      `“${written}” is no value of ${field}: did you mean ${instead.join(', ')}?`,
    'no-number': fault => `“${fault.written}” is no number: write ${examplesOf(fault)}.`,
    'no-date': fault => `“${fault.written}” is no date: write ${examplesOf(fault)}.`,
    backwards: ({ written, instead }) => `“${written}” ends before it begins: write ${instead.join(', ')}.`,
    'no-word-behind': ({ field, example }) => `Write a word behind ${field}: ${example}.`,
    'no-tag-behind': () => 'Write a tag behind tag: tag:vector/ransomware.',
    'no-name-behind': ({ example }) => `Write a name behind saved: ${example}.`,
    'no-id': ({ written }) => `“${written}” is no id: breaches are B-0001, articles A-0001.`,
    'no-saved': ({ written, instead }) =>
      instead.length === 0
        ? `There is no saved search “${written}”.`
        : `There is no saved search “${written}”; did you mean ${listedOr(instead.map(one => `“${one}”`))}?`,
    'rests-on-itself': ({ written }) => `The saved search “${written}” rests on itself.`,
  } satisfies Record<QueryFaultKind, (fault: Fault) => string>,
  /** Why a thing fits a rule. */
  fits: {
    none: 'Nothing of the kind',
    words: (written: string) => `Words: ${written}`,
    values: (field: string, values: string) => `${field}: ${values}`,
  },
}
