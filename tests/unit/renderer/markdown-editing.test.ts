import { describe, expect, it } from 'vitest'
import {
  type Change,
  linked,
  nextEntry,
  openLinkAt,
  prefixed,
  type Selected,
  wrapped,
} from '../../../src-renderer/text/markdown/editing.ts'

/** A text with `|` at either end of what is selected. */
function at(marked: string): Selected {
  const start = marked.indexOf('|')
  const rest = marked.replace('|', '')
  const end = rest.indexOf('|')
  return { text: rest.replace('|', ''), start, end: end < 0 ? start : end }
}

/** The text after a change, with `|` where the selection then begins and ends. */
function changed({ text }: Selected, change: Change | null): string | null {
  if (change === null) return null
  const { from, to, insert, select } = change
  const whole = text.slice(0, from) + insert + text.slice(to)
  const [start, end] = select
  const tail = start === end ? '' : '|'
  return `${whole.slice(0, start)}|${whole.slice(start, end)}${tail}${whole.slice(end)}`
}

describe('marks', () => {
  it.each([
    ['a |b| c', '**', 'a **|b|** c'],
    ['a **|b|** c', '**', 'a |b| c'],
    ['|', '*', '*|*'],
  ])('%s with %s', (marked, mark, expected) => {
    expect(changed(at(marked), wrapped(at(marked), mark))).toBe(expected)
  })
})

describe('lists', () => {
  it.each([
    ['one\nt|wo\nthr|ee', '- ', 'one\n- two\n- three|'],
    ['- one|', '- ', 'one|'],
    ['1. one|', '- [ ] ', '- [ ] one|'],
  ])('%j begun with %s', (marked, prefix, expected) => {
    expect(changed(at(marked), prefixed(at(marked), prefix))).toBe(expected)
  })
  it.each([
    ['- one|', '- one\n- |'],
    ['  9. one|', '  9. one\n  10. |'],
    ['- [x] one|', '- [x] one\n- [ ] |'],
    ['- one\n- |', '- one\n|'],
    ['plain|', null],
    ['- o|n|e', null],
  ])('after Enter %j is %j', (marked, expected) => {
    expect(changed(at(marked), nextEntry(at(marked)))).toBe(expected)
  })
})

describe('a link being typed', () => {
  it.each([
    ['see [[ash|', 'ash', null],
    ['[[|', '', null],
    ['[[B-0001#peo|', 'peo', 'B-0001'],
  ])('is seen in %s', (marked, typed, breach) => {
    expect(openLinkAt(at(marked))).toMatchObject({ typed, breach })
  })
  it.each(['ash|', '[[B-1]] |', '[[B-1\n|', '[ash|', '[[B-1¦words|'])('is none in %s', marked => {
    const selected = at(marked)
    expect(openLinkAt({ ...selected, text: selected.text.replace('¦', '|') })).toBeNull()
  })
  it('is ended with what was chosen, and its brackets are not doubled', () => {
    for (const [marked, expected] of [
      ['see [[ash|', 'see [[B-0001]]|'],
      ['see [[ash|]] now', 'see [[B-0001]]| now'],
    ] as const) {
      const selected = at(marked)
      const link = openLinkAt(selected)
      expect(link && changed(selected, linked(selected, link, 'B-0001'))).toBe(expected)
    }
  })
})
