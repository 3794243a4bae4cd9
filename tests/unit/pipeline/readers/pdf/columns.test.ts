import { describe, expect, it } from 'vitest'
import { type ColumnPlan, setColumns } from '../../../../helpers/pdf-columns.ts'
import { kept, readPlan, removed } from './read-pdf.ts'
import { articles } from './told-in-columns.ts'

const twoColumns: readonly ColumnPlan[] = [
  { x: 50, y: 700, width: 46, lines: 14, indent: 2 },
  { x: 305, y: 700, width: 46, lines: 14, indent: 2 },
]
const nextPage = twoColumns.map(column => ({ ...column, y: 760, lines: 9 }))
const plain = (text: string) => text.replaceAll('\u00ac', '')

describe('columns', () => {
  it.each(
    Object.entries(articles),
  )('%s: two columns on two pages are read one after the other', async (_, article) => {
    const { title, paragraphs, outlet, pageLabel } = article
    const [first = [], second = [], third = [], fourth = []] = setColumns(paragraphs, [
      ...twoColumns,
      ...nextPage,
    ])
    const running = (number: number) => [
      { x: number % 2 === 1 ? 50 : 420, y: 815, size: 7, text: outlet },
      { x: number % 2 === 1 ? 500 : 50, y: 30, size: 7, text: pageLabel(number) },
    ]
    const document = await readPlan({
      pages: [
        {
          texts: [
            ...running(1),
            { x: 50, y: 740, size: 20, font: 'sans-bold', text: title },
            ...first,
            ...second,
          ],
        },
        { texts: [...third, ...fourth, ...running(2)] },
      ],
    })
    expect(document.title).toBe(title)
    expect(kept(document)).toEqual([title, ...paragraphs.map(plain)])
    expect(removed(document)).toEqual([
      `page-header: ${outlet}`,
      `page-footer: ${pageLabel(1)}`,
      `page-header: ${outlet}`,
      `page-footer: ${pageLabel(2)}`,
    ])
  })

  it('reads three columns below a headline, and the text across the page after them', async () => {
    const columns = [40, 215, 390].map(x => ({ x, y: 700, width: 32, lines: 11 }))
    const { paragraphs } = articles.es
    const set = setColumns(paragraphs, columns.concat({ x: 40, y: 560, width: 100, lines: 60 }))
    const document = await readPlan({
      pages: [{ texts: [{ x: 120, y: 760, size: 22, text: articles.es.title }, ...set.flat()] }],
    })
    expect(kept(document)).toEqual([articles.es.title, ...paragraphs.map(plain)])
  })

  it('reads the last line of a headline before the columns, though it stands above one of them alone', async () => {
    const { paragraphs } = articles.es
    const lines = ['Roban las historias clínicas', 'del hospital de Valdeolmos', 'y de su centro de día']
    const headline = lines.map((text, i) => ({ x: 50, y: 780 - i * 36, size: 30, text }))
    const texts = setColumns(
      paragraphs,
      twoColumns.map(column => ({ ...column, y: 672 })),
    ).flat()
    const document = await readPlan({ pages: [{ texts: [...headline, ...texts] }] })
    expect(kept(document)).toEqual([lines.join(' '), ...paragraphs.map(plain)])
  })

  it('reads the words of a stretched headline before the columns, though each stands above one of them', async () => {
    const { paragraphs } = articles.es
    const words = [
      { x: 50, y: 780, text: 'Roban' },
      { x: 290, y: 780, text: 'las' },
      { x: 420, y: 780, text: 'historias' },
      { x: 50, y: 744, text: 'de 18.350 pacientes' },
    ]
    const headline = words.map(word => ({ ...word, size: 30 }))
    const texts = setColumns(
      paragraphs,
      twoColumns.map(column => ({ ...column, y: 690 })),
    ).flat()
    const document = await readPlan({ pages: [{ texts: [...headline, ...texts] }] })
    expect(kept(document)).toEqual(['Roban las historias de 18.350 pacientes', ...paragraphs.map(plain)])
  })

  it('leaves a heading in its column when the headline is further away than its text', async () => {
    const { paragraphs } = articles.es
    const headline = { x: 50, y: 790, size: 30, text: 'Roban las historias clínicas del hospital' }
    const heading = { x: 305, y: 716, size: 14, text: 'Una lista pública' }
    const texts = setColumns(paragraphs, twoColumns).flat()
    const document = await readPlan({ pages: [{ texts: [headline, heading, ...texts] }] })
    expect(document.blocks.findIndex(({ text }) => text === heading.text)).toBeGreaterThan(1)
  })

  it('does not depend on the order in which the lines were drawn', async () => {
    const { title, paragraphs } = articles.fr
    const texts = setColumns(paragraphs, [...twoColumns, ...nextPage.map(c => ({ ...c, y: 500 }))]).flat()
    const drawn = [{ x: 50, y: 740, size: 20, text: title }, ...texts].sort((a, b) => b.y - a.y || a.x - b.x)
    const shuffled = [...drawn.filter((_, i) => i % 3 === 1), ...drawn.filter((_, i) => i % 3 !== 1)]
    expect(kept(await readPlan({ pages: [{ texts: shuffled }] }))).toEqual(
      kept(await readPlan({ pages: [{ texts: drawn }] })),
    )
  })

  it('reads the rows of a table across', async () => {
    const rows = [
      ['Hospital', 'Pacientes', 'Aviso'],
      ['Valdeolmos', '18.350', '21 de abril'],
      ['Peñarroya', '2.410', '24 de abril'],
      ['Montesol', '960', '2 de mayo'],
      ['Rocafría', '12', '3 de mayo'],
    ]
    const texts = rows.flatMap((row, i) => row.map((text, j) => ({ x: 60 + j * 150, y: 600 - i * 14, text })))
    const above = {
      x: 60,
      y: 660,
      text: 'La tabla muestra cuántos pacientes de cada hospital perdieron sus datos.',
    }
    const document = await readPlan({ pages: [{ texts: [above, ...texts] }] })
    expect(document.blocks.slice(1)).toEqual(rows.map(row => ({ kind: 'table-row', text: row.join(' | ') })))
  })

  it('leaves the lines over a table out of it, but not the lines of its first cells', async () => {
    const rows = [
      ['Valdeolmos', '18.350', '21 de abril'],
      ['Peñarroya', '2.410', '24 de abril'],
      ['Montesol', '960', '2 de mayo'],
      ['Rocafría', '12', '3 de mayo'],
    ]
    const texts = rows.flatMap((row, i) => row.map((text, j) => ({ x: 60 + j * 150, y: 588 - i * 14, text })))
    const above = {
      x: 60,
      y: 680,
      text: 'La tabla muestra cuántos pacientes de cada hospital perdieron sus datos.',
    }
    const items = ['Nombres', 'Direcciones'].map((text, i) => ({ x: 90, y: 650 - i * 14, text }))
    const cell = { x: 60, y: 600, text: 'Hospital de' }
    const document = await readPlan({ pages: [{ texts: [above, ...items, cell, ...texts] }] })
    expect(document.blocks.slice(0, 4).map(({ kind, text }) => `${kind}: ${text}`)).toEqual([
      `paragraph: ${above.text}`,
      'paragraph: Nombres',
      'paragraph: Direcciones',
      'table-row: Hospital de',
    ])
  })

  it('takes the signs of a list for no column', async () => {
    const items = ['Nombres y apellidos', 'Direcciones postales', 'Teléfonos', 'Diagnósticos', 'Recetas']
    const texts = items.flatMap((text, i) => [
      { x: 60, y: 600 - i * 14, text: '•' },
      { x: 82, y: 600 - i * 14, text },
    ])
    const above = {
      x: 60,
      y: 620,
      text: 'Los archivos copiados contenían, según la gerencia del centro, lo siguiente:',
    }
    const document = await readPlan({ pages: [{ texts: [above, ...texts] }] })
    expect(document.blocks.slice(1)).toEqual(items.map(text => ({ kind: 'list-item', text, depth: 1 })))
  })
})
