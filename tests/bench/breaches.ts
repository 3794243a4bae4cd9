// A vault with very many breaches, written straight into its tables: only what a match looks at.

import type { Telling } from '../../src-main/domain/telling.ts'
import { toldNameRow } from '../../src-main/vault/tables/told-names.ts'
import type { Vault } from '../../src-main/vault/vault.ts'
import { seededRandom } from './random.ts'

const kinds = [
  'Hospital',
  'Clínica',
  'University',
  'Banco',
  'Stadtwerke',
  'Credit Union',
  'Dental',
  'Seguros',
] as const
const saints = ['Santa Clara', 'San José', 'St Mary', 'Santa Fe', 'La Paz', 'Providence'] as const
const syllables = [
  'bar',
  'tor',
  'quin',
  'mel',
  'osk',
  'vel',
  'dra',
  'hon',
  'lis',
  'kem',
  'rup',
  'zan',
  'ni',
  'so',
] as const
const countries = ['ES', 'BR', 'US', 'DE', 'FR', 'IT', 'PT', 'MX'] as const

/** A breach as the generator makes it. */
export interface MadeBreach {
  readonly name: string
  readonly people: number
  readonly discovered: string
  readonly publishedOn: string
  readonly country: string
}

const padded = (number: number) => String(number).padStart(2, '0')

/** Breaches in a few kinds of bodies: one name in eight is shared by very many, as those of saints are. */
export function makeBreaches(count: number): MadeBreach[] {
  const random = seededRandom(20)
  const word = () =>
    Array.from({ length: random.whole(2, 4) }, () => random.pick(syllables))
      .join('')
      .replace(/^./, letter => letter.toUpperCase())
  return Array.from({ length: count }, () => {
    const own = random.isBelow(1 / 8)
      ? random.pick(saints)
      : `${word()}${random.isBelow(0.5) ? ` ${word()}` : ''}`
    const [year, month, day] = [random.whole(2010, 2025), random.whole(1, 11), random.whole(1, 28)]
    return {
      name: `${random.pick(kinds)} ${own}`,
      people: random.whole(500, 3_000_000),
      discovered: `${year}-${padded(month)}-${padded(day)}`,
      publishedOn: `${year}-${padded(month + 1)}-${padded(day)}`,
      country: random.pick(countries),
    }
  })
}

/** Writes them into an empty vault, each told of by one article. */
export function storeBreaches({ db }: Vault, breaches: readonly MadeBreach[]): void {
  const article =
    db.prepare(`INSERT INTO articles (article_id, file_name, title, published_on, is_breach, reader,
    media_type, charset, text_sha256, import_id, imported_at)
    VALUES (?, 'made.txt', ?, ?, 1, 'made', 'text/plain', 'utf-8', ?, 'made', '2026-01-01')`)
  const breach = db.prepare(`INSERT INTO breaches (breach_id, made_at) VALUES (?, '2026-01-01')`)
  const link = db.prepare('INSERT INTO article_breaches (article_id, breach_id) VALUES (?, ?)')
  const name = db.prepare(`INSERT INTO told_names VALUES
    (@article_id, @breach_id, @name, @written, @role, @first_key, @last_key, @initials)`)
  const claim = db.prepare(`INSERT INTO claims (article_id, breach_id, fact_id, value, qualifier, source_kind,
    start_offset, end_offset, quote, certainty, found_by)
    VALUES (?, ?, ?, ?, ?, 'press', 0, 1, 'x', 'stated', 'made')`)
  db.transaction(() => {
    breaches.forEach((made, at) => {
      const number = at + 1
      article.run(number, made.name, made.publishedOn, String(number))
      breach.run(number)
      link.run(number, number)
      name.run(toldNameRow(number, number, { written: made.name, role: 'victim' }))
      const facts = [
        ['victim', made.name, null],
        ['individualsAffected', made.people, 'exact'],
        ['dates.discovered', made.discovered, null],
        ['country', made.country, null],
      ] as const
      for (const [fact, value, qualifier] of facts)
        claim.run(number, number, fact, JSON.stringify(value), qualifier)
    })
  })()
}

/** Another telling of a made breach: the figure rounded, one day given. */
export const tellingOfMade = ({ name, people, discovered, publishedOn, country }: MadeBreach): Telling => ({
  names: [name],
  group: [],
  supply: [],
  rivals: [],
  titles: [`Patients of ${name} are told of a breach`],
  dates: [{ factId: 'dates.discovered', value: discovered }],
  figures: [
    { value: people, qualifier: 'exact', toldOn: publishedOn },
    { value: Math.round(people / 1000) * 1000, qualifier: 'about', toldOn: publishedOn },
  ],
  countries: [country],
  sectors: [],
  actors: [],
  published: [publishedOn],
})
