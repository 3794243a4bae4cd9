import { fold } from '../domain/fold.ts'

const legalForms = new Set(
  `ab ag as asa bv co company corp corporation cv eireli ev gmbh holding holdings inc incorporated kg kgaa lda limitada
  limited llc llp ltd ltda me mbh nv oy plc pllc pty sa sab sarl sas sau sca scrl se sl slu snc spa srl ug`.split(
    /\s+/,
  ),
)

/** `Connexin Software, Inc.` and `CONNEXIN SOFTWARE` are both `connexin software`. Empty when nothing is left. */
export function victimName(written: string): string {
  const folded = fold(written)
    .replace(/(?<=\b\p{L})\.\s?(?=\p{L}\b)/gu, '')
    .replace(/['’]/g, '')
  const words = folded.match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length > 1 && words[0] === 'the') words.shift()
  while (words.length > 1 && legalForms.has(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

/** True when both are the same name, or one is the beginning of the other. */
export const isSameVictim = (a: string, b: string): boolean =>
  a === b || a.startsWith(`${b} `) || b.startsWith(`${a} `)
