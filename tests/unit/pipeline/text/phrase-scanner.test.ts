import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../../../src-main/pipeline/lexicons/index.ts'
import type { Lexicon, Phrases } from '../../../../src-main/pipeline/lexicons/lexicon.ts'
import { openingsOf } from '../../../../src-main/pipeline/text/phrase-openings.ts'
import { scannerOf } from '../../../../src-main/pipeline/text/phrase-scanner.ts'
import { findPhrases, phraseSource } from '../../../../src-main/pipeline/text/phrases.ts'

describe('the letters a phrase can begin with', () => {
  const openings = (phrase: string) => [...openingsOf(phraseSource([phrase], { small: ['el', 'la'] }))].sort()

  it.each([
    ['ransom', ['ransom']],
    ['ransomware', ['ransom']],
    ['(la )?red', ['la', 'red']],
    ['rob[oa]', ['roba', 'robo']],
    ['<small> red', ['el', 'la']],
    ['descub*', ['descub']],
    ['(no|nunca) más', ['no', 'nunca']],
  ])('of "%s" are those of %j', (phrase, words) => {
    const found = openings(phrase)
    for (const word of words) expect(found.some(opening => opening.startsWith(word.slice(0, 6)))).toBe(true)
    expect(found).not.toContain('')
  })

  it('may be any, where the phrase begins with any ending', () => {
    expect(openings('*mente')).toContain('')
  })
})

const texts: Readonly<Record<string, string>> = {
  es: 'la clínica confirmó el lunes que los atacantes robaron nombres, direcciones y números de la seguridad social de 4.200 pacientes; no se vieron afectadas las tarjetas de pago, según el comunicado. la empresa notificó a la policía y contrató a expertos externos.',
  pt: 'a rede de clínicas informou que um invasor acessou os servidores entre 3 e 9 de maio e copiou nomes, cpf, endereços e prontuários de 4.200 pacientes; senhas não foram expostas. a empresa comunicou a anpd e redefiniu as senhas.',
  en: 'the clinic said on monday that attackers stole names, addresses and social security numbers of 4,200 patients; payment cards were not affected. the company notified the fbi, hired outside forensic experts and offered credit monitoring.',
}

function listsOf(part: unknown): Phrases[] {
  if (Array.isArray(part) && part.every(item => typeof item === 'string')) return [part]
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(listsOf) : []
}

describe.each(['es', 'pt', 'en'] as const)('scanning a text in %s', lang => {
  const lexicon = lexiconOf(lang) as Lexicon
  const text = texts[lang] ?? ''
  const scanner = scannerOf(lexicon)
  const lists = listsOf(lexicon).filter(list => scanner.covers(list))

  it('finds for every list what the one large expression of the list finds', () => {
    const found = scanner.scan(text)
    for (const list of lists)
      expect(found.get(list) ?? [], list.slice(0, 3).join(', ')).toEqual(
        findPhrases(text, list, lexicon.words),
      )
  })

  it('covers the lists that finders ask for', () => {
    expect(scanner.covers(lexicon.exposure.taken)).toBe(true)
    expect(scanner.covers(lexicon.dataTypes.ssn)).toBe(true)
    expect(scanner.scan(text).get(lexicon.dataTypes.name)).toHaveLength(1)
  })
})
