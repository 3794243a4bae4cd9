import { describe, expect, it } from 'vitest'
import type { PdfText } from '../../../../helpers/make-pdf.ts'
import { kept, readPlan, removed } from './read-pdf.ts'

const lines = [
  'The archive of the port office was copied in March, and nobody noticed for six weeks, because the',
  'log of the server had been switched off to save room on its disk, as the harbour master told the',
  'crews of the ships in the roads on Monday morning.',
]
const text = (y: number, more: Partial<PdfText> = {}): PdfText[] =>
  lines.map((one, i) => ({ x: 60, y: y - i * 12, text: one, ...more }))
const read = (...texts: readonly (PdfText | PdfText[])[]) => readPlan({ pages: [{ texts: texts.flat() }] })
const whole = lines.join(' ')

describe('paragraphs', () => {
  it('are divided by room, by an indent, and by a short last line', async () => {
    const opening = {
      x: 72,
      y: 652,
      text: 'A court will now decide who pays, and the ministry says that it need not, and that the office has',
    }
    const rest = { x: 60, y: 640, text: 'to find the money on its own.' }
    const last = {
      x: 60,
      y: 628,
      text: 'A hearing is set for the summer, and the crews will be heard before the end of the month of June.',
    }
    expect(kept(await read(text(750), text(700), [opening, rest, last]))).toEqual([
      whole,
      whole,
      `${opening.text} ${rest.text}`,
      last.text,
    ])
  })

  it('run on over the end of a page, past the notes at its foot', async () => {
    const [first = '', second = '', third = ''] = lines
    const document = await readPlan({
      pages: [
        {
          texts: [
            { x: 60, y: 212, text: first },
            { x: 60, y: 200, text: second },
            { x: 60, y: 160, size: 7, text: '¹ As the office wrote.' },
          ],
        },
        { texts: [{ x: 60, y: 700, text: third }, ...text(660)] },
      ],
    })
    expect(kept(document)).toEqual([whole, '¹ As the office wrote.', whole])
  })
})

describe('headings', () => {
  it('are set in larger or in bold type', async () => {
    const { blocks, title, origins } = await read(
      { x: 60, y: 770, size: 18, text: 'Port archive copied' },
      { x: 60, y: 730, size: 10, font: 'serif-bold', text: 'What was taken' },
      text(715),
      { x: 60, y: 660, size: 12, text: 'Who pays?' },
      text(640),
    )
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'heading',
      'heading',
      'paragraph',
      'heading',
      'paragraph',
    ])
    expect(title).toBe('Port archive copied')
    expect(origins.title).toBe('text')
  })

  it('may have several lines', async () => {
    const { title } = await read(
      { x: 60, y: 770, size: 18, text: 'Port archive copied while the log' },
      { x: 60, y: 749, size: 18, text: 'of the server was switched off' },
      text(715),
    )
    expect(title).toBe('Port archive copied while the log of the server was switched off')
  })

  it('are not the bold words inside a paragraph', async () => {
    const bold = lines.map(
      (one, i): PdfText => ({ x: 60, y: 700 - i * 12, text: one, font: i === 1 ? 'serif-bold' : 'serif' }),
    )
    expect(kept(await read(bold, text(650)))).toEqual([whole, whole])
  })
})

describe('lists', () => {
  it('are told by their signs, with their depth', async () => {
    const items = ['• names', '• papers', '– seafarer’s books', '– passports', '• addresses']
    const texts = items.map((one, i) => ({ x: one.startsWith('–') ? 90 : 70, y: 650 - i * 12, text: one }))
    const { blocks } = await read(text(700), texts)
    expect(blocks.slice(1)).toEqual([
      { kind: 'list-item', text: 'names', depth: 1 },
      { kind: 'list-item', text: 'papers', depth: 1 },
      { kind: 'list-item', text: 'seafarer’s books', depth: 2 },
      { kind: 'list-item', text: 'passports', depth: 2 },
      { kind: 'list-item', text: 'addresses', depth: 1 },
    ])
  })

  it('may be numbered, and their items may have several lines', async () => {
    const { blocks } = await read(
      text(700),
      {
        x: 60,
        y: 650,
        text: '1. The crews are told by letter what was copied and what they can do about it, in all of the',
      },
      { x: 72, y: 638, text: 'languages that are spoken on board.' },
      { x: 60, y: 626, text: '2. The log is switched on.' },
    )
    expect(blocks.slice(1)).toEqual([
      expect.objectContaining({
        kind: 'list-item',
        marker: '1.',
        text: expect.stringMatching(/^The crews .* on board\.$/),
      }),
      { kind: 'list-item', marker: '2.', text: 'The log is switched on.', depth: 1 },
    ])
  })
})

describe('signs and letters', () => {
  it('come out as letters where the font has odd ones', async () => {
    const [first] = kept(
      await read(
        {
          x: 60,
          y: 700,
          font: 'odd',
          text: 'The oﬁce ﬁled a “ﬂawed” report — señor Müller’s, for €5 – ação',
        },
        text(640),
      ),
    )
    expect(first?.normalize('NFKC')).toBe('The ofice filed a “flawed” report — señor Müller’s, for €5 – ação')
  })

  it('keep their place when they are raised', async () => {
    const [first] = kept(
      await read(
        { x: 60, y: 700, text: 'The archive held 340' },
        { x: 143, y: 704, size: 6, text: '2' },
        { x: 150, y: 700, text: 'records of ships.' },
        text(640),
      ),
    )
    expect(first).toBe('The archive held 340² records of ships.')
  })

  it('are read once when they are drawn twice', async () => {
    const twice = text(700).flatMap(one => [one, { ...one, x: one.x + 0.3 }])
    expect(kept(await read(twice))).toEqual([whole])
  })

  it('are joined to the large letter that opens the text', async () => {
    const [first = '', ...rest] = lines
    const document = await read(
      { x: 60, y: 676, size: 34, text: 'T' },
      { x: 84, y: 700, text: first.slice(1) },
      ...rest.map((one, i) => ({ x: i === 0 ? 84 : 60, y: 688 - i * 12, text: one })),
      text(620),
    )
    expect(kept(document)).toEqual([whole, whole])
  })

  it('are joined to a large letter that ends above the last of the lines beside it', async () => {
    const [first = '', ...rest] = lines
    const set = [first.slice(1), ...rest]
    const beside = (y: number, inset: readonly number[]) => [
      { x: 60, y: y - 20, size: 34, text: 'T' },
      ...set.map((one, i) => ({ x: 60 + (inset[i] ?? 0), y: y - i * 12, text: one })),
    ]
    const document = await read(beside(700, [24, 24, 24]), text(655), beside(600, [24, 24, 0]), [
      { x: 84, y: 567, text: 'A court will now decide.' },
      { x: 60, y: 555, text: 'And the ministry will pay.' },
    ])
    expect(kept(document)).toEqual([
      whole,
      whole,
      whole,
      'A court will now decide.',
      'And the ministry will pay.',
    ])
  })

  it('are put aside when they stand across the page', async () => {
    const document = await read(text(700), {
      x: 570,
      y: 300,
      angle: 90,
      size: 7,
      text: 'Photo: Port Gazette',
    })
    expect(kept(document)).toEqual([whole])
    expect(removed(document)).toEqual(['rotated-text: Photo: Port Gazette'])
  })
})
