import { describe, expect, it } from 'vitest'
import { compoundKind } from '../../../../src-main/pipeline/readers/compound-file.ts'
import { docx } from '../../../../src-main/pipeline/readers/docx.ts'
import { chooseReader } from '../../../../src-main/pipeline/stages/choose-reader.ts'
import { makeCompoundFile } from '../../../helpers/make-compound-file.ts'

const empty = new Uint8Array()
const withStreams = (...names: readonly string[]) =>
  makeCompoundFile(Object.fromEntries(names.map(name => [name, empty])))
const others = Array.from({ length: 9 }, (_, i) => `Stream ${i}`)

describe('a compound file', () => {
  it.each([
    ['WordDocument', 'an old Word document'],
    ['Workbook', 'an old Excel workbook'],
    ['PowerPoint Document', 'an old PowerPoint presentation'],
    ['__properties_version1.0', 'an Outlook message'],
    ['EncryptedPackage', 'an Office document protected with a password'],
    ['Contents', 'an old Office document'],
  ])('that holds %s is %s', (name, kind) => {
    expect(compoundKind(withStreams(name))).toBe(kind)
    expect(compoundKind(withStreams(...others, name))).toBe(kind)
  })

  it('is named whatever its bytes are', () => {
    const whole = withStreams(...others, 'WordDocument')
    for (let length = 8; length < whole.length; length += 10)
      expect(compoundKind(whole.subarray(0, length))).toMatch(/^an old (?:Word|Office) document$/)
    expect(compoundKind(Buffer.alloc(4096, 0xff))).toBe('an old Office document')
  })

  it.each([
    ['WordDocument', 'unknown-format', 'a.doc is an old Word document; save it as .docx and import that.'],
    [
      'EncryptedPackage',
      'encrypted-file',
      'a.doc is protected with a password; save a copy without one and import that.',
    ],
  ])('that holds %s is refused with advice', async (name, code, message) => {
    const file = { name: 'a.doc', bytes: withStreams(name) }
    expect(docx.recognises(file)).toBe(1)
    expect(await docx.read(file)).toEqual({ ok: false, problem: { code, message } })
  })

  it('that is no text says what it is', () => {
    const file = { name: 'plan.vsd', bytes: withStreams('VisioDocument') }
    expect(chooseReader(file)).toMatchObject({
      problem: { message: 'plan.vsd is an old Visio drawing, not a text.' },
    })
  })

  it('is what it is itself, whatever documents lie in it', () => {
    const inside = { MBD0001: { WordDocument: empty } }
    expect(compoundKind(makeCompoundFile({ ...inside, Workbook: empty }))).toBe('an old Excel workbook')
    expect(compoundKind(makeCompoundFile({ Quill: inside }))).toBe('a Publisher document')
  })
})
