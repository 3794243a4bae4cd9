import { describe, expect, it } from 'vitest'
import { country } from '../../../../src-main/pipeline/finders/country.ts'
import { relatedOrganisations } from '../../../../src-main/pipeline/finders/related-organisations.ts'
import { sector } from '../../../../src-main/pipeline/finders/sector.ts'
import { threatActor } from '../../../../src-main/pipeline/finders/threat-actor.ts'
import { victim } from '../../../../src-main/pipeline/finders/victim.ts'
import { found } from '../reading-of.ts'

const texts = {
  es: 'La cadena española Hotel Brisamar confirmó el robo de datos de sus huéspedes. El grupo Cuervo Gris, que se atribuyó el ataque, publicó una muestra. Brisamar avisó a la Agencia Española de Protección de Datos (AEPD).',
  pt: 'O banco brasileiro Banco Serrano confirmou o vazamento de dados. O grupo Corvo Cinza reivindicou o ataque ao Banco Serrano. O banco avisou a Autoridade Nacional de Proteção de Dados (ANPD).',
  en: 'Brightwater College, based in Ohio, said hackers stole data. The GreyCrow ransomware gang claimed the attack on Brightwater College. The college notified the FBI.',
}

describe('organisations', () => {
  it.each([
    ['es', 'victim=Hotel Brisamar', 'threatActor=Cuervo Gris'],
    ['pt', 'victim=Banco Serrano', 'threatActor=Corvo Cinza'],
    ['en', 'victim=Brightwater College', 'threatActor=GreyCrow'],
  ] as const)('%s: victim and attacker', (lang, who, by) => {
    expect(found(victim, lang, texts[lang])).toEqual([who])
    expect(found(threatActor, lang, texts[lang])).toEqual([by])
  })
  it('joins a name and its abbreviation', () => {
    expect(found(relatedOrganisations, 'es', texts.es)).toContain(
      'relatedOrgs=Agencia Española de Protección de Datos/regulator',
    )
    expect(found(relatedOrganisations, 'en', texts.en)).toContain('relatedOrgs=FBI/law_enforcement')
  })
  it('tells sector and country', () => {
    expect(found(sector, 'pt', texts.pt)).toEqual(['sector=finance'])
    expect(found(sector, 'en', texts.en)).toEqual(['sector=education'])
    expect(found(country, 'es', texts.es)).toEqual(['country=ES'])
    expect(found(country, 'en', texts.en)).toEqual(['country=US'])
  })
  it.each([
    ['es', 'Hackers desconocidos robaron datos. Nadie se atribuyó el ataque.'],
    ['pt', 'Criminosos desconhecidos copiaram dados. Ninguém assumiu a autoria.'],
    ['en', 'Victims said hackers will steal more. No group has claimed the attack.'],
  ] as const)('%s: a common word is no name', (lang, text) => {
    expect(found(victim, lang, text)).toEqual([])
    expect(found(threatActor, lang, text)).toEqual([])
  })
})
