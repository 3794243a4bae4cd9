import type { CleanDocument } from '../draft.ts'

const pageAddress = /^https?:\/\/[^\s/]+\/\S*[^\s/]$/

/** Where an article stands on the web: what its format says, else the one address that was taken off below it and to which the text does not lead. */
export function findAddress({ canonicalUrl, removed, text: article }: CleanDocument): string | null {
  const lines = removed.filter(
    ({ text, reason, at }) =>
      reason === 'site-line' && pageAddress.test(text) && !/:\s*$/.test(article.slice(0, at)),
  )
  const [first, ...others] = new Set(lines.map(({ text }) => text))
  return canonicalUrl ?? (others.length === 0 ? (first ?? null) : null)
}
