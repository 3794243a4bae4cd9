import { expect, it } from 'vitest'
import { shortPath } from '../../../src-renderer/text/short-path.ts'

it.each([
  ['/home/ana/Documents/Desk.breachdesk', 'Documents/Desk.breachdesk'],
  ['C:\\Users\\Ana\\Desk.breachdesk', 'Ana\\Desk.breachdesk'],
  ['/Desk.breachdesk', '/Desk.breachdesk'],
])('of %s the end is shown', (path, end) => expect(shortPath(path)).toBe(end))
