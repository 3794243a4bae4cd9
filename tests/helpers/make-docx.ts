import { makeZip, type ZipEntry } from './make-zip.ts'

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const spaces = `xmlns:w="${main}" xmlns:r="${office}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"`

/** The parts of a Word document, each the XML inside its outermost element. */
export interface DocxParts {
  readonly body: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  readonly headers?: readonly string[]
  readonly footers?: readonly string[]
  /** A part in another format by its path, under the relation `rIdForeign`. */
  readonly foreign?: { readonly path: string; readonly content: string }
  readonly core?: string
  readonly custom?: string
}

/** A paragraph of these words, its format written before them. */
export const wordParagraph = (text: string, format = '') =>
  `<w:p><w:pPr>${format}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`

/** The bytes of a Word document. */
export function makeDocx(parts: DocxParts): Uint8Array {
  const headers = (parts.headers ?? []).map((xml, i) => part(`header${i + 1}`, 'header', 'w:hdr', xml))
  const footers = (parts.footers ?? []).map((xml, i) => part(`footer${i + 1}`, 'footer', 'w:ftr', xml))
  const others = (['styles', 'numbering', 'footnotes', 'endnotes', 'comments'] as const).flatMap(kind => {
    const xml = parts[kind]
    return xml === undefined ? [] : [part(kind, kind, `w:${kind}`, xml)]
  })
  const all = [...others, ...headers, ...footers]
  const { foreign } = parts
  const kept = foreign === undefined ? [] : [['aFChunk', foreign.path, 'rIdForeign'] as const]
  return makeZip([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: '_rels/.rels', content: relations([['officeDocument', 'word/document.xml']]) },
    {
      name: 'word/document.xml',
      content: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document ${spaces}><w:body>${parts.body}</w:body></w:document>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      content: relations([...all.map(({ kind, file }) => [kind, file] as const), ...kept]),
    },
    ...(foreign === undefined ? [] : [{ name: `word/${foreign.path}`, content: foreign.content }]),
    ...all.map(({ file, xml }) => ({ name: `word/${file}`, content: xml })),
    ...properties(parts),
  ])
}

const part = (name: string, kind: string, element: string, xml: string) => ({
  kind,
  file: `${name}.xml`,
  xml: `<${element} ${spaces}>${xml}</${element}>`,
})

function relations(list: readonly (readonly [kind: string, target: string, id?: string])[]): string {
  const items = list.map(
    ([kind, target, id], i) =>
      `<Relationship Id="${id ?? `rId${i}`}" Type="${office}/${kind}" Target="${target}"/>`,
  )
  return `<Relationships>${items.join('')}</Relationships>`
}

function properties({ core, custom }: DocxParts): ZipEntry[] {
  const dublin = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
  const entries: ZipEntry[] = []
  if (core !== undefined)
    entries.push({
      name: 'docProps/core.xml',
      content: `<cp:coreProperties xmlns:cp="x" ${dublin}>${core}</cp:coreProperties>`,
    })
  if (custom !== undefined)
    entries.push({ name: 'docProps/custom.xml', content: `<Properties>${custom}</Properties>` })
  return entries
}
