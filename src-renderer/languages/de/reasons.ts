import { formatCount, isOne } from '../../text/format.ts'
import type { Words } from '../words.ts'

type Said = Parameters<Words['reasons']['shown']['alone']>[0]
type Pair = Parameters<Words['reasons']['match']['same-day']>[0]

const speakers: Readonly<Record<Said['kind'], string>> = {
  regulator: 'Die Aufsichtsbehörde',
  company: 'Das Unternehmen',
  press: 'Der Artikel',
  threat_actor: 'Der Angreifer',
}

const manners: Readonly<Record<NonNullable<Said['qualifier']>, string>> = {
  exact: 'nennt eine genaue Zahl',
  at_least: 'nennt eine Mindestzahl',
  about: 'nennt eine gerundete Zahl',
  up_to: 'nennt eine Höchstzahl',
}

const says = ({ kind, name, qualifier }: Said) =>
  `${name ?? speakers[kind]} ${qualifier === null ? 'sagt es so' : manners[qualifier]}`

const whose: Readonly<Record<Said['kind'], string>> = {
  regulator: 'der Aufsichtsbehörde',
  company: 'des Unternehmens',
  press: 'des Artikels',
  threat_actor: 'des Angreifers',
}

function statementOf({ kind, name, qualifier }: Said): string {
  if (kind === 'threat_actor') return 'die Behauptung des Angreifers'
  const what = qualifier === null || qualifier === 'exact' ? 'die Aussage' : 'die gerundete Zahl'
  return `${what} ${name === null ? whose[kind] : `von ${name}`}`
}

const preferred = { 'more-precise': 'die genaueste', newer: 'die neueste', first: 'die erste' }

const both = ({ here, there }: Pair) => (here === there ? here : `${here} und ${there}`)

