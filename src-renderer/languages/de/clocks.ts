import type { Words } from '../words.ts'

type Rule = Words['clocks']['rules'][string]

const unitedStates = 'Vereinigte Staaten, Bundesrecht'
const hipaaUnless =
  'Gilt nur für „covered entities“ und ungesicherte geschützte Gesundheitsdaten; Strafverfolger können um Aufschub bitten (164.412), und „ohne unangemessene Verzögerung“ kann früher sein als der letzte Tag.'
const lgpdUnless =
  'Nur wenn der Vorfall ein erhebliches Risiko oder einen erheblichen Schaden bewirken kann; kleine Verarbeiter haben doppelt so lange Zeit; Feiertage sind hier nicht berücksichtigt.'

const rules: Readonly<Record<string, Rule>> = {
  'hipaa-individuals': {
    label: 'HIPAA, Betroffene, 60 Tage',
    jurisdiction: unitedStates,
    rule: 'Jede betroffene Person ist ohne unangemessene Verzögerung zu benachrichtigen, spätestens 60 Kalendertage nach Entdeckung der Datenpanne.',
    unless: hipaaUnless,
  },
  'hipaa-media': {
    label: 'HIPAA, Medien, 60 Tage',
    jurisdiction: unitedStates,
    rule: 'Sind mehr als 500 Einwohner eines Bundesstaats betroffen, so sind bedeutende Medien, die dort verbreitet sind, spätestens 60 Kalendertage nach der Entdeckung zu informieren.',
    unless: `Die Einwohner werden je Bundesstaat gezählt, und der Tag der Bekanntgabe steht für den der Mitteilung an die Medien. ${hipaaUnless}`,
  },
  'hipaa-secretary': {
    label: 'HIPAA, HHS, 60 Tage (ab 500)',
    jurisdiction: unitedStates,
    rule: 'Sind 500 oder mehr Personen betroffen, so ist dem Gesundheitsminister (HHS) zugleich mit den Betroffenen Meldung zu machen, also spätestens 60 Kalendertage nach der Entdeckung.',
    unless: hipaaUnless,
  },
  'hipaa-secretary-yearly': {
    label: 'HIPAA, HHS, Jahresliste (unter 500)',
    jurisdiction: unitedStates,
    rule: 'Datenpannen mit weniger als 500 Betroffenen sind in einer Liste zu führen und dem Gesundheitsminister (HHS) spätestens 60 Tage nach Ende des Kalenderjahres zu melden, in dem sie entdeckt wurden.',
    unless: hipaaUnless,
  },
  'hipaa-vendor': {
    label: 'HIPAA, Dienstleister an Kunden, 60 Tage',
    jurisdiction: unitedStates,
    rule: 'Ein Dienstleister („business associate“) informiert seinen Auftraggeber („covered entity“) spätestens 60 Kalendertage nach der Entdeckung.',
    unless: hipaaUnless,
  },
  'gdpr-authority': {
    label: 'DSGVO, Behörde, 72 Stunden',
    jurisdiction: 'Europäische Union und Europäischer Wirtschaftsraum',
    rule: 'Der Verantwortliche meldet die Verletzung unverzüglich und möglichst binnen 72 Stunden, nachdem sie ihm bekannt wurde, der Aufsichtsbehörde.',
    unless:
      'Entfällt, wenn die Verletzung voraussichtlich nicht zu einem Risiko führt; eine spätere Meldung mit Begründung ist möglich; der Tag der Entdeckung steht für das Bekanntwerden; Feiertage können die Frist verlängern.',
  },
  'uk-gdpr-authority': {
    label: 'UK GDPR, ICO, 72 Stunden',
    jurisdiction: 'Vereinigtes Königreich',
    rule: 'Der Verantwortliche meldet die Verletzung unverzüglich und möglichst binnen 72 Stunden, nachdem sie ihm bekannt wurde, dem Information Commissioner.',
    unless:
      'Entfällt, wenn die Verletzung voraussichtlich nicht zu einem Risiko führt; eine spätere Meldung mit Begründung ist möglich; der Tag der Entdeckung steht für das Bekanntwerden.',
  },
  'lgpd-authority': {
    label: 'LGPD, ANPD, 3 Arbeitstage',
    jurisdiction: 'Brasilien',
    rule: 'Der Verantwortliche meldet den Vorfall der Behörde (ANPD) binnen drei Arbeitstagen, nachdem ihm bekannt wurde, dass er personenbezogene Daten betrifft.',
    unless: lgpdUnless,
  },
  'lgpd-individuals': {
    label: 'LGPD, Betroffene, 3 Arbeitstage',
    jurisdiction: 'Brasilien',
    rule: 'Der Verantwortliche benachrichtigt die Betroffenen binnen drei Arbeitstagen, nachdem ihm bekannt wurde, dass der Vorfall personenbezogene Daten betrifft.',
    unless: lgpdUnless,
  },
  'kvkk-authority': {
    label: 'KVKK, Datenschutzrat, 72 Stunden',
    jurisdiction: 'Türkei',
    rule: 'Der Verantwortliche meldet die Datenpanne dem Datenschutzrat binnen 72 Stunden nach Kenntnis: So versteht dieser „in kürzester Zeit“.',
    unless: 'Eine spätere Meldung mit Begründung ist möglich; der Tag der Entdeckung steht für die Kenntnis.',
  },
}

