// Some dozens of breaches to count, all invented: of several years, kinds of victims and sizes, some of them silent about
// this or that, and one of a vendor that its customers tell again.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const beginnings = ['Alder', 'Birk', 'Corrie', 'Dun', 'Esk', 'Fern', 'Gar', 'Holm', 'Iver'] as const
const endings = ['ton', 'dale', 'moor', 'vale', 'ham'] as const
const victims = ['Valley Clinic', 'Savings Bank', 'General Hospital', 'City College'] as const
const attacks = [
  'in a ransomware attack',
  'in a phishing attack on an employee',
  'with stolen credentials',
  'through a vulnerability in a file server',
] as const
const data = [
  'names and addresses',
  'names and Social Security numbers',
  'medical records',
  'email addresses',
] as const

const at = <T>(list: readonly T[], index: number): T => list[index % list.length] as T

/** Every fifth tells no number of people, every seventh no attack. */
function story(index: number): string {
  const town = `${at(beginnings, index)}${at(endings, Math.floor(index / beginnings.length))}`
  const victim = `${town} ${at(victims, Math.floor(index / 3))}`
  const year = 2020 + (index % 5)
  const people = Math.round(700 * 1.19 ** index)
  const who = index % 5 === 4 ? 'an unknown number of people' : `${people.toLocaleString('en')} people`
  const how = index % 7 === 6 ? '' : ` ${at(attacks, Math.floor(index / 2))}`
  const told =
    index % 3 === 0
      ? ''
      : ` Letters were sent to those affected on 2 ${at(['May', 'June', 'August'], index)} ${year}.`
  return `${victim} says data was stolen

${town}, 12 April ${year}. ${victim} said on Tuesday that attackers copied files with the ${at(data, index)} of ${who}${how}. The attackers got in on ${1 + (index % 20)} February ${year}. The intrusion was discovered on ${1 + (index % 27)} March ${year}.${told} The quince${index} server was shut down.
`
}

const vendor = `Inkwell Ledger Systems says 640,000 people are affected

Boston, 3 April 2024. The billing company Inkwell Ledger Systems, of Boston, Massachusetts, said that attackers copied the names and Social Security numbers of 640,000 people in a ransomware attack. The intrusion was discovered on 1 March 2024.
`

const customer = (
  town: string,
  people: string,
) => `${town} Health Network says patients are affected by the breach at its vendor

${town}, 10 April 2024. ${town} Health Network, a hospital group in Ohio, said that the names and Social Security numbers of ${people} patients were copied in the attack on its billing vendor Inkwell Ledger Systems. The vendor discovered the intrusion on 1 March 2024. ${town} Health Network said that its own systems were not touched.
`

const texts = [
  vendor,
  customer('Quillbrook', '210,000'),
  customer('Marrowfield', '85,500'),
  ...Array.from({ length: 37 }, (_, index) => story(index)),
]

/** Writes them into a folder; how many there are is the length. */
export function writeCounted(folder: string): string[] {
  mkdirSync(folder, { recursive: true })
  return texts.map((text, index) => {
    const path = join(folder, `counted-${index}.txt`)
    writeFileSync(path, text)
    return path
  })
}
