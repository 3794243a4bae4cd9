// How often the rules for names of people are right, on sentences of their own in seven languages.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPeople } from '../../../../src-main/domain/exports/people-names.ts'

const nobody = () => false
const namesIn = (text: string, isOrganisation: (name: string) => boolean = nobody) =>
  findPeople(text, isOrganisation).map(({ name }) => name)

/** A sentence, and who is named in it. */
const sentences: readonly (readonly [text: string, people: readonly string[]])[] = [
  ['The clinic was sorry, said Dr. Vale in the evening.', ['Vale']],
  ['“We are sorry,” spokeswoman Orla Thrane said.', ['Orla Thrane']],
  ['Chief Executive Sunniva Rawlings told staff on Monday.', ['Sunniva Rawlings']],
  ['Orla Thrane, the clinic’s spokeswoman, would not say more.', ['Orla Thrane']],
  ['A letter signed by James K. Orvane went out.', ['James K. Orvane']],
  ['Mr Feldgate said so; nobody asked Mrs. O’Brien-Tate.', ['Feldgate', 'O’Brien-Tate']],
  ['The John Muirfield Memorial Hospital was attacked.', []],
  ['Maria Health Network and Charles River Partners lost data.', []],
  ['The attorney general of Ohio opened a case. May and June were quiet.', []],
  ['He wrote to the Department of Justice. An early memo was lost.', []],
  ['Alder Ridge Clinic said on Tuesday that Blacktern had its files.', []],
  ['La directora, Carmen Ortuela, lo confirmó.', ['Carmen Ortuela']],
  ['Según el portavoz Iker Landaluze, no hubo pago.', ['Iker Landaluze']],
  ['Ana de la Torre Vidal denunció el robo.', ['Ana de la Torre Vidal']],
  ['El Hospital de San Juan y la Fundación Ana Bella avisaron.', []],
  ['La Universidad Juan Carlos de Valdelmar cerró.', []],
  ['O prefeito Duarte Mesquita falou à imprensa.', ['Duarte Mesquita']],
  ['A Dra. Iracema Vilhena assinou a carta.', ['Iracema Vilhena']],
  ['O Hospital Dr. João Penido parou.', []],
  ['« Tout va bien », dit Mme Baugnier.', ['Baugnier']],
  ['Le maire, Thierry Combalot, a porté plainte.', ['Thierry Combalot']],
  ['Le Centre hospitalier Pierre Lanvaux est fermé.', []],
  ['Sprecherin Dörte Kröpel sagte wenig.', ['Dörte Kröpel']],
  ['Laut Geschäftsführer Reto Zgragger fehlt Geld.', ['Reto Zgragger']],
  ['Das Klinikum Friedrich Ebertstal war offline.', []],
  ['Il sindaco Rocco Alessandri ha chiuso gli uffici.', ['Rocco Alessandri']],
  ['Secondo la dott.ssa Elide Fornari, nessun pagamento.', ['Elide Fornari']],
  ['L’Ospedale Maria Vittoriana non risponde.', []],
  ['La Paula Ginestar va avisar el gerent, Josep Maria Tarrufa.', ['Paula Ginestar', 'Josep Maria Tarrufa']],
  ['The leak showed names, Social Security numbers and the Acme Rewards Card.', []],
]

describe('names of people', () => {
  it.each(sentences)('%s', (text, people) => {
    expect(namesIn(text)).toEqual(people)
  })

  it('are wrong in none of these sentences, and missed in at most one of twenty', () => {
    const [found, wanted] = [sentences.map(([text]) => namesIn(text)), sentences.map(([, people]) => people)]
    const right = found.flatMap((names, at) => names.filter(name => wanted[at]?.includes(name)))
    expect(right.length / found.flat().length).toBe(1)
    expect(right.length / wanted.flat().length).toBeGreaterThanOrEqual(0.95)
  })

  it('are not those of known organisations', () => {
    const text = 'James Orvane was attacked, said James Thrane.'
    expect(namesIn(text, name => name === 'James Orvane')).toEqual(['James Thrane'])
  })

  it('stand where they are said to, whatever the text', () => {
    const piece = fc.constantFrom(
      'Dr. ',
      'Ana ',
      'Vale',
      ', ',
      'de la ',
      'Hospital ',
      'said ',
      'J. ',
      '\n',
      '“',
      '木',
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), pieces => {
        const text = pieces.join('')
        let last = 0
        for (const { start, end, name } of findPeople(text, nobody)) {
          expect(text.slice(start, end)).toBe(name)
          expect(start).toBeGreaterThanOrEqual(last)
          last = end
        }
      }),
    )
  })
})
