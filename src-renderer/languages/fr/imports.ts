import { counted, formatCount, isOne, lowerFirst } from '../../text/format.ts'
import type { Words } from '../words.ts'

const files = (count: number) => counted(count, 'fichier', 'fichiers')
const left = (waiting: number) => counted(waiting, 'fichier restant', 'fichiers restants')

export const imports: Words['imports'] = {
  chooseColumns: {
    unknown:
      'Les noms de ses colonnes ne disent pas laquelle contient le texte. Votre choix est retenu pour toutes les tables qui ont les colonnes choisies.',
    replaces: articles =>
      `La table est relue comme vous l’indiquez ici. Ses nouveaux articles remplacent ${isOne(articles) ? 'l’article tiré' : `les ${counted(articles, 'article tiré', 'articles tirés')}`} auparavant de ses lignes, avec ce qui avait été décidé à leur sujet ; Ctrl Z les rétablit.`,
    title: file => `Colonnes de ${file}`,
    reading: 'Lecture des colonnes…',
    later: 'Les colonnes sont enregistrées. Choisissez Réessayer quand cette importation sera terminée.',
    leave: 'Fermer',
  },
  columnSample: {
    label: 'Les premières lignes',
    more: count =>
      isOne(count)
        ? 'Une autre colonne figure dans les listes ci-dessous.'
        : `${formatCount(count)} autres colonnes figurent dans les listes ci-dessous.`,
  },
  columnsForm: {
    text: 'Quelle colonne contient le texte ?',
    others: 'Et lesquelles, s’il y en a, contiennent ceci ?',
    choose: 'Choisir…',
    none: 'Aucune',
    save: 'Enregistrer et relire',
    leave: 'Annuler',
  },
  importList: { label: 'Toutes les importations', files },
  status: {
    reading: 'Lecture en cours',
    waiting: 'En attente de la fin de l’importation précédente',
    pausing: 'Suspension après les fichiers en cours de lecture',
    cancelling: 'Annulation après les fichiers en cours de lecture',
    paused: waiting => `Suspendue, ${left(waiting)}`,
    stopped: waiting => `Arrêtée, ${left(waiting)}`,
    'cut-off': waiting => `Interrompue, ${left(waiting)}`,
    finished: took => `Terminée en ${took}`,
    cancelled: took => `Annulée après ${took}`,
  },
  counts: {
    imported: count => counted(count, 'importé', 'importés'),
    nearDuplicates: count => counted(count, 'quasi-doublon', 'quasi-doublons'),
    duplicates: count => counted(count, 'doublon', 'doublons'),
    failed: count => counted(count, 'échec', 'échecs'),
    notRead: count => counted(count, 'échec ou non lu', 'échecs ou non lus'),
  },
  ended: {
    finished: counts => `Importation terminée : ${counts}.`,
    cancelled: counts => `Importation annulée : ${counts}.`,
    paused: waiting => `Importation suspendue, ${left(waiting)}.`,
  },
  outcome: {
    failed: 'Échec',
    near_duplicate: 'Quasi-doublon',
    duplicate: 'Doublon',
    imported: 'Importé',
    needsOcr: 'OCR nécessaire',
    needsColumns: 'Colonnes à choisir',
    notRead: 'Non lu',
  },
  pace: {
    fewSecondsLeft: 'encore quelques secondes',
    left: time => `encore ${time} environ`,
    every: seconds => `un fichier toutes les ${seconds} s`,
    perSecond: count => `${files(count)} par seconde`,
  },
  columns: {
    roles: {
      text: 'Texte',
      title: 'Titre',
      date: 'Date de publication',
      url: 'Lien vers l’article',
      author: 'Auteur',
      outlet: 'Média',
    },
    textMissing: 'Choisissez la colonne qui contient le texte.',
    twice: (one, other) =>
      `Une même colonne ne peut pas être à la fois « ${lowerFirst(one)} » et « ${lowerFirst(other)} » ; choisissez-en une autre, ou aucune.`,
    noName: '(sans nom)',
  },
  formats: {
    csv: 'Table d’articles (CSV)',
    docx: 'Document Word',
    eml: 'Courriel',
    html: 'Page web',
    'json-lines': 'Articles en JSON, un par ligne',
    json: 'Articles en JSON',
    markdown: 'Markdown',
    mbox: 'Boîte aux lettres',
    mhtml: 'Page web enregistrée (MHTML)',
    msg: 'Message Outlook',
    odt: 'Texte OpenDocument',
    pdf: 'PDF',
    'plain-text': 'Texte brut',
    rtf: 'Texte enrichi',
    zip: 'Archive ZIP',
  },
  importProgress: {
    of: total => `{} sur ${files(total)}`,
    safe: 'Les fichiers terminés sont déjà dans le coffre. Après un verrouillage ou une panne, le reste reprend tout seul.',
    reading: file => `Lecture de ${file}`,
  },
  importsPane: {
    label: 'Importations',
    none: 'Rien n’a encore été importé',
    noneHint:
      'Déposez des fichiers ou des dossiers d’articles n’importe où dans cette fenêtre, ou choisissez-les. Le sort de chaque fichier est consigné ici, même après un redémarrage.',
    choose: 'Choisir des fichiers…',
  },
  importTables: {
    label: 'Tables',
    read: articles => `lue comme ${counted(articles, 'article', 'articles')}`,
    change: 'Changer les colonnes…',
    changeOf: file => `Changer les colonnes de ${file}`,
  },
  outcomeLine: {
    label: 'Le fichier choisi',
    read: 'Lire l’article',
    hint: 'Choisissez un fichier pour voir tout ce qu’il en est advenu. Entrée ouvre son article.',
  },
  outcomePage: { read: 'Lire' },
  outcomeTable: {
    label: 'Fichiers',
    outcome: 'Résultat',
    file: 'Fichier',
    size: 'Taille',
    happened: 'Ce qui s’est passé',
    action: 'Action',
  },
  outcomeWords: {
    reports: 'Porte sur {}',
    reportsMore: others => `Porte sur {} et ${counted(others, 'autre', 'autres')}`,
    notBreach: 'Pas une violation. Dans Articles, dans aucune violation.',
    sameAs: 'Le même article que {}. Pas importé une seconde fois.',
    nearlySame: 'Presque identique à {}. Conservé, compté comme une seule source. ',
    notTheSame: 'Pas le même',
    apart: (id, other) => `${id} et ${other} comptent désormais pour deux sources.`,
    other: 'un autre article',
    another: 'un article déjà dans le coffre',
    failed: 'N’a pas pu être lu.',
    chooseColumns: 'Choisir les colonnes…',
  },
  shownImport: {
    filter: 'Résultat',
    all: 'Tous',
    goesOn: 'Ce qui est dans le coffre y reste. Choisissez Reprendre une fois le problème réglé.',
    busy: 'Les premiers fichiers sont en cours de lecture',
    nothing: 'Aucun fichier n’a été lu',
  },
}
