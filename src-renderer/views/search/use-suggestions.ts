import { useState } from 'react'
import { peek } from '../../api/query-cache.ts'
import { useQuery } from '../../api/use-query.ts'
import { completing, opening, type Suggestion } from './suggestions.ts'
import { useAnswered } from './use-answered.ts'

const most = 10

const asking = (key: string): { query: string; at: number; limit: number } => JSON.parse(key)
const isKnown = (key: string) => {
  const { data, problem } = peek('search.complete', asking(key))
  return data !== undefined || problem !== null
}

/** What is offered at the caret; what came for an older key is dropped. */
export function useSuggestions(query: string, at: number, isOpen: boolean) {
  // Completions that were put off with Esc, until something else is typed.
  const [closedFor, close] = useState<string | null>(null)
  const [isAsked, ask] = useState(false)
  const isEmpty = query.trim() === ''
  const newest = JSON.stringify({ query, at, limit: most })
  const key = useAnswered(newest, isKnown)
  const { data } = useQuery('search.complete', isOpen && !isEmpty ? asking(key) : null)
  const { data: recent } = useQuery('recent.list', isOpen && isEmpty ? {} : null)
  const { data: saved } = useQuery('search.saved', isOpen && isEmpty ? {} : null)

  const isCurrent = key === newest
  const all: readonly Suggestion[] = isEmpty
    ? opening(recent, saved)
    : completing(query, at, isCurrent ? data : undefined, isAsked)
  const suggestions = isOpen && closedFor !== query ? all : []
  return {
    suggestions,
    answer: isCurrent ? data : undefined,
    close: () => {
      close(query)
      ask(false)
    },
    reset: () => {
      close(null)
      ask(false)
    },
    askFor: () => {
      close(null)
      ask(true)
    },
  }
}
