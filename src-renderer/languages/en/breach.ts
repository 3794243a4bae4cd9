import type { EditKind } from '../../../src-main/domain/edit.ts'
import type { SimilarityKind } from '../../../src-main/domain/similarity.ts'
import { counted, formatCount } from '../../text/format.ts'

const articles = (count: number) => counted(count, 'article', 'articles')
const claims = (count: number) => counted(count, 'claim', 'claims')

interface Named {
  readonly breachId: string
  readonly name: string
}

export const breach = {
  breachDetail: {
    breach: 'Breach',
    facts: 'Facts',
    articles: 'Articles',
    history: 'History',
    read: 'Read the articles',
    mergedFrom: (ids: string) => `and ${ids}, merged into it`,
    asOf: 'See it as of a day…',
  },
  asOf: {
    label: 'As of',
    past: (day: string) => `As it was at the end of ${day}`,
    pastMoment: (moment: string) => `As it was on ${moment}`,
    readOnly: 'Nothing can be changed here.',
    changed: (count: number) => `${counted(count, 'fact has', 'facts have')} changed since.`,
    unchanged: 'No fact has changed since.',
    back: 'Back to today',
    changedTo: (now: string) => `now ${now}`,
    changedToNothing: 'now not stated',
    notThere: 'There was no such breach yet on this day.',
    none: 'Not stated',
  },
  breachArticles: {
    label: 'Articles of this breach',
    choose: (title: string) => `Choose ${title}`,
    because: 'Why it is here',
    byPerson: 'It began this breach, or a person put it here.',
    hint: 'Choose articles to split them off or to move them, or single claims to split them off.',
    chosen: (articleCount: number, claimCount: number) =>
      claimCount === 0
        ? `${articles(articleCount)} chosen`
        : articleCount === 0
          ? `${claims(claimCount)} chosen`
          : `${articles(articleCount)} and ${claims(claimCount)} chosen`,
  },
  claimsToSplit: {
    label: (article: string) => `Claims of ${article}`,
    says: (count: number) => `What it says: ${claims(count)}`,
    chosen: (chosen: number, count: number) =>
      `What it says: ${formatCount(chosen)} of ${claims(count)} chosen`,
  },
  regroup: {
    merge: 'Merge with…',
    split: 'Split off',
    move: 'Move to…',
    delete: 'Delete…',
    cancel: 'Cancel',
    undoable: 'Ctrl Z takes it back.',
    which: 'Which breach?',
    stays: 'Which id stays',
    mergeSentence: (from: Named, into: Named, articleCount: number, claimCount: number) =>
      `${from.name} becomes a part of ${into.name}, with ${articles(articleCount)}, ${claims(claimCount)}, and all its verdicts, tags and notes. The id ${from.breachId} stays, and leads to ${into.breachId}.`,
    splitSentence: (id: string, goes: number, stays: number, claimCount: number) =>
      `A new breach is made of ${articles(goes)} with ${claims(claimCount)} and the verdicts on them. ${id} keeps ${articles(stays)}. Both carry its tags, and are remembered as not the same.`,
    splitClaims: (id: string, claimCount: number) =>
      `A new breach is made of ${claims(claimCount)} and the verdicts on them; their articles then tell of both. Both carry the tags of ${id}, and are remembered as not the same.`,
    moveSentence: (what: string, from: string, to: string) =>
      `What ${what} tells of ${from} is told of ${to} from now on, with the verdicts on it.`,
    moveLast: (from: string, to: string) =>
      `Nothing is left of ${from} then: it becomes a part of ${to}, and its id leads there.`,
    moveToNew: 'To a new breach',
    deleteSentence: (id: string, articleCount: number, claimCount: number) =>
      `${id} is taken out of the vault with ${claims(claimCount)} and all that was decided. ${articleCount === 1 ? 'Its article stays' : `Its ${articles(articleCount)} stay`} in the library.`,
    deleteWith: (id: string, articleCount: number, claimCount: number) =>
      `${id} is taken out of the vault with ${claims(claimCount)}, all that was decided, and those of its ${articles(articleCount)} that tell of nothing else.`,
    withArticles: 'Take its articles out as well',
    doMerge: 'Merge',
    doSplit: 'Split off',
    doMove: 'Move',
    doDelete: 'Delete',
    splitNone: 'Choose the articles or the claims that tell of another breach first.',
    splitAll: 'Leave at least one article to this breach.',
    moveNone: 'Choose the articles to move first.',
    merged: (from: string, into: string) => `${from} is a part of ${into} now.`,
    madeNew: (id: string) => `${id} was made.`,
    moved: (count: number, to: string) => `Moved ${articles(count)} to ${to}.`,
    deleted: (id: string) => `Deleted ${id}.`,
  },
  breachRelations: {
    maybe: 'Maybe the same',
    notSame: 'Not the same',
    merge: (id: string) => `Merge ${id} into this`,
    takeBack: (id: string) => `Take back about ${id}`,
    merged: (from: string, into: string) => `${from} is a part of ${into} now.`,
    apart: (one: string, other: string) => `${one} is not the same as ${other}. You are not asked again.`,
    takenBack: (one: string, other: string) =>
      `It is said no longer that ${one} and ${other} are not the same.`,
  },
  similarBreaches: {
    title: 'Similar breaches',
    none: 'No other breach of this vault is like it.',
    looking: 'Looking for similar breaches',
    failed: 'Similar breaches cannot be looked for.',
    more: (count: number) => `Show ${formatCount(count)} more`,
    kinds: {
      vendor: 'Vendor',
      'vendor-of': 'Vendor or customer',
      actor: 'Attacker',
      vector: 'Attack',
      data: 'Data',
      sector: 'Sector',
      size: 'Size',
      country: 'Country',
      words: 'Words',
    } satisfies Record<SimilarityKind, string>,
    people: (here: string, there: string) => `${here} and ${there} people`,
    samePeople: (count: string) => `${count} people`,
    inBreaches: (count: number) => `in ${counted(count, 'breach', 'breaches')}`,
    inArticles: (count: number) => `in ${counted(count, 'article', 'articles')}`,
    isAdded: 'to compare',
  },
  breachPicker: {
    hint: 'Name or id',
    none: 'No breach is called so.',
    maybe: 'maybe the same',
    options: 'Breaches',
  },
  breachHistory: {
    history: 'History',
    all: 'Whole history',
    none: 'Nothing has been done with this breach yet.',
    undone: 'undone',
    fact: 'Fact',
    allFacts: 'All facts',
    noneOfFact: 'Nothing has changed this fact.',
    notStated: 'not stated',
    more: 'Show earlier edits',
    claimsAdded: (count: number) => `${claims(count)} added`,
    claimsRemoved: (count: number) => `${claims(count)} removed`,
    tagged: (tags: string) => `Tagged ${tags}`,
    untagged: (tags: string) => `Took off ${tags}`,
    articlesAdded: (ids: string) => `Came in: ${ids}`,
    articlesRemoved: (ids: string) => `Left: ${ids}`,
    made: 'The breach was made',
    gone: 'The breach was removed',
    state: {
      unreviewed: 'unreviewed',
      conflict: 'in conflict',
      accepted: 'accepted',
      overridden: 'overridden',
    },
    asOf: 'See the breach as of then',
  },
  editWords: {
    undone: (edit: string) => `Undone: ${edit}`,
    redone: (edit: string) => `Redone: ${edit}`,
    /** A kind of edit, and the article or breach it is about. */
    about: (kind: string, subject: string) => `${kind}, ${subject}`,
  },
  undoBack: {
    undo: 'Undo',
    undoTo: 'Undo back to here',
    takesBack: (count: number) =>
      count === 1
        ? 'This takes back one edit.'
        : `This takes back ${formatCount(count)} edits of the vault, the last first:`,
    tooMany: 'This takes back more than a thousand edits of the vault, the last first:',
    more: (count: number) => `and ${formatCount(count)} more`,
    doIt: (count: number) => `Undo ${formatCount(count)}`,
    cancel: 'Cancel',
    done: 'Taken back. Ctrl Shift Z does it again, step by step.',
  },
  vaultHistory: {
    title: 'History',
    label: 'History of the vault',
    filter: 'What was done',
    all: 'All',
    people: 'By people',
    imports: 'Imports and readings',
    subject: 'Only one breach or article',
    subjectHint: 'B-0001 or A-0001',
    wrongId: 'Write an id, as B-0001 or A-0001.',
    when: 'When',
    who: 'Who',
    what: 'What',
    kind: 'Kind',
    none: 'Nothing has been done yet',
    noneHere: 'Nothing of this kind has been done.',
    count: (count: number) => `${counted(count, 'edit', 'edits')} on this page`,
    earlier: 'Earlier',
    later: 'Later',
    open: (id: string) => `Open ${id}`,
    kinds: {
      import: 'Import',
      reextract: 'Read again',
      verdict: 'Verdict',
      withdraw: 'Verdict withdrawn',
      claim: 'Claim',
      unclaim: 'Claim removed',
      tag: 'Tag',
      untag: 'Tag taken off',
      'tag-tree': 'Tags',
      'tag-pack': 'Tag pack',
      'tag-rule': 'Tag rule',
      note: 'Note',
      highlight: 'Highlight',
      'not-same': 'Not the same',
      same: 'The same',
      'near-duplicates': 'Near-duplicates',
      'save-search': 'Search saved',
      'rename-search': 'Search renamed',
      'forget-search': 'Search removed',
      'save-comparison': 'Comparison saved',
      'rename-comparison': 'Comparison renamed',
      'forget-comparison': 'Comparison removed',
      'save-statistics': 'Statistics saved',
      'rename-statistics': 'Statistics renamed',
      'forget-statistics': 'Statistics removed',
      'export-name': 'Name for exports',
      restore: 'Restored',
      suggest: 'Suggestions',
      'start-breach': 'Breach started',
      reviewed: 'Inbox',
      merge: 'Merge',
      split: 'Split',
      move: 'Move',
      delete: 'Deletion',
      undo: 'Undo',
      redo: 'Redo',
    } satisfies Record<EditKind, string>,
  },
}
