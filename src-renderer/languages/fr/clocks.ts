import { lowerFirst } from '../../text/format.ts'
import type { Words } from '../words.ts'

const unitedStates = 'États-Unis, droit fédéral'

const hipaaUnless =
  'Ne vise que les entités couvertes et les informations de santé protégées non sécurisées ; les forces de l’ordre peuvent demander un report (164.412), et « sans retard déraisonnable » peut imposer d’agir avant le dernier jour.'

const lgpdUnless =
  'Seulement si l’incident peut entraîner un risque ou un dommage significatif ; les agents de traitement de petite taille disposent du double ; les jours fériés ne sont pas comptés ici.'

/** By the id of the clock. */
const rules: Words['clocks']['rules'] = {
  'hipaa-individuals': {
    label: 'HIPAA, personnes, 60 jours',
    jurisdiction: unitedStates,
    rule: 'Chaque personne est informée sans retard déraisonnable et au plus tard 60 jours calendaires après la découverte de la violation.',
    unless: hipaaUnless,
  },
  'hipaa-media': {
    label: 'HIPAA, médias, 60 jours',
    jurisdiction: unitedStates,
    rule: 'Si plus de 500 résidents d’un même État sont concernés, les principaux médias qui le desservent sont informés au plus tard 60 jours calendaires après la découverte.',
    unless: `Les résidents se comptent État par État, et le jour de la divulgation vaut information des médias. ${hipaaUnless}`,
  },
  'hipaa-secretary': {
    label: 'HIPAA, HHS, 60 jours (500 et plus)',
    jurisdiction: unitedStates,
    rule: 'Si 500 personnes ou plus sont concernées, le secrétaire à la Santé et aux Services sociaux (HHS) est informé en même temps qu’elles, donc au plus tard 60 jours calendaires après la découverte.',
    unless: hipaaUnless,
  },
  'hipaa-secretary-yearly': {
    label: 'HIPAA, HHS, registre annuel (moins de 500)',
    jurisdiction: unitedStates,
    rule: 'Les violations touchant moins de 500 personnes sont consignées dans un registre et déclarées au secrétaire au plus tard 60 jours après la fin de l’année civile de leur découverte.',
    unless: hipaaUnless,
  },
  'hipaa-vendor': {
    label: 'HIPAA, sous-traitant à clients, 60 jours',
    jurisdiction: unitedStates,
    rule: 'Le sous-traitant (« business associate ») informe l’entité couverte au plus tard 60 jours calendaires après la découverte.',
    unless: hipaaUnless,
  },
  'gdpr-authority': {
    label: 'RGPD, autorité, 72 heures',
    jurisdiction: 'Union européenne et Espace économique européen',
    rule: 'Le responsable du traitement notifie la violation à l’autorité de contrôle dans les meilleurs délais et, si possible, 72 heures au plus tard après en avoir pris connaissance.',
    unless:
      'Pas de notification si la violation n’est pas susceptible d’engendrer un risque ; une notification tardive est possible si elle est motivée ; le jour de la découverte vaut prise de connaissance ; les jours fériés peuvent prolonger le délai.',
  },
  'uk-gdpr-authority': {
    label: 'RGPD britannique, ICO, 72 heures',
    jurisdiction: 'Royaume-Uni',
    rule: 'Le responsable du traitement notifie la violation au commissaire à l’information (ICO) dans les meilleurs délais et, si possible, 72 heures au plus tard après en avoir pris connaissance.',
    unless:
      'Pas de notification si la violation n’est pas susceptible d’engendrer un risque ; une notification tardive est possible si elle est motivée ; le jour de la découverte vaut prise de connaissance.',
  },
  'lgpd-authority': {
    label: 'LGPD, ANPD, 3 jours ouvrés',
    jurisdiction: 'Brésil',
    rule: 'Le responsable du traitement informe l’autorité (ANPD) dans les trois jours ouvrés suivant le moment où il sait que l’incident a touché des données personnelles.',
    unless: lgpdUnless,
  },
  'lgpd-individuals': {
    label: 'LGPD, personnes, 3 jours ouvrés',
    jurisdiction: 'Brésil',
    rule: 'Le responsable du traitement informe les personnes concernées dans les trois jours ouvrés suivant le moment où il sait que l’incident a touché des données personnelles.',
    unless: lgpdUnless,
  },
  'kvkk-authority': {
    label: 'KVKK, Conseil, 72 heures',
    jurisdiction: 'Turquie',
    rule: 'Le responsable du traitement informe le Conseil de protection des données personnelles dans les 72 heures après avoir eu connaissance de la violation : c’est ainsi que le Conseil entend « dans le plus bref délai ».',
    unless:
      'Une notification tardive est possible si elle est motivée ; le jour de la découverte vaut prise de connaissance.',
  },
}