export const reasons: Words['reasons'] = {
  shown: {
    notStated: 'Keine Angabe.',
    allRejected: 'Sie haben alles abgelehnt, was dazu gesagt wird.',
    filledIn: 'Sie haben es eingetragen.',
    decided: because => `Sie haben entschieden: ${because}`,
    accepted: 'Sie haben es bestätigt.',
    added: article => `Sie haben es aus ${article} hinzugefügt.`,
    listed: values => (isOne(values) ? 'Einmal genannt.' : `${formatCount(values)} Werte genannt.`),
    alone: said => `${says(said)}; kein anderer Wert wird genannt.`,
    weightier: (said, rival) => `${says(said)}; das wiegt schwerer als ${statementOf(rival)}.`,
    grown: (said, from) => `${says(said)}, später und höher als die vorher genannte Zahl ${from}.`,
    preferred: (said, of, by) =>
      `${says(said)}; von ${formatCount(of)} gleich guten Aussagen ist es ${preferred[by]}.`,
  },
  match: {
    'same-name': pair => `Das Opfer trägt denselben Namen: ${both(pair)}.`,
    initials: pair => `Ein Name kürzt den anderen ab: ${both(pair)}.`,
    'part-of-name': pair => `Ein Name ist eine Form des anderen: ${both(pair)}.`,
    'one-of-names': pair => `Einer von mehreren Namen der Opfer ist gleich: ${both(pair)}.`,
    'same-group': pair => `Beide gehören zum selben Konzern: ${both(pair)}.`,
    supplier: pair => `Eine wird als Dienstleister oder Kunde der anderen genannt: ${both(pair)}.`,
    'named-in-title': pair => `Der Titel des einen nennt das Opfer des anderen: ${both(pair)}.`,
    'rival-name': pair =>
      `Einer könnte vom Opfer des anderen handeln, das er ebenfalls nennt: ${both(pair)}.`,
    'other-name': pair => `Die Opfer tragen verschiedene Namen: ${both(pair)}.`,
    'shared-text': ({ here }) => `Die Artikel sind fast wortgleich (${here}).`,
    'same-day': pair => `Derselbe Tag wird genannt (${pair.fact}): ${both(pair)}.`,
    'days-apart': pair => `Die Daten liegen wenige Tage auseinander (${pair.fact}): ${both(pair)}.`,
    'same-month': pair => `Derselbe Monat wird genannt (${pair.fact}): ${both(pair)}.`,
    'same-year': pair => `Dasselbe Jahr wird genannt (${pair.fact}): ${both(pair)}.`,
    'other-dates': pair => `Die Daten weichen voneinander ab (${pair.fact}): ${both(pair)}.`,
    'years-apart': pair => `Die Ereignisse liegen mehr als ein Jahr auseinander: ${both(pair)}.`,
    'published-near': pair => `Die Artikel erschienen binnen eines Monats: ${both(pair)}.`,
    'same-figure': ({ here }) => `Dieselbe Zahl Betroffener wird genannt: ${here}.`,
    'rounded-figure': pair => `Eine Zahl der Betroffenen ist die andere, gerundet: ${both(pair)}.`,
    'near-figure': pair => `Die Zahlen der Betroffenen liegen nah beieinander: ${both(pair)}.`,
    growth: pair => `Die Zahl der Betroffenen war später höher: ${both(pair)}.`,
    'other-figures': pair => `Die Zahlen der Betroffenen weichen voneinander ab: ${both(pair)}.`,
    'same-country': ({ here }) => `Dasselbe Land: ${here}.`,
    'other-country': pair => `Verschiedene Länder: ${both(pair)}.`,
    'same-actor': pair => `Derselbe Angreifer wird genannt: ${both(pair)}.`,
    'other-actor': pair => `Verschiedene Angreifer werden genannt: ${both(pair)}.`,
    'same-sector': ({ here }) => `Dieselbe Branche: ${here}.`,
    'other-sector': pair => `Verschiedene Branchen: ${both(pair)}.`,
  },
  candidate: {
    states: 'Der Artikel sagt es.',
    agrees: 'Sagt dasselbe wie der maßgebliche Wert.',
    outweighed: (inUse, reason) => `Maßgeblich ist ${inUse}. ${reason}`,
  },
  lost: {
    advice: 'Das ist ein Rat an die Leser, kein Ereignis.',
    'another-event-nearer': 'Nichts bei diesem Datum sagt, dass eines der datierten Ereignisse dann geschah.',
    'another-story': 'Die Stelle handelt von einer anderen Datenpanne.',
    denied: 'Der Satz verneint es.',
    'exposed-elsewhere': 'Ein anderer Satz sagt, dass dieselbe Art von Daten betroffen ist.',
    'later-date':
      'Für dasselbe Ereignis ist ein früheres oder klarer genanntes Datum angegeben; dieses gilt.',
    'means-of-attack': 'Diese Zugangsdaten waren der Weg hinein, nicht die Beute.',
    'misuse-told-as-fact': 'An anderer Stelle im Artikel gilt der Missbrauch als Tatsache.',
    'money-or-time': 'Die Zahl zählt Geld, Zeit oder Dinge, keine Personen.',
    'no-breach': 'Der Artikel als Ganzes berichtet von keiner Datenpanne.',
    'not-said-affected': 'Nichts im Satz sagt, dass diese Personen betroffen sind.',
    'nothing-says-taken': 'Nichts sagt, ob diese Daten entwendet wurden.',
    'other-people': 'Die Zahl zählt andere Personen: Beschäftigte, Kunden im Allgemeinen, Opfer von Betrug.',
    'out-of-order': 'Das Datum läge vor etwas, das früher geschehen sein muss.',
    'part-of-a-name': 'Die Wörter sind Teil eines Namens.',
    'part-of-the-people': 'Die Zahl zählt einen Teil der Betroffenen; eine Gesamtzahl ist angegeben.',
    planned: 'Das ist nur geplant.',
    'range-says-more': 'Für dasselbe Ereignis ist ein Zeitraum mit Anfang und Ende angegeben.',
    'said-already': 'Derselbe Satz sagt es schon.',
    'too-weak': 'Zu wenig im Text deutet darauf hin.',
    unconfirmed: 'Der Satz fragt oder vermutet es nur.',
    weaker: 'Mehr im Text deutet auf einen anderen Wert.',
  },
}
