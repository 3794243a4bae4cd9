import type { ArticleField, BreachFate, ClaimFate } from '../../../src-main/domain/reextraction.ts'
import { counted, formatCount } from '../../text/format.ts'

const articles = (count: number) => counted(count, 'article', 'articles')

export const rereading = {
  actions: { read: 'Read again…' },
  rereadingView: {
    label: 'Read articles again',
    title: 'Read again',
    explanation:
      'The rules that find facts get better. Articles can be read again from the files they came in. What you decided stays; first you see what would change.',
    version: (version: number) => `Rules of version ${formatCount(version)}`,
  },
  rereadingChoice: {
    which: 'Which articles',
    chosen: (count: number) => `The ${articles(count)} you chose`,
    older: (count: number) => `Those read by older rules: ${formatCount(count)}`,
    all: (count: number) => `All ${articles(count)}`,
    look: 'Show what would change',
    none: 'Every article was read by the rules of today.',
  },
  rereadingProgress: {
    looking: (done: number, total: number) =>
      `Read ${formatCount(done)} of ${articles(total)}; nothing is changed yet`,
    applying: (done: number, total: number) => `Read ${formatCount(done)} of ${articles(total)}`,
    cancel: 'Cancel',
    cancelling: 'Ends after the articles being read.',
  },
  lostQuotes: {
    lost: (count: number) =>
      count === 1
        ? 'One quote is found no longer. Its claim is kept.'
        : `${formatCount(count)} quotes are found no longer. Their claims are kept.`,
    place: 'Place again or reject',
    highlights: (count: number) =>
      `${counted(count, 'highlight is', 'highlights are')} kept without the words marked.`,
  },
  report: {
    label: 'What changes',
    would: (changed: number, all: number) =>
      changed === 0
        ? `Nothing would change in ${articles(all)}.`
        : `${formatCount(changed)} of ${articles(all)} would change.`,
    did: (changed: number, all: number) =>
      changed === 0
        ? `Nothing changed in ${articles(all)}.`
        : `${formatCount(changed)} of ${articles(all)} changed.`,
    cancelled: 'It was cancelled: the others were not read.',
    failed: (count: number) => `${articles(count)} could not be read and stay as they are.`,
    apply: (count: number) => `Change ${articles(count)}`,
    undoable: 'One undo takes all of it back.',
    more: (count: number) => `and ${formatCount(count)} more`,
    fates: {
      added: 'added',
      removed: 'removed',
      moved: 'moved',
      changed: 'changed',
      kept: 'kept',
      lost: 'lost its quote',
    } satisfies Record<ClaimFate, string>,
    breachFates: {
      same: '',
      added: 'tells of this breach as well',
      left: 'tells of this breach no longer',
      gone: 'nobody tells of this breach any more',
    } satisfies Record<BreachFate, string>,
    fields: {
      title: 'Title',
      byline: 'Byline',
      outlet: 'Outlet',
      publishedOn: 'Published',
      lang: 'Language',
    } satisfies Record<ArticleField, string>,
    textChanged: 'The text itself changes.',
    notStated: 'nothing',
    from: (version: number) =>
      version === 0 ? 'read before versions were counted' : `read by version ${version}`,
  },
}
