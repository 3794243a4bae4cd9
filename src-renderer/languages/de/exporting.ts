import type { Words } from '../words.ts'

export const exporting: Words['exporting'] = {
  actions: {
    open: 'Export',
    openFull: 'In eine Datei exportieren…',
    write: 'Exportieren…',
    writeFull: 'Export schreiben…',
    written: name => `${name} wurde geschrieben, nicht verschlüsselt.`,
  },
  restore: {
    label: 'Aus einer Exportdatei füllen…',
    whole: (breaches, articles) => `Alles wiederhergestellt: Datenpannen ${breaches}, Artikel ${articles}.`,
    part: (breaches, articles) =>
      `Wiederhergestellt, was die Datei enthält, einen Teil eines Tresors: Datenpannen ${breaches}, Artikel ${articles}.`,
  },
  exportView: {
    title: 'Export',
    choices: 'Was geschrieben wird',
    preview: 'Was geschrieben würde',
  },
  scopeChoice: {
    title: 'Was',
    breach: id => `Die Datenpanne ${id}`,
    breaches: figure => `Diese ${figure} Datenpannen, eine nach der anderen`,
    comparison: figure => `Diese ${figure} Datenpannen, nebeneinander`,
    search: query => `Alle Datenpannen zur Suche „${query}“`,
    vault: name => `Der ganze Tresor „${name}“`,
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
      docx: 'Ein Bericht zum Weiterschreiben, mit den Belegen als Fußnoten.',
      pdf: 'Ein Bericht zum Weitergeben, auf jeder Seite gekennzeichnet.',
      md: 'Ein Bericht für Wikis und Notizen.',
      html: 'Ein Bericht für jeden Browser, in einer Datei.',
      xlsx: 'Datenpannen und Aussagen als Blätter, zum Sortieren und Rechnen.',
      csv: 'Eine Tabelle für andere Programme.',
      json: 'Alles, für Programme; daraus lässt sich wieder ein Tresor anlegen.',
    },
    table: 'Zeilen der Tabelle',
    breaches: 'Eine je Datenpanne',
    claims: 'Eine je Aussage, mit ihrem Zitat',
    notes: (count, figure) =>
      count === 1 ? 'Mit der Notiz, die jemand geschrieben hat' : `Mit den ${figure} Notizen`,
    notesForAll: 'Die Notizen stehen dann in einem Bericht, den jeder lesen kann.',
  },
  redaction: {
    title: 'Zurückhalten',
    people: 'Personennamen',
    peopleChoices: {
      replace: 'Gefundene ersetzen',
      listed: 'Nur gelistete',
      keep: 'Alle behalten',
    },
    peopleNotes: {
      replace: 'Jede Person wird zu einer Nummer, in der ganzen Datei derselben.',
      listed: 'Ersetzt werden nur Namen, die immer verborgen werden sollen.',
      keep: 'Jeder Name bleibt stehen.',
    },
    tags: 'Sensible Schlagwörter',
    tagChoices: {
      hide: 'Verbergen',
      'leave-out': 'Samt Inhalt weglassen',
      show: 'Schreiben',
    },
    hidden: tags => `Nicht geschrieben: ${tags}.`,
    noneHidden: 'Nichts hier trägt ein Schlagwort, das als sensibel gilt.',
    facts: (count, figure) =>
      count === 0 ? 'Weggelassene Angaben: keine' : `Weggelassene Angaben: ${figure}`,
    factsNote: 'Was aus einer weggelassenen Angabe berechnet ist, entfällt mit ihr.',
  },
  foundNames: {
    none: 'Kein Personenname wurde gefunden.',
    label: 'Gefundene Namen',
    why: (rule, places, figure) => (places === 1 ? `${rule}, 1 Stelle` : `${rule}, ${figure} Stellen`),
    rules: {
      title: 'hat einen Titel davor',
      office: 'hat ein Amt daneben',
      'given-name': 'beginnt mit einem Vornamen',
      surname: 'Nachname einer Person, die mit vollem Namen vorkommt',
      byline: 'hat einen Artikel verfasst',
      list: 'in jedem Export verborgen',
    },
    said: name => `${name}: Das gilt für jeden Export des Tresors.`,
    unlist: 'Nicht mehr verbergen',
    unlistName: name => `Nicht mehr verbergen: ${name}`,
    keep: 'Behalten',
    keepName: name => `Den Namen ${name} in jedem Export behalten`,
    more: figure => `und ${figure} weitere`,
    kept: 'Behaltene Namen',
    isKept: 'in jedem Export behalten',
    hideAgain: 'Regeln entscheiden lassen',
    hideAgainName: name => `Regeln über den Namen ${name} entscheiden lassen`,
    add: 'Einen weiteren Namen immer verbergen',
    addButton: 'Verbergen',
    addHint: 'Ein Name, den die Regeln übersehen',
  },
  marking: {
    title: 'Kennzeichnung',
    label: 'TLP-Stufe',
    asMarked: 'Wie im Tresor gekennzeichnet',
    none: 'Nichts hier trägt eine TLP-Stufe, also wird keine gedruckt.',
    means: {
      red: 'Persönlich: nur für die benannten Empfänger, für niemanden sonst.',
      'amber+strict': 'Nur innerhalb der Organisation des Empfängers, für alle, die es wissen müssen.',
      amber:
        'Innerhalb der Organisation des Empfängers und bei ihren Kunden, für alle, die es wissen müssen.',
      green: 'Organisationsübergreifend, aber nicht über Wege, die allen offenstehen.',
      clear: 'Darf unbegrenzt weitergegeben werden.',
    },
    stricter: (level, ids, isChosen) =>
      isChosen
        ? `Gedruckt wird trotzdem ${level}, weil es strenger ist. So gekennzeichnet: ${ids}.`
        : `Mit ${level} gekennzeichnet: ${ids}.`,
    allowRed: 'Weitergabe trotz TLP:RED zulassen',
  },
  preview: {
    looking: 'Es wird ermittelt, was geschrieben würde…',
    breaches: 'Datenpannen',
    articles: 'Artikel',
    claims: 'Aussagen',
    held: 'Zurückgehalten',
    nothingHeld: 'Nichts wird zurückgehalten.',
    names: (count, figure) => (count === 1 ? 'Der Name 1 Person' : `Die Namen von ${figure} Personen`),
    heldBreaches: (count, figure) =>
      count === 1
        ? '1 Datenpanne, wegen eines sensiblen Schlagworts oder weil nichts zu sagen bleibt'
        : `${figure} Datenpannen, wegen eines sensiblen Schlagworts oder weil nichts zu sagen bleibt`,
    heldArticles: (count, figure) =>
      count === 1
        ? '1 Artikel, wegen eines sensiblen Schlagworts'
        : `${figure} Artikel, wegen eines sensiblen Schlagworts`,
    heldTags: (count, figure) => (count === 1 ? '1 sensibles Schlagwort' : `${figure} sensible Schlagwörter`),
    heldFacts: (count, figure) => (count === 1 ? '1 Art von Angaben' : `${figure} Arten von Angaben`),
    restorable: 'Aus dieser Datei lässt sich wieder ein Tresor anlegen.',
    notRestorable: 'Aus dieser Datei lässt sich kein Tresor anlegen: Namen oder Texte fehlen darin.',
    keepAll: 'Nichts zurückhalten',
    brief: 'Anfang des Berichts',
    rows: 'Erste Zeilen',
    cut: 'Der Bericht geht hier weiter.',
    problem: 'Das lässt sich jetzt nicht zeigen',
  },
  foot: {
    writing: 'Wird geschrieben…',
    safe: 'Nichts wurde geschrieben; eine Datei, die schon da war, ist unverändert.',
    written: name => `${name} ist geschrieben, vollständig und nicht verschlüsselt.`,
    label: 'Was geschrieben wurde',
    plain: 'Exporte sind nicht verschlüsselt: Wer die Datei hat, kann sie lesen.',
    path: 'Ort',
    size: 'Größe',
    sha256: 'SHA-256',
    copy: 'Prüfsumme kopieren',
    copied: 'Die Prüfsumme ist kopiert.',
    show: 'Im Ordner zeigen',
  },
}
