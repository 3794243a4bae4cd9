import { useMemo } from 'react'
import { facts } from '../../../src-main/domain/facts.ts'
import { fold } from '../../../src-main/domain/fold.ts'
import { useQuery } from '../../api/use-query.ts'
import { factLabel } from '../../text/fact-words.ts'
import { formatDate } from '../../text/format-date.ts'
import type { OpenLink } from '../../text/markdown/editing.ts'
import { useDebounced } from '../use-debounced.ts'

/** Something a link can point to. */
export interface Choice {
  /** What stands between the brackets. */
  readonly insert: string
  readonly name: string
  readonly detail: string | null
  /** As it is written, for the eye. */
  readonly id: string
}

const none: readonly Choice[] = []

/** The facts a breach can be asked for, by what they are called. */
const factChoices = (breach: string, typed: string): Choice[] =>
  facts
    .map(({ id, field }) => ({ name: factLabel(id), field }))
    .filter(({ name, field }) => fold(name).includes(fold(typed)) || field.startsWith(fold(typed)))
    .map(({ name, field }) => ({ insert: field, name, detail: null, id: `${breach}#${field}` }))

/** What a link being typed could point to; undefined until it is known. */
export function useLinkChoices(link: OpenLink | null): readonly Choice[] | undefined {
  const typed = useDebounced(link?.typed ?? '', 80)
  const isAsking = link !== null && link.breach === null
  const { data } = useQuery('notes.targets', isAsking ? { typed: typed.slice(0, 200) } : null)
  return useMemo(() => {
    if (link === null) return none
    if (link.breach !== null) return factChoices(link.breach, link.typed)
    return data?.map(({ target, name, detail }) => ({
      insert: target,
      name,
      // Of a breach it is the day it was discovered.
      detail: detail !== null && target.startsWith('B-') ? formatDate(detail) : detail,
      id: target,
    }))
  }, [link, data])
}
