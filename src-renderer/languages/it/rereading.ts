import { counted, formatCount, isOne } from '../../text/format.ts'
import type { Words } from '../words.ts'

const articles = (count: number) => counted(count, 'articolo', 'articoli')

export const rereading: Words['rereading'] = {
  actions: { read: 'Rileggi…' },
  rereadingView: {
    label: 'Rileggi gli articoli',
    title: 'Rilettura',
    explanation:
      'Le regole che trovano i dati migliorano. Gli articoli si possono rileggere dai file in cui sono arrivati. Ciò che è stato deciso resta; prima si vede che cosa cambierebbe.',
    version: version => `Regole della versione ${formatCount(version)}`,
  },
  rereadingChoice: {
    which: 'Quali articoli',
    chosen: count => (isOne(count) ? 'L’articolo scelto' : `I ${formatCount(count)} articoli scelti`),
    older: count => `Quelli letti con regole precedenti: ${formatCount(count)}`,
    all: count => (isOne(count) ? 'L’unico articolo' : `Tutti gli articoli: ${formatCount(count)}`),
    look: 'Mostra che cosa cambierebbe',
    none: 'Tutti gli articoli sono stati letti con le regole attuali.',
  },
  rereadingProgress: {
    looking: (done, total) =>
      `${isOne(done) ? 'Letto' : 'Letti'} ${formatCount(done)} di ${articles(total)}; nulla è ancora cambiato`,
    applying: (done, total) =>
      `${isOne(done) ? 'Letto' : 'Letti'} ${formatCount(done)} di ${articles(total)}`,
    cancel: 'Interrompi',
    cancelling: 'Termina dopo gli articoli in lettura.',
  },
  lostQuotes: {
    lost: count =>
      isOne(count)
        ? 'Una citazione non si trova più. La sua affermazione resta.'
        : `${formatCount(count)} citazioni non si trovano più. Le loro affermazioni restano.`,
    place: 'Ricolloca o respingi',
    highlights: count =>
      isOne(count)
        ? 'Un’evidenziazione resta senza le parole evidenziate.'
        : `${formatCount(count)} evidenziazioni restano senza le parole evidenziate.`,
  },
  report: {
    label: 'Che cosa cambia',
    would: (changed, all) =>
      changed === 0
        ? `Nulla cambierebbe in ${articles(all)}.`
        : `${isOne(changed) ? 'Cambierebbe' : 'Cambierebbero'} ${formatCount(changed)} di ${articles(all)}.`,
    did: (changed, all) =>
      changed === 0
        ? `Nulla è cambiato in ${articles(all)}.`
        : `${isOne(changed) ? 'È cambiato' : 'Sono cambiati'} ${formatCount(changed)} di ${articles(all)}.`,
    cancelled: 'Interrotta: gli altri non sono stati letti.',
    failed: count =>
      isOne(count)
        ? 'Un articolo non si è potuto leggere e resta com’è.'
        : `${articles(count)} non si sono potuti leggere e restano come sono.`,
    apply: count => `Cambia ${articles(count)}`,
    undoable: 'Un solo annullamento ritira tutto.',
    more: count => (isOne(count) ? 'e un altro' : `e altri ${formatCount(count)}`),
    fates: {
      added: 'aggiunta',
      removed: 'tolta',
      moved: 'spostata',
      changed: 'cambiata',
      kept: 'conservata',
      lost: 'senza citazione',
    },
    breachFates: {
      same: '',
      added: 'riferisce anche di questa violazione',
      left: 'non riferisce più di questa violazione',
      gone: 'nessuno riferisce più di questa violazione',
    },
    fields: {
      title: 'Titolo',
      byline: 'Firma',
      outlet: 'Testata',
      publishedOn: 'Pubblicato',
      lang: 'Lingua',
    },
    textChanged: 'Cambia il testo stesso.',
    notStated: 'nulla',
    from: version =>
      version === 0
        ? 'letto prima che si contassero le versioni'
        : `letto dalla versione ${formatCount(version)}`,
  },
}
