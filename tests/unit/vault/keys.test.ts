import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { ProblemError } from '../../../src-main/domain/problem.ts'
import { checkStrength, Keys, unwrapKey, wrapKey } from '../../../src-main/vault/keys.ts'
import { passphrase } from './fixtures.ts'

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'opened',
    error => (error instanceof ProblemError ? error.problem.code : String(error)),
  )

/** As somebody would forge the file: with its checksum made anew. */
function forge({ checksum: _, ...content }: Keys): Keys {
  return { ...content, checksum: createHash('sha256').update(JSON.stringify(content)).digest('hex') }
}

describe('the keys of a vault', () => {
  it('give back the data key to the passphrase alone', async () => {
    const dataKey = randomBytes(32)
    const keys = Keys.parse(JSON.parse(JSON.stringify(await wrapKey(dataKey, passphrase))))
    expect(await unwrapKey(keys, passphrase)).toEqual(dataKey)
    expect(await codeOf(unwrapKey(keys, `${passphrase} `))).toBe('wrong-passphrase')
  })

  it('never look the same twice', async () => {
    const dataKey = randomBytes(32)
    const [a, b] = await Promise.all([wrapKey(dataKey, passphrase), wrapKey(dataKey, passphrase)])
    expect(a.slots[0]?.kdf.salt).not.toBe(b.slots[0]?.kdf.salt)
    expect(a.slots[0]?.wrapped).not.toBe(b.slots[0]?.wrapped)
  })

  it('open with any of their slots', async () => {
    const dataKey = randomBytes(32)
    const [first] = (await wrapKey(dataKey, passphrase)).slots
    const second = await wrapKey(dataKey, 'another way in')
    if (first === undefined) throw new Error('no slot')
    const both = Keys.parse(forge({ ...second, slots: [first, ...second.slots] }))
    expect(await unwrapKey(both, 'another way in')).toEqual(dataKey)
  })

  it('do not open when the parameters were changed, even by somebody who makes the checksum anew', async () => {
    const keys = await wrapKey(randomBytes(32), passphrase)
    const weaker = structuredClone(keys)
    for (const slot of weaker.slots) slot.kdf.N = 2 ** 14
    expect(Keys.safeParse(weaker).success).toBe(false)
    expect(await codeOf(unwrapKey(Keys.parse(forge(weaker)), passphrase))).toBe('wrong-passphrase')
  })

  it.each([
    { N: 2 ** 19 },
    { N: 2 ** 10 },
    { N: 100_000 },
    { r: 0 },
    { p: 16 },
    { N: 2 ** 18, r: 16 },
    { salt: 'AAAA' },
  ])('are refused when they ask for %j', async absurd => {
    const keys = await wrapKey(randomBytes(32), passphrase)
    const slots = keys.slots.map(slot => ({ ...slot, kdf: { ...slot.kdf, ...absurd } }))
    expect(Keys.safeParse(forge({ ...keys, slots })).success).toBe(false)
  })

  it('want eight characters, counted as people count them', () => {
    expect(() => checkStrength('1234567')).toThrow(ProblemError)
    expect(() => checkStrength('😀😀😀😀')).toThrow(ProblemError)
    expect(() => checkStrength('12345678')).not.toThrow()
  })
})
