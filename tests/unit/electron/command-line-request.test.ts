import { describe, expect, it } from 'vitest'
import { cliCommands } from '../../../src-main/cli/commands/index.ts'
import { commandLineRequest } from '../../../src-main/electron/command-line-request.ts'

const packaged = (...words: string[]) => commandLineRequest(['/opt/Breachdesk/breachdesk', ...words], true)

describe('commandLineRequest', () => {
  it.each(cliCommands.map(({ name }) => name))('takes "%s" for a command', name => {
    expect(packaged(name, 'x')).toEqual([name, 'x'])
  })
  it('answers --help in the terminal', () => expect(packaged('--help')).toEqual(['--help']))
  it('opens the window without arguments, and with switches or paths', () => {
    for (const word of [
      '--no-sandbox',
      '/home/a/desk.breachdesk',
      'C:\\desk.breachdesk',
      '-psn_0_1',
      'Desk.breachdesk',
    ])
      expect(packaged(word), word).toBeNull()
    expect(packaged()).toBeNull()
  })
  it('looks behind the script where the app is not packaged', () => {
    expect(commandLineRequest(['/usr/bin/node', 'list'], false)).toBeNull()
    expect(commandLineRequest(['/usr/bin/node', 'main.js', 'list'], false)).toEqual(['list'])
  })
})
