import { counted, formatCount, isOne } from '../../text/format.ts'
import type { Words } from '../words.ts'

const articles = (count: number) => counted(count, 'artículo', 'artículos')

export const rereading: Words['rereading'] = {
  actions: { read: 'Leer otra vez…' },
  rereadingView: {
    label: 'Leer otra vez los artículos',
    title: 'Nueva lectura',
    explanation:
      'Las reglas que encuentran los datos mejoran. Los artículos se pueden leer otra vez a partir de los archivos en que llegaron. Lo que usted decidió se conserva; antes verá qué cambiaría.',
    version: version => `Reglas de la versión ${formatCount(version)}`,
  },
  rereadingChoice: {
    which: 'Qué artículos',
    chosen: count => (isOne(count) ? 'El artículo que ha elegido' : `Los ${articles(count)} que ha elegido`),
    older: count => `Los leídos con reglas anteriores: ${formatCount(count)}`,
    all: count => (isOne(count) ? 'El único artículo' : `Los ${articles(count)}`),
    look: 'Mostrar qué cambiaría',
    none: 'Todos los artículos se leyeron con las reglas actuales.',
  },
  rereadingProgress: {
    looking: (done, total) =>
      `Leídos ${formatCount(done)} de ${articles(total)}; todavía no se ha cambiado nada`,
    applying: (done, total) => `Leídos ${formatCount(done)} de ${articles(total)}`,
    cancel: 'Cancelar',
    cancelling: 'Termina tras los artículos que se están leyendo.',
  },
  lostQuotes: {
    lost: count =>
      isOne(count)
        ? 'Una cita ya no se encuentra. Su afirmación se conserva.'
        : `${formatCount(count)} citas ya no se encuentran. Sus afirmaciones se conservan.`,
    place: 'Situar de nuevo o rechazar',
    highlights: count =>
      isOne(count)
        ? 'Se conserva un resaltado sin las palabras marcadas.'
        : `Se conservan ${formatCount(count)} resaltados sin las palabras marcadas.`,
  },
  report: {
    label: 'Qué cambia',
    would: (changed, all) =>
      changed === 0
        ? `No cambiaría nada en ${articles(all)}.`
        : `${isOne(changed) ? 'Cambiaría' : 'Cambiarían'} ${formatCount(changed)} de ${articles(all)}.`,
    did: (changed, all) =>
      changed === 0
        ? `No ha cambiado nada en ${articles(all)}.`
        : `${isOne(changed) ? 'Ha cambiado' : 'Han cambiado'} ${formatCount(changed)} de ${articles(all)}.`,
    cancelled: 'Se canceló: los demás no se leyeron.',
    failed: count =>
      isOne(count)
        ? `${articles(count)} no se pudo leer y queda como está.`
        : `${articles(count)} no se pudieron leer y quedan como están.`,
    apply: count => `Cambiar ${articles(count)}`,
    undoable: 'Deshacer una vez lo retira todo.',
    more: count => `y ${formatCount(count)} más`,
    fates: {
      added: 'añadida',
      removed: 'retirada',
      moved: 'trasladada',
      changed: 'cambiada',
      kept: 'conservada',
      lost: 'sin su cita',
    },
    breachFates: {
      same: '',
      added: 'informa también de esta brecha',
      left: 'ya no informa de esta brecha',
      gone: 'ya nadie informa de esta brecha',
    },
    fields: {
      title: 'Título',
      byline: 'Firma',
      outlet: 'Medio',
      publishedOn: 'Publicado',
      lang: 'Idioma',
    },
    textChanged: 'Cambia el propio texto.',
    notStated: 'nada',
    from: version =>
      version === 0
        ? 'leído antes de que se contaran las versiones'
        : `leído por la versión ${formatCount(version)}`,
  },
}
