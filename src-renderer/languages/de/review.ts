import { counted, formatCount, isOne } from '../../text/format.ts'
import type { Words } from '../words.ts'

const facts = (count: number) => counted(count, 'Angabe', 'Angaben')

export const review: Words['review'] = {
  actions: {
    open: 'Prüfung',
    accept: 'Bestätigen',
    reject: 'Ablehnen',
    edit: 'Bearbeiten',
    next: 'Weiter',
    previous: 'Zurück',
    why: 'Warum',
    undo: 'Rückgängig',
    undoFull: 'Letzte Entscheidung rückgängig machen',
    leave: 'Abbrechen',
    agreeing: 'Alle übereinstimmenden bestätigen',
    merge: 'Zusammenführen',
    same: 'Dasselbe',
    different: 'Nicht dasselbe',
    skip: 'Überspringen',
    place: 'Neu zuordnen',
    use: number => `Wert ${number} nehmen`,
    useAny: 'Wert dieser Nummer nehmen',
    accepted: what => `Bestätigt: ${what}.`,
    rejected: what => `Abgelehnt: ${what}.`,
    merged: (from, into) => `${from} ist jetzt Teil von ${into}.`,
    areSame: (one, other) => `${one} und ${other} sind dasselbe.`,
    areDifferent: (one, other) =>
      `${one} und ${other} sind nicht dasselbe. Sie werden nicht mehr danach gefragt.`,
    acceptedAll: count => `${facts(count)} bestätigt.`,
    nothingToUndo: 'Seitdem ist anderes geschehen. Machen Sie es im Verlauf rückgängig oder mit Strg Z.',
  },
  reasons: {
    conflict: 'Quellen widersprechen sich',
    placeholder: 'Platzhalterzahl',
    uncertain: 'Geringe Gewissheit',
    lost: 'Verlorenes Zitat',
    unreviewed: 'Ungeprüft',
    'same-breach': 'Vielleicht eine Datenpanne',
    'same-article': 'Fast wortgleich',
  },
  reasonsWhy: {
    conflict: 'Artikel nennen Werte, die nicht alle stimmen können.',
    placeholder: 'Behörden werden 500 oder 501 gemeldet, solange die wahre Zahl nicht bekannt ist.',
    uncertain: 'Es ist nur erschlossen, kommt allein vom Angreifer oder ist von einer Quelle gerundet.',
    lost: 'Der Artikel wurde neu eingelesen und enthält diese Wörter nicht mehr.',
    unreviewed: 'Darüber hat noch niemand entschieden.',
    'same-breach': 'Zwei Datenpannen sind vielleicht eine.',
    'same-article': 'Zwei Artikel sind fast wortgleich.',
  },
  reviewView: { label: 'Prüfung' },
  queuePane: {
    label: 'Prüfliste',
    title: 'Prüfung',
    reason: 'Grund',
    all: 'Alle',
    narrow: 'Liste mit einer Suche eingrenzen',
    narrowHint: 'Per Suche eingrenzen',
    items: 'Zu prüfen',
    more: count => `${formatCount(count)} weitere rücken nach`,
    done: (done, all) => `${formatCount(done)} von ${formatCount(all)}`,
    rate: perMinute => `${formatCount(perMinute)} pro Minute`,
    progress: 'Geprüft',
    pairs: 'Vielleicht dasselbe',
    rivals: count =>
      isOne(count) ? '1 Aussage sagt etwas anderes' : `${formatCount(count)} Aussagen sagen etwas anderes`,
    nothing: 'Nichts zu prüfen',
    nothingHint: 'Hier ist über alles entschieden. Was ein Import bringt, erscheint hier von selbst.',
    nothingLike:
      'Nichts dieser Art ist zu prüfen. Wählen Sie einen anderen Grund, oder ändern Sie die Suche.',
  },
  evidencePane: {
    label: 'Beleg',
    text: 'Artikeltext',
    gone: 'Dieser Artikel ist nicht mehr im Tresor.',
  },
  factDecision: {
    label: 'Entscheidung',
    says: 'Wer es sagt',
    certainty: 'Gewissheit',
    claims: 'Alles, was gesagt wird',
    why: 'Warum es gezeigt wird',
    foundBy: 'Gefunden von',
    where: (start, end) => `Zeichen ${formatCount(start)} bis ${formatCount(end)}`,
    lost: 'Es bleibt, wie es ist: Suchen Sie die Wörter im Text neu, oder lehnen Sie es ab.',
  },
  placeClaim: {
    label: 'Die Wörter heute',
    hint: 'Wörter aus dem Text eingeben oder dort auswählen.',
    missing: 'Der Text enthält diese Wörter nicht.',
    found: count =>
      isOne(count)
        ? 'Einmal gefunden; die Stelle ist markiert.'
        : `${formatCount(count)}-mal gefunden; die erste Stelle ist markiert.`,
    placed: 'Neu zugeordnet.',
  },
  agreeing: {
    title: count => `${facts(count)} dieses Artikels bestätigen?`,
    none: 'Hier lässt sich nichts auf einmal bestätigen: Entscheiden Sie über jede Angabe.',
    hint: 'Keine Quelle widerspricht ihnen, und sie sind ausdrücklich genannt. Einmal rückgängig machen nimmt alles zurück.',
    accept: count => `${formatCount(count)} bestätigen`,
  },
  pairDecision: {
    label: 'Entscheidung',
    forIt: 'Spricht für eine Datenpanne',
    againstIt: 'Spricht dagegen',
    nothing: 'Nichts',
    merge: (from, into, articles) =>
      `${from} geht in ${into} auf, mit ${counted(articles, 'Artikel', 'Artikeln')}, Entscheidungen, Schlagwörtern und Notizen. Die Kennung bleibt und führt hierher.`,
    different: 'Sind es verschiedene, werden Sie nicht mehr danach gefragt.',
    same: 'Sind sie dasselbe, zählen sie als eine Quelle. Wenn nicht, zählt jeder für sich.',
    alike: similarity => `${similarity} des Textes stimmen überein`,
  },
  suggestionPane: {
    label: 'Zwei Datenpannen nebeneinander',
    facts: 'Angaben beider',
    fact: 'Angabe',
    none: 'Keine Angabe',
    articles: count => counted(count, 'Artikel', 'Artikel'),
  },
  copiesPane: { label: 'Zwei Artikel nebeneinander', onlyHere: 'nur in diesem' },
}
