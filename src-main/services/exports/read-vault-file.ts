// Reads a JSON file of a vault record by record. Files are written with one record a line; one that was laid out anew by
// another program is read whole, as far as that goes.
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { StringDecoder } from 'node:string_decoder'
import { ProblemError } from '../../domain/problem.ts'

/** One row of the file, with the name of its list. */
export interface FileRecord {
  readonly table: string
  readonly record: unknown
}

/** A file laid out otherwise is read up to this size: it is in memory whole. */
const largestWhole = 256 * 1024 * 1024
const chunkBytes = 1024 * 1024

const damaged = () =>
  new ProblemError('damaged-file', 'The file is damaged or cut off, so nothing was restored.')

/** The beginning of a file, and its rows one after the other. Reading is synchronous: a transaction is. */
export function recordsOf(path: string): { readonly head: unknown; readonly records: Iterable<FileRecord> } {
  const lines = linesOf(path)
  const { value: first } = lines.next()
  if (typeof first !== 'string' || !first.endsWith(',') || !first.startsWith('{"format":'))
    return recordsOfWhole(path)
  return { head: parsed(`${first.slice(0, -1)}}`), records: recordsIn(lines) }
}

function* recordsIn(lines: Iterable<string>): Generator<FileRecord> {
  let table: string | null = null
  let isInRows = false
  let isEnded = false
  for (const line of lines) {
    const list = /^"(\w+)":(\[|\{)$/.exec(line)
    if (list?.[2] === '{') isInRows = list[1] === 'rows'
    else if (list !== null) table = list[1] ?? null
    else if (line.startsWith('{')) {
      if (isInRows && table !== null) yield { table, record: parsed(line.replace(/,$/, '')) }
    } else if (line === '}}') isEnded = true
    else if (!/^\],?$/.test(line) && line !== '') throw damaged()
  }
  if (!isEnded) throw damaged()
}

function recordsOfWhole(path: string): { head: unknown; records: Iterable<FileRecord> } {
  if (statSync(path).size > largestWhole)
    throw new ProblemError(
      'file-too-large',
      'This file is not laid out as Breachdesk writes it and too large to be read otherwise.',
    )
  const file = parsed(readFileSync(path, 'utf8').replace(/^\ufeff/, ''))
  if (typeof file !== 'object' || file === null || Array.isArray(file)) return { head: null, records: [] }
  const { breaches: _told, rows, ...head } = file as Record<string, unknown>
  return { head, records: recordsInRows(rows ?? {}) }
}

function* recordsInRows(rows: unknown): Generator<FileRecord> {
  for (const [table, records] of Object.entries(rows as Record<string, unknown>)) {
    if (!Array.isArray(records)) throw damaged()
    for (const record of records) yield { table, record }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw damaged()
  }
}

function* linesOf(path: string): Generator<string> {
  const file = openSync(path, 'r')
  try {
    const decoder = new StringDecoder('utf8')
    const buffer = Buffer.alloc(chunkBytes)
    /** Pieces of a line that is not at its end yet: an original of a hundred megabytes is one line. */
    let pieces: string[] = []
    for (let count = readSync(file, buffer); count > 0; count = readSync(file, buffer)) {
      const [head = '', ...lines] = decoder.write(buffer.subarray(0, count)).split('\n')
      pieces.push(head)
      for (const line of lines) {
        yield pieces.join('')
        pieces = [line]
      }
    }
    yield pieces.join('') + decoder.end()
  } finally {
    closeSync(file)
  }
}
