import type { ArchiveParts } from '../office/archive-parts.ts'
import { readXml } from '../office/read-xml.ts'

/** The parts a part refers to: what each is for, and its path in the archive. */
export interface Relation {
  /** The last word of its type: `footnotes`, `header`, `officeDocument`. */
  readonly kind: string
  readonly id: string
  readonly path: string
}

/** The relations of a part inside the file; of the file itself when the path is empty. */
export function relationsOf(parts: ArchiveParts, path: string, fileName: string): Relation[] {
  const slash = path.lastIndexOf('/') + 1
  const folder = path.slice(0, slash)
  const list = parts.find(`${folder}_rels/${path.slice(slash)}.rels`)
  const relations: Relation[] = []
  if (list === null) return relations
  readXml(
    list,
    fileName,
    {},
    {
      open(tag, { Type: type = '', Id: id = '', Target: target = '', TargetMode: mode }) {
        if (tag.replace(/^.*:/, '') !== 'Relationship' || mode === 'External') return
        relations.push({ kind: type.slice(type.lastIndexOf('/') + 1), id, path: resolved(folder, target) })
      },
    },
  )
  return relations
}

function resolved(folder: string, target: string): string {
  const segments = target.startsWith('/') ? [] : folder.split('/').filter(segment => segment !== '')
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '' && segment !== '.') segments.push(segment)
  }
  return segments.join('/')
}
