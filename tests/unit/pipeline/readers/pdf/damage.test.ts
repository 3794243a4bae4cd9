import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { pdf } from '../../../../../src-main/pipeline/readers/pdf.ts'
import { makePdf } from '../../../../helpers/make-pdf.ts'
import { kept, readBytes } from './read-pdf.ts'

const line = (text: string) => ({ texts: [{ x: 60, y: 700, text }] })
const file = Buffer.from(
  makePdf({
    pages: [
      line(
        'The archive of the port office was copied in March, and nobody noticed it for six weeks, not even the crews.',
      ),
      line(
        'Most of the crews heard of it first from a newspaper, and some of them are on the high seas until June.',
      ),
      line(
        'A court will now decide who pays for the new papers, because the ministry says that it need not do so.',
      ),
    ],
  }),
).toString('latin1')
const broken = (text: string) => Buffer.from(text, 'latin1')

describe('damage', () => {
  it('to one page leaves the others, and is told', async () => {
    const document = await readBytes(broken(file.replace('\n14 0 obj', '\n84 0 obj')))
    expect(kept(document)).toHaveLength(2)
    expect(document.notes).toEqual(['Page 3 is damaged and could not be read.'])
  })

  it('does not end the thread that reads, by what the library drops', async () => {
    const bytes = broken(file.replace('\n12 0 obj', '\n82 0 obj').replace('\n14 0 obj', '\n84 0 obj'))
    const thread = new Worker(new URL('./reading-thread.ts', import.meta.url), { workerData: bytes })
    const outcome = await new Promise((give, fail) => {
      thread.once('message', give)
      thread.once('error', fail)
    })
    expect(outcome).toBe(true)
    await thread.terminate()
  })

  it('that leaves no text of a file cut short is told from an empty file', async () => {
    const cut = broken(file.slice(0, file.indexOf('10 0 obj')))
    expect(await pdf.read({ name: 'a.pdf', bytes: cut })).toMatchObject({ problem: { code: 'damaged-file' } })
  })

  it('is not done by scripts, actions and fonts that a file only names', async () => {
    const asked: string[] = []
    const { fetch } = globalThis
    globalThis.fetch = input => {
      asked.push(String(input))
      return Promise.reject(new Error('no network'))
    }
    const texts = [
      { x: 60, y: 700, text: 'The office says that it cannot pay.' },
      { x: 60, y: 640, font: 'sans', text: 'abcd' } as const,
    ]
    const catalog =
      '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> /AA << /WC << /S /URI /URI (https://track.example/) >> >>'
    const chinese =
      '/F0 << /Type /Font /Subtype /Type0 /BaseFont /STSong /Encoding /UniGB-UCS2-H /DescendantFonts ' +
      '[<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>] >>'
    const bytes = broken(
      Buffer.from(makePdf({ pages: [{ texts }], catalog }))
        .toString('latin1')
        .replace(/\/F0 \d+ 0 R/, chinese),
    )
    try {
      expect(kept(await readBytes(bytes))).toContain('The office says that it cannot pay.')
    } finally {
      globalThis.fetch = fetch
    }
    expect(asked).toEqual([])
  })
})
