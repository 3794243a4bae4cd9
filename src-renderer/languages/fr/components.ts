import type { Words } from '../words.ts'

export const components: Words['components'] = {
  copyMark: { nearly: 'Presque identique à un autre article' },
  combobox: {
    choose: 'Saisissez pour choisir',
    none: 'Rien ne commence ainsi. Essayez un autre mot.',
  },
  countControl: {
    example: '914 138 ou 2,2 M',
    qualifier: 'Précision',
    asTyped: qualifier => `Comme saisi : ${qualifier}`,
    means: figure => `Compris comme ${figure}`,
  },
  drafts: {
    empty: 'Saisissez une valeur, ou quittez le formulaire avec Échap.',
    count: 'Saisissez un nombre entier, comme vous le diriez : 914 138 ou 2,2 millions.',
    organisation: 'Donnez un nom à chaque organisation.',
    country: 'Choisissez un pays dans la liste.',
    date: 'Saisissez une date, un mois ou une année : 5 mars 2024, 3/2024 ou 2024.',
    noSuchDay: 'Ce jour n’existe pas.',
    other: 'Cette valeur ne convient pas à ce fait.',
  },
  languageChoice: { label: 'Langue', system: 'Langue du système' },
  factControl: {
    yes: 'Oui',
    no: 'Non',
    examples: { date: '5 mars 2024, 3/2024 ou 2024' },
    means: (date, precision) => `Compris comme ${date}, ${precision}`,
    oneDay: 'un jour précis',
    wholeMonth: 'un jour de ce mois',
    wholeYear: 'un jour de cette année',
  },
  factForm: {
    reason: 'Motif',
    reasonHint: 'Ce qui fonde votre choix ; il s’affiche à côté de la valeur.',
    reasonMissing: 'Dites pourquoi, en quelques mots.',
    save: 'Enregistrer',
    leave: 'Fermer',
    kept: 'Conservé au fil de la saisie',
  },
  keptLine: {
    back: moment => `Vous aviez saisi ceci avant la fermeture de la fenêtre (${moment}), sans l’enregistrer.`,
    discard: 'Abandonner',
  },
  organisationsControl: {
    name: 'Nom',
    role: 'Rôle',
    add: 'Ajouter une organisation',
    remove: name => `Retirer ${name}`,
  },
  pickMany: {
    filter: 'Saisissez pour restreindre la liste',
    filterOf: fact => `Restreindre la liste : ${fact}`,
    enter: (choice, isTicked) => (isTicked ? `Entrée décoche ${choice}` : `Entrée coche ${choice}`),
    none: 'Rien dans la liste ne correspond.',
  },
  sourceControl: {
    says: 'Qui le dit',
    name: 'Nom',
    nobody: 'Non précisé',
    optional: 'S’il est donné',
  },
  passphraseInput: {
    show: 'Afficher la saisie',
    hide: 'Masquer la saisie',
    capsLock: 'Le verrouillage des majuscules est activé',
  },
  textSizeChoice: { label: 'Taille du texte', pixels: size => `${size} px` },
  themeChoice: {
    label: 'Thème',
    system: 'Système',
    light: 'Clair',
    dark: 'Sombre',
    contrast: 'Contraste élevé',
  },
}
