import { describe, expect, it } from 'vitest'
import type { SourceFile } from '../../../src-main/domain/article.ts'
import type { Language } from '../../../src-main/domain/vocabulary.ts'
import { lexiconOf } from '../../../src-main/pipeline/lexicons/index.ts'
import { readArticle } from '../../../src-main/pipeline/read-article.ts'
import { type Disturbance, disturbances, settings } from './disturbances.ts'
import { textFile } from './source-file.ts'

/** Own texts, in typographic signs: “ ” for quotation, ’ for elision, " – " for dashes; thousands of 100 and more. */
const articles: readonly (readonly [Language, string, string])[] = [
  [
    'es',
    'hospital',
    `El hospital Vegaluz confirma un ciberataque con robo de datos

La fundación Hospital Vegaluz confirmó el martes 14 de mayo de 2024 que sufrió un ataque de ransomware que expuso los datos de 128.400 pacientes. El incidente fue detectado el 2 de mayo de 2024 por su equipo técnico.

Los atacantes accedieron a los servidores entre el 27 de abril y el 2 de mayo de 2024 y robaron nombres, direcciones, números de teléfono y diagnósticos. “No se vieron afectadas las tarjetas de pago”, afirmó la directora – la única portavoz – de Vegaluz. La organización no pagó el rescate.

El hospital notificó el incidente a la Agencia Española de Protección de Datos y ha contratado a expertos externos. También ha restablecido las contraseñas de sus empleados.`,
  ],
  [
    'es',
    'tienda',
    `Filtración en la tienda Trinquete: los datos de 56.230 clientes quedan expuestos

Santiago, 9 de septiembre de 2023

La cadena de tiendas Trinquete informó de una filtración de datos que afectó a 56.230 clientes. Un tercero no autorizado obtuvo correos electrónicos, fechas de nacimiento y contraseñas cifradas de la base de datos de la empresa.

La compañía descubrió la intrusión el 30 de agosto de 2023, después de que un empleado cayera en un correo de phishing. “Lamentamos lo ocurrido”, dijo la empresa – y avisó a los clientes afectados. No hay indicios de que los datos se hayan utilizado de forma indebida.`,
  ],
  [
    'en',
    'insurer',
    `Insurer Larkfield Mutual says hackers stole data of 312,500 customers

Larkfield Mutual said on Thursday, June 6, 2024, that hackers broke into its network and stole the personal data of 312,500 customers. The company’s security team detected the intrusion on May 21, 2024.

The stolen files contain names, addresses, dates of birth and Social Security numbers. “Payment cards were not affected,” Larkfield Mutual said – it doesn’t store them. The attackers had access to the network between May 12 and May 21, 2024.

Larkfield notified the FBI, hired outside forensic experts and offers affected customers two years of free credit monitoring. The insurer confirmed that no ransom was paid.`,
  ],
  [
    'en',
    'college',
    `Harrowgate College confirms ransomware attack

Harrowgate College confirmed on 18 October 2023 that a ransomware attack exposed the records of 14,870 students. The college’s staff discovered the incident on 3 October 2023 after a phishing e-mail.

The files included email addresses, phone numbers, passport numbers and medical information – of current and former students. “There is no evidence that the information has been misused,” the college said. It reset passwords, took affected systems offline and reported the incident to the Information Commissioner’s Office.`,
  ],
  [
    'pt',
    'clínica',
    `Rede de clínicas Boa Fonte confirma vazamento de dados de pacientes

A rede de clínicas Boa Fonte informou na quarta-feira, 20 de março de 2024, que um ataque hacker expôs os dados de 87.350 pacientes. A empresa detectou a invasão em 11 de março de 2024.

Os invasores roubaram nomes, endereços, números de CPF e prontuários médicos. “Os dados de cartões de crédito não foram afetados”, disse a empresa – em nota. Os criminosos tiveram acesso aos servidores entre 4 e 11 de março de 2024.

A Boa Fonte comunicou o incidente à Autoridade Nacional de Proteção de Dados, contratou especialistas externos e redefiniu as senhas dos funcionários. O resgate não foi pago.`,
  ],
  [
    'fr',
    'mutuelle',
    `La mutuelle Valombre confirme un vol de données

La mutuelle Valombre a annoncé le mardi 14 mai 2024 qu’une cyberattaque a exposé les données de 128 400 adhérents. L’entreprise a détecté l’intrusion le 2 mai 2024.

Les pirates ont volé les noms, les adresses, les numéros de téléphone et les numéros de sécurité sociale. “Les coordonnées bancaires n’ont pas été touchées”, affirme la mutuelle – dans un communiqué. Les attaquants ont eu accès aux serveurs entre le 27 avril et le 2 mai 2024.

Valombre a notifié l’incident à la Commission nationale de l’informatique et des libertés, a réinitialisé les mots de passe et a déposé plainte. Aucune rançon n’a été payée.`,
  ],
  [
    'de',
    'stadtwerke',
    `Stadtwerke Immertal bestätigen Datendiebstahl

Die Stadtwerke Immertal haben am Dienstag, dem 14. Mai 2024, bestätigt, dass bei einem Cyberangriff die Daten von 128.400 Kunden gestohlen wurden. Das Unternehmen bemerkte den Angriff am 2. Mai 2024.

Die Angreifer erbeuteten Namen, Adressen, Telefonnummern und Geburtsdaten. “Passwörter sind nicht betroffen”, teilte das Unternehmen mit – in einer Stellungnahme. Die Täter hatten zwischen dem 27. April und dem 2. Mai 2024 Zugriff auf die Server.

Die Stadtwerke Immertal haben den Vorfall der Polizei und der Datenschutzbehörde gemeldet und externe Fachleute beauftragt. Ein Lösegeld wurde nicht gezahlt.`,
  ],
  [
    'it',
    'banca',
    `La banca Valdoria conferma il furto di dati dei clienti

La banca Valdoria ha comunicato martedì 14 maggio 2024 che un attacco informatico ha esposto i dati di 128.400 clienti. L’azienda ha scoperto l’intrusione il 2 maggio 2024.

Gli aggressori hanno rubato nomi, indirizzi, numeri di telefono e codici fiscali. “Le carte di credito non sono state coinvolte”, ha dichiarato l’istituto – in una nota. I criminali hanno avuto accesso ai server tra il 27 aprile e il 2 maggio 2024.

La banca Valdoria ha notificato l’incidente al Garante per la protezione dei dati personali, ha reimpostato le password e ha incaricato esperti esterni. Non è stato pagato alcun riscatto.`,
  ],
  [
    'ca',
    'mútua',
    `La mútua Vallfosca confirma un robatori de dades

La mútua Vallfosca va informar el dimarts 14 de maig de 2024 que un ciberatac va exposar les dades de 128.400 clients. L’empresa va detectar la intrusió el 2 de maig de 2024.

Els atacants van robar noms, adreces, números de telèfon i contrasenyes. “Les targetes de crèdit no s’han vist afectades”, va dir la mútua – en un comunicat. Els delinqüents van tenir accés als servidors entre el 27 d’abril i el 2 de maig de 2024.

La mútua Vallfosca ha notificat l’incident a l’Autoritat Catalana de Protecció de Dades, ha restablert les contrasenyes i ha contractat experts externs. No s’ha pagat cap rescat.`,
  ],
]

