import { counted, formatCount, isOne } from '../../text/format.ts'
import type { Words } from '../words.ts'

export const workspace: Words['workspace'] = {
  draftsBar: {
    kept: count =>
      isOne(count)
        ? 'O que você escrevia quando a janela se fechou foi guardado, mas ainda não salvo:'
        : `O que você escrevia em ${formatCount(count)} lugares quando a janela se fechou foi guardado, mas ainda não salvo:`,
    text: 'Texto',
    newRule: 'Nova regra',
    dismiss: 'Fechar',
  },
  dropOverlay: {
    drop: count => `Solte para importar ${count === 0 ? 'arquivos' : counted(count, 'arquivo', 'arquivos')}`,
    promise: 'Os originais ficam onde estão; as cópias são criptografadas no cofre.',
    reads: formats => `Formatos: ${formats}`,
  },
  problemBar: { dismiss: 'Fechar' },
  statusbar: {
    undo: label => `Desfazer: ${label}`,
    redo: label => `Refazer: ${label}`,
    importing: (done, total) => `Importando ${formatCount(done)} de ${formatCount(total)}`,
    blocked: count => counted(count, 'requisição bloqueada', 'requisições bloqueadas'),
    offline: 'Offline',
    failed: 'Rede não bloqueada',
    temporary: 'apagado ao fechar',
    details: 'Detalhes',
  },
  verification: {
    action: 'Verificar o cofre…',
    title: 'Verificação do cofre',
    busy: 'Verificando cada citação, cada original e o histórico. Quanto maior o cofre, mais demora.',
    well: 'Está tudo em ordem.',
    faults: count =>
      isOne(count)
        ? 'Uma coisa não está como deveria.'
        : `${formatCount(count)} coisas não estão como deveriam.`,
    quotes: (quotes, articles) =>
      `${counted(quotes, 'citação comparada', 'citações comparadas')} com o texto de ${counted(articles, 'artigo', 'artigos')}`,
    originals: count => `${counted(count, 'original comparado', 'originais comparados')} com o que chegou`,
    history: count => `${counted(count, 'alteração', 'alterações')} do histórico, cada uma ligada à anterior`,
    highlights: count => `${counted(count, 'destaque comparado', 'destaques comparados')} com o texto`,
    file: 'Referências, índices de pesquisa e o próprio arquivo do cofre',
    next: 'Nada foi alterado. Guarde uma cópia do cofre como está e volte a um backup, se tiver um.',
    close: 'Fechar',
  },
  vaultMenu: {
    lock: 'Fechar e pedir a frase secreta',
    erase: 'Fechar; estes exemplos são então apagados',
    temporary: 'Exemplos, apagados ao fechar',
  },
}
