import type { Language } from '../../domain/vocabulary.ts'
import { catalan } from './ca.ts'
import { german } from './de.ts'
import { english } from './en.ts'
import { spanish } from './es.ts'
import { french } from './fr.ts'
import { italian } from './it.ts'
import type { Lexicon } from './lexicon.ts'
import { portuguese } from './pt.ts'

export const lexicons: readonly Lexicon[] = [spanish, portuguese, english, french, german, italian, catalan]

const byLanguage = new Map(lexicons.map(lexicon => [lexicon.lang, lexicon]))

/** The lexicon of a language; null while nobody has written it. */
export const lexiconOf = (lang: Language): Lexicon | null => byLanguage.get(lang) ?? null