interface Facts {
  readonly lang: string | null
  readonly publishedOn: string | null
  /** One list of `fact=value` for each breach. */
  readonly breaches: readonly (readonly string[])[]
}

/** What an article says, after checking that every quote stands where it says. */
async function factsOf(file: SourceFile): Promise<Facts> {
  const result = await readArticle(file)
  if (!result.ok) throw new Error(result.problem.message)
  const { text, lang, publishedOn, breaches } = result.value
  for (const { evidence } of breaches.flatMap(({ claims }) => claims))
    expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
  return {
    lang,
    publishedOn: publishedOn?.value ?? null,
    breaches: breaches.map(({ claims }) => [...new Set(claims.map(show))].sort()),
  }
}

function show(claim: { factId: string; value: unknown; qualifier: string | null }): string {
  const value = typeof claim.value === 'string' ? plain(claim.value) : plain(JSON.stringify(claim.value))
  return `${claim.factId}=${value}${claim.qualifier === null ? '' : ` ${claim.qualifier}`}`
}

/** Names keep the signs of their text; which sign an apostrophe or hyphen is makes no other name. */
const plain = (text: string) =>
  text
    .replace(/[’‘ʼ`´＇′‛]/g, "'")
    .replace(/[‐‑]/g, '-')
    .normalize('NFKC')

const known = articles.filter(([lang]) => lexiconOf(lang) !== null)

describe.each(known)('%s: the article of the %s', (lang, _, article) => {
  const undisturbed = factsOf(textFile('a.txt', article))

  it('holds facts enough to lose some', async () => {
    const { lang: detected, breaches } = await undisturbed
    expect(detected).toBe(lang)
    expect(breaches).toHaveLength(1)
    const facts = new Set(breaches.flat().map(fact => fact.split('=')[0]))
    for (const fact of ['individualsAffected', 'dataTypes.exposed', 'responses'])
      expect(facts).toContain(fact)
    expect(breaches.flat().length).toBeGreaterThan(8)
  })

  const changed = ({ disturb }: Disturbance) => disturb(article) !== article

  it.each(disturbances.filter(changed))('says the same with $name', async ({ disturb }) => {
    expect(await factsOf(textFile('a.txt', disturb(article)))).toEqual(await undisturbed)
  })

  it.each(settings.filter(changed))('says the same in $name', async ({ disturb }) => {
    expect(await factsOf(textFile('a.txt', disturb(article)))).toEqual(await undisturbed)
  })

  it('has words to divide at the end of lines', () => {
    const divided = settings.filter(({ name }) => name.startsWith('words divided'))
    const all = divided.map(({ disturb }) => disturb(article)).join('')
    for (const hyphen of ['-', '‐', '\u00ad'])
      expect(all).toMatch(new RegExp(`\\p{Ll}${hyphen}\n\\p{Ll}`, 'u'))
  })

  it.each(['utf-16le', 'latin1'] as const)('says the same in %s', async encoding => {
    const ascii = article.replace(/[“”]/g, '"').replaceAll('’', "'").replaceAll(' – ', ' - ')
    const plainly = await factsOf(textFile('a.txt', ascii))
    expect(await factsOf({ name: 'a.txt', bytes: Buffer.from(ascii, encoding) })).toEqual(plainly)
  })
})
