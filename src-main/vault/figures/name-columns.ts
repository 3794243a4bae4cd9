// Names in the columns of the search memory without their legal form: `scanvault inc` and `scanvault` are one body.
import { victimName } from '../../domain/victim-name.ts'
import { derivedFrom } from './breach-columns.ts'

/** Letters that stand alone at the end of a name are those of a legal form: `s a`. */
const spelt = /(?<=\p{L} )\p{L}(?: \p{L})+$/u

/** A name as the index spells it, without its legal form. */
export const formOf = (key: string): string =>
  victimName(key.replace(spelt, letters => letters.replaceAll(' ', '')))

/** By code, the names of a column of victims or attackers. */
export const namesOf = derivedFrom(key => formOf(String(key)))

/** An organisation in its role. */
export interface RoleName {
  readonly role: string
  readonly name: string
}

/** By code, the organisations of the column of organisations. Roles of two words are of no interest, and read as one. */
export const organisationsOf = derivedFrom((key): RoleName => {
  const [role = '', ...words] = String(key).split(' ')
  return { role, name: formOf(words.join(' ')) }
})
