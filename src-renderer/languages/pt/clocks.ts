import type { Words } from '../words.ts'

const hipaaUnless =
  'Só se aplica a entidades cobertas e a informações de saúde protegidas não tornadas ilegíveis (unsecured); autoridades policiais podem pedir adiamento (164.412), e “sem demora injustificada” pode vencer antes do último dia.'
const lgpdUnless =
  'Só se o incidente puder acarretar risco ou dano relevante; agentes de tratamento de pequeno porte têm prazo em dobro; feriados não são contados aqui.'
const us = 'Estados Unidos, federal'

const rules: Words['clocks']['rules'] = {
  'hipaa-individuals': {
    label: 'HIPAA, titulares, 60 dias',
    jurisdiction: us,
    rule: 'A violação é comunicada a cada titular sem demora injustificada e em até 60 dias corridos após a descoberta.',
    unless: hipaaUnless,
  },
  'hipaa-media': {
    label: 'HIPAA, imprensa, 60 dias',
    jurisdiction: us,
    rule: 'Se mais de 500 residentes de um estado forem afetados, a violação é comunicada aos principais veículos de imprensa que o atendem em até 60 dias corridos após a descoberta.',
    unless: `Os residentes são contados por estado, e o dia da divulgação vale pelo da comunicação à imprensa. ${hipaaUnless}`,
  },
  'hipaa-secretary': {
    label: 'HIPAA, HHS, 60 dias (500 ou mais)',
    jurisdiction: us,
    rule: 'Se 500 ou mais titulares forem afetados, a violação é comunicada ao Secretário de Saúde e Serviços Humanos (HHS) ao mesmo tempo que a eles, portanto em até 60 dias corridos após a descoberta.',
    unless: hipaaUnless,
  },
  'hipaa-secretary-yearly': {
    label: 'HIPAA, HHS, registro anual (menos de 500)',
    jurisdiction: us,
    rule: 'Violações que afetem menos de 500 titulares são anotadas em um registro e comunicadas ao Secretário em até 60 dias após o fim do ano civil em que foram descobertas.',
    unless: hipaaUnless,
  },
  'hipaa-vendor': {
    label: 'HIPAA, fornecedor a clientes, 60 dias',
    jurisdiction: us,
    rule: 'O associado comercial (business associate) comunica a violação à entidade coberta em até 60 dias corridos após a descoberta.',
    unless: hipaaUnless,
  },
  'gdpr-authority': {
    label: 'GDPR, autoridade, 72 horas',
    jurisdiction: 'União Europeia e Espaço Econômico Europeu',
    rule: 'O controlador comunica a violação à autoridade de controle sem demora injustificada e, sempre que possível, em até 72 horas após ter tido conhecimento dela.',
    unless:
      'Não se aplica se for improvável que a violação resulte em risco; é possível comunicar depois, com justificativa; o dia da descoberta vale pelo do conhecimento; feriados podem prorrogar o prazo.',
  },
  'uk-gdpr-authority': {
    label: 'UK GDPR, ICO, 72 horas',
    jurisdiction: 'Reino Unido',
    rule: 'O controlador comunica a violação ao Comissário da Informação (ICO) sem demora injustificada e, sempre que possível, em até 72 horas após ter tido conhecimento dela.',
    unless:
      'Não se aplica se for improvável que a violação resulte em risco; é possível comunicar depois, com justificativa; o dia da descoberta vale pelo do conhecimento.',
  },
  'lgpd-authority': {
    label: 'LGPD, ANPD, 3 dias úteis',
    jurisdiction: 'Brasil',
    rule: 'O controlador comunica o incidente à ANPD em até três dias úteis, contados do conhecimento de que o incidente afetou dados pessoais.',
    unless: lgpdUnless,
  },
  'lgpd-individuals': {
    label: 'LGPD, titulares, 3 dias úteis',
    jurisdiction: 'Brasil',
    rule: 'O controlador comunica o incidente aos titulares em até três dias úteis, contados do conhecimento de que o incidente afetou dados pessoais.',
    unless: lgpdUnless,
  },
  'kvkk-authority': {
    label: 'KVKK, Conselho, 72 horas',
    jurisdiction: 'Turquia',
    rule: 'O controlador comunica a violação ao Conselho de Proteção de Dados Pessoais em até 72 horas após tomar conhecimento dela: assim o Conselho interpreta “no menor prazo possível”.',
    unless: 'É possível comunicar depois, com justificativa; o dia da descoberta vale pelo do conhecimento.',
  },
}

export const clocks: Words['clocks'] = {
  rules,
  answers: {
    met: 'Cumprido',
    missed: 'Descumprido',
    'cannot-be-told': 'Indeterminado',
    'does-not-apply': 'Não se aplica',
  },
  reasons: {
    'other-country': value => `Não vale neste país: ${value}.`,
    'country-not-stated': () => 'O país não é informado.',
    'other-sector': value => `Não obriga este setor: ${value}.`,
    'sector-not-stated': () => 'O setor não é informado.',
    'may-be-covered': value =>
      value === ''
        ? 'Foram expostos dados de saúde, mas o setor não é informado: não se sabe se a regra obriga a vítima.'
        : `Foram expostos dados de saúde, mas não se sabe se a regra obriga a vítima. Seu setor: ${value}.`,
    'not-yet-in-force': value => `Ainda não estava em vigor: vale desde ${value}.`,
    'no-longer-in-force': value => `Não estava mais em vigor: valeu até ${value}.`,
    'may-not-be-in-force': value =>
      `A data não permite saber se já estava em vigor, o que ocorre desde ${value}.`,
    'too-few-people': value => `Exige mais titulares do que ${value}.`,
    'too-many-people': value => `Exige menos titulares do que ${value}.`,
    'people-not-stated': () => 'Depende do número de titulares, que não é informado.',
    'people-near-threshold': value => `Depende do número de titulares, e ${value} não é exato o bastante.`,
    'no-vendor': () => 'Obriga fornecedores; nenhum cliente é citado.',
    'told-in-time': value => `Feito até ${value}.`,
    'told-late': value => `Feito fora do prazo: ${value}.`,
    'start-not-stated': value => `“${value}” não tem data.`,
    'end-not-stated': value => `“${value}” não consta.`,
    'end-without-date': value =>
      value === '' ? 'Consta como feito, mas sem data.' : `“${value}” consta, mas sem data.`,
    'no-date-in-catalogue': () => 'A data da comunicação aos clientes não é um fato do catálogo.',
    'dates-too-coarse': () => 'As datas não são exatas o bastante.',
    'day-is-not-enough': () =>
      'Só o dia não decide: contam também as horas, os feriados ou o porte do agente.',
    'told-before-start': value => `Feito antes de o prazo começar: ${value}. Uma das datas está errada.`,
  },
  daysLeft: days => `Cumprido, folga de ${days}`,
  daysLate: days => `Descumprido, atraso de ${days}`,
  ifItApplies: {
    met: 'Se for aplicável: cumprido',
    missed: 'Se for aplicável: descumprido',
    'cannot-be-told': '',
  },
  deadline: day => `Vence em ${day}`,
  deadlineBetween: (first, last) => `Vence entre ${first} e ${last}`,
  rule: 'A regra',
  source: (source, jurisdiction) => `${source}, ${jurisdiction}`,
  unless: exception => `Não verificado: ${exception}`,
  notice:
    'Contado a partir do que os artigos dizem. Não é parecer jurídico nem conclui que uma lei foi cumprida ou descumprida.',
}
