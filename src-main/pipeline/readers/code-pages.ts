// The code pages of DOS, which TextDecoder does not know; every other one it does.

/** The upper 128 characters of code page 437, what names in ZIP archives are written in when nothing else is said. */
const upper437 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0'
/** Those of code page 850, which DOS and the ZIP writers of Windows use in Western Europe. */
const upper850 =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0'

const labels: Readonly<Record<number, string>> = {
  708: 'iso-8859-6',
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  1361: 'euc-kr',
  10000: 'macintosh',
  10007: 'x-mac-cyrillic',
  20127: 'windows-1252',
  20866: 'koi8-r',
  28591: 'windows-1252',
  28592: 'iso-8859-2',
  28605: 'iso-8859-15',
  54936: 'gb18030',
  65001: 'utf-8',
}

const decoders = new Map<number, (bytes: Uint8Array) => string>()

/** Turns bytes of a Windows code page into text; of a page nobody knows, as if it were the Western one. */
export function decodeCodePage(bytes: Uint8Array, page: number): string {
  let decode = decoders.get(page)
  if (decode === undefined) {
    decode = decoderOf(page)
    decoders.set(page, decode)
  }
  return decode(bytes)
}

/** What a code page is called as a charset. */
export function charsetOfPage(page: number): string {
  if (page === 437 || page === 850) return `ibm${page}`
  return page >= 1250 && page <= 1258 ? `windows-${page}` : (labels[page] ?? 'windows-1252')
}

function decoderOf(page: number): (bytes: Uint8Array) => string {
  if (page === 437) return bytes => withUpperHalf(bytes, upper437)
  if (page === 850) return bytes => withUpperHalf(bytes, upper850)
  const decoder = new TextDecoder(charsetOfPage(page))
  return bytes => decoder.decode(bytes)
}

function withUpperHalf(bytes: Uint8Array, upper: string): string {
  let text = ''
  for (const byte of bytes) text += byte < 128 ? String.fromCharCode(byte) : upper.charAt(byte - 128)
  return text
}
