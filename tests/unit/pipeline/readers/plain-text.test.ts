import { describe, expect, it } from 'vitest'
import { plainText } from '../../../../src-main/pipeline/readers/plain-text.ts'
import { unwrapLines } from '../../../../src-main/pipeline/readers/unwrap-lines.ts'
import { textFile } from '../source-file.ts'

async function read(text: string) {
  const result = await plainText.read({ file: textFile('a.txt', text), charset: 'utf-8', text, notes: [] })
  if (!result.ok) throw new Error(result.problem.message)
  return result.value
}
const blocksOf = async (text: string) => (await read(text)).blocks
const keptOf = async (text: string) =>
  (await blocksOf(text)).filter(({ removed }) => removed === undefined).map(block => block.text)

const long =
  'The company that runs the ferries told its passengers that a stranger had read their bookings for a week.'

describe('the plain text reader', () => {
  it('makes every line a block, the first one a heading', async () => {
    expect(await blocksOf(`A title\n\n${long}\n${long}`)).toEqual([
      { kind: 'heading', text: 'A title' },
      { kind: 'paragraph', text: long },
      { kind: 'paragraph', text: long },
    ])
  })

  it('does not call the only line of a file a heading', async () => {
    expect(await blocksOf('A note of one line.')).toEqual([
      { kind: 'paragraph', text: 'A note of one line.' },
    ])
  })

  it('takes labelled lines for what they say, in any language of tables', async () => {
    const heads = [
      'Title: Leak at Tarn\nSource: The Ferry\nAuthor: Ann Lee\nDate: 14 March 2024\nURL: https://post.example/tarn',
      'Título: Leak at Tarn\n\nFuente: The Ferry\nAutora: Ann Lee\nFecha: 14 de marzo de 2024\nEnlace: https://post.example/tarn',
      'Titel: Leak at Tarn\nQuelle: The Ferry\nAutor: Ann Lee\nErscheinungsdatum: 14. März 2024\nAdresse: https://post.example/tarn',
    ]
    for (const head of heads) {
      expect(await read(`${head}\n\n${long}`)).toMatchObject({
        title: 'Leak at Tarn',
        byline: 'Ann Lee',
        outlet: 'The Ferry',
        canonicalUrl: 'https://post.example/tarn',
        publishedOn: { value: '2024-03-14' },
        blocks: [
          { text: head, removed: 'front-matter' },
          { kind: 'paragraph', text: long },
        ],
      })
    }
  })

  it('leaves lines with a colon that are the text', async () => {
    const interview = `Ferry chief: all is well\n\nQuestion: What was read?\n${long}`
    expect(await keptOf(interview)).toEqual(['Ferry chief: all is well', 'Question: What was read?', long])
    expect(await read(`Subject: Leak at Tarn\n${long}`)).toMatchObject({ title: null })
  })

  it.each([
    [['NEW DELHI: Hackers copied the bookings.']],
    [['Victim: The Ferry', 'Records: 2.1 million customers']],
    [
      [
        'What happened: On May 3, 2024, hackers copied the bookings.',
        'What we are doing: We called the police.',
      ],
    ],
    [['Texto: Unos piratas copiaron las reservas.', 'Y otras cosas.']],
  ])('takes no line of the text for a label: %j', async text => {
    const kept = await keptOf(['Title: Leak at Tarn', 'Date: 3 June 2024', '', ...text, long].join('\n'))
    expect(kept).toEqual([...text, long])
  })

  it('takes an address above the title for that of the article', async () => {
    const { canonicalUrl, blocks } = await read(`https://post.example/tarn\n\nLeak at Tarn\n\n${long}`)
    expect(canonicalUrl).toBe('https://post.example/tarn')
    expect(blocks.slice(1)).toEqual([
      { kind: 'heading', text: 'Leak at Tarn' },
      { kind: 'paragraph', text: long },
    ])
  })

  it('takes the menu off a page that was copied as a whole, and no few lines above a title', async () => {
    const menu = ['Zum Inhalt springen', 'Start', 'Politik', 'Sport & Freizeit', 'Anmelden']
    expect(await keptOf([...menu, 'Leck bei der Fähre am Tarn', long].join('\n'))).toEqual([
      'Leck bei der Fähre am Tarn',
      long,
    ])
    const head = ['Sport', 'Die Post', 'Ann Lee', 'Leck bei der Fähre am Tarn', long]
    expect(await keptOf(head.join('\n'))).toEqual(head)
    expect(await keptOf(menu.join('\n'))).toEqual(menu)
    const shouted = ['Technik', 'Leck am Tarn', 'Ann Lee', 'Redakteurin', 'Die Post', '3. Juni 2024', long]
    expect(await keptOf(shouted.join('\n'))).toEqual(shouted)
  })

  it('finds headings between paragraphs', async () => {
    const kinds = (
      await blocksOf(`A title\n\n${long}\n\nWhat was read\n\n${long}\n\nAny questions?\n${long}`)
    ).map(b => b.kind)
    expect(kinds).toEqual(['heading', 'paragraph', 'heading', 'paragraph', 'heading', 'paragraph'])
  })

  it('reads bulleted and numbered lists with their depth', async () => {
    const blocks = await blocksOf(
      `A title\n${long}\n  • names\n  * places\n    - streets\n1. first\n2. second`,
    )
    expect(blocks.slice(2)).toEqual([
      { kind: 'list-item', text: 'names', depth: 1 },
      { kind: 'list-item', text: 'places', depth: 1 },
      { kind: 'list-item', text: 'streets', depth: 2 },
      { kind: 'list-item', text: 'first', depth: 1, marker: '1.' },
      { kind: 'list-item', text: 'second', depth: 1, marker: '2.' },
    ])
  })

  it('takes a date that opens a line for no list', async () => {
    const blocks = await blocksOf(`A title\n2. Juli 2024\n${long}`)
    expect(blocks[1]).toEqual({ kind: 'paragraph', text: '2. Juli 2024' })
  })
})

