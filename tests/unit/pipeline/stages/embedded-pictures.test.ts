import { describe, expect, it } from 'vitest'
import { withoutPictures } from '../../../../src-main/pipeline/stages/embedded-pictures.ts'

const cut = (text: string) => Buffer.from(withoutPictures(Buffer.from(text))).toString()
const picture = 'iVBORw0KGgo+/A'.repeat(100_000)

describe('pictures written out in a file', () => {
  it('are left out, and what stands around them stays', () => {
    const page = (data: string) =>
      `<p>é one <img src="data:image/png;base64,${data}=="> two ;base64,SGVsbG8= <i style='url(data:font/woff2;base64,${data})'>three`
    expect(cut(page(picture))).toBe(
      `<p>é one <img src="data:image/png;base64,"> two ;base64,SGVsbG8= <i style='url(data:font/woff2;base64,)'>three`,
    )
  })

  it('stay in files that are small', () => {
    const page = `<img src="data:image/png;base64,${'A'.repeat(5000)}">`
    expect(cut(page)).toBe(page)
  })
})
