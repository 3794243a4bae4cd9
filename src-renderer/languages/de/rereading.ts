import { counted, formatCount, isOne } from '../../text/format.ts'
import type { Words } from '../words.ts'

const articles = (count: number) => counted(count, 'Artikel', 'Artikel')
const ofArticles = (count: number) => counted(count, 'Artikel', 'Artikeln')

export const rereading: Words['rereading'] = {
  actions: { read: 'Neu einlesen…' },
  rereadingView: {
    label: 'Artikel neu einlesen',
    title: 'Neu einlesen',
    explanation:
      'Die Regeln, die Angaben finden, werden besser. Artikel lassen sich aus den Dateien, in denen sie kamen, neu einlesen. Was Sie entschieden haben, bleibt; vorher sehen Sie, was sich ändern würde.',
    version: version => `Regeln der Version ${formatCount(version)}`,
  },
  rereadingChoice: {
    which: 'Welche Artikel',
    chosen: count =>
      isOne(count) ? 'Der von Ihnen ausgewählte Artikel' : `Die ${articles(count)}, die Sie ausgewählt haben`,
    older: count => `Mit älteren Regeln eingelesene: ${formatCount(count)}`,
    all: count => (isOne(count) ? 'Der einzige Artikel' : `Alle ${articles(count)}`),
    look: 'Zeigen, was sich ändern würde',
    none: 'Jeder Artikel wurde mit den heutigen Regeln eingelesen.',
  },
  rereadingProgress: {
    looking: (done, total) =>
      `${formatCount(done)} von ${ofArticles(total)} eingelesen; noch ist nichts geändert`,
    applying: (done, total) => `${formatCount(done)} von ${ofArticles(total)} eingelesen`,
    cancel: 'Abbrechen',
    cancelling: 'Endet nach den Artikeln, die gerade eingelesen werden.',
  },
  lostQuotes: {
    lost: count =>
      isOne(count)
        ? 'Ein Zitat ist nicht mehr zu finden. Die Aussage dazu bleibt.'
        : `${formatCount(count)} Zitate sind nicht mehr zu finden. Die Aussagen dazu bleiben.`,
    place: 'Neu zuordnen oder ablehnen',
    highlights: count =>
      isOne(count)
        ? 'Eine Markierung bleibt ohne die markierten Wörter erhalten.'
        : `${formatCount(count)} Markierungen bleiben ohne die markierten Wörter erhalten.`,
  },
  report: {
    label: 'Was sich ändert',
    would: (changed, all) =>
      changed === 0
        ? `In ${ofArticles(all)} würde sich nichts ändern.`
        : `${formatCount(changed)} von ${ofArticles(all)} ${isOne(changed) ? 'würde' : 'würden'} sich ändern.`,
    did: (changed, all) =>
      changed === 0
        ? `In ${ofArticles(all)} hat sich nichts geändert.`
        : `${formatCount(changed)} von ${ofArticles(all)} ${isOne(changed) ? 'hat' : 'haben'} sich geändert.`,
    cancelled: 'Abgebrochen: Die anderen wurden nicht eingelesen.',
    failed: count =>
      isOne(count)
        ? 'Ein Artikel ließ sich nicht lesen und bleibt, wie er ist.'
        : `${articles(count)} ließen sich nicht lesen und bleiben, wie sie sind.`,
    apply: count => `${articles(count)} ändern`,
    undoable: 'Einmal rückgängig machen nimmt alles zurück.',
    more: count => `und ${formatCount(count)} weitere`,
    fates: {
      added: 'neu',
      removed: 'entfallen',
      moved: 'verschoben',
      changed: 'geändert',
      kept: 'behalten',
      lost: 'ohne Zitat',
    },
    breachFates: {
      same: '',
      added: 'berichtet auch von dieser Datenpanne',
      left: 'berichtet nicht mehr von dieser Datenpanne',
      gone: 'niemand berichtet mehr von dieser Datenpanne',
    },
    fields: {
      title: 'Titel',
      byline: 'Verfasser',
      outlet: 'Medium',
      publishedOn: 'Erschienen',
      lang: 'Sprache',
    },
    textChanged: 'Der Text selbst ändert sich.',
    notStated: 'nichts',
    from: version =>
      version === 0
        ? 'eingelesen, bevor Versionen gezählt wurden'
        : `eingelesen mit Version ${formatCount(version)}`,
  },
}
