import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../../../src-main/pipeline/lexicons/index.ts'
import type { Lexicon, Phrases } from '../../../../src-main/pipeline/lexicons/lexicon.ts'
import { partsOf } from '../../../../src-main/pipeline/text/phrase-parts.ts'
import { scannerOf } from '../../../../src-main/pipeline/text/phrase-scanner.ts'
import { isFewTexts } from '../../../../src-main/pipeline/text/phrase-variants.ts'
import { findPhrases } from '../../../../src-main/pipeline/text/phrases.ts'

describe('a phrase', () => {
  const isFew = (phrase: string) => isFewTexts(partsOf(phrase, { small: ['el', 'la'] }))

  it.each([
    'ataques? (a|contra)',
    '(<small> )?red',
    'descubr*',
    'rob(ó|aron)',
  ])('"%s" stands for a few texts', phrase => expect(isFew(phrase)).toBe(true))
  it.each([
    'robó… datos',
    'robó · datos',
    '(muy )+caro',
    'ataque* a',
    '[a-g][a-h]',
  ])('"%s" stands for more', phrase => expect(isFew(phrase)).toBe(false))
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
