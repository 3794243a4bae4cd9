import { counted, formatCount, listed } from '../../text/format.ts'
import type { Words } from '../words.ts'

const countOf = {
  articles: (count: number) => counted(count, 'article', 'articles'),
  breaches: (count: number) => counted(count, 'violation', 'violations'),
}
const elements = (count: number) => counted(count, 'élément', 'éléments')

const deleted = {
  articles: (count: number) => counted(count, 'article supprimé', 'articles supprimés'),
  breaches: (count: number) => counted(count, 'violation supprimée', 'violations supprimées'),
}

export const library: Words['library'] = {
  articlePreview: {
    read: 'Lire',
    none: 'Ne rapporte aucune violation.',
    beginning: 'Début du texte',
    reports: 'Porte sur',
    nearly: 'Presque identique à',
    claims: count => counted(count, 'affirmation', 'affirmations'),
  },
  bulkPanel: {
    cancel: 'Annuler',
    busy: 'En cours…',
    looking: 'Examen de ce qui changerait…',
    apply: { delete: 'Supprimer', merge: 'Fusionner' },
    many: 'À ce nombre, rien n’est examiné d’avance : l’opération avance pas à pas, et une seule annulation rétablit tout.',
    progress: (done, total) => `${formatCount(done)} sur ${formatCount(total)}`,
    stopped: (done, total) =>
      `Arrêt après ${formatCount(done)} sur ${formatCount(total)}. Ctrl Z annule ce qui est déjà fait.`,
    delete: (count, kind) => `Supprimer ${countOf[kind](count)}`,
    deleted: (count, kind) => `${deleted[kind](count)}.`,
    withIt: parts => `Disparaissent aussi : ${listed(parts)}.`,
    goes: {
      breaches: count => `${countOf.breaches(count)} que rien d’autre ne rapporte`,
      claims: count => counted(count, 'affirmation', 'affirmations'),
      decisions: count => counted(count, 'décision sur une valeur', 'décisions sur des valeurs'),
      notes: count => counted(count, 'note', 'notes'),
      highlights: count => counted(count, 'surlignage', 'surlignages'),
    },
    articlesStay: 'Leurs articles sont conservés.',
    undo: 'Ctrl Z rétablit tout en une fois.',
    merge: count => `Fusionner ${countOf.breaches(count)}`,
    merged: count => `${counted(count, 'violation fusionnée', 'violations fusionnées')}.`,
    into: 'Conserver sous',
    becomes: (name, articles, conflicts) =>
      `${name}, avec ${countOf.articles(articles)} ; ${
        conflicts === 0
          ? 'aucune source ne diverge.'
          : `les sources divergent sur ${counted(conflicts, 'fait', 'faits')}.`
      }`,
    idsStay:
      'Les identifiants des autres y mènent désormais. Les affirmations, décisions, étiquettes et notes suivent.',
    untag: count => `Retirer une étiquette de ${elements(count)}`,
    untagged: (path, count) => `${path} retirée de ${elements(count)}.`,
    carriedBy: count => `sur ${formatCount(count)}`,
    noTags: 'Rien de ce qui est sélectionné ne porte d’étiquette.',
  },
  articleColumns: {
    language: 'Langue',
    title: 'Titre',
    outlet: 'Média',
    published: 'Publié',
    breach: 'Violation',
    notBreach: 'pas une violation',
    tags: 'Étiquettes',
    imported: 'Importé',
    file: 'Fichier',
    id: 'Id.',
  },
  articlesPane: { articles: 'Articles' },
  breachColumns: {
    state: 'État',
    victim: 'Victime',
    sector: 'Secteur',
    country: 'Pays',
    people: 'Personnes',
    discovered: 'Découverte',
    sources: 'Sources',
    sourcesHead: 'Src.',
    tags: 'Étiquettes',
    id: 'Id.',
  },
  breachesPane: {
    breaches: 'Violations',
    sum: people => `Au plus ${formatCount(people)} personnes, sans doublon`,
  },
  detailPane: { label: 'Détails' },
  emptyLibrary: {
    label: 'Bibliothèque vide',
    title: 'Rien n’a encore été importé',
    todo: 'Déposez des fichiers ou des dossiers d’articles n’importe où dans cette fenêtre, ou choisissez-les. Breachdesk les lit sur place, relève les violations qu’ils rapportent et la phrase sur laquelle repose chaque fait.',
    samples: 'Pour visiter d’abord, verrouillez ce coffre et choisissez « Essayer avec des exemples ».',
    reads: formats => `Formats : ${formats}`,
    choose: 'Choisir des fichiers…',
    restoring: 'Lecture du fichier exporté…',
    busy: 'Les premiers articles sont en cours de lecture',
    meanwhile:
      'Ils apparaissent ici un à un, et chacun est en sûreté dans le coffre dès qu’il s’affiche. La barre du bas dit où en est l’importation.',
  },
  listKeys: { move: 'défiler', select: 'choisir', read: 'lire' },
  listOptions: {
    open: 'Tri et colonnes',
    sortBy: 'Trier par',
    reversed: 'En sens inverse',
    byYear: 'Un intertitre par année',
    columns: 'Colonnes',
    earlier: column => `${column} : un rang plus tôt`,
    later: column => `${column} : un rang plus loin`,
    hint: 'Dans l’en-tête d’une colonne, Maj et une flèche en changent la largeur, Alt et une flèche la position.',
    reset: 'Réinitialiser',
    sorts: {
      added: 'Derniers importés',
      published: 'Publication',
      title: 'Titre',
      outlet: 'Média',
      lang: 'Langue',
      name: 'Victime',
      sector: 'Secteur',
      country: 'Pays',
      sources: 'Sources',
      people: 'Personnes',
      discovered: 'Découverte',
    },
  },
  listOrder: { undated: 'Non précisé' },
  listTitle: { articles: 'Articles', breaches: 'Violations', inbox: 'Boîte de réception' },
  nothingHere: {
    title: { articles: 'Aucun article ici', breaches: 'Aucune violation ici' },
    done: 'Tout est vérifié',
    inbox: 'Tous les articles ont été vérifiés. Ce qui sera importé ensuite arrivera ici.',
    tag: {
      articles:
        'Rien ne porte cette étiquette. Sélectionnez des articles dans la liste complète et appuyez sur T.',
      breaches:
        'Rien ne porte cette étiquette. Sélectionnez des violations dans la liste complète et appuyez sur T.',
    },
    breaches: 'Aucun des articles ne rapporte de violation. Ils sont tous sous Articles.',
  },
  panes: {
    tree: 'Largeur de la bibliothèque',
    detail: 'Largeur des détails',
  },
  libraryTree: {
    library: 'Bibliothèque',
    inbox: 'Boîte de réception',
    articles: 'Articles',
    breaches: 'Violations',
    review: 'Vérification',
    statistics: 'Statistiques',
    imports: 'Importations',
    tags: 'Étiquettes',
  },
  toldBy: {
    articles: articles => countOf.articles(articles),
    sources: (sources, articles) => `${counted(sources, 'source', 'sources')}, ${countOf.articles(articles)}`,
  },
  selectedFoot: {
    label: 'La sélection',
    selected: count => counted(count, 'sélectionné', 'sélectionnés'),
  },
}
