import type { Words } from '../words.ts'

export const tour: Words['tour'] = {
  takeTour: { label: 'Suivre la visite' },
  tour: {
    step: (step, steps) => `${step} sur ${steps}`,
    skip: 'Quitter la visite',
    back: 'Précédent',
    next: 'Suivant',
    done: 'Commencer',
    again: 'La visite se trouve dans le menu sous le nom du coffre.',
  },
  tourSteps: {
    list: {
      title: 'Des violations, pas des fichiers',
      text: 'Chaque ligne est une violation, réunie à partir de tous les articles qui en parlent. J et K parcourent la liste, X sélectionne, T étiquette, C compare, Entrée ouvre les articles.',
    },
    facts: {
      title: 'Chaque fait avec sa raison',
      text: 'La valeur d’abord, puis la raison de son affichage. Ouvrez un fait pour voir ce que dit chaque article, mot pour mot, et décidez quelle valeur retenir.',
    },
    search: {
      title: 'Cherchez des mots ou des faits',
      text: 'Appuyez sur / et saisissez des mots, ou demandez des faits : sector:healthcare people:>1000. Les accents ne comptent pas, et toutes les langues sont cherchées à la fois.',
    },
    bring: {
      title: 'Apportez les vôtres',
      text: 'Déposez des fichiers ou des dossiers entiers n’importe où dans la fenêtre. Le sort de chaque fichier, ce qui n’a pas pu être lu et pourquoi : tout est consigné sous Importations.',
    },
    undo: {
      title: 'Rien ne se perd, rien ne sort',
      text: 'Votre dernière action figure ici, et Ctrl Z l’annule, même après un redémarrage. Le bouclier atteste qu’aucune requête n’a quitté cet ordinateur.',
    },
  },
}
