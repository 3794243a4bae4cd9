// Rows of tables that are a line of a form, and rows of facts that have a field to search in them.
import { isField, type Measure } from './measure-page.ts'
import { elementsIn, isElement, type PageElement, rawText } from './page-tree.ts'

/** A row of a form holds little but its field. */
const maxFormRow = 200

/** True for a row with a field to fill in that says nothing besides: its words stand with the field or are the label right before it. */
export function isFormRow(row: PageElement, { holdsFields, length }: Measure): boolean {
  if (row.tag !== 'tr' || !holdsFields || length > maxFormRow) return false
  const cells = row.children.filter(isElement)
  return cells.every((cell, i) => isPressable(cell) || !saysSomething(cell) || holdsFieldAlone(cells[i + 1]))
}

const saysSomething = (cell: PageElement): boolean => /[\p{L}\p{N}]/u.test(rawText(cell))

const isPressable = (cell: PageElement): boolean =>
  [...elementsIn(cell)].some(element => element.tag === 'button' || isField(element))

/** A field with words of its own needs no label before it. */
const holdsFieldAlone = (cell: PageElement | undefined): boolean =>
  cell !== undefined && isPressable(cell) && !saysSomething(cell)
