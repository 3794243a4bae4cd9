import { counted, formatCount, isOne, lowerFirst } from '../../text/format.ts'
import type { Words } from '../words.ts'

const files = (count: number) => counted(count, 'arquivo', 'arquivos')
const left = (waiting: number) => counted(waiting, 'arquivo restante', 'arquivos restantes')

export const imports: Words['imports'] = {
  chooseColumns: {
    unknown:
      'Os nomes das colunas não dizem qual delas contém o texto. Sua escolha fica guardada para todas as tabelas que tenham as colunas escolhidas.',
    replaces: articles =>
      `A tabela é lida de novo como você indica aqui. Seus novos artigos substituem ${isOne(articles) ? 'o artigo feito' : `os ${counted(articles, 'artigo feito', 'artigos feitos')}`} antes com suas linhas, com o que foi decidido sobre eles; Ctrl Z os recupera.`,
    title: file => `Colunas de ${file}`,
    reading: 'Lendo as colunas…',
    later: 'As colunas estão guardadas. Escolha Tentar de novo quando esta importação terminar.',
    leave: 'Fechar',
  },
  columnSample: {
    label: 'As primeiras linhas',
    more: count =>
      isOne(count)
        ? 'Há mais uma coluna nas listas abaixo.'
        : `Há mais ${formatCount(count)} colunas nas listas abaixo.`,
  },
  columnsForm: {
    text: 'Qual coluna contém o texto?',
    others: 'E quais, se houver, contêm isto?',
    choose: 'Escolher…',
    none: 'Nenhuma',
    save: 'Salvar e ler de novo',
    leave: 'Cancelar',
  },
  importList: { label: 'Todas as importações', files },
  status: {
    reading: 'Lendo',
    waiting: 'Aguarda o fim da importação anterior',
    pausing: 'Pausa após os arquivos em leitura',
    cancelling: 'Cancela após os arquivos em leitura',
    paused: waiting => `Em pausa, ${left(waiting)}`,
    stopped: waiting => `Parada, ${left(waiting)}`,
    'cut-off': waiting => `Interrompida, ${left(waiting)}`,
    finished: took => `Concluída em ${took}`,
    cancelled: took => `Cancelada após ${took}`,
  },
  counts: {
    imported: count => counted(count, 'importado', 'importados'),
    nearDuplicates: count => counted(count, 'quase duplicado', 'quase duplicados'),
    duplicates: count => counted(count, 'duplicado', 'duplicados'),
    failed: count => counted(count, 'com falha', 'com falha'),
    notRead: count => counted(count, 'com falha ou não lido', 'com falha ou não lidos'),
  },
  ended: {
    finished: counts => `Importação concluída: ${counts}.`,
    cancelled: counts => `Importação cancelada: ${counts}.`,
    paused: waiting => `Importação em pausa, ${left(waiting)}.`,
  },
  outcome: {
    failed: 'Falha',
    near_duplicate: 'Quase duplicado',
    duplicate: 'Duplicado',
    imported: 'Importado',
    needsOcr: 'Requer OCR',
    needsColumns: 'Faltam colunas',
    notRead: 'Não lido',
  },
  pace: {
    fewSecondsLeft: 'faltam alguns segundos',
    left: time => `faltam cerca de ${time}`,
    every: seconds => `um arquivo a cada ${seconds} s`,
    perSecond: count => `${files(count)} por segundo`,
  },
  columns: {
    roles: {
      text: 'Texto',
      title: 'Título',
      date: 'Data de publicação',
      url: 'Link do artigo',
      author: 'Autor',
      outlet: 'Veículo',
    },
    textMissing: 'Escolha a coluna que contém o texto.',
    twice: (one, other) =>
      `Uma mesma coluna não pode ser ${lowerFirst(one)} e ${lowerFirst(other)}; escolha outra, ou nenhuma.`,
    noName: '(sem nome)',
  },
  formats: {
    csv: 'Tabela de artigos (CSV)',
    docx: 'Documento do Word',
    eml: 'Mensagem de e-mail',
    html: 'Página da web',
    'json-lines': 'Artigos em JSON, um por linha',
    json: 'Artigos em JSON',
    markdown: 'Markdown',
    mbox: 'Caixa de e-mail',
    mhtml: 'Página da web salva (MHTML)',
    msg: 'Mensagem do Outlook',
    odt: 'Texto OpenDocument',
    pdf: 'PDF',
    'plain-text': 'Texto simples',
    rtf: 'Texto formatado (RTF)',
    zip: 'Arquivo ZIP',
  },
  importProgress: {
    of: total => `{} de ${files(total)}`,
    safe: 'Os arquivos concluídos já estão no cofre. Após um bloqueio ou uma falha, o resto continua sozinho.',
    reading: file => `Lendo ${file}`,
  },
  importsPane: {
    label: 'Importações',
    none: 'Nada importado ainda',
    noneHint:
      'Solte arquivos ou pastas de artigos em qualquer lugar desta janela, ou escolha-os. O que acontece com cada arquivo fica registrado aqui, mesmo após reiniciar.',
    choose: 'Escolher arquivos…',
  },
  importTables: {
    label: 'Tabelas',
    read: articles => `lida como ${counted(articles, 'artigo', 'artigos')}`,
    change: 'Mudar colunas…',
    changeOf: file => `Mudar as colunas de ${file}`,
  },
  outcomeLine: {
    label: 'O arquivo escolhido',
    read: 'Ler o artigo',
    hint: 'Escolha um arquivo para ver tudo o que aconteceu com ele. Enter abre seu artigo.',
  },
  outcomePage: { read: 'Ler' },
  outcomeTable: {
    label: 'Arquivos',
    outcome: 'Resultado',
    file: 'Arquivo',
    size: 'Tamanho',
    happened: 'O que aconteceu',
    action: 'Ação',
  },
  outcomeWords: {
    reports: 'Trata de {}',
    reportsMore: others => `Trata de {} e ${counted(others, 'outro', 'outros')}`,
    notBreach: 'Não é um incidente. Em Artigos, em nenhum incidente.',
    sameAs: 'O mesmo artigo que {}. Não foi importado de novo.',
    nearlySame: 'Quase igual a {}. Mantido, conta como uma só fonte. ',
    notTheSame: 'Não é o mesmo',
    apart: (id, other) => `${id} e ${other} contam agora como duas fontes.`,
    other: 'outro artigo',
    another: 'um artigo que já está no cofre',
    failed: 'Não pôde ser lido.',
    chooseColumns: 'Escolher colunas…',
  },
  shownImport: {
    filter: 'Resultado',
    all: 'Todos',
    goesOn: 'O que está no cofre continua lá. Escolha Continuar quando o problema estiver resolvido.',
    busy: 'Os primeiros arquivos estão sendo lidos',
    nothing: 'Nenhum arquivo foi lido',
  },
}
