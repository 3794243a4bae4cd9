import type { Qualifier } from '../../domain/vocabulary.ts'

const glyphs: Readonly<Record<Qualifier, string>> = { exact: '', at_least: '≥ ', about: '≈ ', up_to: '≤ ' }

/** A count with the glyph of its qualifier: `≥ 910,000`. Empty when unknown. */
export function qualified(count: number | null, qualifier: Qualifier | null): string {
  return count === null ? '' : `${glyphs[qualifier ?? 'exact']}${count.toLocaleString('en')}`
}
