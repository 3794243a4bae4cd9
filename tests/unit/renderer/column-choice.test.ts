import { describe, expect, it } from 'vitest'
import { columnName, mappingOf, rolesOf, withColumn } from '../../../src-renderer/text/column-choice.ts'

describe('which column is what', () => {
  it('is remembered for tables that have the columns chosen, and no others', () => {
    const roles = { text: 'bericht', title: 'kop', date: 'verschenen' }
    expect(mappingOf(roles)).toEqual({
      ok: true,
      mapping: { columns: ['bericht', 'kop', 'verschenen'], roles },
    })
  })

  it('needs a text', () => {
    expect(mappingOf({ title: 'kop' })).toEqual({
      ok: false,
      role: 'text',
      sentence: 'Choose the column that holds the text.',
    })
  })

  it('cannot be two things for one column, and the second one is to be mended', () => {
    expect(mappingOf({ outlet: 'van', text: 'bericht', author: 'van' })).toEqual({
      ok: false,
      role: 'outlet',
      sentence: 'One column cannot be author and outlet; choose another, or none.',
    })
  })

  it('may be a column without a name', () => {
    expect(mappingOf({ text: '' })).toMatchObject({ ok: true, mapping: { columns: [''] } })
    expect(mappingOf({ text: '', title: '' })).toMatchObject({ ok: false, role: 'title' })
  })

  it('is chosen, chosen otherwise, and given up', () => {
    const once = withColumn({ text: 'bericht' }, 'title', 'kop')
    expect(rolesOf(once, 'kop')).toEqual(['title'])
    const moved = withColumn(once, 'title', 'bericht')
    expect(rolesOf(moved, 'bericht')).toEqual(['text', 'title'])
    expect(withColumn(moved, 'title', undefined)).toEqual({ text: 'bericht' })
  })
})

describe('the name of a column', () => {
  it('is one short line', () => {
    expect(columnName('  kop ')).toBe('kop')
    expect(columnName('👁'.repeat(61))).toBe(`${'👁'.repeat(59)}…`)
    expect(columnName(' ')).toBe('(no name)')
  })
})
