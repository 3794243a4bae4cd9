// Floors, product and peer by turns over the same files, so that what slows the machine slows all three.
import type { Corpus } from './corpus.ts'
import { type FloorTimes, measureFloors } from './floors.ts'
import { hasPeer, measurePeer } from './peer.ts'
import { type ImportRun, measureImport } from './product-import.ts'
import type { Line } from './report.ts'

interface Round {
  readonly floor: FloorTimes
  readonly product: ImportRun
  readonly peer: number | null
}

/** Below this many articles a second import measures the start of a process, not the import. */
const enoughForReimport = 10_000
/** Below this many the vault has hardly grown. */
const enoughForGrowth = 100_000

export async function measureImportRounds(
  place: string,
  corpus: Corpus,
  rounds: number,
  say: (what: string) => void,
): Promise<Line[]> {
  const withPeer = hasPeer()
  const measured: Round[] = []
  // The first round warms the disk and is thrown away.
  for (let round = 0; round <= rounds; round++) {
    say(round === 0 ? 'importing, to warm up' : `importing, round ${round} of ${rounds}`)
    measured.push({
      floor: await measureFloors(place, corpus.files),
      product: await measureImport(place, corpus),
      peer: withPeer ? measurePeer(place, corpus) : null,
    })
  }
  return lines(measured.slice(1), corpus.files.length)
}

function lines(rounds: readonly Round[], articles: number): Line[] {
  const each = (value: (round: Round) => number) => rounds.map(value)
  const perSecond = (took: (round: Round) => number) => each(round => (articles / took(round)) * 1000)
  const floor = ({ floor }: Round) => floor.readAndHash + floor.insertSearchable
  const peak = rounds.flatMap(({ product }) => product.peakMemory ?? [])
  const reimport = each(({ product, floor }) => product.tookAgain / floor.readAndHash)
  const growth = each(({ product }) => product.growth)
  return [
    { name: 'floor: read and hash', unit: 'files/s', rounds: perSecond(round => round.floor.readAndHash) },
    { name: 'floor: encrypted insert', unit: 'files/s', rounds: perSecond(round => round.floor.insert) },
    {
      name: 'floor: the same with full text',
      unit: 'files/s',
      rounds: perSecond(round => round.floor.insertSearchable),
    },
    {
      name: 'cipher: insert with full text, over no cipher',
      unit: '×',
      rounds: each(({ floor }) => floor.insertSearchable / floor.insertSearchablePlain),
      gate: { atMost: 1.2 },
    },
    {
      name: 'import, from process start to end',
      unit: 'files/s',
      rounds: perSecond(round => round.product.took),
    },
    {
      name: 'import, time over the floor',
      unit: '×',
      rounds: each(round => round.product.took / floor(round)),
    },
    {
      name: 'import of unchanged files, over read and hash',
      unit: '×',
      rounds: reimport,
      ...(articles >= enoughForReimport && { gate: { atMost: 3 } }),
    },
    peak.length > 0
      ? { name: 'import, peak memory', unit: 'MB', rounds: peak, gate: { atMost: 1200 } }
      : { name: 'import, peak memory', absent: 'not told by this system' },
    {
      name: 'import, an article of the last tenth over one of the first',
      unit: '×',
      rounds: growth,
      ...(articles >= enoughForGrowth && { gate: { atMost: 2 } }),
    },
    peerLine('import, speed over recollindex', rounds, 1),
  ]
}

/** The same of files of another format: their import alone, beside the peer. */
export async function measureFormatRounds(
  place: string,
  corpus: Corpus,
  format: string,
  gate: number,
  rounds: number,
  say: (what: string) => void,
): Promise<Line[]> {
  const withPeer = hasPeer()
  const measured: Pick<Round, 'product' | 'peer'>[] = []
  for (let round = 0; round <= rounds; round++) {
    say(`importing ${format}, ${round === 0 ? 'to warm up' : `round ${round} of ${rounds}`}`)
    measured.push({
      product: await measureImport(place, corpus),
      peer: withPeer ? measurePeer(place, corpus) : null,
    })
  }
  const counted = measured.slice(1)
  const perSecond = counted.map(({ product }) => (corpus.files.length / product.took) * 1000)
  return [
    { name: `import of ${format}`, unit: 'files/s', rounds: perSecond },
    peerLine(`import of ${format}, speed over recollindex`, counted, gate),
  ]
}

function peerLine(name: string, rounds: readonly Pick<Round, 'product' | 'peer'>[], gate: number): Line {
  const ratios = rounds.flatMap(({ peer, product }) => (peer === null ? [] : [peer / product.took]))
  if (ratios.length === 0) return { name, absent: 'peer: not installed' }
  return { name, unit: '×', rounds: ratios, gate: { atLeast: gate } }
}
