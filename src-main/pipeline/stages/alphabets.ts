// The letters beyond ASCII of the languages that share charsets, and small words that tell them apart.

export interface Alphabet {
  readonly lang: string
  readonly letters: string
  /** Frequent short words without such letters. */
  readonly words: readonly string[]
}

// biome-ignore format: a table
export const alphabets: readonly Alphabet[] = [
  { lang: 'es', letters: 'áéíóúüñ', words: ['de', 'la', 'el', 'que', 'los', 'las', 'del', 'en', 'por', 'con', 'una', 'para', 'su', 'al', 'se', 'y'] },
  { lang: 'pt', letters: 'áâãàçéêíóôõúü', words: ['de', 'da', 'do', 'que', 'os', 'dos', 'das', 'em', 'por', 'com', 'uma', 'para', 'na', 'no', 'e', 'foi'] },
  { lang: 'ca', letters: 'àçèéíïòóúü·', words: ['de', 'la', 'el', 'que', 'els', 'les', 'del', 'en', 'per', 'amb', 'una', 'dels', 'al', 'va', 'i', 'van'] },
  { lang: 'fr', letters: 'àâæçéèêëîïôœùûüÿ', words: ['de', 'la', 'le', 'les', 'des', 'du', 'en', 'par', 'avec', 'une', 'pour', 'et', 'est', 'dans', 'qui', 'que'] },
  { lang: 'de', letters: 'äöüß', words: ['der', 'die', 'das', 'und', 'den', 'von', 'mit', 'eine', 'ein', 'auf', 'bei', 'sich', 'nach', 'nicht', 'im', 'wurden'] },
  { lang: 'it', letters: 'àèéìíîòóù', words: ['di', 'la', 'il', 'che', 'gli', 'le', 'del', 'in', 'per', 'con', 'una', 'della', 'al', 'si', 'e', 'sono'] },
  { lang: 'en', letters: 'éèêçïöñ', words: ['the', 'of', 'and', 'to', 'in', 'for', 'with', 'was', 'that', 'on', 'by', 'from', 'has', 'were', 'its', 'a'] },
  { lang: 'nordic', letters: 'åäöæøé', words: ['och', 'og', 'att', 'som', 'det', 'til', 'av', 'af', 'med', 'har', 'er', 'den'] },
  { lang: 'pl', letters: 'ąćęłńóśźż', words: ['w', 'na', 'nie', 'do', 'jest', 'oraz', 'przez', 'z', 'od', 'dla', 'o', 'po'] },
  { lang: 'cs', letters: 'áčďéěíňóřšťúůýžľôä', words: ['v', 'na', 'je', 'se', 'do', 'pro', 'od', 'z', 's', 'o', 'po', 'ze'] },
  { lang: 'hu', letters: 'áéíóöőúüű', words: ['a', 'az', 'egy', 'nem', 'hogy', 'van', 'meg', 'volt'] },
  { lang: 'ro', letters: 'ăâîşţșț', words: ['de', 'la', 'din', 'cu', 'pe', 'nu', 'care', 'au'] },
  { lang: 'hr', letters: 'čćđšž', words: ['je', 'se', 'na', 'su', 'od', 'za', 'da', 'koji'] },
  { lang: 'tr', letters: 'çğıöşüİ', words: ['ve', 'bir', 'bu', 'ile', 'da', 'de', 'olarak'] },
  { lang: 'ru', letters: 'абвгдежзийклмнопрстуфхцчшщъыьэюяё', words: [] },
  { lang: 'uk', letters: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя', words: [] },
]
