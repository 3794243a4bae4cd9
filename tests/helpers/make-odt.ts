import { makeZip } from './make-zip.ts'

const urn = 'urn:oasis:names:tc:opendocument:xmlns'
const spaces = [
  ...['office', 'style', 'text', 'table', 'meta'].map(prefix => `xmlns:${prefix}="${urn}:${prefix}:1.0"`),
  `xmlns:draw="${urn}:drawing:1.0"`,
  `xmlns:fo="${urn}:xsl-fo-compatible:1.0"`,
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ')

/** The media type that comes first in an OpenDocument text. */
export const openDocumentType = 'application/vnd.oasis.opendocument.text'

/** The pieces of an OpenDocument text, each the XML inside its element. */
export interface OdtParts {
  readonly body: string
  readonly automaticStyles?: string
  readonly styles?: string
  readonly masterStyles?: string
  readonly meta?: string
  readonly manifest?: string
}

const element = (name: string, inside = '') => `<office:${name}>${inside}</office:${name}>`
const root = (name: string, inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<office:${name} ${spaces}>${inside}</office:${name}>`
const text = ({ automaticStyles, body }: OdtParts) =>
  element('automatic-styles', automaticStyles) + element('body', element('text', body))

/** The bytes of an OpenDocument text. */
export function makeOdt(parts: OdtParts): Uint8Array {
  const styles = element('styles', parts.styles) + element('master-styles', parts.masterStyles)
  return makeZip([
    { name: 'mimetype', content: openDocumentType, method: 0 },
    { name: 'content.xml', content: root('document-content', text(parts)) },
    { name: 'styles.xml', content: root('document-styles', styles) },
    { name: 'meta.xml', content: root('document-meta', element('meta', parts.meta)) },
    {
      name: 'META-INF/manifest.xml',
      content: `<manifest:manifest>${parts.manifest ?? ''}</manifest:manifest>`,
    },
  ])
}

/** The same document as a single XML file. */
export function makeFlatOdt(parts: OdtParts): Uint8Array {
  const inside =
    element('meta', parts.meta) +
    element('styles', parts.styles) +
    text(parts).replace('<office:body>', `${element('master-styles', parts.masterStyles)}<office:body>`)
  const flat = root('document', inside).replace(spaces, `${spaces} office:mimetype="${openDocumentType}"`)
  return new TextEncoder().encode(flat)
}
