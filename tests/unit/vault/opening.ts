// What the tests of opening vaults share.
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest'
import { problemOf } from '../../../src-main/domain/problem.ts'
import { openVault } from '../../../src-main/vault/open-vault.ts'
import {
  article,
  breachAt,
  newVault,
  passphrase,
  removeFolder,
  save,
  stateOfFolder,
  temporaryFolder,
} from './fixtures.ts'

/** Fills a vault with sixty articles about breaches at one hospital, and closes it; answers with its folder. */
async function filledVault(parent: string): Promise<string> {
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

/** Where the filled vault of the tests of one file lies, and the copy that each of them may spoil. */
export interface FilledVault {
  readonly original: string
  readonly folder: string
  /** The path of a file of the copy. */
  file(name: string): string
}

/** Fills a vault before the tests of a file, and gives each test a copy of its own, alone in its parent folder. */
export function copiesOfFilledVault(): FilledVault {
  let parent = ''
  let original = ''
  let folder = ''
  beforeAll(async () => {
    parent = temporaryFolder()
    original = await filledVault(parent)
  })
  afterAll(() => removeFolder(parent))
  beforeEach(() => {
    folder = join(temporaryFolder(), 'Copy.breachdesk')
    cpSync(original, folder, { recursive: true })
  })
  afterEach(() => removeFolder(join(folder, '..')))
  return {
    get original() {
      return original
    },
    get folder() {
      return folder
    },
    file: name => join(folder, name),
  }
}

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
