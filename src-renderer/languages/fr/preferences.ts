import type { Words } from '../words.ts'

export const preferences: Words['preferences'] = {
  preferencesPane: {
    title: 'Préférences',
    theme: 'Thème',
    themeNote: 'Si le système demande plus de contraste, chaque thème en tient compte.',
    text: 'Texte',
    language: 'Langue',
    languageNote: 'Choisir une langue redessine l’écran. Le coffre reste ouvert.',
    arrangement: 'Volets et listes',
    arrangementNote: 'Largeur des volets, colonnes et ordre sont retenus tels que vous les laissez.',
    reset: 'Tout réinitialiser',
    kept: 'Ces choix sont conservés sur cet ordinateur, hors de tout coffre, et ne disent rien d’un dossier.',
  },
  textSize: {
    label: 'Taille du texte',
    usual: 'Taille habituelle',
    pixels: size => `${size} pixels`,
    sample: 'Chiffre de 1 187 442 personnes, annoncé le 19 octobre.',
  },
}
