// How office documents number the items of their lists.

const romans: readonly (readonly [value: number, sign: string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** A place in the count in Roman figures; past what they are used for, in ours. */
export function romanNumber(value: number): string {
  if (value < 1 || value > 3999) return String(value)
  let rest = value
  let roman = ''
  for (const [worth, sign] of romans) for (; rest >= worth; rest -= worth) roman += sign
  return roman
}

/** a, b … z, aa, bb: as word processors count on behind z. */
export function letterNumber(value: number): string {
  if (value < 1 || value > 26 * 9) return String(value)
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26))
}

/** The marker as a person sees it; undefined for a bullet, a sign or nothing. */
export function countMarker(marker: string): string | undefined {
  const shown = marker.trim()
  return shown.length <= 20 && /[\p{L}\p{N}]/u.test(shown) ? shown : undefined
}
