import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { italian } from './it.ts'
import type { MailWords } from './mail-words.ts'
import { portuguese } from './pt.ts'

/** What stands around texts in mails, language by language: which one a mail is in is not known when it is read. */
export const mailWords: readonly MailWords[] = [spanish, portuguese, english, french, german, italian]
