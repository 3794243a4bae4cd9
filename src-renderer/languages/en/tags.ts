import { counted, formatCount } from '../../text/format.ts'

const things = (count: number, target: 'articles' | 'breaches') =>
  target === 'articles' ? counted(count, 'article', 'articles') : counted(count, 'breach', 'breaches')

export const tags = {
  arrangeRules: {
    make: 'New rule',
    applyAll: 'Apply all',
    applied: (rules: number, tagged: number) =>
      `${counted(rules, 'rule', 'rules')} applied; ${counted(tagged, 'tag was', 'tags were')} put on.`,
  },
  arrangeTags: {
    arrange: 'Tags, packs and rules',
    make: 'New tag',
    makeBelow: 'New tag below',
    rename: 'Rename',
    move: 'Move to…',
    merge: 'Merge into…',
    remove: 'Delete',
    removed: (path: string) => `${path} is deleted with the tags below it. Ctrl Z brings them back.`,
  },
  chooseTag: {
    move: (path: string) => `Move ${path} to`,
    merge: (path: string) => `Merge ${path} into`,
    moveHint: 'The tags below it go along. What carries them keeps them.',
    mergeHint:
      'Whatever carries it will carry the tag you choose instead; tags of the same name below them become one.',
    field: 'Find a tag',
    list: 'Tags',
    top: 'The top of the tree',
    none: 'No tag is called that.',
  },
  conditionField: {
    placeholder: 'sector:healthcare people:>500',
    label: 'What can stand here',
    count: (count: number) => counted(count, 'suggestion', 'suggestions'),
  },
  packContents: { label: 'Tags of the pack', exclusive: 'one at a time' },
  packsTab: {
    label: 'Packs',
    intro:
      'A pack is a vocabulary others use too. Installing one adds its tags; taking it out removes those that nothing carries. Ctrl Z takes either back.',
    install: 'Install',
    complete: 'Add the missing tags',
    remove: 'Take out',
    installThe: (label: string) => `Install ${label}`,
    removeThe: (label: string) => `Take out ${label}`,
    tags: (count: number) => counted(count, 'tag', 'tags'),
    all: (count: number) => `Installed, ${counted(count, 'tag', 'tags')}`,
    some: (installed: number, count: number) =>
      `${formatCount(installed)} of ${formatCount(count)} tags are here`,
    isIn: (label: string, count: number) => `${label} is installed: ${counted(count, 'tag', 'tags')}.`,
    isOut: (label: string) => `${label} is taken out; tags that are in use stay.`,
  },
  ruleEditor: {
    title: 'New rule',
    name: 'Name',
    nameHint: 'Large health breaches',
    target: 'What it tags',
    targets: { breaches: 'Breaches', articles: 'Articles' },
    condition: 'What must be so',
    conditionHint:
      'Parts stand side by side and must all hold. A comma gives another value that will do; - before a part turns it round. Press ↓ to see what can be asked.',
    tag: 'Tag to put on',
    tagHint: 'hipaa/large',
    runsOnImport: 'Also tag what is imported later',
    save: 'Save',
    saveAndApply: 'Save and apply',
    apply: 'Apply now',
    remove: 'Remove the rule',
    discard: 'Discard',
    removed: (name: string) =>
      `The rule ${name} is removed. What it has tagged stays tagged; Ctrl Z brings it back.`,
    tagged: (count: number, target: 'articles' | 'breaches', tag: string) =>
      count === 0 ? `Nothing new to tag with ${tag}.` : `${things(count, target)} tagged with ${tag}.`,
    carried: (count: number) => `${formatCount(count)} carried it already.`,
    refused: (count: number) => `${formatCount(count)} carry a tag that excludes it.`,
  },
  rulePreview: {
    label: 'What the rule would do',
    nothing: 'Write what must be so, and what the rule would tag is shown here before it does anything.',
    looking: 'Looking through the vault…',
    gain: (count: number, target: 'articles' | 'breaches') => `Would tag ${things(count, target)}.`,
    noneGain: (target: 'articles' | 'breaches') =>
      target === 'articles' ? 'Would tag no further article.' : 'Would tag no further breach.',
    carry: (count: number) => `${counted(count, 'carries', 'carry')} the tag already.`,
    refused: (count: number) => `${formatCount(count)} cannot.`,
    more: (count: number) => `and ${formatCount(count)} more`,
    refusedTitle: 'Cannot carry it',
    carries: (path: string) => `carries ${path}, and only one is possible`,
    lapsedTitle: 'Tagged before, and not so any more',
    lapsedHint: 'They keep the tag until you take it off.',
  },
  rulesTab: {
    label: 'Rules',
    count: (count: number) => counted(count, 'rule', 'rules'),
    none: 'No rule yet',
    noneHint:
      'A rule puts a tag on every breach or article that is so and so: now, and if you like on all that is imported later.',
    example: 'sector:healthcare people:>500  →  hipaa/large',
    runsOnImport: 'Also tags what is imported later',
  },
  tagColours: {
    title: 'Colour',
    custom: 'Another colour',
    withChildren: 'Also for the tags below it',
    names: ['Red', 'Amber', 'Green', 'Blue', 'Violet', 'Pink', 'Teal', 'Brown'],
  },
  tagDetail: {
    ofPack: (label: string, term: string | null) =>
      term === null ? `From ${label}` : `From ${label}: ${term}`,
    exclusive: 'Only one of the tags below it at a time',
    exclusiveHint: 'Putting on a second one offers to replace the first, as with the levels of TLP.',
    carriers: 'Carried by',
    nothing: 'Nothing yet. Select breaches or articles and press T.',
    breaches: (count: number) => counted(count, 'breach', 'breaches'),
    articles: (count: number) => counted(count, 'article', 'articles'),
    rules: 'Put on by',
  },
  tagMeaning: { label: 'What it means', placeholder: 'When is it put on, and when not?' },
  tagNameField: {
    make: 'Name of the new tag',
    rename: (path: string) => `New name of ${path}`,
  },
  tagTree: {
    label: 'Tags',
    keys: 'Arrows move and fold. Enter shows what carries a tag. F2 renames, M moves, Shift M merges, Delete deletes.',
    none: (filter: string) => `No tag is called “${filter}”.`,
    counts: (articles: number, breaches: number) =>
      `${counted(articles, 'article', 'articles')}, ${counted(breaches, 'breach', 'breaches')}`,
    exclusive: 'One at a time',
    pack: 'From a pack',
  },
  tagsPane: { label: 'Tags', tree: 'Tree', packs: 'Packs', rules: 'Rules' },
  treeTab: {
    label: 'Tree',
    articles: 'Articles',
    breaches: 'Breaches',
    filter: 'Filter tags',
    none: 'No tags yet',
    noneHint:
      'Select breaches or articles and press T to put a tag on them. Or begin with a vocabulary others use: TLP, VERIS, HHS.',
    toPacks: 'See the packs',
    choose: 'Choose a tag to see what it means and what carries it.',
  },
  replaceRivals: {
    why: (group: string) => `Of the tags below ${group} only one is possible.`,
    carried: (path: string, on: number, count: number) =>
      count === 1
        ? `It carries ${path} now.`
        : `${formatCount(on)} of ${formatCount(count)} carry ${path} now.`,
    replace: (path: string) => `Replace by ${path}`,
    leave: 'Leave as it is',
  },
  tagChooserFoot: {
    move: 'move',
    toggle: 'on or off',
    create: 'new tag',
    arrange: 'Arrange tags',
  },
  tagPopover: {
    title: (count: number) => `Tags of ${counted(count, 'selected', 'selected')}`,
    label: 'Tag name',
    list: 'Tags',
    placeholder: 'Find or make a tag: vector/ransomware',
    none: 'No tag yet. Write a name and press Enter. A / makes a branch.',
    create: (path: string) => `New tag: ${path}`,
    on: (count: number) => `on ${counted(count, 'selected', 'selected')}`,
    onSome: (on: number, count: number) => `on ${formatCount(on)} of ${formatCount(count)}`,
    byRule: (name: string) => `by the rule ${name}`,
    left: (count: number) => `${counted(count, 'more tag', 'more tags')}; write a few letters to find them.`,
    found: (count: number) => counted(count, 'tag', 'tags'),
    groups: { carried: 'On these', recent: 'Recent', others: 'All tags' },
  },
}
