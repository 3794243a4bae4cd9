import { counted, formatCount, isOne, listed, lowerFirst } from '../../text/format.ts'
import type { Words } from '../words.ts'

const breaches = (count: number) => counted(count, 'violation', 'violations')
const people = (count: number) => counted(count, 'personne', 'personnes')

/** Up to three names; the others are counted. */
const named = (names: readonly string[]) =>
  listed(names.length > 4 ? [...names.slice(0, 3), `${formatCount(names.length - 3)} autres`] : names)

const twice = (what: string, count: number) =>
  `${what} ${isOne(count) ? 'est comptée' : 'sont comptées'} deux fois.`
const almostTwice = (what: string, count: number) =>
  `${what} ${isOne(count) ? 'allait être comptée' : 'allaient être comptées'} deux fois.`

export const statistics: Words['statistics'] = {
  actions: {
    show: 'Statistiques',
    showFull: 'Statistiques de ce qui est affiché',
    counting: 'Compter la violation d’un sous-traitant une fois, ou par client',
    list: 'Afficher la liste',
    listFull: 'Afficher la liste des violations comptées',
    save: 'Enregistrer',
    saveFull: 'Enregistrer ces statistiques',
    saveAs: 'Enregistrer sous…',
    saveAsFull: 'Enregistrer ces statistiques sous un autre nom…',
    updated: name => `« ${name} » compte désormais ce qui est affiché.`,
    rename: 'Renommer…',
    renameFull: 'Renommer les statistiques enregistrées…',
    forget: 'Supprimer',
    forgetFull: 'Supprimer les statistiques enregistrées',
    forgotten: name => `Statistiques « ${name} » supprimées. Ctrl Z les rétablit.`,
  },
  statisticsTree: {
    title: 'Statistiques enregistrées',
    broken: name => `${name} : ces statistiques ne peuvent plus être calculées.`,
  },
  statisticsPane: {
    label: 'Statistiques',
    found: (found, whole) =>
      found === whole
        ? counted(whole, 'violation en tout', 'violations en tout')
        : `${formatCount(found)} sur ${breaches(whole)}`,
    unsaved: 'modifiées',
    figures: 'Chiffres et graphiques',
    countingWhat: query => `Décompte des violations qui répondent à ${query}…`,
    countingAll: 'Décompte de toutes les violations…',
    empty: 'Aucune violation à compter pour l’instant',
    emptyHint:
      'Importez des articles qui rapportent des violations : elles sont comptées ici. Déposez des fichiers n’importe où dans cette fenêtre.',
    none: 'Aucune violation ne correspond',
    noneHint:
      'Retirez un mot ou une condition de la recherche, ou effacez-la pour compter toutes les violations.',
    clear: 'Compter toutes les violations',
    few: found =>
      isOne(found)
        ? 'Une seule violation : il n’y a rien à quoi la comparer.'
        : `${formatCount(found)} violations seulement : regardez chacune avant de vous fier à une médiane ou à un pourcentage.`,
  },
  statisticsNameForm: {
    name: 'Nom des statistiques enregistrées',
    keep: 'Enregistrer',
    leave: 'Annuler',
    taken: 'Des statistiques portent déjà ce nom : elles seront remplacées.',
    saved: name => `Enregistrées sous « ${name} ».`,
    renamed: name => `Renommées en « ${name} ».`,
  },
  headlineFigures: {
    label: 'En bref',
    people: 'Personnes concernées',
    once: 'chacune comptée une fois',
    each: 'violation d’un sous-traitant comptée par client',
    peopleRest: (known, unknown) =>
      unknown === 0
        ? `${breaches(known)} avec un chiffre`
        : `${breaches(known)} avec un chiffre, ${formatCount(unknown)} sans`,
    median: 'Violation médiane',
    half: (q1, q3) => `moitié centrale de ${q1} à ${q3}`,
    told: 'Information sous 60 jours',
    toldRest: (within, known) =>
      `${formatCount(within)} sur ${formatCount(known)} ${isOne(known) ? 'connue' : 'connues'}`,
    toldUnsure: (within, known, unsure) =>
      `${formatCount(within)} sur ${formatCount(known)} ${isOne(known) ? 'connue' : 'connues'}, ${formatCount(unsure)} trop vague${isOne(unsure) ? '' : 's'} pour trancher`,
    tooFew: 'trop peu pour un pourcentage',
    unsure: count => `${counted(count, 'trop vague', 'trop vagues')} pour trancher`,
    outOf: (within, known) => `${formatCount(within)} sur ${formatCount(known)}`,
    cannotBeTold: 'Indéterminables',
    cannotRest: 'sans date de découverte ou d’information',
    impossible: count =>
      `${formatCount(count)} de plus ${isOne(count) ? 'a' : 'ont'} des dates dans un ordre impossible`,
    none: 'Non précisé',
    noFigure: 'aucune violation ne donne de chiffre',
    noDates: 'aucune violation ne donne les deux dates',
    single: 'une seule violation : pas de médiane',
    few: known => `médiane de ${formatCount(known)} seulement`,
    find: 'Affiche les violations correspondantes',
  },
  vendorGuard: {
    label: 'Compté une fois',
    peopleOnce: count => almostTwice(people(count), count),
    breachesOnce: count => almostTwice(breaches(count), count),
    peopleEach: count => twice(people(count), count),
    breachesEach: count => twice(breaches(count), count),
    ofVendor: (names, vendor) =>
      `${named(names)} ${isOne(names.length) ? 'rapporte la violation de son' : 'rapportent la violation de leur'} sous-traitant ${vendor}.`,
    ofCustomers: (names, vendor) =>
      `${named(names)} rapportent une même violation de leur sous-traitant ${vendor}.`,
    more: count => `${counted(count, 'autre groupe', 'autres groupes')} de ce genre.`,
    wouldBe: (count, affected) => `En comptant par client : ${breaches(count)}, ${people(affected)}.`,
    isOnce: (count, affected) => `En comptant une fois : ${breaches(count)}, ${people(affected)}.`,
    show: 'Afficher les doublons',
    hide: 'Masquer les doublons',
    countOnce: 'Compter une fois',
    countEach: 'Compter par client',
    with: (head, count) => `Avec ${head}, ${count}`,
    people: count => (count === null ? 'sans chiffre' : people(count)),
    groupsMore: count =>
      `${counted(count, 'groupe plus petit n’est pas listé', 'groupes plus petits ne sont pas listés')}.`,
    rule: 'Des violations comptent pour une seule si un client désigne le sous-traitant comme voie d’entrée et que les deux ont été découvertes à moins d’un an d’écart, ou si des clients d’un même sous-traitant ont été touchés en l’espace de quatre mois.',
  },
  chartFrame: {
    as: chart => `${chart} : afficher en`,
    chart: 'Graphique',
    table: 'Tableau',
    restsOn: (known, silent) =>
      silent === 0
        ? `Repose sur ${breaches(known)} ; toutes le précisent.`
        : `Repose sur ${breaches(known)} ; ${formatCount(silent)} ne ${isOne(silent) ? 'dit' : 'disent'} rien.`,
    restsOnNone: silent => `${breaches(silent)} ; aucune ne le précise.`,
  },
  barChart: {
    titles: {
      year: 'Violations par année',
      sector: 'Secteurs',
      country: 'Pays',
      vector: 'Vecteurs d’attaque',
      data: 'Données exposées',
      source: 'Qui donne le chiffre',
    },
    manyEach: 'Une violation compte pour chacune de ses valeurs.',
    notStated: 'Non précisé',
    yearOf: 'Année',
    years: {
      began: 'du début',
      discovered: 'de découverte',
      disclosed: 'de divulgation',
      notified: 'd’information',
    },
    value: 'Valeur',
    breaches: 'Violations',
    share: 'Part',
    people: 'Personnes',
    byCustomer: 'Par client',
    once: 'Une fois',
    bar: (label, count, affected) =>
      affected === 0
        ? `${label} : ${breaches(count)}, sans nombre de personnes`
        : `${label} : ${breaches(count)}, ${people(affected)}`,
    finds: each => `Affiche ${breaches(each)}, chacune pour elle-même`,
    more: count => `${formatCount(count)} de plus`,
    fewer: 'Réduire',
    noFigure: 'sans chiffre',
  },
  sizesChart: {
    title: {
      began: 'Personnes concernées par violation, selon l’année du début',
      discovered: 'Personnes concernées par violation, selon l’année de découverte',
      disclosed: 'Personnes concernées par violation, selon l’année de divulgation',
      notified: 'Personnes concernées par violation, selon l’année d’information',
    },
    legend:
      'Échelle logarithmique. Trait : médiane. Bande : moitié centrale. Point creux : chiffre non exact.',
    keys: 'Les flèches vont d’année en année, puis dans ses violations.',
    notAllDots: drawn =>
      `Points : les ${formatCount(drawn)} violations les plus grandes. Trait et bande les comptent toutes.`,
    year: (year, known, median) => `${year} : médiane ${median} sur ${breaches(known)}`,
    yearNone: year => `${year} : aucune violation ne donne de chiffre`,
    yearSilent: count => `${formatCount(count)} sans chiffre`,
    dot: (name, affected) => `${name}, ${affected} personnes`,
    notExact: (name, affected) => `${name}, environ ${affected} personnes, chiffre non exact`,
    soFar: 'en cours',
    none: 'Aucune violation ne donne à la fois un chiffre et une année. Choisissez une autre année, ou comptez plus de violations.',
    head: {
      year: 'Année',
      known: 'Avec chiffre',
      unknown: 'Sans',
      q1: '1er quartile',
      median: 'Médiane',
      q3: '3e quartile',
    },
  },
  lagsChart: {
    title: 'Durées médianes',
    legend:
      'En jours. Trait et nombre : médiane. Bande : moitié centrale, pâle quand les dates ne donnent qu’un mois ou une année.',
    rule: '60, HIPAA',
    known: (known, silent) =>
      `${counted(known, 'connue', 'connues')}, ${counted(silent, 'indéterminable', 'indéterminables')}`,
    few: known => (isOne(known) ? 'une seule violation' : `médiane de ${formatCount(known)} seulement`),
    impossible: count => `${formatCount(count)} dans un ordre impossible`,
    range: (least, most) => `${least} à ${most}`,
    row: (lag, median, known) =>
      `${lag} : médiane ${median} jours, ${breaches(known)} ${isOne(known) ? 'connue' : 'connues'}`,
    none: 'Inconnue',
    rowNone: lag => `${lag} : aucune violation ne précise les deux dates`,
    silent: (lag, count) =>
      `${lag} : ${breaches(count)} ${isOne(count) ? 'indéterminable' : 'indéterminables'}`,
    head: {
      lag: 'Durée en jours',
      q1: '1er quartile',
      median: 'Médiane',
      q3: '3e quartile',
      known: 'Connues',
      silent: 'Indéterminables',
      impossible: 'Ordre impossible',
    },
  },
  clocksTable: {
    title: 'Délais légaux',
    legend: 'Ce que disent les articles, règle par règle. Pas un conseil juridique.',
    clock: 'Délai',
    met: 'Respecté',
    missed: 'Dépassé',
    cannotBeTold: 'Indéterminable',
    find: (clock, answer, count) => `${clock}, ${lowerFirst(answer)} : ${breaches(count)}`,
    none: 'D’après les articles, aucun délai ne s’applique à ces violations.',
  },
}
