import type { Words } from '../words.ts'

export const exporting: Words['exporting'] = {
  actions: {
    open: 'Exporter',
    openFull: 'Exporter vers un fichier…',
    write: 'Exporter…',
    writeFull: 'Écrire le fichier d’export…',
    written: name => `${name} est enregistré, sans chiffrement.`,
  },
  restore: {
    label: 'Restaurer un fichier exporté…',
    whole: (breaches, articles) => `Tout est restauré. Violations : ${breaches}, articles : ${articles}.`,
    part: (breaches, articles) =>
      `Le contenu du fichier, une partie de coffre, est restauré. Violations : ${breaches}, articles : ${articles}.`,
  },
  exportView: {
    title: 'Export',
    choices: 'Ce qui sera exporté',
    preview: 'Aperçu de l’export',
  },
  scopeChoice: {
    title: 'Contenu',
    breach: id => `La violation ${id}`,
    breaches: figure => `Ces ${figure} violations, l’une après l’autre`,
    comparison: figure => `Ces ${figure} violations, côte à côte`,
    search: query => `Toutes les violations trouvées par « ${query} »`,
    vault: name => `Tout le coffre « ${name} »`,
  },
  formatChoice: {
    title: 'Format',
    names: {
      docx: 'Word',
      pdf: 'PDF',
      md: 'Markdown',
      html: 'HTML',
      xlsx: 'Excel',
      csv: 'CSV',
      json: 'JSON',
    },
    uses: {
      docx: 'Une synthèse à compléter, avec les preuves citées en notes de bas de page.',
      pdf: 'Une synthèse à transmettre telle quelle, marquée à chaque page.',
      md: 'Une synthèse pour les wikis et les notes.',
      html: 'Une synthèse en un seul fichier, lisible dans tout navigateur.',
      xlsx: 'Violations et affirmations en feuilles, pour trier et calculer.',
      csv: 'Une table pour d’autres logiciels.',
      json: 'Tout, pour d’autres logiciels ; on peut en refaire un coffre.',
    },
    table: 'Lignes de la table',
    breaches: 'Une par violation',
    claims: 'Une par affirmation, avec sa citation',
    notes: (count, figure) =>
      count === 1 ? 'Avec la note d’un analyste' : `Avec les ${figure} notes des analystes`,
    notesForAll: 'Les notes figureront dans une synthèse que n’importe qui pourra lire.',
  },
  redaction: {
    title: 'Occultations',
    people: 'Noms de personnes',
    peopleChoices: { replace: 'Tous les remplacer', listed: 'La liste seulement', keep: 'Tous les garder' },
    peopleNotes: {
      replace: 'Chaque personne devient un numéro, le même dans tout le fichier.',
      listed: 'Seulement les noms que quelqu’un a choisi de toujours masquer.',
      keep: 'Chaque nom est écrit tel quel.',
    },
    tags: 'Étiquettes sensibles',
    tagChoices: { hide: 'Les masquer', 'leave-out': 'Écarter ce qui les porte', show: 'Les écrire' },
    hidden: tags => `Ne sont pas écrites : ${tags}.`,
    noneHidden: 'Rien ici ne porte d’étiquette déclarée sensible.',
    facts: (count, figure) => (count === 0 ? 'Faits écartés : aucun' : `Faits écartés : ${figure}`),
    factsNote: 'Ce qui est calculé à partir d’un fait écarté l’est aussi.',
  },
  foundNames: {
    none: 'Aucun nom de personne n’a été trouvé.',
    label: 'Noms trouvés',
    why: (rule, places, figure) =>
      places === 1 ? `${rule}, 1 occurrence` : `${rule}, ${figure} occurrences`,
    rules: {
      title: 'précédé d’un titre',
      office: 'accompagné d’une fonction',
      'given-name': 'commence par un prénom',
      surname: 'patronyme d’une personne nommée en entier',
      byline: 'signe un article',
      list: 'masqué dans tous les exports',
    },
    said: name => `${name} : cela vaut pour tous les exports du coffre.`,
    unlist: 'Ne plus masquer',
    unlistName: name => `Ne plus masquer : ${name}`,
    keep: 'Garder',
    keepName: name => `Garder le nom ${name} dans tous les exports`,
    more: figure => `et ${figure} de plus`,
    kept: 'Noms gardés',
    isKept: 'gardé dans tous les exports',
    hideAgain: 'Suivre les règles',
    hideAgainName: name => `Suivre les règles pour le nom ${name}`,
    add: 'Toujours masquer un autre nom',
    addButton: 'Masquer',
    addHint: 'Un nom qui échappe aux règles',
  },
  marking: {
    title: 'Marquage',
    label: 'Niveau TLP',
    asMarked: 'Comme étiqueté dans le coffre',
    none: 'Rien ici ne porte d’étiquette TLP : aucun marquage n’est imprimé.',
    means: {
      red: 'Réservé aux destinataires nommément désignés, sans aucune autre diffusion.',
      'amber+strict': 'Diffusion limitée à l’organisation du destinataire, selon le besoin d’en connaître.',
      amber:
        'Diffusion limitée à l’organisation du destinataire et à ses clients, selon le besoin d’en connaître.',
      green: 'Diffusion limitée à la communauté, hors de tout canal accessible à tous.',
      clear: 'Diffusion libre, sans restriction.',
    },
    stricter: (level, ids, isChosen) =>
      isChosen
        ? `${level}, plus strict, est imprimé malgré tout. Étiquetés ainsi : ${ids}.`
        : `Étiquetés ${level} : ${ids}.`,
    allowRed: 'Autoriser la sortie malgré le marquage TLP:RED',
  },
  preview: {
    looking: 'Examen de ce qui sera écrit…',
    breaches: 'Violations',
    articles: 'Articles',
    claims: 'Affirmations',
    held: 'Occulté',
    nothingHeld: 'Rien n’est occulté.',
    names: (count, figure) => (count === 1 ? 'Le nom de 1 personne' : `Les noms de ${figure} personnes`),
    heldBreaches: (count, figure) =>
      count === 1
        ? '1 violation, à cause d’une étiquette sensible ou parce qu’il n’en reste rien à dire'
        : `${figure} violations, à cause d’une étiquette sensible ou parce qu’il n’en reste rien à dire`,
    heldArticles: (count, figure) =>
      count === 1
        ? '1 article, à cause d’une étiquette sensible'
        : `${figure} articles, à cause d’une étiquette sensible`,
    heldTags: (count, figure) => (count === 1 ? '1 étiquette sensible' : `${figure} étiquettes sensibles`),
    heldFacts: (count, figure) => (count === 1 ? '1 type de fait' : `${figure} types de faits`),
    restorable: 'On peut refaire un coffre de ce fichier.',
    notRestorable: 'On ne peut pas refaire un coffre de ce fichier : des noms ou des textes en sont retirés.',
    keepAll: 'Ne rien occulter',
    brief: 'Début de la synthèse',
    rows: 'Premières lignes',
    cut: 'La suite de la synthèse n’est pas montrée ici.',
    problem: 'L’aperçu ne peut pas être affiché pour le moment',
  },
  foot: {
    writing: 'Écriture…',
    safe: 'Rien n’a été écrit ; un fichier déjà présent reste tel qu’il était.',
    written: name => `${name} est écrit, en entier et sans chiffrement.`,
    label: 'Ce qui a été écrit',
    plain: 'Les exports ne sont pas chiffrés : quiconque a le fichier peut le lire.',
    path: 'Emplacement',
    size: 'Taille',
    sha256: 'SHA-256',
    copy: 'Copier l’empreinte',
    copied: 'L’empreinte est copiée.',
    show: 'Afficher dans le dossier',
  },
}
