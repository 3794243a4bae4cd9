// Texts by their letters: those that begin alike share what is alike, and part where they differ.

export interface Branch<N> {
  readonly text: string
  readonly next: N
}

/** Where some texts have come to, and how they go on: no two ways begin with the same letter. */
export interface LetterNode<N> {
  /** A new list for each, as a list that grows keeps room for more. */
  texts: readonly Branch<N>[]
  /** The first letters of these: a search in a text is the fastest there is. */
  initials: string
}

/** The way that begins with a letter. */
export const branchAt = <N>({ texts, initials }: LetterNode<N>, letter: string): Branch<N> | undefined =>
  letter === '' ? undefined : texts[initials.indexOf(letter)]

/** The node behind a text, made with whatever is missing on the way to it. */
export function nodeBehind<N extends LetterNode<N>>(from: N, text: string, make: () => N): N {
  if (text === '') return from
  const known = branchAt(from, text.charAt(0))
  if (known === undefined) {
    const next = make()
    lead(from, from.texts.concat({ text, next }))
    return next
  }
  const common = sameBeginning(known.text, text)
  const rest = text.slice(common.length)
  if (common === known.text) return nodeBehind(known.next, rest, make)
  const next = make()
  lead(next, [{ text: known.text.slice(common.length), next: known.next }])
  lead(
    from,
    from.texts.map(branch => (branch === known ? { text: common, next } : branch)),
  )
  return nodeBehind(next, rest, make)
}

function lead<N>(node: LetterNode<N>, texts: readonly Branch<N>[]): void {
  node.texts = texts
  node.initials = texts.map(({ text }) => text.charAt(0)).join('')
}

/** The letters with which both texts begin. */
export function sameBeginning(a: string, b: string): string {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return a.slice(0, length)
}
