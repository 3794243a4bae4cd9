// A vault as analysts leave it, to be taken out in every form.
import { deflateSync } from 'node:zlib'
import type { ReadArticle } from '../../../../src-main/domain/article.ts'
import { articleId, breachId } from '../../../../src-main/domain/ids.ts'
import { problem } from '../../../../src-main/domain/problem.ts'
import { failed, ok } from '../../../../src-main/domain/result.ts'
import { article, claim } from '../../vault/fixtures.ts'
import { handReader, type Services, startWithVault } from '../start-services.ts'

/** Three articles of two breaches, with people, formulas and markup in them. */
const readings: Readonly<Record<string, ReadArticle>> = {
  first: {
    ...article('Alder Ridge Clinic was attacked', [
      [
        claim('victim', 'Alder Ridge Clinic', 'Alder Ridge Clinic was attacked'),
        claim(
          'individualsAffected',
          914_138,
          'at least 914,138 people, said Ana Vale, the clinic’s spokeswoman',
          { qualifier: 'at_least', source: { kind: 'company', name: 'Ana Vale' } },
        ),
        claim('sector', 'healthcare', 'a clinic in the hills'),
        claim('country', 'ES', 'in Spain'),
        claim('dates.intrusionStart', '2024-02', 'since February 2024'),
        claim('dates.discovered', '2024-03-04', 'found it on 4 March 2024'),
        claim('dates.disclosed', '2024-05-02', 'and said so on 2 May 2024'),
        claim('attackVector', 'ransomware', 'files were locked by ransomware'),
        claim('threatActor', 'Blacktern', 'a group called Blacktern'),
        claim('dataTypes.exposed', 'ssn', 'social security numbers were copied'),
        claim('dataTypes.exposed', 'diagnosis', 'and <b>diagnoses</b> as well'),
        claim('relatedOrgs', { name: 'Timber Trust', role: 'parent' }, 'owned by Timber Trust'),
        claim('ransomPaid', false, 'no ransom was paid'),
      ],
    ]),
    byline: 'By Marta Quill',
    canonicalUrl: 'https://the-test.invalid/2024/alder-ridge-ana-vale',
  },
  second: {
    ...article('=HYPERLINK("x") Alder Ridge told more', [
      [
        claim('victim', 'Alder Ridge Clinic', 'the Alder Ridge Clinic'),
        claim('individualsAffected', 900_000, 'about 900,000, Vale told us', { qualifier: 'about' }),
        claim('dates.discovered', '2024-03-09', '@discovered on 9 March 2024'),
      ],
    ]),
    outlet: '+The Other',
    publishedOn: { value: '2024-06', origin: 'text', evidence: null },
  },
  third: article('Birch Foods lost a laptop', [
    [
      claim('victim', 'Birch Foods', 'Birch Foods lost a laptop'),
      claim('individualsAffected', 1200, '1,200 people'),
      claim('attackVector', 'lost_device', 'a laptop'),
    ],
  ]),
}

export const reader = {
  ...handReader,
  async read({ bytes }: { bytes: Uint8Array }) {
    const read = readings[Buffer.from(bytes).toString('utf8')]
    return read === undefined
      ? failed(problem('empty-file', 'There is nothing of that name.'))
      : ok({ article: read, members: [], isTable: false, compressed: deflateSync(bytes) })
  },
}

export const clinic = breachId(1)
export const foods = breachId(2)
export const firstArticle = articleId(1)
export const secondArticle = articleId(2)

/** Services with the vault open. */
export async function startExporting(folder: string): Promise<Services> {
  const services = await startWithVault(folder, reader)
  const sources = Object.keys(readings).map(name => ({
    name: `${name}.txt`,
    bytes: new TextEncoder().encode(name),
  }))
  await services.call('imports.run', { sources })
  return services
}

/** And with what analysts add: verdicts, tags, notes, highlights, rules, searches, names. */
export async function annotate({ call }: Services): Promise<void> {
  const { text, claims } = await call('articles.get', { id: firstArticle })
  const people = claims.find(({ factId }) => factId === 'individualsAffected')
  if (people === undefined) throw new Error('there is no figure')
  await call('verdicts.give', {
    breachId: clinic,
    factId: 'individualsAffected',
    decision: { kind: 'accept', claimId: people.claimId },
  })
  await call('verdicts.give', {
    breachId: foods,
    factId: 'sector',
    decision: { kind: 'override', value: 'retail', reason: 'Ana Vale told us so, see desk/source-x' },
  })
  await call('tags.add', { path: 'tlp/amber', targets: [clinic] })
  await call('tags.add', { path: 'desk/source-x', targets: [foods, firstArticle] })
  await call('tags.setSensitive', { path: 'desk', isSensitive: true })
  const start = text.indexOf('ransomware')
  const mark = { articleId: firstArticle, start, end: start + 10, colour: '#e0b341' }
  const { highlightId } = await call('highlights.add', mark)
  await call('notes.add', { on: { breachId: clinic }, body: 'See [[B-0002]]\nand **more**' })
  await call('highlights.change', { id: highlightId, note: 'Why this?' })
  await call('search.save', { name: 'Large', query: 'people:>500', kind: 'breaches', sort: 'people' })
  await call('rules.save', {
    name: 'Locked',
    condition: 'vector:ransomware',
    target: 'breaches',
    tag: 'vector/ransomware',
    runsOnImport: false,
  })
  await call('exports.setName', { name: 'Timber Trust', isHidden: false })
}