/** `le 5 mars 2024`, `en mars 2024`. */
const on = (date: string) => (/^\d+(er)?\s/u.test(date) ? `le ${date}` : `en ${date}`)

/** What legal clocks say. */
export const clocks: Words['clocks'] = {
  rules,
  answers: {
    met: 'Respecté',
    missed: 'Dépassé',
    'cannot-be-told': 'Indéterminable',
    'does-not-apply': 'Sans objet',
  },
  reasons: {
    'other-country': value => `La règle ne vaut pas dans ce pays : ${value}.`,
    'country-not-stated': () => 'Le pays n’est pas précisé.',
    'other-sector': value => `La règle ne vise pas ce secteur : ${lowerFirst(value)}.`,
    'sector-not-stated': () => 'Le secteur n’est pas précisé.',
    'may-be-covered': value =>
      value === ''
        ? 'Des données de santé ont été exposées, mais le secteur n’est pas précisé : on ignore si la règle vise la victime.'
        : `Des données de santé ont été exposées, mais on ignore si la règle vise la victime. Son secteur : ${lowerFirst(value)}.`,
    'not-yet-in-force': value => `La règle n’était pas encore en vigueur : elle l’est depuis ${on(value)}.`,
    'no-longer-in-force': value => `La règle n’était plus en vigueur : elle l’a été jusqu’au ${value}.`,
    'may-not-be-in-force': value =>
      `La date ne dit pas si la règle était en vigueur ; elle l’est depuis ${on(value)}.`,
    'too-few-people': value => `Trop peu de personnes pour cette règle : ${value}.`,
    'too-many-people': value => `Trop de personnes pour cette règle : ${value}.`,
    'people-not-stated': () => 'Tout dépend du nombre de personnes, qui n’est pas précisé.',
    'people-near-threshold': value =>
      `Tout dépend du nombre de personnes, et le chiffre de ${value} n’est pas assez exact.`,
    'no-vendor': () => 'La règle vise les sous-traitants ; aucun client n’est mentionné.',
    'told-in-time': value => `Fait au plus tard ${on(value)}.`,
    'told-late': value => `Fait trop tard : ${value}.`,
    'start-not-stated': value => `« ${value} » n’a pas de date.`,
    'end-not-stated': value => `« ${value} » n’est pas mentionné.`,
    'end-without-date': value =>
      value === ''
        ? 'C’est mentionné comme fait, sans date.'
        : `« ${value} » est mentionné comme fait, sans date.`,
    'no-date-in-catalogue': () => 'La date d’information des clients ne fait pas partie des faits relevés.',
    'dates-too-coarse': () => 'Les dates ne sont pas assez précises.',
    'day-is-not-enough': () =>
      'Le jour seul ne suffit pas : l’heure, les jours fériés ou la taille de l’organisme décident.',
    'told-before-start': value => `Fait avant le début du délai : ${value}. L’une des deux dates est fausse.`,
  },
  daysLeft: days => `Respecté, ${days} de marge`,
  daysLate: days => `Dépassé de ${days}`,
  ifItApplies: {
    met: 'Si la règle s’applique : délai respecté',
    missed: 'Si la règle s’applique : délai dépassé',
    'cannot-be-told': '',
  },
  deadline: day => `Échéance : ${day}`,
  deadlineBetween: (first, last) => `Échéance : entre ${first} et ${last}`,
  rule: 'La règle',
  source: (source, jurisdiction) => `${source}, ${jurisdiction}`,
  unless: exception => `Non examiné : ${lowerFirst(exception)}`,
  notice:
    'Calculé d’après ce que disent les articles. Ce n’est ni un conseil juridique, ni le constat qu’une loi a été respectée ou enfreinte.',
}
