const letters =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u

/** True when some of the text is in a script that puts no spaces between words, so that no index of words serves it. */
export const isUnspaced = (text: string): boolean => letters.test(text)
