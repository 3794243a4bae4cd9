const twoLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  þ: 'th',
  ð: 'd',
}

/**
 * One spelling for searching and matching: compatibility forms resolved, lower case, no accents, `ß` as `ss`.
 * Not for display, and its offsets are its own.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđıþð]/g, letter => twoLetters[letter] ?? letter)
}
