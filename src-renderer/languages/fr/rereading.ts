import { counted, formatCount, isOne } from '../../text/format.ts'
import type { Words } from '../words.ts'

const articles = (count: number) => counted(count, 'article', 'articles')

export const rereading: Words['rereading'] = {
  actions: { read: 'Relire…' },
  rereadingView: {
    label: 'Nouvelle lecture des articles',
    title: 'Nouvelle lecture',
    explanation:
      'Les règles qui relèvent les faits s’améliorent. Les articles peuvent être relus à partir des fichiers d’origine. Vos décisions sont conservées ; vous voyez d’abord ce qui changerait.',
    version: version => `Règles de la version ${formatCount(version)}`,
  },
  rereadingChoice: {
    which: 'Quels articles',
    chosen: count =>
      isOne(count) ? 'L’article que vous avez choisi' : `Les ${articles(count)} que vous avez choisis`,
    older: count => `Ceux lus avec des règles antérieures : ${formatCount(count)}`,
    all: count => (isOne(count) ? 'Le seul article' : `Les ${articles(count)}`),
    look: 'Afficher ce qui changerait',
    none: 'Tous les articles ont été lus avec les règles actuelles.',
  },
  rereadingProgress: {
    looking: (done, total) =>
      `${formatCount(done)} sur ${articles(total)} ${isOne(done) ? 'lu' : 'lus'} ; rien n’est encore modifié`,
    applying: (done, total) => `${formatCount(done)} sur ${articles(total)} ${isOne(done) ? 'lu' : 'lus'}`,
    cancel: 'Annuler',
    cancelling: 'S’arrête après les articles en cours de lecture.',
  },
  lostQuotes: {
    lost: count =>
      isOne(count)
        ? 'Une citation est devenue introuvable. Son affirmation est conservée.'
        : `${formatCount(count)} citations sont devenues introuvables. Leurs affirmations sont conservées.`,
    place: 'Resituer ou rejeter',
    highlights: count =>
      isOne(count)
        ? 'Un surlignage est conservé sans les mots marqués.'
        : `${formatCount(count)} surlignages sont conservés sans les mots marqués.`,
  },
  report: {
    label: 'Ce qui change',
    would: (changed, all) =>
      changed === 0
        ? `Rien ne changerait dans ${articles(all)}.`
        : `${formatCount(changed)} sur ${articles(all)} ${isOne(changed) ? 'changerait' : 'changeraient'}.`,
    did: (changed, all) =>
      changed === 0
        ? `Rien n’a changé dans ${articles(all)}.`
        : `${formatCount(changed)} sur ${articles(all)} ${isOne(changed) ? 'a changé' : 'ont changé'}.`,
    cancelled: 'L’opération a été annulée : les autres n’ont pas été lus.',
    failed: count =>
      isOne(count)
        ? `${articles(count)} n’a pas pu être lu et reste tel quel.`
        : `${articles(count)} n’ont pas pu être lus et restent tels quels.`,
    apply: count => `Modifier ${articles(count)}`,
    undoable: 'Ctrl Z rétablit tout en une fois.',
    more: count => `et ${counted(count, 'autre', 'autres')}`,
    fates: {
      added: 'ajoutée',
      removed: 'retirée',
      moved: 'déplacée',
      changed: 'modifiée',
      kept: 'conservée',
      lost: 'sans sa citation',
    },
    breachFates: {
      same: '',
      added: 'rapporte aussi cette violation',
      left: 'ne rapporte plus cette violation',
      gone: 'plus personne ne rapporte cette violation',
    },
    fields: {
      title: 'Titre',
      byline: 'Signature',
      outlet: 'Média',
      publishedOn: 'Publié',
      lang: 'Langue',
    },
    textChanged: 'Le texte lui-même change.',
    notStated: 'rien',
    from: version =>
      version === 0
        ? 'lu avant que les versions soient comptées'
        : `lu par la version ${formatCount(version)}`,
  },
}
