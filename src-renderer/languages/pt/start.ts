import { counted } from '../../text/format.ts'
import type { Words } from '../words.ts'

export const start: Words['start'] = {
  createForm: {
    title: 'Novo cofre',
    note: 'Uma pasta criptografada para artigos, fatos e suas decisões.',
    name: 'Nome',
    passphrase: 'Frase secreta',
    repeat: 'Repita a frase secreta',
    advice:
      'Quatro ou mais palavras sem relação entre si são fortes e fáceis de lembrar. Ninguém pode redefini-la.',
    differs: 'As duas frases secretas não são iguais.',
    place: 'Guardado em',
    change: 'Mudar…',
    create: 'Criar cofre',
    busy: 'Derivando a chave…',
    cancel: 'Cancelar',
    restoreTitle: 'Cofre de um arquivo exportado',
    restoreNote:
      'Dê um nome ao cofre e escolha uma frase secreta; depois escolha o arquivo, exportado como JSON sem nada omitido.',
    createAndChoose: 'Criar cofre e escolher o arquivo…',
  },
  offlineProof: {
    promise: 'Nada sai deste computador.',
    explanation:
      'O acesso à rede está bloqueado na janela e no motor. Artigos, índice de pesquisa e originais são criptografados no disco; sem a frase secreta ninguém pode lê-los, e nós não podemos redefini-la.',
    failed:
      'O autoteste falhou: uma requisição não foi bloqueada. Não desbloqueie nenhum cofre neste computador.',
    requests: 'Requisições bloqueadas',
    test: 'Autoteste',
    cipher: 'Criptografia',
    cipherName: 'AEGIS-256',
    running: 'em curso…',
    passed: 'aprovado',
    testFailed: 'falhou',
    blocked: count => counted(count, 'requisição bloqueada', 'requisições bloqueadas'),
    offline: 'Offline',
  },
  strength: [
    'Curta demais para proteger um cofre: quatro palavras, ou 12 caracteres, são um bom começo.',
    'Fácil de adivinhar. Acrescente uma ou duas palavras.',
    'Razoável. Mais uma palavra a torna forte.',
    'Forte.',
  ],
  startView: {
    app: 'Breachdesk',
    vaults: 'Cofres',
    create: 'Novo cofre',
    restore: 'Restaurar arquivo exportado',
    open: 'Abrir outro',
    samples: 'Experimentar com exemplos',
    making: 'Lendo os exemplos…',
    samplesNote: 'Exemplos: artigos inventados em vários idiomas, em um cofre que é apagado ao ser fechado.',
    unlock: 'Desbloquear',
  },
  unlockForm: {
    passphrase: 'Frase secreta',
    unlock: 'Desbloquear',
    busy: 'Derivando a chave…',
    missing: 'A pasta não está lá agora. Conecte o disco ou abra o cofre onde ele está hoje.',
    forget: 'Retirar desta lista',
    forgetHint: 'O cofre continua onde está; “Abrir outro” o encontra de novo.',
  },
  vaultList: {
    label: 'Cofres recentes',
    none: 'Nenhum cofre ainda. Um cofre é uma pasta criptografada que contém tudo o que você importa.',
    missing: 'ausente agora',
  },
}
