import { describe, expect, it } from 'vitest'
import type { FoundClaim } from '../../../../src-main/domain/claim.ts'
import type { Explanation } from '../../../../src-main/domain/explanation.ts'
import type { FactId } from '../../../../src-main/domain/fact-id.ts'
import type { Language } from '../../../../src-main/domain/vocabulary.ts'
import { explainArticle, readArticle } from '../../../../src-main/pipeline/read-article.ts'

const file = (text: string) => ({ name: 'article.txt', bytes: new TextEncoder().encode(text) })

async function breachesOf(text: string): Promise<FoundClaim[][]> {
  const read = await readArticle(file(text))
  return read.ok ? read.value.breaches.map(({ claims }) => claims) : expect.fail(read.problem.message)
}

async function explanationsOf(text: string): Promise<Explanation[]> {
  const explained = await explainArticle(file(text))
  return explained.ok ? explained.value : expect.fail(explained.problem.message)
}

const valuesOf = (claims: readonly FoundClaim[] | undefined, id: FactId) => [
  ...new Set(claims?.filter(({ factId }) => factId === id).map(({ value }) => value)),
]

describe('an article about several breaches', () => {
  it('gives each victim its own facts', async () => {
    const [first, second, ...more] = await breachesOf(`Two data breaches reported to regulators this week

Ledger Weekly, 14 June 2024

Harrowgate Dental Group said hackers broke into its network on March 3, 2024. The company discovered the intrusion on March 9. Names, addresses and dates of birth of 41,300 patients were stolen, and letters were mailed on May 2.

Pinelock Credit Union suffered a ransomware attack on April 21, 2024 and noticed it the next day. The attackers stole Social Security numbers and account numbers of 8,750 members, who were notified on June 1.
`)
    expect(more).toEqual([])
    expect(valuesOf(first, 'victim')).toEqual(['Harrowgate Dental Group'])
    expect(valuesOf(first, 'individualsAffected')).toEqual([41_300])
    expect(valuesOf(first, 'dates.notified')).toEqual(['2024-05-02'])
    expect(valuesOf(second, 'victim')).toEqual(['Pinelock Credit Union'])
    expect(valuesOf(second, 'individualsAffected')).toEqual([8750])
    expect(valuesOf(second, 'dataTypes.exposed').sort()).toEqual(['financial_account', 'ssn'])
  })
  it('is one breach where the title is about one victim and the other is only mentioned', async () => {
    const breaches =
      await breachesOf(`Harrowgate Dental Group says 41,300 patients were affected by data breach

Harrowgate Dental Group said hackers broke into its network on March 3, 2024. The company discovered the intrusion on March 9. Names, addresses and dates of birth of 41,300 patients were stolen, and letters were mailed on May 2.

Pinelock Credit Union suffered a ransomware attack on April 21, 2024 and noticed it the next day. The attackers stole Social Security numbers and account numbers of 8,750 members, who were notified on June 1.
`)
    expect(breaches).toHaveLength(1)
    expect(valuesOf(breaches[0], 'victim')).toEqual(['Harrowgate Dental Group'])
  })
})

describe('articles under one another', () => {
  const review = [
    [
      'Harrowgate Dental Group hacked, data of 41,300 patients stolen',
      'Harrowgate Dental Group said hackers broke into its network on March 3, 2024 and stole the names and dates of birth of 41,300 patients. It noticed the intrusion on March 9.',
    ],
    [
      'Pinelock Credit Union hit by ransomware',
      'Pinelock Credit Union suffered a ransomware attack on April 21, 2024. The attackers stole account numbers of 8,750 members, who were notified on June 1, the credit union said.',
    ],
    [
      'Tarn Freight loses payroll files of 1,240 drivers',
      'Tarn Freight said on Monday that intruders had copied the payroll files of 1,240 drivers from one of its servers. The police were informed, and letters will be sent this week.',
    ],
  ].map(([headline, text]) => `${headline}\n\n${text}`)
  const told = (breaches: readonly FoundClaim[][]) =>
    breaches.map(claims => [...valuesOf(claims, 'victim'), ...valuesOf(claims, 'individualsAffected')])
  const each = [
    ['Harrowgate Dental Group', 41_300],
    ['Pinelock Credit Union', 8750],
    ['Tarn Freight', 1240],
  ]

  it('are a breach each, though the first gives the text its title', async () => {
    expect(told(await breachesOf(review.join('\n\n')))).toEqual(each)
  })

  it('are a breach each in a digest with a title of its own', async () => {
    expect(told(await breachesOf(['Breach digest, 14 June', ...review].join('\n\n')))).toEqual(each)
  })

  it('keep their figures to themselves where only one is a breach', async () => {
    const others = [
      'Pinelock Credit Union was breached in a drill\n\nPinelock Credit Union was breached in an exercise, with fictitious records of 8,750 members. It was a drill, and no data was taken.',
      'Tarn Freight was hit by an outage\n\nTarn Freight was hit by an outage that 1,240 drivers noticed. It was a power failure and not a cyberattack, and no data was taken.',
    ]
    expect(told(await breachesOf([review[0], ...others].join('\n\n')))).toEqual([each[0]])
  })

  it('keep the rows of their tables, and lines without a full stop', async () => {
    const rows = [
      'Stolen: passport numbers and credit card numbers',
      'Stolen: account numbers [Source]',
      'Stolen: salaries of 1,240 drivers',
    ]
    const breaches = await breachesOf(
      ['Breach digest, 14 June', ...review.map((part, i) => `${part}\n\n${rows[i]}`)].join('\n\n'),
    )
    expect(told(breaches)).toEqual(each)
    expect(breaches.map(claims => claims.some(({ value }) => value === 'payment_card'))).toEqual([
      true,
      false,
      false,
    ])
  })

  it('are one where a section speaks of another breach', async () => {
    const breaches = await breachesOf([review[0], review[1]].join('\n\n'))
    expect(breaches).toHaveLength(1)
  })
})

