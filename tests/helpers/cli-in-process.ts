// The command line within this process: of very many commands, starting each anew would take most of the time.
import { join } from 'node:path'
import { runCli } from '../../src-main/cli/run.ts'

/** Runs command lines with their data beside the vaults in a folder. */
export const cliIn =
  (root: string) =>
  async (...words: string[]) => {
    const out: string[] = []
    const error: string[] = []
    const terminal = {
      out: (text: string) => void out.push(text),
      error: (text: string) => void error.push(text),
      progress: () => undefined,
      askSecret: async () => null,
    }
    const code = await runCli(words, terminal, { data: join(root, 'data'), samples: root })
    const told = out.join('\n')
    return { code, out: told, error: error.join('\n'), json: () => JSON.parse(told) as unknown }
  }
