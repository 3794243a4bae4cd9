import { counted, formatCount, listed } from '../../text/format.ts'

type Keys = readonly (readonly [keys: readonly string[], does: string])[]

const tableKeys = (change: string): Keys => [
  [['ArrowUp', 'ArrowDown'], 'from cell to cell'],
  [['Enter'], 'to its sentence'],
  [['Space'], 'look at its sentence'],
  [['E'], change],
  [['Shift ArrowLeft', 'Shift ArrowRight'], 'move the column'],
]

export const compare = {
  compareView: {
    label: 'Facts side by side',
    problem: 'These cannot be compared',
    todo: 'Go back and choose others, or take out the column that is gone.',
  },
  comparisonHead: {
    breaches: (count: number) => `${counted(count, 'breach', 'breaches')} side by side`,
    articles: (count: number, breach: string) => `${counted(count, 'article', 'articles')} on ${breach}`,
    saved: 'saved',
    changed: 'changed since it was saved',
    tools: 'This comparison',
  },
  nameForm: {
    name: 'Name of the comparison',
    keep: 'Save',
    leave: 'Cancel',
    taken: 'A comparison of this name is there already: saving replaces it.',
    saved: (name: string) => `Saved the comparison “${name}”.`,
    renamed: (name: string) => `The comparison is called “${name}” now.`,
  },
  addColumn: {
    label: 'Add a breach to compare',
    articlesLabel: 'Add an article to compare',
    hint: 'Name or id',
    articlesHint: 'Title or outlet',
    options: 'Breaches to add',
    articlesOptions: 'Articles to add',
    alike: (name: string) => `Most like ${name}`,
    none: 'Nothing of this name. Try a part of it, or its id.',
    noneLeft: 'Every article on this breach is in the comparison.',
    close: 'Close',
    added: (name: string) => `Added ${name}.`,
  },
  comparisonTable: {
    label: 'Comparison',
    onlyDifferences: 'Only differences',
    alike: 'Nothing differs: every fact stated is the same.',
    facts: (count: number) => counted(count, 'fact', 'facts'),
    differing: (count: number, all: number) => `${formatCount(count)} of ${formatCount(all)} differ`,
    lags: 'Lags',
    clocks: 'Legal clocks',
    lagCount: (count: number) => counted(count, 'lag', 'lags'),
    clockCount: (count: number) => counted(count, 'clock', 'clocks'),
    others: (count: number) => `${counted(count, 'clock binds', 'clocks bind')} none of them`,
    keys: {
      breaches: tableKeys('your own value'),
      articles: tableKeys('use it for the breach'),
    },
  },
  columnHead: {
    reference: 'Reference',
    makeReference: 'make reference',
    remove: (name: string) => `Take out ${name}`,
    drag: 'Drag to another place, or press Shift with an arrow key',
    position: (name: string, place: number, of: number) =>
      `${name} is column ${formatCount(place)} of ${formatCount(of)} now.`,
  },
  cell: {
    edit: (fact: string, column: string) => `Edit ${fact} of ${column}`,
    use: (fact: string) => `Use this value as ${fact} of the breach`,
    used: (fact: string) => `${fact} of the breach is this value now.`,
    editing: (fact: string, column: string) => `${fact} of ${column}`,
    typed: 'Typed and not saved',
    own: 'your own value',
    says: (speaker: string, isInConflict: boolean) =>
      isInConflict ? `${speaker}, sources disagree` : speaker,
    ownInConflict: 'your own value, sources disagree',
    sourced: (speaker: string, place: string) => `${speaker} in ${place}`,
    more: (count: number) => `${counted(count, 'more sentence', 'more sentences')}`,
    onlyHere: 'not in the reference',
    noEvidence: 'No sentence says it.',
  },
  deltas: {
    count: (difference: string, ratio: string) => `${difference}, × ${ratio}`,
    about: (words: string) => `about ${words}`,
    without: (values: readonly string[]) => `without ${listed(values)}`,
  },
  differences: {
    same: 'The same as the reference',
    differs: 'Differs from the reference',
    'only-here': 'Only here',
    'not-stated': 'Not stated here',
  },
  savedComparisons: {
    title: 'Comparisons',
    none: 'No comparison is saved',
    todo: 'Select two to six breaches in the list and press C. Then save the comparison with Ctrl S.',
    name: 'Name',
    columns: 'Side by side',
    deeds: 'What can be done',
    open: (name: string) => `Open ${name}`,
    rename: (name: string) => `Rename ${name}`,
    forget: (name: string) => `Delete ${name}`,
    forgotten: (name: string) => `Deleted the comparison “${name}”. Undo brings it back.`,
    broken: (name: string) => `${name}: too few columns left`,
    articlesOn: (breach: string) => `Articles on ${breach}`,
    merged: (id: string, into: string) => `${id} was merged into ${into}`,
    gone: (ids: readonly string[]) => `${listed(ids)} ${ids.length === 1 ? 'is' : 'are'} gone`,
    cannotOpen: 'Fewer than two columns are left. It opens again when what is gone comes back.',
  },
  tray: {
    label: 'Gathered to compare',
    gathered: (names: readonly string[]) => `To compare: ${listed(names)}`,
    oneMore: 'Add one more with Shift C.',
    clear: 'Let go of them',
    added: (name: string, count: number, most: number) =>
      `${name} added to the comparison, ${formatCount(count)} of ${formatCount(most)}.`,
    known: (name: string) => `${name} is in the comparison already.`,
    full: (most: number) => `A comparison holds ${formatCount(most)}. Take one out first.`,
  },
}
