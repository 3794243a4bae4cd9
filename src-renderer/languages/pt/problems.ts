import type { Words } from '../words.ts'

export const problems: Words['problems'] = {
  'empty-file': 'O arquivo está vazio. Nada foi importado dele.',
  'file-too-large': 'O arquivo é maior do que se pode ler ou gravar. Divida-o ou escolha menos itens.',
  'not-text': 'O arquivo não é texto. Salve-o como texto, PDF ou página da web e importe-o assim.',
  'no-article-text': 'O arquivo não contém o texto de um artigo.',
  'unknown-format':
    'Este tipo de arquivo não é lido. Salve-o como texto, PDF ou página da web e importe-o assim.',
  'damaged-file': 'O arquivo está danificado. Obtenha-o de novo na origem.',
  'encrypted-file': 'O arquivo está protegido por senha. Salve-o uma vez sem senha.',
  'needs-ocr':
    'O arquivo contém só imagens de páginas. Passe-o por um programa de reconhecimento de texto e importe o resultado.',
  'unknown-columns': 'As colunas desta tabela não são conhecidas. Escolha qual contém o texto.',
  'refused-archive':
    'Por segurança, o arquivo compactado não foi descompactado. Descompacte-o você e importe os arquivos.',
  'file-not-found': 'O arquivo não foi encontrado. Verifique o nome e o local.',
  'file-vanished':
    'O arquivo estava aqui há um instante e não está mais. Importe-o de novo quando ele voltar.',
  'file-not-readable': 'O arquivo não pode ser lido. Verifique se você tem permissão para abri-lo.',
  'nothing-readable': 'Não há aqui nenhum arquivo que possa ser lido.',
  'took-too-long':
    'A leitura do arquivo demorou demais e foi interrompida. Os outros arquivos não foram afetados.',
  'out-of-memory': 'O arquivo precisa de mais memória do que um arquivo pode usar. Ficou de fora.',
  'reader-failed': 'O arquivo não pôde ser lido. Os outros arquivos não foram afetados.',
  cancelled: 'A operação foi cancelada. O que já estava concluído foi mantido.',
  'wrong-passphrase': 'A frase secreta está incorreta.',
  'weak-passphrase': 'A frase secreta é curta demais. Escolha uma mais longa.',
  'damaged-keys':
    'O arquivo de chaves do cofre está danificado e o cofre não pode ser aberto. Recupere-o de um backup.',
  'damaged-vault': 'O arquivo do cofre está danificado e foi deixado como estava. Recupere-o de um backup.',
  'newer-vault': 'Isto foi gravado por uma versão mais nova do Breachdesk. Abra com essa versão.',
  'migration-gap': 'O Breachdesk não está instalado por completo. Instale-o de novo; o cofre está intacto.',
  'vault-missing': 'Não há cofre neste local. Verifique se a pasta foi movida.',
  'vault-exists': 'Já existe algo com esse nome. Escolha outro.',
  'vault-read-only':
    'O cofre está em um local onde não se pode gravar. Copie-o para um disco que permita gravação.',
  'vault-locked': 'Nenhum cofre está aberto. Desbloqueie um antes.',
  'vault-in-use': 'O cofre está aberto em outra janela ou outro programa. Feche-o lá primeiro.',
  'disk-full': 'O disco está cheio. O que já estava salvo está seguro; libere espaço e tente de novo.',
  'file-exists': 'Já existe um arquivo com esse nome. Escolha outro.',
  'file-not-writable': 'O arquivo não pode ser gravado. Escolha outro local.',
  'marked-red':
    'Isto está marcado como TLP:RED, só para os presentes. Confirme expressamente que pode sair, ou deixe-o de fora.',
  'vault-not-empty': 'Este cofre já contém algo. Crie um novo cofre e restaure nele.',
  'needs-window': 'Isto só pode ser feito na janela do Breachdesk.',
  'not-found': 'Isto não está no cofre, ou não está mais.',
  'nothing-to-undo': 'Não há nada a desfazer.',
  'nothing-to-redo': 'Não há nada a refazer.',
  'invalid-input': 'Assim não é possível. Nada foi alterado.',
  'invalid-query': 'A pesquisa não foi entendida.',
  'unknown-command': 'O Breachdesk não conhece este comando. Nada foi alterado.',
  'not-allowed': 'Isto não é permitido aqui. Nada foi alterado.',
  'under-way': 'Há algo em andamento que precisa terminar antes. Espere ou cancele.',
  'runtime-too-old': 'O Breachdesk precisa de um ambiente mais recente. Instale-o de novo.',
  internal:
    'Ocorreu algo imprevisto. O que foi salvo está seguro; tente de novo, ou bloqueie e desbloqueie o cofre.',
}
