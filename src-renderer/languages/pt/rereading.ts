import { counted, formatCount, isOne } from '../../text/format.ts'
import type { Words } from '../words.ts'

const articles = (count: number) => counted(count, 'artigo', 'artigos')

export const rereading: Words['rereading'] = {
  actions: { read: 'Ler de novo…' },
  rereadingView: {
    label: 'Ler de novo os artigos',
    title: 'Nova leitura',
    explanation:
      'As regras que encontram os fatos melhoram. Os artigos podem ser lidos de novo a partir dos arquivos em que chegaram. O que você decidiu é mantido; antes, você vê o que mudaria.',
    version: version => `Regras da versão ${formatCount(version)}`,
  },
  rereadingChoice: {
    which: 'Quais artigos',
    chosen: count =>
      isOne(count) ? 'O artigo que você escolheu' : `Os ${articles(count)} que você escolheu`,
    older: count => `Os lidos com regras anteriores: ${formatCount(count)}`,
    all: count => (isOne(count) ? 'O único artigo' : `Todos os ${articles(count)}`),
    look: 'Mostrar o que mudaria',
    none: 'Todos os artigos foram lidos com as regras atuais.',
  },
  rereadingProgress: {
    looking: (done, total) => `Lidos ${formatCount(done)} de ${articles(total)}; nada foi alterado ainda`,
    applying: (done, total) => `Lidos ${formatCount(done)} de ${articles(total)}`,
    cancel: 'Cancelar',
    cancelling: 'Termina após os artigos em leitura.',
  },
  lostQuotes: {
    lost: count =>
      isOne(count)
        ? 'Uma citação não é mais encontrada. Sua afirmação é mantida.'
        : `${formatCount(count)} citações não são mais encontradas. Suas afirmações são mantidas.`,
    place: 'Reposicionar ou rejeitar',
    highlights: count =>
      isOne(count)
        ? 'Um destaque é mantido sem as palavras marcadas.'
        : `${formatCount(count)} destaques são mantidos sem as palavras marcadas.`,
  },
  report: {
    label: 'O que muda',
    would: (changed, all) =>
      changed === 0
        ? `Nada mudaria em ${articles(all)}.`
        : `${isOne(changed) ? 'Mudaria' : 'Mudariam'} ${formatCount(changed)} de ${articles(all)}.`,
    did: (changed, all) =>
      changed === 0
        ? `Nada mudou em ${articles(all)}.`
        : `${isOne(changed) ? 'Mudou' : 'Mudaram'} ${formatCount(changed)} de ${articles(all)}.`,
    cancelled: 'A operação foi cancelada: os demais não foram lidos.',
    failed: count =>
      isOne(count)
        ? `${articles(count)} não pôde ser lido e fica como está.`
        : `${articles(count)} não puderam ser lidos e ficam como estão.`,
    apply: count => `Alterar ${articles(count)}`,
    undoable: 'Ctrl Z desfaz tudo de uma vez.',
    more: count => `e mais ${formatCount(count)}`,
    fates: {
      added: 'adicionada',
      removed: 'retirada',
      moved: 'transferida',
      changed: 'alterada',
      kept: 'mantida',
      lost: 'sem sua citação',
    },
    breachFates: {
      same: '',
      added: 'relata também este incidente',
      left: 'não relata mais este incidente',
      gone: 'ninguém mais relata este incidente',
    },
    fields: {
      title: 'Título',
      byline: 'Assinatura',
      outlet: 'Veículo',
      publishedOn: 'Publicado',
      lang: 'Idioma',
    },
    textChanged: 'O próprio texto muda.',
    notStated: 'nada',
    from: version =>
      version === 0 ? 'lido antes de se contarem as versões' : `lido pela versão ${formatCount(version)}`,
  },
}
