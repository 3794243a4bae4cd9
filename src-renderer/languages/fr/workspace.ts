import { counted, formatCount, isOne } from '../../text/format.ts'
import type { Words } from '../words.ts'

export const workspace: Words['workspace'] = {
  draftsBar: {
    kept: count =>
      isOne(count)
        ? 'Ce que vous écriviez à la fermeture de la fenêtre est conservé, mais pas encore enregistré :'
        : `Ce que vous écriviez à ${formatCount(count)} endroits à la fermeture de la fenêtre est conservé, mais pas encore enregistré :`,
    text: 'Texte',
    newRule: 'Nouvelle règle',
    dismiss: 'Fermer',
  },
  dropOverlay: {
    drop: count =>
      `Déposez pour importer ${count === 0 ? 'des fichiers' : counted(count, 'fichier', 'fichiers')}`,
    promise: 'Les originaux restent où ils sont ; les copies sont chiffrées dans le coffre.',
    reads: formats => `Formats : ${formats}`,
  },
  problemBar: { dismiss: 'Fermer' },
  statusbar: {
    undo: label => `Annuler : ${label}`,
    redo: label => `Rétablir : ${label}`,
    importing: (done, total) => `Importation : ${formatCount(done)} sur ${formatCount(total)}`,
    blocked: count => counted(count, 'requête bloquée', 'requêtes bloquées'),
    offline: 'Hors ligne',
    failed: 'Réseau non bloqué',
    temporary: 'effacé à la fermeture',
    details: 'Détails',
  },
  verification: {
    action: 'Contrôler le coffre…',
    title: 'Contrôle du coffre',
    busy: 'Contrôle de chaque citation, de chaque original et de l’historique. Plus le coffre est grand, plus cela dure.',
    well: 'Tout est en ordre.',
    faults: count =>
      isOne(count) ? 'Une anomalie a été trouvée.' : `${formatCount(count)} anomalies ont été trouvées.`,
    quotes: (quotes, articles) =>
      `${counted(quotes, 'citation comparée', 'citations comparées')} au texte de ${counted(articles, 'article', 'articles')}`,
    originals: count => `${counted(count, 'original comparé', 'originaux comparés')} à ce qui est arrivé`,
    history: count =>
      counted(
        count,
        'modification dans l’historique, liée à la précédente',
        'modifications dans l’historique, chacune liée à la précédente',
      ),
    highlights: count => `${counted(count, 'surlignage comparé', 'surlignages comparés')} au texte`,
    file: 'Références, index de recherche et fichier du coffre lui-même',
    next: 'Rien n’a été modifié. Gardez une copie du coffre en l’état, et revenez à une sauvegarde si vous en avez une.',
    close: 'Fermer',
  },
  vaultMenu: {
    lock: 'Fermer et demander la phrase de passe',
    erase: 'Fermer ; ces exemples sont alors effacés',
    temporary: 'Exemples, effacés à la fermeture',
  },
}
