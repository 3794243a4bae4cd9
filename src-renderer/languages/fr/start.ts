import { counted } from '../../text/format.ts'
import type { Words } from '../words.ts'

export const start: Words['start'] = {
  createForm: {
    title: 'Nouveau coffre',
    note: 'Un dossier chiffré pour les articles, les faits et vos décisions.',
    name: 'Nom',
    passphrase: 'Phrase de passe',
    repeat: 'Répétez la phrase de passe',
    advice:
      'Quatre mots ou plus, sans lien entre eux : robuste et facile à retenir. Personne ne peut la réinitialiser.',
    differs: 'Les deux phrases de passe ne sont pas identiques.',
    place: 'Conservé dans',
    change: 'Changer…',
    create: 'Créer le coffre',
    busy: 'Dérivation de la clé…',
    cancel: 'Annuler',
    restoreTitle: 'Un coffre depuis un fichier exporté',
    restoreNote:
      'Nommez le coffre et choisissez une phrase de passe ; puis choisissez le fichier, exporté en JSON sans rien occulter.',
    createAndChoose: 'Créer le coffre et choisir le fichier…',
  },
  offlineProof: {
    promise: 'Rien ne quitte cet ordinateur.',
    explanation:
      'L’accès au réseau est bloqué dans la fenêtre et dans le moteur. Les articles, l’index de recherche et les originaux sont chiffrés sur le disque ; sans la phrase de passe, personne ne peut les lire, et nous ne pouvons pas la réinitialiser.',
    failed:
      'L’autotest a échoué : une requête n’a pas été bloquée. Ne déverrouillez aucun coffre sur cet ordinateur.',
    requests: 'Requêtes bloquées',
    test: 'Autotest',
    cipher: 'Chiffrement',
    cipherName: 'AEGIS-256',
    running: 'en cours…',
    passed: 'réussi',
    testFailed: 'échoué',
    blocked: count => counted(count, 'requête bloquée', 'requêtes bloquées'),
    offline: 'Hors ligne',
  },
  strength: [
    'Trop courte pour protéger un coffre : quatre mots, ou 12 caractères, sont un bon début.',
    'Facile à deviner. Ajoutez un mot ou deux.',
    'Correcte. Un mot de plus la rend robuste.',
    'Robuste.',
  ],
  startView: {
    app: 'Breachdesk',
    vaults: 'Coffres',
    create: 'Nouveau coffre',
    restore: 'Coffre depuis un fichier exporté',
    open: 'Ouvrir un autre coffre',
    samples: 'Essayer avec des exemples',
    making: 'Lecture des exemples…',
    samplesNote:
      'Exemples : articles inventés en plusieurs langues, dans un coffre effacé quand vous le fermez.',
    unlock: 'Déverrouiller',
  },
  unlockForm: {
    passphrase: 'Phrase de passe',
    unlock: 'Déverrouiller',
    busy: 'Dérivation de la clé…',
    missing:
      'Le dossier est absent pour le moment. Branchez le disque, ou ouvrez le coffre là où il se trouve.',
    forget: 'Retirer de cette liste',
    forgetHint: 'Le coffre reste où il est ; « Ouvrir un autre coffre » le retrouve.',
  },
  vaultList: {
    label: 'Coffres récents',
    none: 'Pas encore de coffre. Un coffre est un dossier chiffré qui contient tout ce que vous importez.',
    missing: 'absent pour le moment',
  },
}
