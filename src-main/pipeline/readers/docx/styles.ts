import { readXml } from '../office/read-xml.ts'
import { isOn, wholeNumber, wordPrefixes } from './word-names.ts'

/** What a style says of the paragraphs or the words that wear it, the styles it rests on included. */
export interface WordStyle {
  /** The name every version of Word knows it by, in lower case: `heading 1`. */
  readonly name: string
  /** 0 for the highest heading; null when the style makes none. */
  readonly outlineLevel: number | null
  readonly numbering: string | null
  readonly listLevel: number | null
  readonly isHidden: boolean
}

/** The styles of a document. */
export interface WordStyles {
  styleOf(id: string | undefined): WordStyle | null
  /** The language of text that declares none. */
  readonly language: string | null
}

type Draft = { -readonly [K in keyof WordStyle]: WordStyle[K] | undefined } & { basedOn?: string }

/** Styles rest on each other in chains no longer than this. */
const maxChain = 20

/** Reads `styles.xml`; a document can do without. */
export function readStyles(bytes: Uint8Array | null, fileName: string): WordStyles {
  const drafts = new Map<string, Draft>()
  let language: string | null = null
  let isInDefaults = false
  let style: Draft = emptyDraft()
  if (bytes !== null)
    readXml(bytes, fileName, wordPrefixes, {
      // What a table does to its first row or last column says nothing of the style itself.
      skips: tag => tag === 'w:tblStylePr',
      open(tag, attributes) {
        const value = attributes['w:val']
        switch (tag) {
          case 'w:docDefaults':
            isInDefaults = true
            break
          case 'w:style': {
            style = emptyDraft()
            const id = attributes['w:styleId']
            if (id !== undefined && !drafts.has(id)) drafts.set(id, style)
            break
          }
          case 'w:name':
            style.name = value?.toLowerCase()
            break
          case 'w:basedOn':
            if (value !== undefined) style.basedOn = value
            break
          case 'w:outlineLvl':
            style.outlineLevel = wholeNumber(value)
            break
          case 'w:numId':
            style.numbering = value
            break
          case 'w:ilvl':
            style.listLevel = wholeNumber(value)
            break
          case 'w:vanish':
            style.isHidden = isOn(value)
            break
          case 'w:lang':
            if (isInDefaults) language = value ?? null
            break
        }
      },
      close(tag) {
        if (tag === 'w:docDefaults') isInDefaults = false
      },
    })
  const known = new Map<string, WordStyle>()
  return {
    language,
    styleOf(id) {
      if (id === undefined) return null
      const found = known.get(id) ?? settled(drafts, id)
      if (found !== null) known.set(id, found)
      return found
    },
  }
}

const emptyDraft = (): Draft => ({
  name: undefined,
  outlineLevel: undefined,
  numbering: undefined,
  listLevel: undefined,
  isHidden: undefined,
})

/** A style with what it leaves open filled in from the styles it rests on. */
function settled(drafts: ReadonlyMap<string, Draft>, id: string): WordStyle | null {
  const own = drafts.get(id)
  if (own === undefined) return null
  const chain: Draft[] = []
  for (let draft: Draft | undefined = own; draft !== undefined && chain.length < maxChain; ) {
    chain.push(draft)
    draft = draft.basedOn === undefined ? undefined : drafts.get(draft.basedOn)
  }
  const first = <K extends keyof WordStyle>(key: K) =>
    chain.map(draft => draft[key]).find(value => value !== undefined)
  return {
    name: own.name ?? '',
    outlineLevel: first('outlineLevel') ?? null,
    numbering: first('numbering') ?? null,
    listLevel: first('listLevel') ?? null,
    isHidden: first('isHidden') ?? false,
  }
}
