import { describe, expect, it } from 'vitest'
import { joinLines, wordsOf } from '../../../../../src-main/pipeline/readers/pdf/line-ends.ts'

const spoken = {
  en: 'and the ferry was late that week, they were with us from Monday',
  de: 'und die Fähre ist nicht da, der Hafen und das Amt mit den Leuten',
  fr: 'et les bateaux des îles qui sont dans une rade, une seule est aux quais',
  pt: 'e uma barca não veio, são dos que ficam ao largo, pela manhã também',
  es: 'y los barcos no llegaron al puerto por la mañana',
  it: 'e le navi non sono arrivate nel porto alla mattina',
}
const joined = (language: keyof typeof spoken, ...lines: string[]) =>
  joinLines(lines, wordsOf([`x ${spoken[language]} x`, ...lines]))

describe('the ends of lines', () => {
  it.each([
    ['es', ['la filtra-', 'ción de datos'], 'la filtración de datos'],
    ['pt', ['a investi-', 'gação segue'], 'a investigação segue'],
    ['en', ['the pass-', 'words were reset'], 'the passwords were reset'],
    ['fr', ['les identi-', 'fiants volés'], 'les identifiants volés'],
    ['de', ['die Kunden\u2010', 'daten liegen offen'], 'die Kundendaten liegen offen'],
    ['it', ['la viola-', 'zione scoperta'], 'la violazione scoperta'],
    ['es', ['LA FILTRA-', 'CIÓN DE DATOS'], 'LA FILTRACIÓN DE DATOS'],
    ['en', ['the infor\u00ad', 'mation'], 'the information'],
  ] as const)('%s: a divided word is one again: %s', (language, lines, text) => {
    expect(joined(language, ...lines)).toBe(text)
  })

  it.each([
    ['en', ['an e-', 'mail came'], 'an e-mail came'],
    ['en', ['a Covid-', '19 register'], 'a Covid-19 register'],
    ['en', ['an anti-', 'virus program'], 'an anti-virus program'],
    ['en', ['through a third-', 'party tool'], 'through a third-party tool'],
    ['en', ['some twenty-', 'five servers'], 'some twenty-five servers'],
    ['en', ['of Stratford-', 'on-Avon'], 'of Stratford-on-Avon'],
    ['de', ['ein Ransomware-', 'Angriff'], 'ein Ransomware-Angriff'],
    ['de', ['mit Kunden-', 'und Patientendaten'], 'mit Kunden- und Patientendaten'],
    ['fr', ['peut-', 'être demain'], 'peut-être demain'],
    ['fr', ['a-t-', 'il dit'], 'a-t-il dit'],
    ['pt', ['na sexta-', 'feira'], 'na sexta-feira'],
    ['pt', ['a empresa tornou-', 'se conhecida'], 'a empresa tornou-se conhecida'],
    ['pt', ['não pôde excluí-', 'los'], 'não pôde excluí-los'],
    ['es', ['entre 2019-', '2023'], 'entre 2019-2023'],
  ] as const)('%s: a hyphen that belongs to the word stays: %s', (language, lines, text) => {
    expect(joined(language, ...lines)).toBe(text)
  })

  it('does not take the last syllable of a noun for a pronoun', () => {
    expect(joined('pt', 'a análi-', 'se dos dados')).toBe('a análise dos dados')
    expect(joined('it', 'della clas-', 'se politica')).toBe('della classe politica')
  })

  it('writes a word as the document does elsewhere', () => {
    const both = ['so a cyber-', 'attack struck', 'the next cyber-attack was worse']
    expect(joined('en', ...both)).toBe('so a cyber-attack struck the next cyber-attack was worse')
    const one = ['so a cyber-', 'attack struck', 'the next cyberattack was worse']
    expect(joined('en', ...one)).toBe('so a cyberattack struck the next cyberattack was worse')
  })

  it('are put together in linear time', () => {
    const line = 'the register of the port was copied in a night of fog and the log was switched off by some-'
    expect(joined('en', ...Array<string>(100_000).fill(line)).length).toBeGreaterThan(8_000_000)
  })

  it('keeps a dash between words', () => {
    expect(joined('en', 'the register -', 'all of it')).toBe('the register - all of it')
  })
})
