import type { Words } from '../words.ts'

export const problems: Words['problems'] = {
  'empty-file': 'Le fichier est vide. Rien n’en a été importé.',
  'file-too-large':
    'Le fichier est plus gros que ce qui peut être lu ou écrit. Divisez-le, ou choisissez moins d’éléments.',
  'not-text':
    'Le fichier n’est pas du texte. Enregistrez-le en texte, en PDF ou en page web, puis importez-le.',
  'no-article-text': 'Le fichier ne contient aucun texte d’article.',
  'unknown-format':
    'Ce type de fichier n’est pas lu. Enregistrez-le en texte, en PDF ou en page web, puis importez-le.',
  'damaged-file': 'Le fichier est endommagé. Récupérez-le de nouveau à sa source.',
  'encrypted-file': 'Le fichier est protégé par un mot de passe. Enregistrez-le une fois sans mot de passe.',
  'needs-ocr':
    'Le fichier ne contient que des images de pages. Passez-le dans un logiciel de reconnaissance de texte et importez le résultat.',
  'unknown-columns':
    'Les colonnes de cette table ne sont pas connues. Choisissez celle qui contient le texte.',
  'refused-archive':
    'Par sécurité, l’archive n’a pas été décompressée. Décompressez-la vous-même et importez les fichiers.',
  'file-not-found': 'Le fichier est introuvable. Vérifiez son nom et son emplacement.',
  'file-vanished':
    'Le fichier était là il y a un instant et n’y est plus. Importez-le de nouveau quand il sera revenu.',
  'file-not-readable': 'Le fichier ne peut pas être lu. Vérifiez que vous avez le droit de l’ouvrir.',
  'nothing-readable': 'Il n’y a ici aucun fichier lisible.',
  'took-too-long':
    'La lecture du fichier durait trop longtemps et a été interrompue. Les autres fichiers ne sont pas touchés.',
  'out-of-memory':
    'Le fichier demande plus de mémoire qu’un fichier ne peut en prendre. Il a été laissé de côté.',
  'reader-failed': 'Le fichier n’a pas pu être lu. Les autres fichiers ne sont pas touchés.',
  cancelled: 'L’opération a été annulée. Ce qui était déjà terminé est conservé.',
  'wrong-passphrase': 'La phrase de passe est incorrecte.',
  'weak-passphrase': 'La phrase de passe est trop courte. Choisissez-en une plus longue.',
  'damaged-keys':
    'Le fichier de clés du coffre est endommagé et le coffre ne peut pas être ouvert. Restaurez-le depuis une sauvegarde.',
  'damaged-vault':
    'Le fichier du coffre est endommagé et a été laissé tel quel. Restaurez-le depuis une sauvegarde.',
  'newer-vault': 'Une version plus récente de Breachdesk a écrit ceci. Ouvrez-le avec cette version.',
  'migration-gap':
    'L’installation de Breachdesk est incomplète. Réinstallez-le ; le coffre n’a pas été touché.',
  'vault-missing': 'Il n’y a pas de coffre à cet endroit. Vérifiez si le dossier a été déplacé.',
  'vault-exists': 'Quelque chose porte déjà ce nom. Choisissez-en un autre.',
  'vault-read-only':
    'Le coffre se trouve à un endroit où l’on ne peut pas écrire. Copiez-le sur un disque qui le permet.',
  'vault-locked': 'Aucun coffre n’est ouvert. Déverrouillez-en un d’abord.',
  'vault-in-use':
    'Le coffre est ouvert dans une autre fenêtre ou un autre programme. Fermez-le d’abord là-bas.',
  'disk-full':
    'Le disque est plein. Ce qui était déjà enregistré est intact ; libérez de la place et réessayez.',
  'file-exists': 'Un fichier porte déjà ce nom. Choisissez-en un autre.',
  'file-not-writable': 'Le fichier ne peut pas être écrit. Choisissez un autre emplacement.',
  'marked-red':
    'Ceci est marqué TLP:RED, réservé aux seules personnes présentes. Confirmez expressément la sortie, ou écartez-le.',
  'vault-not-empty':
    'Ce coffre contient déjà quelque chose. Créez un nouveau coffre et restaurez dans celui-ci.',
  'needs-window': 'Cela ne peut se faire que dans la fenêtre de Breachdesk.',
  'not-found': 'Cet élément n’est pas dans le coffre, ou n’y est plus.',
  'nothing-to-undo': 'Il n’y a rien à annuler.',
  'nothing-to-redo': 'Il n’y a rien à rétablir.',
  'invalid-input': 'Ce n’est pas possible ainsi. Rien n’a été modifié.',
  'invalid-query': 'La recherche n’a pas été comprise.',
  'unknown-command': 'Breachdesk ne connaît pas cette commande. Rien n’a été modifié.',
  'not-allowed': 'Ce n’est pas autorisé ici. Rien n’a été modifié.',
  'under-way': 'Une opération en cours doit d’abord se terminer. Attendez-la ou annulez-la.',
  'runtime-too-old': 'Breachdesk a besoin d’un environnement plus récent. Réinstallez-le.',
  internal:
    'Une erreur imprévue s’est produite. Ce qui est enregistré est intact ; réessayez, ou verrouillez puis déverrouillez le coffre.',
}
