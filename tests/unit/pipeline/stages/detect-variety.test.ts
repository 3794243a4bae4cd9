import { describe, expect, it } from 'vitest'
import { lexiconOf } from '../../../../src-main/pipeline/lexicons/index.ts'
import { detectVariety } from '../../../../src-main/pipeline/stages/detect-variety.ts'

const variety = (text: string, lang: 'pt' | 'es' = 'pt') =>
  detectVariety(text, lexiconOf(lang) ?? expect.fail())

describe('the variety of a language', () => {
  it.each([
    ['pt-BR', 'A equipe avisou os usuários do vazamento e pediu que trocassem as senhas pelo celular.'],
    ['pt-PT', 'A equipa avisou os utilizadores e pediu que mudassem a palavra-passe no telemóvel.'],
    ['pt-PT', 'Os utentes estão a receber uma carta sobre os ficheiros copiados.'],
  ])('%s is told by its own words', (tag, text) => expect(variety(text)).toBe(tag))
  it.each([
    ['one word alone', 'A clínica avisou os usuários.'],
    ['words of both', 'Os usuários e os utilizadores, a equipe e a equipa.'],
    ['words of neither', 'A clínica perdeu um disco com nomes e moradores.'],
  ])('%s tell nothing', (_, text) => expect(variety(text)).toBeNull())
  it('is unknown where the lexicon tells none apart', () =>
    expect(variety('El equipo avisó a los usuarios.', 'es')).toBeNull())
})
