import type { Words } from '../words.ts'

export const shortcuts: Words['shortcuts'] = {
  shortcutsDialog: {
    title: 'Raccourcis clavier',
    filter: 'Chercher une action ou une touche',
    none: 'Aucune action ne porte ce nom ni n’a ces touches.',
    resetAll: 'Tout réinitialiser',
    close: 'Fermer',
    wasReset: 'Toutes les touches sont comme au départ.',
    fixed: 'Ces touches ne changent jamais.',
  },
  scopes: {
    everywhere: 'Partout',
    lists: 'Dans les listes',
    search: 'Dans les résultats de recherche',
    reader: 'À la lecture',
    review: 'À la vérification',
    comparison: 'Dans une comparaison',
    statistics: 'Dans les statistiques',
    tags: 'Pour organiser les étiquettes',
    imports: 'Dans les importations',
    export: 'Dans un export',
  },
  shortcutRow: {
    change: action => `Changer les touches de l’action ${action}`,
    without: 'aucune',
    press: 'Appuyez sur les touches…',
    pressFor: action =>
      `Appuyez sur les nouvelles touches de l’action ${action}. Retour arrière pour aucune, Échap pour garder les touches actuelles.`,
    reset: action => `Réinitialiser les touches de l’action ${action}`,
    set: (action, keys) => `${action} : désormais ${keys}.`,
    unset: action => `${action} n’a plus de touches.`,
    writing: keys => `${keys} sert partout à copier et coller. Choisissez d’autres touches.`,
    focus: keys => `${keys} déplace le focus partout. Choisissez d’autres touches.`,
    lists: keys => `${keys} est une touche de toutes les listes. Choisissez d’autres touches.`,
    taken: (keys, by, action) =>
      `${keys} correspond à « ${by} ». L’attribuer à « ${action} » ? « ${by} » n’aura alors plus de touches.`,
    take: 'Attribuer',
    keep: 'En choisir d’autres',
  },
  seriesRow: { from: (first, last) => (first === last ? first : `${first} à ${last}`) },
  fixedKeys: {
    lists: 'Listes',
    search: 'Champ de recherche',
    facts: 'Faits',
    lines: {
      lists: [
        ['J', 'suivant'],
        ['K', 'précédent'],
        ['Enter', 'ouvrir'],
        ['Space', 'aperçu, dans les résultats de recherche'],
        ['X', 'sélectionner ou écarter'],
        ['Shift ArrowDown', 'étendre la sélection'],
      ],
      search: [
        ['ArrowDown', 'vers une suggestion ou les résultats'],
        ['Ctrl Space', 'tout ce qui peut figurer ici'],
        ['Tab', 'prendre la suggestion'],
        ['Delete', 'oublier la recherche récente choisie'],
        ['Enter', 'vers les résultats'],
        ['Escape', 'fermer les suggestions, puis effacer'],
      ],
      facts: [
        ['Space', 'ouvrir ou fermer'],
        ['1', 'retenir cette valeur, de 1 à 9'],
        ['E', 'votre propre valeur'],
      ],
    },
  },
}
