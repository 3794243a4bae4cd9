import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'

/** The three streams, so that tests can hand in their own. */
export interface Terminal {
  out(text: string): void
  error(text: string): void
  /** A line that replaces itself, shown only to a person watching. */
  progress(text: string): void
  /** Asks without showing what is typed; null where nobody can answer. */
  askSecret(question: string): Promise<string | null>
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const controls = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g

/** Text of unknown origin for a terminal, which would obey an escape sequence in the name of a file. */
export const printable = (text: string): string => text.replace(controls, '\ufffd')

/** Programs get every character as it is. */
const shown = (text: string, stream: { readonly isTTY?: boolean }) => (stream.isTTY ? printable(text) : text)

const silent = new Writable({ write: (_chunk, _encoding, done) => done() })

/** The terminal of this process. */
export const processTerminal: Terminal = {
  out: text => void process.stdout.write(`${shown(text, process.stdout)}\n`),
  error: text => void process.stderr.write(`${shown(text, process.stderr)}\n`),
  progress(text) {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[2K${printable(text)}`)
  },
  async askSecret(question) {
    if (!process.stdin.isTTY) return null
    process.stderr.write(question)
    const lines = createInterface({ input: process.stdin, output: silent, terminal: true })
    const answer = await new Promise<string | null>(resolve => {
      lines.once('line', resolve)
      lines.once('close', () => resolve(null))
    })
    lines.close()
    process.stderr.write('\n')
    return answer
  },
}
