// Facts and their values in the words of the screen.
import type { FactValue } from '../../src-main/domain/claim.ts'
import type { FactId } from '../../src-main/domain/fact-id.ts'
import type { FactDefinition } from '../../src-main/domain/facts.ts'
import { Organisation } from '../../src-main/domain/value-forms.ts'
import type { DataType, Response, Sector } from '../../src-main/domain/vocabulary.ts'
import { words } from '../languages/words.ts'
import { formatCountry } from './format.ts'
import { formatDate } from './format-date.ts'
import { locale } from './locale.ts'

/** What a fact is called. */
export const factLabel = (factId: FactId): string => words.facts.label[factId]

const { sector, dataType, attackVector, misuse, response, role } = words.vocabulary

/** The words of each fact that has a closed list of them. */
const lists: Readonly<Partial<Record<FactId, Readonly<Record<string, string>>>>> = {
  sector,
  'dataTypes.exposed': dataType,
  'dataTypes.notExposed': dataType,
  attackVector,
  misuseEvidence: misuse,
  responses: response,
  relatedOrgs: role,
}

/** A term of the closed list of a fact; for an organisation, what it is. */
export const choiceWord = (factId: FactId, term: string): string => lists[factId]?.[term] ?? term

export const sectorWord = (term: string): string => sector[term as Sector] ?? term

export const responseWord = (term: string): string => response[term as Response] ?? term

export const dataTypeWord = (term: string): string => dataType[term as DataType] ?? term

/** A value as people of the screen's language write it. */
export function formatValue({ id, control }: FactDefinition, value: FactValue): string {
  switch (control) {
    case 'count':
      return Number(value).toLocaleString(locale)
    case 'date':
      return formatDate(String(value))
    case 'country':
      return formatCountry(String(value))
    case 'yes-no':
      return words.vocabulary.yesOrNo[value === true ? 'yes' : 'no']
    case 'choice':
      return choiceWord(id, String(value))
    case 'organisation': {
      const { name, role: part } = Organisation.parse(value)
      return words.vocabulary.withRole(name, role[part])
    }
    case 'name':
      return String(value)
  }
}
