// Elements that stand within a line of text; all others begin a line of their own.

// biome-ignore format: a list
const inline = new Set([
  'a', 'abbr', 'acronym', 'b', 'bdi', 'bdo', 'big', 'button', 'cite', 'code', 'data', 'del', 'dfn', 'em', 'font', 'i', 'iframe',
  'img', 'input', 'ins', 'kbd', 'label', 'link', 'mark', 'meta', 'nobr', 'noscript', 'output', 'picture', 'q', 'rb', 'rp', 'rt', 'ruby', 's',
  'samp', 'script', 'select', 'small', 'source', 'span', 'strike', 'strong', 'style', 'sub', 'sup', 'svg', 'template', 'textarea', 'time', 'tt', 'u', 'var', 'wbr',
  'math', 'mi', 'mn', 'mo', 'mrow', 'mfrac', 'msub', 'msup', 'mtext', 'semantics',
])

/** Elements of other vocabularies (`st1:city`, `amp-link`) are inline until a style says otherwise. */
export const isInline = (tag: string): boolean => inline.has(tag) || tag.includes(':')
