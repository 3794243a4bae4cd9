import { expect, it } from 'vitest'
import { printable } from '../../../src-main/cli/terminal.ts'

it('shows what a terminal would obey: escapes in the name of a file or the text of an article', () => {
  expect(printable('a\u001b]0;owned\u0007b\u009b2Jc\rd\u007f')).toBe('a�]0;owned�b�2Jc�d�')
})

it('leaves lines, columns and every letter as they are', () => {
  const text = 'León\tß\n字 😀'
  expect(printable(text)).toBe(text)
})
