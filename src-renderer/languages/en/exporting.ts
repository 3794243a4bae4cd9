export const exporting = {
  actions: {
    open: 'Export',
    openFull: 'Export to a file…',
    write: 'Export…',
    writeFull: 'Write the export…',
    written: (name: string) => `Wrote ${name}, not encrypted.`,
  },
  restore: {
    label: 'Fill it from an exported file…',
    whole: (breaches: string, articles: string) =>
      `Restored everything: breaches ${breaches}, articles ${articles}.`,
    part: (breaches: string, articles: string) =>
      `Restored what the file holds, a part of a vault: breaches ${breaches}, articles ${articles}.`,
  },
  exportView: {
    title: 'Export',
    choices: 'What is written',
    preview: 'What would be written',
  },
  scopeChoice: {
    title: 'What',
    breach: (id: string) => `The breach ${id}`,
    breaches: (figure: string) => `These ${figure} breaches, one after the other`,
    comparison: (figure: string) => `These ${figure} breaches, side by side`,
    search: (query: string) => `All breaches found by “${query}”`,
    vault: (name: string) => `The whole vault “${name}”`,
  },
  formatChoice: {
    title: 'Format',
    names: {
      docx: 'Word',
      pdf: 'PDF',
      md: 'Markdown',
      html: 'HTML',
      xlsx: 'Excel',
      csv: 'CSV',
      json: 'JSON',
    },
    uses: {
      docx: 'A brief to go on writing in, with footnotes that quote the evidence.',
      pdf: 'A brief to pass on as it is, marked on every page.',
      md: 'A brief for wikis and notes.',
      html: 'A brief to read in any browser, as one file.',
      xlsx: 'Breaches and claims as sheets, to sort and calculate with.',
      csv: 'One table for other programs.',
      json: 'Everything, for programs; a vault can be made of it again.',
    },
    table: 'Rows of the table',
    breaches: 'One for each breach',
    claims: 'One for each claim, with its quote',
    notes: (count: number, figure: string) =>
      count === 1 ? 'With the note an analyst wrote' : `With the ${figure} notes of the analysts`,
    notesForAll: 'The notes will be in a brief that anybody may read.',
  },
  redaction: {
    title: 'Held back',
    people: 'People’s names',
    peopleChoices: { replace: 'Replace all found', listed: 'Only those listed', keep: 'Keep all' },
    peopleNotes: {
      replace: 'Each person becomes a number, the same all through the file.',
      listed: 'Only names somebody chose to hide always.',
      keep: 'Every name is written as it stands.',
    },
    tags: 'Sensitive tags',
    tagChoices: { hide: 'Hide the tags', 'leave-out': 'Leave out what has them', show: 'Write them' },
    hidden: (tags: string) => `Not written: ${tags}.`,
    noneHidden: 'Nothing here carries a tag marked sensitive.',
    facts: (count: number, figure: string) =>
      count === 0 ? 'Facts left out: none' : `Facts left out: ${figure}`,
    factsNote: 'What is computed from a fact that is left out is left out with it.',
  },
  foundNames: {
    none: 'No name of a person was found.',
    label: 'Names found',
    why: (rule: string, places: number, figure: string) =>
      places === 1 ? `${rule}, 1 place` : `${rule}, ${figure} places`,
    /** Why a name is taken for that of a person. */
    rules: {
      title: 'has a title before it',
      office: 'has an office beside it',
      'given-name': 'begins with a given name',
      surname: 'the surname of somebody named in full',
      byline: 'wrote an article',
      list: 'hidden in every export',
    },
    said: (name: string) => `${name}: this holds for every export of the vault.`,
    unlist: 'Hide no longer',
    unlistName: (name: string) => `Hide no longer: ${name}`,
    keep: 'Keep',
    keepName: (name: string) => `Keep the name ${name} in every export`,
    more: (figure: string) => `and ${figure} more`,
    kept: 'Names kept',
    isKept: 'kept in every export',
    hideAgain: 'Let the rules decide',
    hideAgainName: (name: string) => `Let the rules decide about the name ${name}`,
    add: 'Hide another name always',
    addButton: 'Hide',
    addHint: 'A name the rules miss',
  },
  marking: {
    title: 'Marking',
    label: 'TLP level',
    asMarked: 'As tagged in the vault',
    none: 'Nothing here is tagged with a TLP level, so nothing is printed.',
    means: {
      red: 'For the eyes and ears of the recipients named, and nobody else.',
      'amber+strict': 'For those in the recipient’s own organisation who need to know.',
      amber: 'For those in the recipient’s own organisation and its clients who need to know.',
      green: 'Within the community, but not over channels everybody can read.',
      clear: 'May be passed on to anybody.',
    },
    stricter: (level: string, ids: string, isChosen: boolean) =>
      isChosen
        ? `${level} is printed all the same, because it is stricter. Tagged so: ${ids}.`
        : `Tagged ${level}: ${ids}.`,
    allowRed: 'It may leave although it is marked TLP:RED',
  },
  preview: {
    looking: 'Going through what would be written…',
    breaches: 'Breaches',
    articles: 'Articles',
    claims: 'Claims',
    held: 'Held back',
    nothingHeld: 'Nothing is held back.',
    names: (count: number, figure: string) =>
      count === 1 ? 'The name of 1 person' : `The names of ${figure} people`,
    heldBreaches: (count: number, figure: string) =>
      count === 1
        ? '1 breach, for a sensitive tag or because nothing is left to tell'
        : `${figure} breaches, for a sensitive tag or because nothing is left to tell`,
    heldArticles: (count: number, figure: string) =>
      count === 1 ? '1 article, for a sensitive tag' : `${figure} articles, for a sensitive tag`,
    heldTags: (count: number, figure: string) =>
      count === 1 ? '1 sensitive tag' : `${figure} sensitive tags`,
    heldFacts: (count: number, figure: string) =>
      count === 1 ? '1 kind of fact' : `${figure} kinds of facts`,
    restorable: 'A vault can be made of this file again.',
    notRestorable: 'No vault can be made of this file: names or texts are taken out of it.',
    keepAll: 'Hold nothing back',
    brief: 'Beginning of the brief',
    rows: 'First rows',
    cut: 'The brief goes on from here.',
    problem: 'This cannot be shown now',
  },
  foot: {
    writing: 'Writing…',
    safe: 'Nothing was written, and a file that was there is as it was.',
    written: (name: string) => `${name} is written, whole and not encrypted.`,
    label: 'What was written',
    plain: 'Exports are not encrypted: whoever has the file can read it.',
    path: 'Where',
    size: 'Size',
    sha256: 'SHA-256',
    copy: 'Copy the checksum',
    copied: 'The checksum is copied.',
    show: 'Show in folder',
  },
}
