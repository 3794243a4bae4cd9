// A process of its own that opens a vault, says so, and holds it or writes to it until it is killed.
import { openVault } from '../../src-main/vault/open-vault.ts'
import { article, breachAt, save } from '../unit/vault/fixtures.ts'

const [folder = '', passphrase = '', mode] = process.argv.slice(2)
const vault = await openVault(folder, passphrase)
process.stdout.write('open\n')
if (mode === 'write')
  for (let number = 0; ; number += 1) {
    const body = `${number} words of filling `.repeat(200)
    save(vault, article(`Written ${number}`, [breachAt(`Firm ${number}`, number + 1)], body))
    await new Promise(resolve => setImmediate(resolve))
  }
process.stdin.resume()
