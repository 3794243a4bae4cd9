import { counted, formatCount, isOne } from '../../text/format.ts'
import type { Words } from '../words.ts'

const things = (count: number, target: 'articles' | 'breaches') =>
  target === 'articles' ? counted(count, 'Artikel', 'Artikel') : counted(count, 'Datenpanne', 'Datenpannen')
const tagCount = (count: number) => counted(count, 'Schlagwort', 'Schlagwörter')

export const tags: Words['tags'] = {
  arrangeRules: {
    make: 'Neue Regel',
    applyAll: 'Alle anwenden',
    applied: (rules, tagged) =>
      `${counted(rules, 'Regel', 'Regeln')} angewendet; ${tagCount(tagged)} vergeben.`,
  },
  arrangeTags: {
    arrange: 'Schlagwörter, Pakete und Regeln',
    make: 'Neues Schlagwort',
    makeBelow: 'Neues Schlagwort darunter',
    rename: 'Umbenennen',
    move: 'Verschieben nach…',
    merge: 'Zusammenführen mit…',
    remove: 'Löschen',
    removed: path => `${path} wurde mit den Schlagwörtern darunter gelöscht. Strg Z holt sie zurück.`,
  },
  chooseTag: {
    move: path => `${path} verschieben nach`,
    merge: path => `${path} zusammenführen mit`,
    moveHint: 'Die Schlagwörter darunter ziehen mit um. Nichts verliert sein Schlagwort.',
    mergeHint:
      'Alles mit diesem Schlagwort bekommt stattdessen das gewählte; gleichnamige Schlagwörter darunter werden eins.',
    field: 'Schlagwort suchen',
    list: 'Schlagwörter',
    top: 'Oberste Ebene des Baums',
    none: 'Kein Schlagwort heißt so.',
  },
  conditionField: {
    placeholder: 'sector:healthcare people:>500',
    label: 'Was hier stehen kann',
    count: count => counted(count, 'Vorschlag', 'Vorschläge'),
  },
  packContents: { label: 'Schlagwörter des Pakets', exclusive: 'nur eines zugleich' },
  packsTab: {
    label: 'Pakete',
    intro:
      'Ein Paket ist ein Vokabular, das auch andere verwenden. Installieren fügt seine Schlagwörter hinzu; Herausnehmen entfernt die davon, die nirgends vergeben sind. Strg Z macht beides rückgängig.',
    install: 'Installieren',
    complete: 'Fehlende Schlagwörter hinzufügen',
    remove: 'Herausnehmen',
    installThe: label => `${label} installieren`,
    removeThe: label => `${label} herausnehmen`,
    tags: tagCount,
    all: count => `Installiert, ${tagCount(count)}`,
    some: (installed, count) =>
      `${formatCount(installed)} von ${counted(count, 'Schlagwort', 'Schlagwörtern')} vorhanden`,
    isIn: (label, count) => `${label} ist installiert: ${tagCount(count)}.`,
    isOut: label => `${label} ist herausgenommen; verwendete Schlagwörter bleiben.`,
  },
  ruleEditor: {
    title: 'Neue Regel',
    name: 'Name',
    nameHint: 'Große Pannen im Gesundheitswesen',
    target: 'Was sie verschlagwortet',
    targets: { breaches: 'Datenpannen', articles: 'Artikel' },
    condition: 'Was zutreffen muss',
    conditionHint:
      'Die Teile stehen nebeneinander und müssen alle zutreffen. Ein Komma nennt einen weiteren zulässigen Wert; - vor einem Teil kehrt ihn um. Drücken Sie ↓, um zu sehen, wonach sich fragen lässt.',
    tag: 'Zu vergebendes Schlagwort',
    tagHint: 'hipaa/large',
    runsOnImport: 'Auch verschlagworten, was später importiert wird',
    save: 'Speichern',
    saveAndApply: 'Speichern und anwenden',
    apply: 'Jetzt anwenden',
    remove: 'Regel entfernen',
    discard: 'Verwerfen',
    removed: name =>
      `Die Regel ${name} wurde entfernt. Was sie verschlagwortet hat, bleibt es; Strg Z holt sie zurück.`,
    tagged: (count, target, tag) =>
      count === 0 ? `Nichts Neues für ${tag}.` : `${things(count, target)} mit ${tag} verschlagwortet.`,
    carried: count => (isOne(count) ? '1 trug es schon.' : `${formatCount(count)} trugen es schon.`),
    refused: count =>
      isOne(count)
        ? '1 trägt ein Schlagwort, das es ausschließt.'
        : `${formatCount(count)} tragen ein Schlagwort, das es ausschließt.`,
  },
  rulePreview: {
    label: 'Was die Regel täte',
    nothing:
      'Schreiben Sie, was zutreffen muss; was die Regel verschlagworten würde, ist hier zu sehen, bevor sie etwas tut.',
    looking: 'Der Tresor wird durchgesehen…',
    gain: (count, target) => `Würde ${things(count, target)} verschlagworten.`,
    noneGain: target =>
      target === 'articles'
        ? 'Würde keinen weiteren Artikel verschlagworten.'
        : 'Würde keine weitere Datenpanne verschlagworten.',
    carry: count =>
      isOne(count) ? '1 trägt das Schlagwort schon.' : `${formatCount(count)} tragen das Schlagwort schon.`,
    refused: count =>
      isOne(count) ? '1 kann es nicht tragen.' : `${formatCount(count)} können es nicht tragen.`,
    more: count => `und ${formatCount(count)} weitere`,
    refusedTitle: 'Kann es nicht tragen',
    carries: path => `trägt ${path}, und nur eines ist möglich`,
    lapsedTitle: 'Früher verschlagwortet, trifft nicht mehr zu',
    lapsedHint: 'Sie behalten das Schlagwort, bis Sie es entfernen.',
  },
  rulesTab: {
    label: 'Regeln',
    count: count => counted(count, 'Regel', 'Regeln'),
    none: 'Noch keine Regel',
    noneHint:
      'Eine Regel vergibt ein Schlagwort an jede Datenpanne oder jeden Artikel, auf die etwas zutrifft: jetzt und auf Wunsch an alles, was später importiert wird.',
    example: 'sector:healthcare people:>500  →  hipaa/large',
    runsOnImport: 'Verschlagwortet auch, was später importiert wird',
  },
  tagColours: {
    title: 'Farbe',
    custom: 'Andere Farbe',
    withChildren: 'Auch für die Schlagwörter darunter',
    names: ['Rot', 'Bernstein', 'Grün', 'Blau', 'Violett', 'Rosa', 'Petrol', 'Braun'],
  },
  tagDetail: {
    ofPack: (label, term) => (term === null ? `Aus ${label}` : `Aus ${label}: ${term}`),
    exclusive: 'Nur eines der Schlagwörter darunter zugleich',
    exclusiveHint:
      'Wird ein zweites vergeben, wird angeboten, das erste zu ersetzen, wie bei den Stufen von TLP.',
    carriers: 'Vergeben an',
    nothing: 'Noch nichts. Wählen Sie Datenpannen oder Artikel aus und drücken Sie T.',
    breaches: count => counted(count, 'Datenpanne', 'Datenpannen'),
    articles: count => counted(count, 'Artikel', 'Artikel'),
    rules: 'Vergeben durch',
  },
  tagMeaning: { label: 'Was es bedeutet', placeholder: 'Wann wird es vergeben, und wann nicht?' },
  tagNameField: {
    make: 'Name des neuen Schlagworts',
    rename: path => `Neuer Name für ${path}`,
  },
  tagTree: {
    label: 'Schlagwörter',
    keys: 'Pfeiltasten bewegen und klappen auf oder zu. Eingabe zeigt, woran ein Schlagwort vergeben ist. F2 benennt um, M verschiebt, Umschalt M führt zusammen, Entf löscht.',
    none: filter => `Kein Schlagwort heißt „${filter}“.`,
    counts: (articles, breaches) => `${things(articles, 'articles')}, ${things(breaches, 'breaches')}`,
    exclusive: 'Nur eines zugleich',
    pack: 'Aus einem Paket',
  },
  tagsPane: { label: 'Schlagwörter', tree: 'Baum', packs: 'Pakete', rules: 'Regeln' },
  treeTab: {
    label: 'Baum',
    articles: 'Artikel',
    breaches: 'Datenpannen',
    filter: 'Schlagwörter filtern',
    none: 'Noch keine Schlagwörter',
    noneHint:
      'Wählen Sie Datenpannen oder Artikel aus und drücken Sie T, um ihnen ein Schlagwort zu geben. Oder beginnen Sie mit einem Vokabular, das auch andere verwenden: TLP, VERIS, HHS.',
    toPacks: 'Pakete ansehen',
    choose: 'Wählen Sie ein Schlagwort aus, um zu sehen, was es bedeutet und woran es vergeben ist.',
  },
  replaceRivals: {
    why: group => `Von den Schlagwörtern unter ${group} ist nur eines möglich.`,
    carried: (path, on, count) =>
      count === 1
        ? `Vergeben ist jetzt ${path}.`
        : `${formatCount(on)} von ${formatCount(count)} tragen jetzt ${path}.`,
    replace: path => `Durch ${path} ersetzen`,
    leave: 'Lassen, wie es ist',
  },
  tagChooserFoot: {
    move: 'bewegen',
    toggle: 'an oder aus',
    create: 'neues Schlagwort',
    arrange: 'Schlagwörter ordnen',
  },
  tagPopover: {
    title: count => `Schlagwörter für ${formatCount(count)} ausgewählte`,
    label: 'Name des Schlagworts',
    list: 'Schlagwörter',
    placeholder: 'Schlagwort suchen oder anlegen: vector/ransomware',
    none: 'Noch kein Schlagwort. Schreiben Sie einen Namen und drücken Sie Eingabe. Ein / macht einen Zweig.',
    create: path => `Neues Schlagwort: ${path}`,
    on: count => `für ${formatCount(count)} ausgewählte`,
    onSome: (on, count) => `an ${formatCount(on)} von ${formatCount(count)}`,
    byRule: name => `durch die Regel ${name}`,
    left: count =>
      `${counted(count, 'weiteres Schlagwort', 'weitere Schlagwörter')}; schreiben Sie einige Buchstaben, um sie zu finden.`,
    found: tagCount,
    groups: { carried: 'An diesen', recent: 'Zuletzt verwendet', others: 'Alle Schlagwörter' },
  },
}
