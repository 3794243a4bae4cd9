import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { OpenVault } from '../contract/index.ts'
import { createVault } from '../vault/create-vault.ts'
import { openVault } from '../vault/open-vault.ts'
import type { Desk } from './desk.ts'
import type { Imports } from './imports.ts'
import { samplesPrefix, samplesVault } from './sweep-samples.ts'

/** Makes a vault that lasts until it is locked, and imports the samples into it. Nobody knows its passphrase. */
export async function trySamples({ context, session }: Desk, imports: Imports): Promise<OpenVault> {
  await session.close()
  const place = await mkdtemp(join(tmpdir(), samplesPrefix))
  const erase = () => rm(place, { recursive: true, force: true })
  try {
    const path = join(place, samplesVault)
    const passphrase = randomBytes(24).toString('base64')
    await createVault(path, passphrase)
    const vault = await openVault(path, passphrase)
    const opened = session.open({ vault, path, isTemporary: true, afterClose: erase })
    await imports.run([{ path: context.samplesFolder }])
    return session.current() ?? opened
  } catch (error) {
    await session.close()
    await erase()
    throw error
  }
}
