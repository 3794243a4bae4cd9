// Files that are not what they are called, or several files at once.
import type { SourceFile } from '../../../src-main/domain/article.ts'
import { openArchive } from '../../../src-main/pipeline/readers/zip/open-archive.ts'
import type { Random } from '../../bench/random.ts'
import { makeZip } from '../make-zip.ts'
import type { Damage } from './damages.ts'
import { honestFiles } from './honest-files.ts'

const join = (...parts: readonly Uint8Array[]) => new Uint8Array(Buffer.concat(parts))
const bytesOf = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'))

/** What files of all kinds begin with, whether they are read or not. */
// biome-ignore format: a list
const openings = [
  '\x89PNG\r\n\x1a\n', '\xff\xd8\xff\xe0', 'GIF89a', 'RIFF\0\0\0\0WEBP', 'II*\0', 'BM', '\0\0\0\x18ftypheic', '\0\0\0\x18ftypmp42', '\x1a\x45\xdf\xa3', 'ID3\x03', 'OggS',
  'fLaC', '%PDF-1.7\n', '%PDF-', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'PK\x03\x04', 'PK\x05\x06', 'PK\x01\x02', '\x1f\x8b\x08', 'BZh9', '\xfd7zXZ\0', '\x28\xb5\x2f\xfd',
  '7z\xbc\xaf\x27\x1c', 'Rar!\x1a\x07\0', 'MZ', '\x7fELF', 'SQLite format 3\0', '{\\rtf1', '{\\rtf1\\ansi ', '<?xml version="1.0" encoding="utf-16"?>', '<!doctype html>',
  '<html>', '<office:document office:mimetype="application/vnd.oasis.opendocument.text">', 'From a@b.example Tue Jun  4 10:00:00 2024\nSubject: a\n', 'From: a@b.example\nSubject: b\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n',
  '{"a":', '[{"title":"', '[[', '{"breachdesk":"record","version":1,', 'title,content\n', 'title\tcontent\n', '---\ntitle: ', '# ', '\xef\xbb\xbf', '\xff\xfe', '\xfe\xff', '\0', '%!PS-Adobe',
] as const

// biome-ignore format: a list
const endings = [
  'txt', 'md', 'html', 'xhtml', 'mhtml', 'pdf', 'docx', 'odt', 'fodt', 'rtf', 'eml', 'msg', 'mbox', 'csv', 'tsv', 'json', 'jsonl', 'zip', 'doc', 'xlsx', 'png', 'exe', '',
] as const

/** What noise is made of: any byte, the bytes of writing, or those that are none. */
const alphabets: readonly [Range, ...Range[]] = [
  { low: 0, high: 255 },
  { low: 32, high: 126 },
  { low: 0, high: 31 },
  { low: 128, high: 255 },
]
interface Range {
  readonly low: number
  readonly high: number
}

function noise(length: number, random: Random): Uint8Array {
  const { low, high } = random.pick(alphabets)
  return Uint8Array.from({ length }, () => random.whole(low, high))
}

export const named = (name: string, ending: string) =>
  `${name.replace(/\.\w+$/, '')}${ending === '' ? '' : `.${ending}`}`

/** An honest file under the name of another format. */
export function renamed(random: Random): SourceFile {
  const { name, bytes } = random.pick(honestFiles)
  return { name: named(name, random.pick(endings)), bytes }
}

/** The beginning of one kind of file, and then noise. */
export function begun(random: Random, turn: number): SourceFile {
  const opening = openings[turn % openings.length] ?? ''
  const length = random.pick([0, 1, 30, 600, 9000])
  return { name: `begun.${random.pick(endings)}`, bytes: join(bytesOf(opening), noise(length, random)) }
}

/** Two files in one, or the beginning of one and the end of the other. */
export function glued(random: Random): SourceFile {
  const first = random.pick(honestFiles)
  const second = random.pick(honestFiles)
  const isCut = random.isBelow(0.5)
  const head = isCut ? first.bytes.subarray(0, random.whole(1, first.bytes.length)) : first.bytes
  const tail = isCut ? second.bytes.subarray(random.whole(0, second.bytes.length)) : second.bytes
  return { name: random.pick([first.name, second.name]), bytes: join(head, tail) }
}

/** Damages what is packed in an archive, and packs it again: check sums and sizes are right, the content is not. */
export function damagedInside(file: SourceFile, damage: Damage, random: Random): SourceFile {
  const opened = openArchive(file)
  if (!opened.ok) throw new Error(opened.problem.message)
  const { members, unpack } = opened.value
  const hit = random.whole(0, members.length - 1)
  const entries = members.map(({ name }, i) => {
    const unpacked = unpack(i)
    if (!unpacked.ok) throw new Error(unpacked.problem.message)
    const content = Uint8Array.from(unpacked.value)
    const isHit = content.length > 0 && (i === hit || random.isBelow(0.4))
    return {
      name,
      content: isHit ? damage(content, random) : content,
      method: name === 'mimetype' ? 0 : 8,
    }
  })
  return { name: file.name, bytes: makeZip(entries) }
}

export const packedFiles = honestFiles.filter(({ name }) => /\.(?:docx|odt|zip)$/.test(name))
