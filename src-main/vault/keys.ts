// The data key and the slots that wrap it, LUKS-like: each slot opens with a passphrase of its own.
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  randomBytes,
  type ScryptOptions,
  scrypt,
} from 'node:crypto'
import * as z from 'zod'
import { ProblemError } from '../domain/problem.ts'

const base64 = (bytes: number) => z.base64().refine(text => Buffer.from(text, 'base64').length === bytes)

/** What a stored slot may ask of the machine: at most 256 MiB and a few seconds, whoever wrote the file. */
const Kdf = z
  .strictObject({
    name: z.literal('scrypt'),
    N: z
      .int()
      .min(2 ** 14)
      .max(2 ** 18)
      .refine(n => Number.isInteger(Math.log2(n))),
    r: z.int().min(1).max(16),
    p: z.int().min(1).max(4),
    salt: base64(32),
  })
  .refine(({ N, r }) => 128 * N * r <= 2 ** 28)
  .refine(({ N, r, p }) => N * r * p <= 2 ** 22)

const Slot = z.strictObject({
  kind: z.literal('passphrase'),
  kdf: Kdf,
  nonce: base64(12),
  wrapped: base64(48),
})
type Slot = z.infer<typeof Slot>

const Content = z.strictObject({
  version: z.literal(1),
  cipher: z.literal('aegis-256'),
  slots: z.array(Slot).min(1).max(8),
})
/** `keys.json`. The checksum tells a damaged file from a wrong passphrase; the wrapping itself is authenticated. */
export const Keys = z
  .strictObject({ ...Content.shape, checksum: z.string() })
  .refine(({ checksum, ...content }) => checksum === checksumOf(content))
export type Keys = z.infer<typeof Keys>

const checksumOf = (content: z.infer<typeof Content>) =>
  createHash('sha256').update(JSON.stringify(content)).digest('hex')

const strength = { name: 'scrypt', N: 2 ** 16, r: 8, p: 1 } as const
const shortestPassphrase = 8

/** Refuses a passphrase too short to protect anything. */
export function checkStrength(passphrase: string): void {
  if ([...passphrase.normalize('NFKC')].length >= shortestPassphrase) return
  throw new ProblemError(
    'weak-passphrase',
    `Choose a passphrase of at least ${shortestPassphrase} characters.`,
  )
}

/** Keys with one slot for `passphrase` around the data key. */
export async function wrapKey(dataKey: Buffer, passphrase: string): Promise<Keys> {
  const kdf = { ...strength, salt: randomBytes(32).toString('base64') }
  const nonce = randomBytes(12)
  const slotKey = await derive(passphrase, kdf)
  const cipher = createCipheriv('aes-256-gcm', slotKey, nonce).setAAD(bindingOf(kdf))
  const wrapped = Buffer.concat([cipher.update(dataKey), cipher.final(), cipher.getAuthTag()])
  slotKey.fill(0)
  const slot = {
    kind: 'passphrase' as const,
    kdf,
    nonce: nonce.toString('base64'),
    wrapped: wrapped.toString('base64'),
  }
  const content = { version: 1 as const, cipher: 'aegis-256' as const, slots: [slot] }
  return { ...content, checksum: checksumOf(content) }
}

/** The data key, if the passphrase opens a slot. The caller zeroes it after use. */
export async function unwrapKey(keys: Keys, passphrase: string): Promise<Buffer> {
  for (const slot of keys.slots) {
    const slotKey = await derive(passphrase, slot.kdf)
    const dataKey = openSlot(slot, slotKey)
    slotKey.fill(0)
    if (dataKey !== null) return dataKey
  }
  throw new ProblemError('wrong-passphrase', 'The passphrase is wrong.')
}

function openSlot(slot: Slot, slotKey: Buffer): Buffer | null {
  const wrapped = Buffer.from(slot.wrapped, 'base64')
  const decipher = createDecipheriv('aes-256-gcm', slotKey, Buffer.from(slot.nonce, 'base64'), {
    authTagLength: 16,
  })
  decipher.setAAD(bindingOf(slot.kdf)).setAuthTag(wrapped.subarray(32))
  const dataKey = decipher.update(wrapped.subarray(0, 32))
  try {
    decipher.final()
    return dataKey
  } catch {
    dataKey.fill(0)
    return null
  }
}

/** What the wrapping authenticates beside the key: that nobody changed the version or the parameters. */
const bindingOf = ({ name, N, r, p, salt }: Slot['kdf']) =>
  Buffer.from(JSON.stringify(['breachdesk-keys', 1, 'aegis-256', 'passphrase', name, N, r, p, salt]))

function derive(passphrase: string, { N, r, p, salt }: Slot['kdf']): Promise<Buffer> {
  const options: ScryptOptions = { N, r, p, maxmem: 128 * N * r + 2 ** 22 }
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  scrypt(passphrase.normalize('NFKC'), Buffer.from(salt, 'base64'), 32, options, (error, key) =>
    error === null ? resolve(key) : reject(error),
  )
  return promise
}
