import type { Block } from '../../draft.ts'

/** A line of a mail's text, or a block of its page, before it is decided whose words it is. */
export interface MailLine {
  /** Without its quotation marks. */
  readonly text: string
  /** How often it is quoted. */
  readonly depth: number
  /** Set for the blocks of a page. */
  readonly block: Block | null
  /** The page's markup says that it is the signature. */
  readonly isSignature: boolean
  /** True when nearly all of it is a link. */
  readonly isLink: boolean
}

export const isBlank = ({ text }: MailLine) => text.trim() === ''
