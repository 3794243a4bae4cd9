import type { SourceFile } from '../../../domain/article.ts'
import { ok, type Result } from '../../../domain/result.ts'
import type { Block } from '../../draft.ts'
import { type ArchiveParts, archiveParts } from '../office/archive-parts.ts'
import { everyPageAs } from '../office/block-writer.ts'
import { documentFacts, mostUsed, type OfficeDocument } from '../office/document-info.ts'
import { readNumbering } from './numbering.ts'
import { readProperties } from './properties.ts'
import { type Relation, relationsOf } from './relations.ts'
import { readStories, type Stories } from './story.ts'
import { readStyles } from './styles.ts'

const foreignPart = 'A part of the document is kept in another format inside the file, and was not read.'
/** Programs that put a page inside put one there, or one for each of a few chapters. */
const maxForeignParts = 50

/** What a Word document holds. */
export interface WordDocument {
  readonly document: OfficeDocument
  /** The parts in other formats that all of its text is kept in; null where it has a text of its own. */
  readonly foreignParts: readonly SourceFile[] | null
}

/** Reads the text of a Word document, its notes at the end, and what stands beside the text as removed blocks. */
export function readDocument(file: SourceFile): Result<WordDocument> {
  const opened = archiveParts(file)
  if (!opened.ok) return opened
  const parts = opened.value
  const main = relationsOf(parts, '', file.name).find(({ kind }) => kind === 'officeDocument')
  const path = main?.path ?? 'word/document.xml'
  const body = parts.read(path)
  if (!body.ok) return body

  const relations = relationsOf(parts, path, file.name)
  const part = (kind: string) => findPart(parts, relations, kind)
  const shared = {
    fileName: file.name,
    styles: readStyles(part('styles'), file.name),
    numbering: readNumbering(part('numbering'), file.name),
  }
  const aside = newStories(shared, new Map())
  const read = (bytes: Uint8Array | null, item: string) =>
    bytes === null ? new Map<string, Block[]>() : readStories(bytes, item, aside)

  const stories = newStories(shared, read(part('comments'), 'w:comment'))
  const text = [...readStories(body.value, 'w:body', stories).values()].flat()
  const notes = new Map([
    ...keyed('footnote', read(part('footnotes'), 'w:footnote')),
    ...keyed('endnote', read(part('endnotes'), 'w:endnote')),
  ])
  const everyPage = (kind: string, item: string) =>
    pathsOf(relations, kind).flatMap(place => [...read(parts.find(place), item).values()].flat())
  const blocks = [
    ...everyPageAs(everyPage('header', 'w:hdr'), 'page-header'),
    ...text,
    ...[...stories.references].flatMap(reference => notes.get(reference) ?? []),
    ...everyPageAs(everyPage('footer', 'w:ftr'), 'page-footer'),
  ]
  const info = readProperties(parts, file.name)
  const hasText = blocks.some(({ removed }) => removed === undefined)
  const isElsewhere = !hasText && stories.foreignParts.size > 0
  const places = new Set(
    [...stories.foreignParts].map(reference => relations.find(({ id }) => id === reference)?.path),
  )
  const foreignParts = [...places].slice(0, isElsewhere ? maxForeignParts : 0).flatMap(place => {
    const bytes = place === undefined ? null : parts.find(place)
    return place === undefined || bytes === null ? [] : [{ name: place, bytes }]
  })
  const isLeftOut = foreignParts.length < places.size
  return ok({
    document: {
      ...documentFacts(blocks, info, stories.title),
      declaredLanguage: mostUsed(stories.languages) ?? info.language,
      notes: isLeftOut ? [...parts.notes, foreignPart] : parts.notes,
    },
    foreignParts: isElsewhere ? foreignParts : null,
  })
}

const newStories = (
  shared: Pick<Stories, 'fileName' | 'styles' | 'numbering'>,
  comments: Stories['comments'],
): Stories => ({
  ...shared,
  comments,
  references: new Set(),
  languages: new Map(),
  title: null,
  foreignParts: new Set(),
})

const pathsOf = (relations: readonly Relation[], kind: string) =>
  relations.filter(relation => relation.kind === kind).map(({ path }) => path)

function findPart(parts: ArchiveParts, relations: readonly Relation[], kind: string): Uint8Array | null {
  const [path] = pathsOf(relations, kind)
  return parts.find(path ?? `word/${kind}.xml`)
}

const keyed = (kind: string, notes: ReadonlyMap<string, Block[]>): [string, Block[]][] =>
  [...notes].map(([id, blocks]) => [`${kind}/${id}`, blocks])
