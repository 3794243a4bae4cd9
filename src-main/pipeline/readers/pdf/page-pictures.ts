import type { Operators, PdfPage } from './open-pdf.ts'

/** A page with fewer letters may be a picture of one. */
export const fewLetters = 100
/** With fewer than these it holds a page number or a stamp at most. */
const hardlyAnyLetters = 20
/** How much of the page is picture, when there are some letters and when there are hardly any. */
const mostOfPage = 0.5
const someOfPage = 0.05
/** Letters drawn as shapes make more shapes than this. */
const manyShapes = 100

/** Whether a page with few letters is a picture of a page: a scan, or writing turned into shapes. */
export async function isPicture(page: PdfPage, letters: number, operators: Operators): Promise<boolean> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const [left = 0, bottom = 0, right = 1, top = 1] = page.view
  const share = pictureArea(fnArray, argsArray, operators) / Math.max(1, (right - left) * (top - bottom))
  if (letters >= hardlyAnyLetters) return share > mostOfPage
  const shapes = fnArray.filter(operator => operator === operators.constructPath).length
  return share > someOfPage || shapes > manyShapes
}

/**
 * Pictures are not unpacked, so nothing stands where one would be painted: the plane is set up for it and given
 * back at once. A picture fills the square of side 1 of its plane.
 */
function pictureArea(
  fnArray: readonly number[],
  argsArray: readonly unknown[],
  { save, restore, transform }: Operators,
): number {
  const planes: number[] = []
  let scale = 1
  let area = 0
  for (const [i, operator] of fnArray.entries()) {
    if (operator === save) planes.push(scale)
    else if (operator === transform) {
      scale *= determinant(argsArray[i])
      const next = fnArray[i + 1]
      if (next === undefined || next === restore) area += scale
    } else if (operator === restore) scale = planes.pop() ?? 1
  }
  return area
}

function determinant(matrix: unknown): number {
  const [a = 1, b = 0, c = 0, d = 1] = Array.isArray(matrix) ? matrix.map(Number) : []
  const area = Math.abs(a * d - b * c)
  return Number.isFinite(area) ? area : 1
}
