/** What the first sign narrows the palette to. */
export type Narrowing = 'commands' | 'tags' | 'organisations'

const signs: Readonly<Record<string, Narrowing>> = { '>': 'commands', '#': 'tags', '@': 'organisations' }

export interface PaletteText {
  readonly narrowing: Narrowing | null
  /** What is looked for. */
  readonly text: string
}

/** `>pause` looks for commands, `#ransom` for tags, `@harbor` for organisations, anything else everywhere. */
export function paletteText(typed: string): PaletteText {
  const text = typed.trimStart()
  const narrowing = signs[text.charAt(0)] ?? null
  return { narrowing, text: (narrowing === null ? text : text.slice(1)).trim() }
}
