// The language of the search box, explained in that of the screen.
import { clocks } from '../../src-main/domain/clocks/index.ts'
import { factOf } from '../../src-main/domain/facts.ts'
import { fieldOf, type SearchField } from '../../src-main/domain/search/fields.ts'
import type { QueryError } from '../../src-main/domain/search/query.ts'
import type { Completion, Facet } from '../../src-main/domain/search/search.ts'
import type { RuleFinding } from '../../src-main/domain/tag-rule.ts'
import { words } from '../languages/words.ts'
import { clockName } from './clock-text.ts'
import { choiceWord, factLabel, formatValue } from './fact-words.ts'
import { formatCountry } from './format.ts'
import { locale } from './locale.ts'

/** What a field is called. */
export function fieldLabel({ name, fact, label }: SearchField): string {
  if (fact !== null) return factLabel(fact)
  const own: Readonly<Record<string, string>> = words.query.fields
  return own[name] ?? label
}

const languageNames = new Intl.DisplayNames([locale], { type: 'language' })

/** The name of the language of articles; null for what is no code. */
function languageName(code: string): string | null {
  try {
    const name = languageNames.of(code)
    return name === undefined ? null : name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
  } catch {
    return null
  }
}

const known = (list: Readonly<Record<string, string>>, term: string): string | undefined => list[term]

function clockWords(term: string): string | undefined {
  const texts = words.query
  const [id = '', answer] = term.split('/')
  if (answer === undefined) return known(texts.clock, id)
  const rule = clocks.find(clock => clock.id === id)
  const say = Object.entries(texts.ofClock).find(([name]) => name === answer)?.[1]
  return rule === undefined ? undefined : say?.(clockName({ clockId: id, label: rule.label }))
}

/** A value of a field in words; `label` where the screen has none of its own: names, tags, days. */
export function valueLabel(field: SearchField, term: string, label: string): string {
  const texts = words.query
  switch (field.name) {
    case 'lang':
      return languageName(term) ?? label
    case 'country':
      return formatCountry(term)
    case 'source':
      return term === 'analyst' ? texts.analyst : (known(words.claims.speaker, term) ?? label)
    case 'clock':
      return clockWords(term) ?? label
    case 'is':
      return known(texts.is, term) ?? label
    case 'has':
    case 'conflict': {
      const other = fieldOf(term)
      return known(texts.has, term) ?? (other === null ? label : fieldLabel(other))
    }
    default:
      break
  }
  if (field.fact === null || field.values.kind !== 'term') return label
  if (field.fact === 'ransomPaid') return known(words.vocabulary.yesOrNo, term) ?? label
  return choiceWord(field.fact, term)
}

/** What could stand in a query, explained; `field` is the one whose value is typed. */
export function completionLabel({ insert, label, kind }: Completion, field: SearchField | null): string {
  if (kind === 'field') {
    const own = fieldOf(insert.replace(/:$/, ''))
    return own === null ? label : fieldLabel(own)
  }
  const [name = '', ...rest] = insert.split(':')
  const own = field ?? (rest.length === 0 ? null : fieldOf(name))
  if (own === null) return label
  const said = valueLabel(own, field === null ? rest.join(':') : insert, label)
  return said
}

/** A filter with its values, in words. */
export function facetWords({ field, label, values }: Facet): Facet {
  const known = fieldOf(field)
  if (known === null) return { field, label, values }
  return {
    field,
    label: fieldLabel(known),
    values: values.map(one => ({ ...one, label: valueLabel(known, one.value, one.label) })),
  }
}

/** What is wrong with a query, in one sentence. */
export function faultWords({ fault: { kind, written, field }, instead }: QueryError): string {
  const example = fieldOf(field)?.example ?? ''
  const most = Number(written)
  return words.query.faults[kind]({ written, field, instead, example, most })
}

/** What was found of a part of a rule's condition. */
export function findingWords(finding: RuleFinding): string {
  const texts = words.query.fits
  switch (finding.kind) {
    case 'none':
      return texts.none
    case 'words':
      return texts.words(finding.written)
    case 'written':
      return finding.written
    case 'fact': {
      const fact = factOf(finding.factId)
      const values = finding.values.map(value => formatValue(fact, value))
      return texts.values(factLabel(fact.id), values.join(', '))
    }
    case 'field': {
      const field = fieldOf(finding.field)
      if (field === null) return finding.terms.join(', ')
      const terms = finding.terms.map(term => valueLabel(field, term, term))
      return texts.values(fieldLabel(field), terms.join(', '))
    }
  }
}
