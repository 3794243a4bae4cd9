import type { Language } from '../../../../domain/vocabulary.ts'

/** The words that mail programs, senders and newsletters of one language put around a text. */
export interface MailWords {
  readonly language: Language
  /** Before the subject of a reply and of a forwarded mail, without the colon: `re`, `rv`. */
  readonly replyPrefixes: readonly string[]
  readonly forwardPrefixes: readonly string[]
  /** What the fields of a quoted header are called. */
  readonly labels: {
    readonly from: readonly string[]
    readonly date: readonly string[]
    readonly to: readonly string[]
    readonly subject: readonly string[]
    /** Fields that may stand between these and say nothing about the article. */
    readonly other: readonly string[]
  }
  /** The line above a forwarded mail, its hyphens left out: `forwarded message`. */
  readonly forwardMarkers: readonly string[]
  /** The line above a mail that is answered: `original message`. */
  readonly replyMarkers: readonly string[]
  /** "On 3 June, Ann wrote:": what opens the line, and the verb at its end. */
  readonly wrote: { readonly openings: readonly string[]; readonly verbs: readonly string[] }
  /** What a telephone signs with: `sent from my`. */
  readonly deviceSignatures: readonly string[]
  /** What only the legal notice below a mail says. */
  readonly disclaimers: readonly string[]
  /** What the other paragraphs of such a notice say. */
  readonly moreDisclaimers: readonly string[]
  /** The name of the link to a newsletter's page on the web: `view in browser`. */
  readonly viewInBrowser: readonly string[]
  /** What opens the lines in which a newsletter speaks of itself: `unsubscribe`. */
  readonly newsletterLines: readonly string[]
  /** What a mail server puts above mails from outside. */
  readonly outsideWarnings: readonly string[]
  /** What services call themselves that send what others wrote: `alerts`. */
  readonly alertNames: readonly string[]
  /** A server's mark in a subject, in its brackets: `external`. */
  readonly subjectMarks: readonly string[]
}
