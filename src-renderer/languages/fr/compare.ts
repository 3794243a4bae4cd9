import { counted, formatCount, isOne, listed } from '../../text/format.ts'
import type { Words } from '../words.ts'

type Keys = Words['compare']['comparisonTable']['keys']['breaches']

const tableKeys = (change: string): Keys => [
  [['ArrowUp', 'ArrowDown'], 'de case en case'],
  [['Enter'], 'aller à la phrase'],
  [['Space'], 'voir la phrase'],
  [['E'], change],
  [['Shift ArrowLeft', 'Shift ArrowRight'], 'déplacer la colonne'],
]

export const compare: Words['compare'] = {
  compareView: {
    label: 'Faits côte à côte',
    problem: 'Comparaison impossible',
    todo: 'Revenez en arrière et choisissez-en d’autres, ou retirez la colonne qui n’existe plus.',
  },
  comparisonHead: {
    breaches: count => `${counted(count, 'violation', 'violations')} côte à côte`,
    articles: (count, breach) => `${counted(count, 'article', 'articles')} sur ${breach}`,
    saved: 'enregistrée',
    changed: 'modifiée depuis l’enregistrement',
    tools: 'Cette comparaison',
  },
  nameForm: {
    name: 'Nom de la comparaison',
    keep: 'Enregistrer',
    leave: 'Annuler',
    taken: 'Une comparaison porte déjà ce nom : elle sera remplacée.',
    saved: name => `Comparaison « ${name} » enregistrée.`,
    renamed: name => `La comparaison s’appelle désormais « ${name} ».`,
  },
  addColumn: {
    label: 'Ajouter une violation à comparer',
    articlesLabel: 'Ajouter un article à comparer',
    hint: 'Nom ou identifiant',
    articlesHint: 'Titre ou média',
    options: 'Violations à ajouter',
    articlesOptions: 'Articles à ajouter',
    alike: name => `Les plus semblables à ${name}`,
    none: 'Rien ne porte ce nom. Essayez une partie du nom, ou l’identifiant.',
    noneLeft: 'Tous les articles sur cette violation sont déjà dans la comparaison.',
    close: 'Fermer',
    added: name => `Ajouté : ${name}.`,
  },
  comparisonTable: {
    label: 'Comparaison',
    onlyDifferences: 'Différences seules',
    alike: 'Aucune différence : tous les faits précisés sont identiques.',
    facts: count => counted(count, 'fait', 'faits'),
    differing: (count, all) =>
      `${formatCount(count)} sur ${formatCount(all)} ${isOne(count) ? 'diffère' : 'diffèrent'}`,
    lags: 'Durées',
    clocks: 'Délais légaux',
    lagCount: count => counted(count, 'durée', 'durées'),
    clockCount: count => counted(count, 'délai', 'délais'),
    others: count =>
      `${counted(count, 'autre délai ne s’applique', 'autres délais ne s’appliquent')} à aucune d’elles.`,
    keys: {
      breaches: tableKeys('votre propre valeur'),
      articles: tableKeys('la retenir pour la violation'),
    },
  },
  columnHead: {
    reference: 'Référence',
    makeReference: 'prendre pour référence',
    remove: name => `Retirer ${name}`,
    drag: 'Glissez vers une autre place, ou appuyez sur Maj et une flèche',
    position: (name, place, of) =>
      `${name} est désormais la colonne ${formatCount(place)} sur ${formatCount(of)}.`,
  },
  cell: {
    edit: (fact, column) => `Modifier « ${fact} » de ${column}`,
    use: fact => `Retenir cette valeur pour la violation : ${fact}`,
    used: fact => `C’est désormais la valeur de la violation : ${fact}.`,
    editing: (fact, column) => `${fact}, ${column}`,
    typed: 'Saisi, non enregistré',
    own: 'votre propre valeur',
    says: (speaker, isInConflict) => (isInConflict ? `${speaker}, sources divergentes` : speaker),
    ownInConflict: 'votre propre valeur, sources divergentes',
    sourced: (speaker, place) => `${speaker} dans ${place}`,
    more: count => counted(count, 'autre phrase', 'autres phrases'),
    onlyHere: 'absent de la référence',
    noEvidence: 'Aucune phrase ne le dit.',
  },
  deltas: {
    count: (difference, ratio) => `${difference}, × ${ratio}`,
    about: words => `environ ${words}`,
    without: values => `sans ${listed(values)}`,
  },
  differences: {
    same: 'Identique à la référence',
    differs: 'Différent de la référence',
    'only-here': 'Ici seulement',
    'not-stated': 'Non précisé ici',
  },
  savedComparisons: {
    title: 'Comparaisons',
    none: 'Aucune comparaison enregistrée',
    todo: 'Sélectionnez deux à six violations dans la liste et appuyez sur C. Enregistrez ensuite la comparaison avec Ctrl S.',
    name: 'Nom',
    columns: 'Côte à côte',
    deeds: 'Actions possibles',
    open: name => `Ouvrir ${name}`,
    rename: name => `Renommer ${name}`,
    forget: name => `Supprimer ${name}`,
    forgotten: name => `Comparaison « ${name} » supprimée. Ctrl Z la rétablit.`,
    broken: name => `${name} : il reste trop peu de colonnes`,
    articlesOn: breach => `Articles sur ${breach}`,
    merged: (id, into) => `${id} fait désormais partie de ${into}`,
    gone: ids => `${listed(ids)} ${isOne(ids.length) ? 'n’existe' : 'n’existent'} plus`,
    cannotOpen:
      'Il reste moins de deux colonnes. Elle pourra de nouveau s’ouvrir quand ce qui manque sera rétabli.',
  },
  tray: {
    label: 'À comparer',
    gathered: names => `À comparer : ${listed(names)}`,
    oneMore: 'Ajoutez-en une avec Maj C.',
    clear: 'Ne plus les comparer',
    added: (name, count, most) =>
      `Ajouté à la comparaison : ${name}, ${formatCount(count)} sur ${formatCount(most)}.`,
    known: name => `Déjà dans la comparaison : ${name}.`,
    full: most => `Une comparaison compte ${formatCount(most)} colonnes au plus. Retirez-en une d’abord.`,
  },
}
