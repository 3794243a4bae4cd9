import { oneLine } from '../stages/normalise-text.ts'

/** A destination in round brackets, as far as it can be told without counting brackets. */
const destination = String.raw`\((?:[^()\n]|\([^()\n]*\)){0,2000}\)`

const rules: readonly (readonly [RegExp, string])[] = [
  [/<(https?:\/\/[^\s>]+|[\w.+-]+@[\w.-]+)>/g, '$1'],
  [/<\/?[a-zA-Z][^<>\n]{0,500}>/g, ' '],
  [/!\[\[[^[\]\n]{1,500}\]\]/g, ''],
  [/\[\[(?:[^[\]|\n]{1,500}\|)?([^[\]|\n]{1,500})\]\]/g, '$1'],
  [new RegExp(String.raw`!\[([^[\]\n]{0,500})\]${destination}`, 'g'), ''],
  [new RegExp(String.raw`\[([^[\]\n]{1,1000})\]${destination}`, 'g'), '$1'],
  [/\[\^[^\]\s]{1,50}\]/g, ''],
  [/\[([^[\]\n]{1,1000})\]\[[^[\]\n]{0,200}\]/g, '$1'],
  [/(`+)(.{1,2000}?)\1/g, '$2'],
  [/(\*\*|__|~~)(?=\S)(.{1,2000}?)(?<=\S)\1/g, '$2'],
  [/\*(?=[^\s*])([^*]+?)(?<=\S)\*/g, '$1'],
  [/(?<![\p{L}\p{N}_])_(?=\S)([^_]+?)(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1'],
  [/ {2,}\n|\\\n/g, '\n'],
]

const escaped = /\\([!-/:-@[-`{-~])/g
/** Where escaped signs wait while the rules run: a private character for each. */
const hide = (sign: string) => String.fromCharCode(0xe000 + sign.charCodeAt(0))
const hidden = /[\ue021-\ue07e]/g

/** Comments are left out. What opens one behind the last end of any stays, and is not looked through again and again. */
function withoutComments(markdown: string): string {
  const end = markdown.lastIndexOf('-->') + '-->'.length
  if (end < '-->'.length) return markdown
  return markdown.slice(0, end).replace(/<!--[\s\S]*?-->/g, '') + markdown.slice(end)
}

/** The text of one block of markdown: links and emphasis unwrapped, images and tags left out. */
export function inlineText(markdown: string): string {
  const safe = markdown.replace(escaped, (_, sign: string) => hide(sign))
  const open = withoutComments(safe)
  const text = rules.reduce((current, [pattern, replacement]) => current.replace(pattern, replacement), open)
  return oneLine(text.replace(hidden, sign => String.fromCharCode(sign.charCodeAt(0) - 0xe000)))
}

/** True when a block is one link and nothing else. */
export const isOnlyLink = (markdown: string): boolean =>
  new RegExp(String.raw`^\s*[*_]*\[[^\]\n]{1,1000}\]${destination}[*_]*\s*$`).test(markdown)
