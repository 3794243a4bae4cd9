import { counted, formatCount, listed } from '../../text/format.ts'

const breaches = (count: number) => counted(count, 'breach', 'breaches')
const people = (count: number) => counted(count, 'person', 'people')

/** Up to three names; the others are counted. */
const named = (names: readonly string[]) =>
  listed(names.length > 4 ? [...names.slice(0, 3), `${formatCount(names.length - 3)} more`] : names)

export const statistics = {
  actions: {
    show: 'Statistics',
    showFull: 'Statistics of what is shown',
    counting: 'Count a vendor’s breach once, or for each customer',
    list: 'List them',
    listFull: 'List the breaches that are counted',
    save: 'Save',
    saveFull: 'Save these statistics',
    saveAs: 'Save as…',
    saveAsFull: 'Save these statistics under another name…',
    updated: (name: string) => `“${name}” now counts what is shown.`,
    rename: 'Rename…',
    renameFull: 'Rename the saved statistics…',
    forget: 'Delete',
    forgetFull: 'Delete the saved statistics',
    forgotten: (name: string) => `Deleted the saved statistics “${name}”. Undo brings them back.`,
  },
  statisticsTree: {
    title: 'Saved statistics',
    broken: (name: string) => `${name}: these statistics can no longer be counted.`,
  },
  statisticsPane: {
    label: 'Statistics',
    found: (found: number, whole: number) =>
      found === whole
        ? `all ${breaches(whole)}`
        : `${formatCount(found)} of ${counted(whole, 'breach', 'breaches')}`,
    unsaved: 'changed',
    figures: 'Figures and charts',
    countingWhat: (query: string) => `Counting the breaches that fit ${query}…`,
    countingAll: 'Counting all breaches…',
    empty: 'No breaches to count yet',
    emptyHint:
      'Import articles that report breaches, and they are counted here. Drop files anywhere on this window.',
    none: 'No breach fits',
    noneHint: 'Take a word or a condition out of the search box, or clear it to count all breaches.',
    clear: 'Count all breaches',
    few: (found: number) =>
      found === 1
        ? 'Only 1 breach: there is nothing to compare it with.'
        : `Only ${formatCount(found)} breaches: look at each of them before you trust a median or a share.`,
  },
  statisticsNameForm: {
    name: 'Name of the saved statistics',
    keep: 'Save',
    leave: 'Cancel',
    taken: 'There are some of this name already: they will be replaced.',
    saved: (name: string) => `Saved as “${name}”.`,
    renamed: (name: string) => `Renamed to “${name}”.`,
  },
  headlineFigures: {
    label: 'At a glance',
    people: 'People affected',
    once: 'each counted once',
    each: 'a vendor’s breach for each customer',
    peopleRest: (known: number, unknown: number) =>
      unknown === 0
        ? `${breaches(known)} with a figure`
        : `${breaches(known)} with a figure, ${formatCount(unknown)} without`,
    median: 'Median breach',
    half: (q1: string, q3: string) => `middle half ${q1} to ${q3}`,
    told: 'Told within 60 days',
    toldRest: (within: number, known: number) => `${formatCount(within)} of ${formatCount(known)} known`,
    toldUnsure: (within: number, known: number, unsure: number) =>
      `${formatCount(within)} of ${formatCount(known)} known, ${formatCount(unsure)} too vague to say`,
    tooFew: 'too few for a share',
    unsure: (count: number) => `${formatCount(count)} too vague to say`,
    outOf: (within: number, known: number) => `${formatCount(within)} of ${formatCount(known)}`,
    cannotBeTold: 'Cannot be told',
    cannotRest: 'no date of discovery, or none when people were told',
    impossible: (count: number) => `${formatCount(count)} more have dates in an impossible order`,
    none: 'Not stated',
    noFigure: 'no breach gives a figure',
    noDates: 'no breach gives both dates',
    single: 'one breach: there is no median',
    few: (known: number) => `a median of only ${formatCount(known)}`,
    find: 'Finds the breaches behind it',
  },
  vendorGuard: {
    label: 'Counted once',
    peopleOnce: (count: number) =>
      `${people(count)} ${count === 1 ? 'was' : 'were'} about to be counted twice.`,
    breachesOnce: (count: number) =>
      `${breaches(count)} ${count === 1 ? 'was' : 'were'} about to be counted twice.`,
    peopleEach: (count: number) => `${people(count)} ${count === 1 ? 'is' : 'are'} counted twice.`,
    breachesEach: (count: number) => `${breaches(count)} ${count === 1 ? 'is' : 'are'} counted twice.`,
    ofVendor: (names: readonly string[], vendor: string) =>
      `${named(names)} ${names.length === 1 ? 'tells' : 'tell'} of the breach of their vendor ${vendor}.`,
    ofCustomers: (names: readonly string[], vendor: string) =>
      `${named(names)} tell of one breach of their vendor ${vendor}.`,
    more: (count: number) => `${counted(count, 'more group', 'more groups')} like this.`,
    wouldBe: (count: number, affected: number) =>
      `Counted for each customer: ${breaches(count)}, ${people(affected)}.`,
    isOnce: (count: number, affected: number) => `Counted once: ${breaches(count)}, ${people(affected)}.`,
    show: 'Show overlaps',
    hide: 'Hide overlaps',
    countOnce: 'Count once',
    countEach: 'Count by customer',
    with: (head: string, count: string) => `With ${head}, ${count}`,
    people: (count: number | null) => (count === null ? 'no figure' : people(count)),
    groupsMore: (count: number) => `${counted(count, 'smaller group is', 'smaller groups are')} not listed.`,
    rule: 'Breaches count as one where a customer names the vendor as its way in and both were discovered within a year of each other, or where customers of one vendor were hit within four months.',
  },
  chartFrame: {
    as: (chart: string) => `${chart}: show as`,
    chart: 'Chart',
    table: 'Table',
    restsOn: (known: number, silent: number) =>
      silent === 0
        ? `Rests on ${breaches(known)}; every one says it.`
        : `Rests on ${breaches(known)}; ${formatCount(silent)} ${silent === 1 ? 'says' : 'say'} nothing.`,
    restsOnNone: (silent: number) => `${breaches(silent)}, and none says it.`,
  },
  barChart: {
    titles: {
      year: 'Breaches by year',
      sector: 'Sectors',
      country: 'Countries',
      vector: 'Attack vectors',
      data: 'Data exposed',
      source: 'Who gives the figure',
    },
    manyEach: 'A breach counts at each of its values.',
    notStated: 'Not stated',
    yearOf: 'Year',
    years: {
      began: 'year it began',
      discovered: 'year discovered',
      disclosed: 'year disclosed',
      notified: 'year people were told',
    },
    value: 'Value',
    breaches: 'Breaches',
    share: 'Share',
    people: 'People',
    byCustomer: 'By customer',
    once: 'Once',
    bar: (label: string, count: number, affected: number) =>
      affected === 0
        ? `${label}: ${breaches(count)}, no figure of people`
        : `${label}: ${breaches(count)}, ${people(affected)}`,
    finds: (each: number) => `Finds ${breaches(each)}, each by itself`,
    more: (count: number) => `${formatCount(count)} more`,
    fewer: 'Fewer',
    noFigure: 'no figure',
  },
  sizesChart: {
    title: {
      began: 'People affected per breach, by year it began',
      discovered: 'People affected per breach, by year discovered',
      disclosed: 'People affected per breach, by year disclosed',
      notified: 'People affected per breach, by year people were told',
    },
    legend: 'Logarithmic. Line: median. Band: middle half. Hollow: not an exact figure.',
    keys: 'Arrow keys go from year to year and into its breaches.',
    notAllDots: (drawn: number) =>
      `Dots: the ${formatCount(drawn)} largest. Line and band count every breach.`,
    year: (year: string, known: number, median: string) => `${year}: median ${median} of ${breaches(known)}`,
    yearNone: (year: string) => `${year}: no breach gives a figure`,
    yearSilent: (count: number) => `${formatCount(count)} without a figure`,
    dot: (name: string, affected: string) => `${name}, ${affected} people`,
    notExact: (name: string, affected: string) => `${name}, about ${affected} people, not an exact figure`,
    soFar: 'so far',
    none: 'No breach gives both a figure and a year. Choose another year, or count more breaches.',
    head: {
      year: 'Year',
      known: 'With a figure',
      unknown: 'Without',
      q1: 'Lower quarter',
      median: 'Median',
      q3: 'Upper quarter',
    },
  },
  lagsChart: {
    title: 'Median lags',
    legend: 'Days. Line and number: median. Band: middle half, pale where dates give only a month or a year.',
    rule: '60, HIPAA',
    known: (known: number, silent: number) =>
      `${formatCount(known)} known, ${formatCount(silent)} cannot be told`,
    few: (known: number) => (known === 1 ? 'one breach only' : `a median of only ${formatCount(known)}`),
    impossible: (count: number) => `${formatCount(count)} in an impossible order`,
    range: (least: string, most: string) => `${least} to ${most}`,
    row: (lag: string, median: string, known: number) =>
      `${lag}: median ${median} days, ${breaches(known)} known`,
    none: 'Not known',
    rowNone: (lag: string) => `${lag}: no breach states both dates`,
    silent: (lag: string, count: number) => `${lag}: ${breaches(count)} cannot be told`,
    head: {
      lag: 'Lag in days',
      q1: 'Lower quarter',
      median: 'Median',
      q3: 'Upper quarter',
      known: 'Known',
      silent: 'Cannot be told',
      impossible: 'Impossible order',
    },
  },
  clocksTable: {
    title: 'Clocks',
    legend: 'What the articles say against each rule. Not legal advice.',
    clock: 'Clock',
    met: 'Met',
    missed: 'Missed',
    cannotBeTold: 'Cannot be told',
    find: (clock: string, answer: string, count: number) => `${clock}, ${answer}: ${breaches(count)}`,
    none: 'No clock binds any of these breaches, as far as the articles say.',
  },
}
