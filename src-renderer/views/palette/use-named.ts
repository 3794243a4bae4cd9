import { FolderOpen, Newspaper } from 'lucide-react'
import { useEffect, useMemo, useRef } from 'react'
import type { Output } from '../../../src-main/contract/index.ts'
import type { BreachSummary } from '../../../src-main/domain/breach.ts'
import { peek } from '../../api/query-cache.ts'
import { useQuery } from '../../api/use-query.ts'
import { words } from '../../languages/words.ts'
import { sectorWord } from '../../text/fact-words.ts'
import { formatCount, qualifierGlyph } from '../../text/format.ts'
import { formatDate } from '../../text/format-date.ts'
import { useAnswered } from '../search/use-answered.ts'
import { moreOfArticle, moreOfBreach } from './more-of.ts'
import { readArticle, readBreach } from './open-named.ts'
import { type FoldedItem, foldedItem, type PaletteItem } from './palette-item.ts'
import { organisationItem } from './use-palette-items.ts'

const texts = words.palette.items
const most = 6

const joined = (parts: readonly (string | null)[]) => parts.filter(Boolean).join(', ')

function aboutBreach({ sector, country, individualsAffected: people, qualifier }: BreachSummary): string {
  const figure = people === null ? null : `${qualifierGlyph(qualifier)} ${formatCount(people)}`.trim()
  return joined([sector && sectorWord(sector), country, figure && texts.people(figure)])
}

const itemsOf = ({ breaches, articles }: Output<'search.names'>, subject: string | null): PaletteItem[] => [
  ...breaches.map(breach => ({
    id: `breach ${breach.breachId}`,
    group: 'breaches' as const,
    label: breach.name,
    detail: aboutBreach(breach),
    icon: FolderOpen,
    run: () => readBreach(breach.breachId),
    more: () => moreOfBreach(breach.breachId, subject, () => readBreach(breach.breachId)),
  })),
  ...articles.map(article => ({
    id: `article ${article.articleId}`,
    group: 'articles' as const,
    label: article.title,
    detail: joined([article.outlet, article.publishedOn && formatDate(article.publishedOn)]),
    icon: Newspaper,
    // Titles are long, and hold many words: what is called so comes before what is only told of.
    weight: -4,
    run: () => readArticle(article.articleId),
    more: () => moreOfArticle(article.articleId, () => readArticle(article.articleId)),
  })),
]

const isKnown = (text: string) => {
  const { data, problem } = peek('search.names', { text, limit: most })
  return text === '' || data !== undefined || problem !== null
}

/** Breaches and articles by their names; until the answer for the newest letters is there, those of the ones before. */
export function useNamed(text: string, subject: string | null): readonly FoldedItem[] {
  const asked = useAnswered(text, isKnown)
  // Also for an empty text: the engine reads the names while somebody begins to type.
  const { data } = useQuery('search.names', { text: asked, limit: most })
  const items = useMemo(() => data && itemsOf(data, subject).map(foldedItem), [data, subject])
  const before = useRef<readonly FoldedItem[]>([])
  useEffect(() => {
    before.current = items ?? before.current
  }, [items])
  return items ?? before.current
}

/** Organisations that breaches name in one role or another. */
export function useOrganisations(text: string | null): readonly FoldedItem[] {
  const query = text === null || text === '' ? null : `org:"${text.replaceAll('"', '')}`
  const { data } = useQuery(
    'search.complete',
    query === null ? null : { query, at: query.length, limit: most },
  )
  return useMemo(
    () =>
      (data?.completions ?? []).map(({ insert, label, count }) =>
        foldedItem(organisationItem(label, `org:${insert}`, formatCount(count ?? 0))),
      ),
    [data],
  )
}
