const objectStart = /(?<![\d.])(\d{1,8}) (\d{1,5}) obj\b/g
/** How much of an object is looked at to know what it is. */
const maxDictionary = 2000
/** Numbers no file uses for its own objects. */
const catalogNumber = 8_388_601
const treeNumber = 8_388_602

/**
 * A file whose end was lost, with the end it needs to be opened: the address of its catalogue or, when that is lost
 * too, a new one that lists the pages still there. Null when nothing of the kind is left, or it is encrypted.
 */
export function salvaged(bytes: Uint8Array): Uint8Array | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  if (text.includes('/Encrypt')) return null
  let catalog: string | null = null
  const pages: string[] = []
  for (const { index, 0: opening, 1: number, 2: generation } of text.matchAll(objectStart)) {
    const start = index + opening.length
    const [dictionary = ''] = text.slice(start, start + maxDictionary).split(/endobj|\bstream\b/, 1)
    const type = /\/Type\s*\/(Catalog|Page)\b/.exec(dictionary)?.[1]
    if (type === 'Catalog') catalog = `${number} ${generation} R`
    if (type === 'Page') pages.push(`${number} ${generation} R`)
  }
  if (catalog === null && pages.length === 0) return null
  const tree = `${treeNumber} 0 obj << /Type /Pages /Count ${pages.length} /Kids [${pages.join(' ')}] >> endobj`
  const root = `${catalogNumber} 0 obj << /Type /Catalog /Pages ${treeNumber} 0 R >> endobj`
  const end =
    catalog === null
      ? `${tree}\n${root}\ntrailer << /Root ${catalogNumber} 0 R >>`
      : `trailer << /Root ${catalog} >>`
  return Buffer.concat([bytes, Buffer.from(`\nendstream endobj\n${end}\nstartxref\n0\n%%EOF\n`, 'latin1')])
}