export const clocks: Words['clocks'] = {
  rules,
  answers: {
    met: 'Eingehalten',
    missed: 'Überschritten',
    'cannot-be-told': 'Nicht feststellbar',
    'does-not-apply': 'Nicht anwendbar',
  },
  reasons: {
    'other-country': value => `Sie gilt nicht in diesem Land: ${value}.`,
    'country-not-stated': () => 'Das Land ist nicht angegeben.',
    'other-sector': value => `Sie gilt nicht für diese Branche: ${value}.`,
    'sector-not-stated': () => 'Die Branche ist nicht angegeben.',
    'may-be-covered': value =>
      value === ''
        ? 'Gesundheitsdaten sind betroffen, aber die Branche ist nicht angegeben: Ob die Regel für das Opfer gilt, ist offen.'
        : `Gesundheitsdaten sind betroffen, aber ob die Regel für das Opfer gilt, ist offen. Seine Branche: ${value}.`,
    'not-yet-in-force': value => `Sie war noch nicht in Kraft; sie gilt seit ${value}.`,
    'no-longer-in-force': value => `Sie war nicht mehr in Kraft; sie galt bis ${value}.`,
    'may-not-be-in-force': value =>
      `Ob sie schon galt, geht aus dem Datum nicht hervor; in Kraft seit ${value}.`,
    'too-few-people': value => `Sie gilt erst ab mehr Betroffenen als ${value}.`,
    'too-many-people': value => `Sie gilt nur bei weniger Betroffenen als ${value}.`,
    'people-not-stated': () => 'Sie hängt von der Zahl der Betroffenen ab, und die ist nicht angegeben.',
    'people-near-threshold': value =>
      `Sie hängt von der Zahl der Betroffenen ab, und ${value} ist nicht genau genug.`,
    'no-vendor': () => 'Sie gilt für Dienstleister; von Kunden ist keine Rede.',
    'told-in-time': value => `Erledigt spätestens ${value}.`,
    'told-late': value => `Zu spät erledigt: ${value}.`,
    'start-not-stated': value => `„${value}“ hat kein Datum.`,
    'end-not-stated': value => `„${value}“ wird nicht erwähnt.`,
    'end-without-date': value =>
      value === ''
        ? 'Es heißt, es sei geschehen, aber nicht wann.'
        : `„${value}“ wird erwähnt, aber ohne Datum.`,
    'no-date-in-catalogue': () => 'Wann Kunden informiert wurden, wird hier nicht als Angabe geführt.',
    'dates-too-coarse': () => 'Die Daten sind nicht genau genug.',
    'day-is-not-enough': () =>
      'Der Tag allein entscheidet es nicht: Es kommt auf Stunden, Feiertage oder die Größe der Stelle an.',
    'told-before-start': value => `Erledigt vor Beginn der Frist: ${value}. Eines der Daten ist falsch.`,
  },
  daysLeft: days => `Eingehalten, noch ${days}`,
  daysLate: days => `Um ${days} überschritten`,
  ifItApplies: {
    met: 'Falls sie gilt: eingehalten',
    missed: 'Falls sie gilt: überschritten',
    'cannot-be-told': '',
  },
  deadline: day => `Fristende: ${day}`,
  deadlineBetween: (first, last) => `Fristende: zwischen ${first} und ${last}`,
  rule: 'Die Regel',
  source: (source, jurisdiction) => `${source}, ${jurisdiction}`,
  unless: exception => `Nicht geprüft: ${exception}`,
  notice:
    'Berechnet nach dem, was die Artikel sagen. Das ist keine Rechtsberatung und keine Feststellung, dass ein Gesetz eingehalten oder verletzt wurde.',
}
