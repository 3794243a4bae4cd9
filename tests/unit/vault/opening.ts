// What the tests of opening vaults share.
import { expect } from 'vitest'
import { problemOf } from '../../../src-main/domain/problem.ts'
import { openVault } from '../../../src-main/vault/open-vault.ts'
import { article, breachAt, newVault, passphrase, save, stateOfFolder } from './fixtures.ts'

/** Fills a vault with sixty articles about breaches at one hospital, and closes it; answers with its folder. */
export async function filledVault(parent: string): Promise<string> {
  const vault = await newVault(parent)
  for (let number = 1; number <= 60; number += 1) {
    const body = 'lorem ipsum '.repeat(300)
    save(
      vault,
      article(`Breach ${number} at ${hospital}`, [breachAt(`${hospital} ${number}`, number * 1000)], body),
    )
  }
  vault.close()
  return vault.folder
}
export const hospital = 'Zanzibar Quokka Hospital'

/** The code of the problem that opening (or making) a vault ends with. */
export const codeOf = (opening: Promise<unknown>): Promise<string> =>
  opening.then(
    () => 'opened',
    error => problemOf(error).code,
  )

/** Opening fails with this code, in one sentence, and leaves everything as it was. */
export async function refuses(
  folder: string,
  code: string,
  given = passphrase,
  migrations?: string,
): Promise<void> {
  const before = stateOfFolder(folder)
  const problem = await openVault(folder, given, migrations).then(vault => {
    vault.close()
    return null
  }, problemOf)
  expect(problem?.code).toBe(code)
  expect(problem?.message).toMatch(/^[A-Z].*\.$/)
  expect(problem?.message).not.toMatch(/SQLITE|Error|undefined|ENO/)
  expect(stateOfFolder(folder)).toEqual(before)
}
