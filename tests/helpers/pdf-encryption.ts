// The standard security handler of PDF 1.3: 40 bits, enough to be asked for a password.
import { createHash } from 'node:crypto'

const padding = Buffer.from('28BF4E5E4E758A4164004E56FFFA01082E2E00B6D0683E802F0CA9FE6453697A', 'hex')
const padded = (password: string) => Buffer.concat([Buffer.from(password, 'latin1'), padding]).subarray(0, 32)
const md5 = (...parts: readonly Uint8Array[]) => {
  const hash = createHash('md5')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

function rc4(key: Uint8Array, data: Uint8Array): Buffer {
  const box = Uint8Array.from({ length: 256 }, (_, i) => i)
  const at = (index: number) => box[index & 255] ?? 0
  const swap = (a: number, b: number) => {
    const kept = at(a)
    box[a & 255] = at(b)
    box[b & 255] = kept
  }
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + at(i) + (key[i % key.length] ?? 0)) & 255
    swap(i, j)
  }
  let i = 0
  let j = 0
  return Buffer.from(
    data.map(byte => {
      i = (i + 1) & 255
      j = (j + at(i)) & 255
      swap(i, j)
      return byte ^ at(at(i) + at(j))
    }),
  )
}

const hex = (bytes: Uint8Array) => `<${Buffer.from(bytes).toString('hex')}>`

/** How to encrypt what stands in an object, and what the trailer must say. */
export function encrypting({ user, owner }: { readonly user: string; readonly owner: string }) {
  const id = Buffer.from('0123456789abcdef', 'latin1')
  const permissions = Buffer.from([0xfc, 0xff, 0xff, 0xff])
  const ownerEntry = rc4(md5(padded(owner)).subarray(0, 5), padded(user))
  const key = md5(padded(user), ownerEntry, permissions, id).subarray(0, 5)
  const entry = `/Filter /Standard /V 1 /R 2 /O ${hex(ownerEntry)} /U ${hex(rc4(key, padding))} /P -4`
  return {
    trailer: `/Encrypt << ${entry} >> /ID [${hex(id)} ${hex(id)}]`,
    encrypt(data: string, object: number): string {
      const number = Buffer.from([object & 255, (object >> 8) & 255, (object >> 16) & 255, 0, 0])
      return rc4(md5(key, number).subarray(0, 10), Buffer.from(data, 'latin1')).toString('latin1')
    },
  }
}
