import type { ReadDocument } from '../draft.ts'
import type { Reader } from './reader.ts'

/** A document of which nothing is known yet but its reader: readers fill in what they find. */
export const bareDocument = ({ id, mediaTypes }: Reader): ReadDocument => ({
  reader: id,
  mediaType: mediaTypes[0] ?? 'application/octet-stream',
  charset: 'utf-8',
  blocks: [],
  title: null,
  byline: null,
  outlet: null,
  canonicalUrl: null,
  publishedOn: null,
  origins: {},
  declaredLanguage: null,
  notes: [],
  shortfall: null,
})
