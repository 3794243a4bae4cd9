import { counted, formatCount, isOne } from '../../text/format.ts'
import type { Words } from '../words.ts'

const things = (count: number, target: 'articles' | 'breaches') =>
  target === 'articles' ? counted(count, 'article', 'articles') : counted(count, 'violation', 'violations')
const tagCount = (count: number) => counted(count, 'étiquette', 'étiquettes')

const tagged = {
  articles: (count: number) => counted(count, 'article étiqueté', 'articles étiquetés'),
  breaches: (count: number) => counted(count, 'violation étiquetée', 'violations étiquetées'),
}

export const tags: Words['tags'] = {
  arrangeRules: {
    make: 'Nouvelle règle',
    applyAll: 'Tout appliquer',
    applied: (rules, put) =>
      `${counted(rules, 'règle appliquée', 'règles appliquées')} ; ${counted(put, 'étiquette posée', 'étiquettes posées')}.`,
  },
  arrangeTags: {
    arrange: 'Étiquettes, packs et règles',
    make: 'Nouvelle étiquette',
    makeBelow: 'Nouvelle étiquette dessous',
    rename: 'Renommer',
    move: 'Déplacer vers…',
    merge: 'Fusionner avec…',
    remove: 'Supprimer',
    removed: path => `${path} est supprimée avec les étiquettes qu’elle contient. Ctrl Z les rétablit.`,
  },
  chooseTag: {
    move: path => `Déplacer ${path} vers`,
    merge: path => `Fusionner ${path} avec`,
    moveHint: 'Les étiquettes qu’elle contient suivent. Ce qui les porte les garde.',
    mergeHint:
      'Tout ce qui la porte portera à la place l’étiquette choisie ; les étiquettes de même nom qu’elles contiennent n’en font plus qu’une.',
    field: 'Chercher une étiquette',
    list: 'Étiquettes',
    top: 'Le haut de l’arbre',
    none: 'Aucune étiquette ne porte ce nom.',
  },
  conditionField: {
    placeholder: 'sector:healthcare people:>500',
    label: 'Ce qui peut figurer ici',
    count: count => counted(count, 'suggestion', 'suggestions'),
  },
  packContents: { label: 'Étiquettes du pack', exclusive: 'une seule à la fois' },
  packsTab: {
    label: 'Packs',
    intro:
      'Un pack est un vocabulaire que d’autres utilisent aussi. L’installer ajoute ses étiquettes ; le retirer enlève celles que rien ne porte. Ctrl Z annule l’un comme l’autre.',
    install: 'Installer',
    complete: 'Ajouter celles qui manquent',
    remove: 'Retirer',
    installThe: label => `Installer ${label}`,
    removeThe: label => `Retirer ${label}`,
    tags: tagCount,
    all: count => `Installé, ${tagCount(count)}`,
    some: (installed, count) => `${formatCount(installed)} sur ${tagCount(count)}`,
    isIn: (label, count) => `${label} est installé : ${tagCount(count)}.`,
    isOut: label => `${label} est retiré ; les étiquettes utilisées restent.`,
  },
  ruleEditor: {
    title: 'Nouvelle règle',
    name: 'Nom',
    nameHint: 'Grandes violations en santé',
    target: 'Ce qu’elle étiquette',
    targets: { breaches: 'Violations', articles: 'Articles' },
    condition: 'Critères à remplir',
    conditionHint:
      'Les critères se suivent et doivent tous être remplis. Une virgule ajoute une autre valeur admise ; un - devant un critère l’inverse. Appuyez sur ↓ pour voir ce qu’on peut demander.',
    tag: 'Étiquette à poser',
    tagHint: 'hipaa/large',
    runsOnImport: 'Étiqueter aussi ce qui sera importé ensuite',
    save: 'Enregistrer',
    saveAndApply: 'Enregistrer et appliquer',
    apply: 'Appliquer maintenant',
    remove: 'Supprimer la règle',
    discard: 'Abandonner',
    removed: name => `La règle ${name} est supprimée. Ce qu’elle a étiqueté le reste ; Ctrl Z la rétablit.`,
    tagged: (count, target, tag) =>
      count === 0 ? `Rien de nouveau à étiqueter avec ${tag}.` : `${tagged[target](count)} avec ${tag}.`,
    carried: count => `${counted(count, 'la portait', 'la portaient')} déjà.`,
    refused: count =>
      isOne(count)
        ? `${formatCount(count)} porte une étiquette qui l’exclut.`
        : `${formatCount(count)} portent une étiquette qui l’exclut.`,
  },
  rulePreview: {
    label: 'Ce que ferait la règle',
    nothing: 'Écrivez les critères : ce que la règle étiquetterait s’affiche ici avant qu’elle n’agisse.',
    looking: 'Parcours du coffre…',
    gain: (count, target) => `Étiquetterait ${things(count, target)}.`,
    noneGain: target =>
      target === 'articles'
        ? 'N’étiquetterait aucun autre article.'
        : 'N’étiquetterait aucune autre violation.',
    carry: count => `${counted(count, 'porte', 'portent')} déjà l’étiquette.`,
    refused: count => `${counted(count, 'ne peut pas la porter', 'ne peuvent pas la porter')}.`,
    more: count => `et ${counted(count, 'autre', 'autres')}`,
    refusedTitle: 'Ne peuvent pas la porter',
    carries: path => `porte ${path}, et une seule est possible`,
    lapsedTitle: 'Étiquetés auparavant, plus concernés aujourd’hui',
    lapsedHint: 'Ils gardent l’étiquette jusqu’à ce que vous la retiriez.',
  },
  rulesTab: {
    label: 'Règles',
    count: count => counted(count, 'règle', 'règles'),
    none: 'Pas encore de règle',
    noneHint:
      'Une règle pose une étiquette sur chaque violation ou article qui remplit des critères : maintenant et, si vous voulez, sur tout ce qui sera importé ensuite.',
    example: 'sector:healthcare people:>500  →  hipaa/large',
    runsOnImport: 'Étiquette aussi ce qui sera importé ensuite',
  },
  tagColours: {
    title: 'Couleur',
    custom: 'Autre couleur',
    withChildren: 'Aussi pour les étiquettes qu’elle contient',
    names: ['Rouge', 'Ambre', 'Vert', 'Bleu', 'Violet', 'Rose', 'Bleu canard', 'Brun'],
  },
  tagDetail: {
    ofPack: (label, term) => (term === null ? `Du pack ${label}` : `Du pack ${label} : ${term}`),
    exclusive: 'Une seule à la fois des étiquettes qu’elle contient',
    exclusiveHint:
      'En poser une deuxième propose de remplacer la première, comme pour les niveaux du protocole TLP.',
    carriers: 'Portée par',
    nothing: 'Rien encore. Sélectionnez des violations ou des articles et appuyez sur T.',
    breaches: count => counted(count, 'violation', 'violations'),
    articles: count => counted(count, 'article', 'articles'),
    rules: 'Posée par',
  },
  tagMeaning: { label: 'Ce qu’elle signifie', placeholder: 'Quand la poser, et quand ne pas la poser ?' },
  tagNameField: {
    make: 'Nom de la nouvelle étiquette',
    rename: path => `Nouveau nom de ${path}`,
  },
  tagTree: {
    label: 'Étiquettes',
    keys: 'Les flèches parcourent et replient l’arbre. Entrée affiche ce qui porte une étiquette. F2 renomme, M déplace, Maj M fusionne, Suppr supprime.',
    none: filter => `Aucune étiquette ne s’appelle « ${filter} ».`,
    counts: (articles, breaches) => `${things(articles, 'articles')}, ${things(breaches, 'breaches')}`,
    exclusive: 'Une seule à la fois',
    pack: 'D’un pack',
  },
  tagsPane: { label: 'Étiquettes', tree: 'Arbre', packs: 'Packs', rules: 'Règles' },
  treeTab: {
    label: 'Arbre',
    articles: 'Articles',
    breaches: 'Violations',
    filter: 'Filtrer les étiquettes',
    none: 'Pas encore d’étiquette',
    noneHint:
      'Sélectionnez des violations ou des articles et appuyez sur T pour les étiqueter. Ou commencez par un vocabulaire que d’autres utilisent : TLP, VERIS, HHS.',
    toPacks: 'Voir les packs',
    choose: 'Choisissez une étiquette pour voir ce qu’elle signifie et ce qui la porte.',
  },
  replaceRivals: {
    why: group => `Parmi les étiquettes sous ${group}, une seule est possible.`,
    carried: (path, on, count) =>
      count === 1
        ? `${path} y est déjà posée.`
        : `${path} est déjà posée sur ${formatCount(on)} sur ${formatCount(count)}.`,
    replace: path => `Remplacer par ${path}`,
    leave: 'Laisser tel quel',
  },
  tagChooserFoot: {
    move: 'défiler',
    toggle: 'poser ou retirer',
    create: 'nouvelle étiquette',
    arrange: 'Organiser les étiquettes',
  },
  tagPopover: {
    title: count => `Étiquettes de ${counted(count, 'élément', 'éléments')}`,
    label: 'Nom de l’étiquette',
    list: 'Étiquettes',
    placeholder: 'Chercher ou créer une étiquette : vector/ransomware',
    none: 'Pas encore d’étiquette. Saisissez un nom et appuyez sur Entrée. Une / crée une branche.',
    create: path => `Nouvelle étiquette : ${path}`,
    on: count => `sur ${counted(count, 'élément', 'éléments')}`,
    onSome: (on, count) => `sur ${formatCount(on)} des ${formatCount(count)}`,
    byRule: name => `par la règle ${name}`,
    left: count =>
      `${counted(count, 'autre étiquette', 'autres étiquettes')} ; saisissez quelques lettres pour les trouver.`,
    found: tagCount,
    groups: { carried: 'Sur la sélection', recent: 'Récentes', others: 'Toutes les étiquettes' },
  },
}
