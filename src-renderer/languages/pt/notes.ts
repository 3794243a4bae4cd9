import { counted, formatMoment, lowerFirst } from '../../text/format.ts'
import type { Words } from '../words.ts'

export const notes: Words['notes'] = {
  backLinks: {
    title: 'Links para esta página',
    on: name => `em ${name}`,
  },
  linkChoices: {
    label: 'Para onde criar o link',
    none: 'Nada tem esse nome. Escreva um nome ou um identificador, como B-0003.',
    count: count => counted(count, 'sugestão', 'sugestões'),
  },
  markdown: {
    done: 'Feito',
    open: 'Por fazer',
    missing: target => `${target} não está neste cofre, ou não está mais.`,
    notOpened: address => `${address}. O Breachdesk trabalha offline e não abre endereços.`,
  },
  noteEditor: {
    label: 'Nota',
    placeholder: 'Escreva em Markdown. [[ cria um link para um incidente, um artigo ou uma nota.',
    begin: 'Escrever uma nota',
    edit: 'Editar a nota',
    remove: 'Excluir a nota',
    history: 'Versões anteriores',
    done: 'Concluir',
    unsaved: 'Salva quando você pausar',
    saving: 'Salvando…',
    saved: 'Salva',
    changed: (at, who) => `${formatMoment(at)}, ${who}`,
    onFact: fact => `Sobre: ${lowerFirst(fact)}`,
    removed: 'A nota foi excluída. Ctrl Z a recupera.',
  },
  noteTools: {
    label: 'Formatação',
    bold: 'Negrito',
    italic: 'Itálico',
    list: 'Lista',
    box: 'Lista de tarefas',
    quote: 'Citação',
    link: 'Link para um incidente, um artigo ou uma nota',
  },
  noteVersions: {
    label: 'Versões anteriores',
    removed: 'Excluída',
    restore: 'Recuperar esta versão',
  },
  notesOn: { title: 'Notas' },
}
