// How packs are written down: a tree of groups and terms, short enough to be compared with the vocabulary at a glance.
import { fold } from '../fold.ts'
import type { PackTag, TagPack } from '../tag-pack.ts'

/** A term, alone or with what is to be said of it. */
export type Term = string | readonly [term: string, description: string, more?: TermDetails]

interface TermDetails {
  readonly colour?: string
  readonly aliases?: readonly string[]
}

/** Terms below one place of the tree. */
export interface Group {
  /** Below the id of the pack: `hacking/variety`. Empty for the pack's own top. */
  readonly at: string
  readonly description?: string
  /** A thing carries one of the terms at most. */
  readonly isExclusive?: boolean
  readonly terms: readonly Term[]
}

interface Vocabulary extends Omit<TagPack, 'tags'> {
  readonly colour: string
  readonly groups: readonly Group[]
}

/** A `/` inside a term would divide the path; the exact spelling stays beside it. */
const asName = (term: string) => term.replaceAll('/', '-')

/** A pack with the paths of all its tags, and of the places above them. */
export function tagPack({ groups, colour, ...pack }: Vocabulary): TagPack {
  const tags = new Map<string, PackTag>()
  const place = (path: string) => {
    if (tags.has(path)) return
    const parent = path.slice(0, Math.max(0, path.lastIndexOf('/')))
    if (parent !== '') place(parent)
    tags.set(path, { path, term: null, description: '', isExclusive: false, colour, aliases: [] })
  }
  const set = (path: string, more: Partial<PackTag>) => {
    place(path)
    tags.set(path, { ...(tags.get(path) as PackTag), ...more })
  }
  set(pack.id, { description: pack.description })
  for (const { at, description = '', isExclusive = false, terms } of groups) {
    const parent = at === '' ? pack.id : `${pack.id}/${at}`
    set(parent, { isExclusive, ...(description !== '' && { description }) })
    for (const term of terms) {
      const [spelling, meaning, more] = typeof term === 'string' ? [term, '', undefined] : term
      const path = `${parent}/${asName(spelling)}`
      // Whoever types the exact spelling means this tag, though the path is cut differently.
      const exact = spelling.includes('/') ? [`${parent}/${spelling}`] : []
      const aliases = [...exact, ...(more?.aliases ?? [])].map(fold)
      set(path, {
        term: spelling,
        description: meaning,
        aliases,
        ...(more?.colour && { colour: more.colour }),
      })
    }
  }
  return { ...pack, tags: [...tags.values()] }
}
