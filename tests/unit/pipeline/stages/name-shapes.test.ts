import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../../../src-main/pipeline/lexicons/index.ts'
import type { Lexicon } from '../../../../src-main/pipeline/lexicons/lexicon.ts'
import { isBarePerson, isOutlet } from '../../../../src-main/pipeline/stages/name-shapes.ts'

function lexicon(lang: Lexicon['lang']): Lexicon {
  const found = lexiconOf(lang)
  if (found === null) throw new Error(`no lexicon for ${lang}`)
  return found
}

describe('a name that nothing labels', () => {
  it.each([
    ['es', ['María de la Cruz', 'Lucía Ortega', 'José Luis Campos Gil', 'Marta Iglesias', 'Ana Toledo']],
    ['pt', ['Joana Camargo', 'João dos Santos', 'Ana Paula Lobo']],
    ['en', ['Ann Lee', 'Sean O’Neill', 'Lily Hay Newman', 'Carly Page']],
    ['fr', ['Marie-Claire Lefèvre', 'Anaïs Le Goff', 'Jean Dupont']],
    ['de', ['Jörg Käsbohrer', 'Eva-Maria Weiß', 'Anna Bauer', 'Max Becker']],
    ['it', ['Niccolò Bandini Serra', 'Marco De Rossi', 'Carla Lo Monaco']],
    ['ca', ['Mercè Puig', 'Jordi Vila i Soler']],
  ] as const)('is a person’s in %s: %j', (lang, names) => {
    expect(names.filter(name => !isBarePerson(name, lexicon(lang)))).toEqual([])
  })

  it.each([
    ['es', ['La Vanguardia', 'El Heraldo', 'Diario Vasco', 'Europa Press', 'Red Seguridad', 'Computer Hoy']],
    ['es', ['Buenos Aires', 'San Sebastián', 'Clínicas Olmo', 'Banco Ribera']],
    ['pt', ['Olhar Digital', 'O Globo', 'Correio Braziliense', 'São Paulo', 'Belo Horizonte']],
    ['en', ['The Ledger', 'County Courier', 'Security Affairs', 'Toronto Star', 'New York', 'Alder Clinic']],
    ['en', ['Ransomware Attack', 'Data Breach', 'Stolen Data']],
    ['en', ['La Vanguardia', 'Le Monde', 'Der Spiegel', 'Associated Press', 'Staff Writer']],
    ['fr', ['Le Monde', 'Ouest-France', 'La Croix', 'Nice Matin', 'Radio Canada']],
    ['de', ['Der Spiegel', 'Die Zeit', 'Rhöner Tagblatt', 'Rheinische Post', 'Stadtwerke Olmau']],
    ['it', ['Il Sole', 'Punto Informatico', 'Corriere Veneto', 'Gazzetta del Sud', 'Reggio Emilia']],
    ['ca', ['El Punt Avui', 'Nació Digital', 'Diari de Girona']],
  ] as const)('is none in %s: %j', (lang, names) => {
    expect(names.filter(name => isBarePerson(name, lexicon(lang)))).toEqual([])
  })
})

describe('an outlet', () => {
  it('is no note that ends as a sentence does', () => {
    for (const note of ['Anbei der Artikel.', 'See attached.', 'Hola Ana,', 'für den Bericht.'])
      expect(isOutlet(note, lexicon('en')), note).toBe(false)
    expect(isOutlet('Quay Media Inc.', lexicon('en'))).toBe(true)
    expect(isOutlet('Cais S.A.', lexicon('pt'))).toBe(true)
  })
})
