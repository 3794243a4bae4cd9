import type { BlockWriter } from '../office/block-writer.ts'
import type { Attributes } from '../office/read-xml.ts'
import type { WordStyle, WordStyles } from './styles.ts'
import { isOn } from './word-names.ts'

/** The words of a document on their way into its blocks: told from hidden ones and from the codes of fields. */
export interface RunText {
  /** Begins a run of words in a paragraph of this style. */
  begin(style: WordStyle | null): void
  /** Takes in one element of the format of the run. */
  format(tag: string, attributes: Attributes): void
  changeField(type: string | undefined): void
  write(text: string): void
  /** True when what comes now is there to be seen. */
  isShown(): boolean
  /** A field that is never closed would swallow all that follows it. */
  endFields(): void
}

/** `languages` counts how many characters are declared to be in which language. */
export function runText(writer: BlockWriter, styles: WordStyles, languages: Map<string, number>): RunText {
  /** True for each open field whose code is still being written. */
  const fields: boolean[] = []
  let codes = 0
  let isHidden = false
  let language = styles.language
  return {
    begin(style) {
      isHidden = style?.isHidden ?? false
      language = styles.language
    },
    format(tag, attributes) {
      const value = attributes['w:val']
      if (tag === 'w:vanish') isHidden = isOn(value)
      else if (tag === 'w:rStyle') isHidden ||= styles.styleOf(value)?.isHidden ?? false
      else if (tag === 'w:lang') language = value ?? language
    },
    changeField(type) {
      if (type === 'begin') {
        fields.push(true)
        codes++
        return
      }
      if (fields.pop() === true) codes--
      if (type === 'separate') fields.push(false)
    },
    write(text) {
      if (codes > 0) return
      if (isHidden) return writer.hiddenText(text)
      writer.text(text)
      if (language !== null) languages.set(language, (languages.get(language) ?? 0) + text.length)
    },
    isShown: () => !isHidden && codes === 0,
    endFields() {
      fields.length = 0
      codes = 0
    },
  }
}
