// Looks for labels as whole words. Compiled to regular expressions, those of seven languages took half a second.
import { branchAt, type LetterNode, nodeBehind } from '../text/letter-tree.ts'

/** Where some labels have come to. */
interface Step extends LetterNode<Step> {
  isEnd: boolean
}

const newStep = (): Step => ({ texts: [], initials: '', isEnd: false })

const space = 32
const apostrophe = 39
const curlyApostrophe = 0x2019

/** Labels that are looked for together. White space and apostrophes are the same in every form. */
export class LabelSearch {
  readonly #labels: readonly string[]
  readonly #letterOf: (code: number) => number
  #known: Step | null = null

  /** `isExact`: capitals count. */
  constructor(labels: readonly string[], { isExact = false } = {}) {
    this.#labels = labels
    this.#letterOf = isExact ? letterOf : smallLetterOf
  }

  /** Before all labels. Made when something is looked for: most processes load the readers and read nothing. */
  get #first(): Step {
    if (this.#known !== null) return this.#known
    const first = newStep()
    for (const label of this.#labels) {
      const letters = Array.from({ length: label.length }, (_, at) => this.#letterOf(label.charCodeAt(at)))
      nodeBehind(first, String.fromCharCode(...letters), newStep).isEnd = true
    }
    this.#known = first
    return first
  }

  /** Where the labels end that begin at a place of a line, the longest first; those inside of longer words left out. */
  endsAt(line: string, place: number): number[] {
    const ends: number[] = []
    let [step, at] = [this.#first, place]
    for (;;) {
      const branch = branchAt(step, this.#letterAt(line, at))
      const end = branch === undefined ? null : this.#endOf(branch.text, line, at)
      if (branch === undefined || end === null) return ends
      step = branch.next
      at = end
      if (step.isEnd && !isWordPartAt(line, at)) ends.unshift(at)
    }
  }

  /** Where a part of a label ends that stands at a place; null where it does not. */
  #endOf(text: string, line: string, place: number): number | null {
    let at = place
    for (let index = 0; index < text.length; index++) {
      const letter = text.charCodeAt(index)
      if (at >= line.length || this.#letterOf(line.charCodeAt(at)) !== letter) return null
      at++
      while (letter === space && letterOf(line.charCodeAt(at)) === space) at++
    }
    return at
  }

  #letterAt(line: string, at: number): string {
    return at < line.length ? String.fromCharCode(this.#letterOf(line.charCodeAt(at))) : ''
  }

  /** Where the first label of a line begins; null where it holds none. */
  placeIn(line: string): number | null {
    for (const { start } of this.allIn(line)) return start
    return null
  }

  /** The labels in a line from left to right, none over another. */
  *allIn(line: string): Generator<{ readonly start: number; readonly end: number }> {
    for (let start = 0; start < line.length; start++) {
      if (branchAt(this.#first, this.#letterAt(line, start)) === undefined || isWordPartBefore(line, start))
        continue
      const [end] = this.endsAt(line, start)
      if (end === undefined) continue
      yield { start, end }
      start = end - 1
    }
  }

  /** What follows the label that a line begins with, behind four signs at most; null where it begins with none. */
  restOf(line: string): string | null {
    const opening = openingSigns.exec(line)?.[0] ?? ''
    for (let skipped = opening.length; skipped >= 0; skipped--) {
      const [end] = this.endsAt(line, skipped)
      if (end !== undefined) return line.slice(end)
    }
    return null
  }
}

const openingSigns = /^[\s\p{S}\p{P}]{0,4}/u

/** The code unit of a letter; one for all spaces, and one for all apostrophes. */
function letterOf(code: number): number {
  if (code === curlyApostrophe) return apostrophe
  return code < 33 || code > 127 ? (/\s/.test(String.fromCharCode(code)) ? space : code) : code
}

function smallLetterOf(code: number): number {
  if (code < 128) return code > 64 && code < 91 ? code + 32 : letterOf(code)
  const small = String.fromCharCode(code).toLowerCase()
  return letterOf(small.length === 1 ? small.charCodeAt(0) : code)
}

const isWordPartAt = (line: string, at: number) => /^[\p{L}\p{N}]/u.test(line.slice(at, at + 2))

const isWordPartBefore = (line: string, at: number) =>
  /[\p{L}\p{N}]$/u.test(line.slice(Math.max(0, at - 2), at))
