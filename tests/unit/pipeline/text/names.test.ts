import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../src-main/domain/vocabulary.ts'
import { findNames } from '../../../../src-main/pipeline/text/names.ts'
import { reading } from '../reading-of.ts'

const namesIn = (lang: Language, text: string) => findNames(reading(lang, text)).map(({ name }) => name)

describe('names', () => {
  it.each([
    ['fr', 'Une attaque contre l’Hôpital Sainte-Aure a été révélée.', 'Hôpital Sainte-Aure'],
    ['fr', 'La banque a écrit aux clients d’Orvanne Assurances hier.', 'Orvanne Assurances'],
    ['it', "Un attacco all'Azienda Sanitaria Valdorba è stato scoperto.", 'Azienda Sanitaria Valdorba'],
    ['ca', 'La Fundació Col·legi Blau va avisar les famílies.', 'Fundació Col·legi Blau'],
    [
      'fr',
      'Elle a saisi la Commission nationale de l’informatique et des libertés hier.',
      'Commission nationale de l’informatique et des libertés',
    ],
    ['de', 'Gestern meldete das Klinikum Rosenau einen Angriff.', 'Klinikum Rosenau'],
    ['de', 'Betroffen ist die Rosenau Logistik GmbH in Kassel.', 'Rosenau Logistik GmbH'],
    ['de', 'Die Daten von Velmora-Kunden standen offen.', 'Velmora'],
    ['en', 'A gang that calls itself “kupferkraehe” claimed the attack.', 'kupferkraehe'],
    [
      'es',
      'Lo denunció la Asociación de Vecinos del Alto Tajo (AVAT) ayer.',
      'Asociación de Vecinos del Alto Tajo',
    ],
  ] as const)('%s: of "%s" hold %s', (lang, text, name) => expect(namesIn(lang, text)).toContain(name))
  it.each([
    ['de', 'Die Angreifer haben Namen, Adressen und Passwörter der Kunden aus der Datenbank kopiert.'],
    ['fr', 'Les pirates ont copié les noms et les adresses des clients.'],
  ] as const)('%s: there are none in "%s"', (lang, text) => expect(namesIn(lang, text)).toEqual([]))
})
