import type { Origin } from '../../src-main/domain/article.ts'

/** Where a piece of bibliographic information was read, in words that follow "from". */
export const originWords: Readonly<Record<Origin, string>> = {
  'json-ld': 'the page’s description for search engines',
  meta: 'the page’s metadata',
  'mail-header': 'the header of the mail',
  record: 'a column of the table',
  'document-info': 'the document’s properties',
  markup: 'the layout of the page',
  text: 'the text itself',
  'file-name': 'the name of the file',
}