describe('a breach in the background', () => {
  it.each([
    [
      'en' as Language,
      'Orchard Lane Clinic said hackers stole the names and diagnoses of 5,210 patients on 4 May 2024. It noticed the attack on 6 May 2024.\n\nIt is not the first time: an earlier breach at the clinic in August 2019 exposed the passports of 77,000 patients.',
    ],
    [
      'es' as Language,
      'La Clínica Los Tilos informó de que unos atacantes robaron los nombres y diagnósticos de 5.210 pacientes el 4 de mayo de 2024. Detectó el ataque el 6 de mayo de 2024.\n\nNo es la primera vez: en agosto de 2019 un ataque dejó expuestos los pasaportes de 77.000 pacientes.',
    ],
    [
      'pt' as Language,
      'A Clínica Tílias informou que invasores roubaram os nomes e diagnósticos de 5.210 pacientes em 4 de maio de 2024. Detectou o ataque em 6 de maio de 2024.\n\nNão é a primeira vez: em agosto de 2019 um ataque expôs os passaportes de 77.000 pacientes.',
    ],
  ])('%s: lends no facts to this one', async (_, body) => {
    const [claims] = await breachesOf(`5.210 / 5,210\n\n${body}\n`)
    expect(valuesOf(claims, 'individualsAffected')).toEqual([5210])
    expect(valuesOf(claims, 'dates.intrusionStart')).toEqual(['2024-05-04'])
    expect(valuesOf(claims, 'dataTypes.exposed').sort()).toEqual(['diagnosis', 'name'])
  })
})

describe('why a fact has its value', () => {
  const text = `Orchard Lane Clinic breach

Orchard Lane Clinic said hackers stole the names of 5,210 patients on 4 May 2024. A gang said it had data of 90,000 patients. The clinic noticed the attack on 6 May 2024 and paid 20,000 dollars for new servers.
`
  it('tells of every candidate its rule, its fate and the reason', async () => {
    const [explanation] = await explanationsOf(text)
    const people = explanation?.candidates.filter(({ factId }) => factId === 'individualsAffected')
    expect(people?.map(({ value, outcome }) => [value, outcome])).toEqual([
      [5210, 'in-use'],
      [90_000, 'lost'],
      [20_000, 'lost'],
    ])
    expect(people?.[0]?.foundBy).toBe('people-affected/en')
    expect(people?.[1]?.because).toContain('5,210')
    expect(people?.[2]?.because).toBe('The number counts money, time or things, not people.')
  })
  it('has a true quote for each', async () => {
    const read = await readArticle(file(text))
    const [explanation] = await explanationsOf(text)
    const clean = read.ok ? read.value.text : ''
    expect(explanation?.candidates.length).toBeGreaterThan(5)
    for (const { evidence } of explanation?.candidates ?? [])
      expect(clean.slice(evidence.start, evidence.end)).toBe(evidence.quote)
  })
  it('says of an article without a breach what it was not enough', async () => {
    const [explanation] = await explanationsOf(
      'New ward opens\n\nOrchard Lane Clinic opened a ward on 4 May 2024 and expects 5,210 patients a year.\n',
    )
    expect(explanation?.candidates.filter(({ outcome }) => outcome !== 'lost')).toEqual([])
    expect(explanation?.candidates.map(({ because }) => because)).toContain(
      'The article as a whole reports no breach.',
    )
  })
})