describe('unwrap-lines', () => {
  const wrapped = [
    'The ferry company has told its passengers that their bookings were',
    'read for a week, that their names and addresses are in the hands of',
    'strangers, and that it is sorry.',
    '',
    'It will write to all of them before the month is out, it said in an',
    'answer to questions from this newspaper, and pay for new passports.',
  ]

  it('joins the lines of a text wrapped at a fixed width', () => {
    const lines = unwrapLines(wrapped).filter(line => line !== '')
    expect(lines).toEqual([wrapped.slice(0, 3).join(' '), wrapped.slice(4).join(' ')])
  })

  const headline = 'The ferry company admits that strangers have read the bookings of its passengers'
  const link = `https://ferries.example/${'news-of-the-harbour/'.repeat(6)}`

  it.each([
    ['a link', [...wrapped, '', link], [link]],
    ['a headline above', [headline, '', ...wrapped], [headline]],
    ['a headline right above', [headline, ...wrapped], [headline]],
    ['a link right below', [...wrapped, link], [link]],
  ])('joins them around a longer line: %s', (_, lines, others) => {
    const joined = unwrapLines(lines).filter(line => line !== '')
    const paragraphs = [wrapped.slice(0, 3).join(' '), wrapped.slice(4).join(' ')]
    expect(joined.toSorted()).toEqual([...paragraphs, ...others].toSorted())
  })

  it('joins a day that opens a line to what stands before it, and no item of a list', () => {
    const lines = [
      'Die Reederei hat ihren Fahrgästen mitgeteilt, dass Fremde sie am',
      '4. September ihre Buchungen gelesen haben, und dass sie schon am',
      'selben Tag die Behörde und die Polizei davon unterrichtet hatte.',
      '',
      'Sie will allen vor dem Ende des Monats schreiben, sagte sie auf',
      'Fragen dieser Zeitung, und den Betroffenen zwei Dinge empfehlen:',
      '1. Wer seine Reise mit dem Ausweis gebucht hat, soll ihn sperren',
      '2. Wer sein Kennwort anderswo benutzt, soll es dort auch ändern',
    ]
    expect(unwrapLines(lines).filter(line => line !== '')).toEqual([
      lines.slice(0, 3).join(' '),
      lines.slice(4, 6).join(' '),
      ...lines.slice(6),
    ])
  })

  it.each([
    [
      'headlines',
      [
        'Ferry company loses the bookings of its passengers in one week',
        'Harbour master warns of false invoices sent to his captains',
        'Island council pays for the repair of its registry of ships',
        'Museum of navigation closes after the theft of its drawings',
        'Students of the school of pilots find their marks on the net',
        'Two shipyards ask a court to stop the sale of their plans today',
      ],
    ],
    [
      'a table',
      ['Month      Passengers whose bookings were read      Letters sent'].concat(
        ['April', 'May', 'June', 'July'].map(
          month => `${month.padEnd(11)}3,000 from the islands                    2,900 by post`,
        ),
      ),
    ],
    [
      'a timeline',
      [
        '3 April: a stranger enters the booking system through an old password',
        '9 April: the first files leave it at night',
        '12 April: a captain notices that the lists of passengers differ',
        '13 April: the company shuts the system down and calls the police for help',
        '2 May: all passengers have their letter',
      ],
    ],
    [
      'lines of a list between paragraphs',
      [
        long,
        long,
        long,
        'names and addresses of all passengers of the northern lines',
        'numbers of the cards with which somebody paid for a ticket',
        'dates of birth and passports of those who crossed a border',
        'nothing that the company had from its captains and pilots',
        long,
      ],
    ],
    [
      'an address',
      [
        'Ferry company of the northern islands and their neighbours',
        'Harbour Road 12',
        'Second floor, door 4',
        '50001 Northport',
        'Telephone 555 000 000',
      ],
    ],
    [
      'verses of a song',
      [
        'The ferry leaves the harbour at the breaking of the day',
        'And nobody aboard it knows the price they have to pay',
        'The captain sings his ballad to the seagulls and the rain',
        'He wonders if his passengers will ever sail again',
        'Their names are on a paper in a stranger’s hand tonight',
        'And the lighthouse on the island is refusing them its light',
      ],
    ],
  ])('leaves lines alone that nobody wrapped: %s', (_, lines) => {
    expect(unwrapLines(lines)).toEqual(lines)
  })

  it('leaves lines that are paragraphs alone', () => {
    const lines = ['A title', long, long, 'By Ann Lee', long, long]
    expect(unwrapLines(lines)).toEqual(lines)
  })
})
