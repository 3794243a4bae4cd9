import { formatCount, isOne, lowerFirst } from '../../text/format.ts'
import type { Words } from '../words.ts'

type Said = Parameters<Words['reasons']['shown']['alone']>[0]
type Pair = Parameters<Words['reasons']['match']['same-day']>[0]

const speakers: Readonly<Record<Said['kind'], string>> = {
  regulator: 'A autoridade reguladora',
  company: 'A empresa',
  press: 'O artigo',
  threat_actor: 'O atacante',
}

const manners: Readonly<Record<NonNullable<Said['qualifier']>, string>> = {
  exact: 'dá um número exato',
  at_least: 'dá um número mínimo',
  about: 'dá um número arredondado',
  up_to: 'dá um número máximo',
}

const says = ({ kind, name, qualifier }: Said) =>
  `${name ?? speakers[kind]} ${qualifier === null ? 'afirma isso' : manners[qualifier]}`

const whose: Readonly<Record<Said['kind'], string>> = {
  regulator: 'da autoridade reguladora',
  company: 'da empresa',
  press: 'do artigo',
  threat_actor: 'do atacante',
}

function statementOf({ kind, name, qualifier }: Said): string {
  if (kind === 'threat_actor') return 'o que diz o próprio atacante'
  const what = qualifier === null || qualifier === 'exact' ? 'a declaração' : 'o número arredondado'
  return `${what} ${name === null ? whose[kind] : `de ${name}`}`
}

const preferred = { 'more-precise': 'a mais precisa', newer: 'a mais recente', first: 'a primeira' }

const both = ({ here, there }: Pair) => (here === there ? here : `${here} e ${there}`)
const ofFact = ({ fact }: Pair) => lowerFirst(fact)

export const reasons: Words['reasons'] = {
  shown: {
    notStated: 'Não informado.',
    allRejected: 'Você rejeitou tudo o que foi afirmado.',
    filledIn: 'Você preencheu.',
    decided: because => `Você decidiu: ${because}`,
    accepted: 'Você aceitou.',
    added: article => `Você adicionou a partir de ${article}.`,
    listed: values => (isOne(values) ? 'Afirmado uma vez.' : `${formatCount(values)} valores afirmados.`),
    alone: said => `${says(said)}; nenhum outro valor foi informado.`,
    weightier: (said, rival) => `${says(said)}, o que prevalece sobre ${statementOf(rival)}.`,
    grown: (said, from) => `${says(said)}, posterior e maior que os ${from} divulgados antes.`,
    preferred: (said, of, by) =>
      `${says(said)}; de ${formatCount(of)} afirmações equivalentes, é ${preferred[by]}.`,
  },
  match: {
    'same-name': pair => `A vítima tem o mesmo nome: ${both(pair)}.`,
    initials: pair => `Um nome é a abreviação do outro: ${both(pair)}.`,
    'part-of-name': pair => `Um nome é uma forma do outro: ${both(pair)}.`,
    'one-of-names': pair => `As vítimas têm um nome em comum: ${both(pair)}.`,
    'same-group': pair => `Ambas pertencem ao mesmo grupo: ${both(pair)}.`,
    supplier: pair => `Uma é citada como fornecedora ou cliente da outra: ${both(pair)}.`,
    'named-in-title': pair => `O título de um nomeia a vítima do outro: ${both(pair)}.`,
    'rival-name': pair => `Um pode tratar da vítima do outro, que também nomeia: ${both(pair)}.`,
    'other-name': pair => `As vítimas têm nomes diferentes: ${both(pair)}.`,
    'shared-text': ({ here }) => `Os artigos têm quase o mesmo texto (${here}).`,
    'same-day': pair => `O mesmo dia é informado (${ofFact(pair)}): ${both(pair)}.`,
    'days-apart': pair => `As datas estão a poucos dias uma da outra (${ofFact(pair)}): ${both(pair)}.`,
    'same-month': pair => `O mesmo mês é informado (${ofFact(pair)}): ${both(pair)}.`,
    'same-year': pair => `O mesmo ano é informado (${ofFact(pair)}): ${both(pair)}.`,
    'other-dates': pair => `As datas diferem (${ofFact(pair)}): ${both(pair)}.`,
    'years-apart': pair => `Mais de um ano separa os acontecimentos: ${both(pair)}.`,
    'published-near': pair => `Os artigos foram publicados com menos de um mês de diferença: ${both(pair)}.`,
    'same-figure': ({ here }) => `O mesmo número de titulares é informado: ${here}.`,
    'rounded-figure': pair => `Um número de titulares é o outro arredondado: ${both(pair)}.`,
    'near-figure': pair => `Os números de titulares são próximos: ${both(pair)}.`,
    growth: pair => `O número de titulares foi maior depois: ${both(pair)}.`,
    'other-figures': pair => `Os números de titulares diferem: ${both(pair)}.`,
    'same-country': ({ here }) => `O país é o mesmo: ${here}.`,
    'other-country': pair => `Os países diferem: ${both(pair)}.`,
    'same-actor': pair => `O mesmo atacante é nomeado: ${both(pair)}.`,
    'other-actor': pair => `Atacantes diferentes são nomeados: ${both(pair)}.`,
    'same-sector': ({ here }) => `O setor é o mesmo: ${here}.`,
    'other-sector': pair => `Os setores diferem: ${both(pair)}.`,
  },
  candidate: {
    states: 'O artigo afirma isso.',
    agrees: 'Diz o mesmo que o valor adotado.',
    outweighed: (inUse, reason) => `Valor adotado: ${inUse}. ${reason}`,
  },
  lost: {
    advice: 'É um conselho aos leitores, não algo que aconteceu.',
    'another-event-nearer': 'Nada junto a esta data diz que um dos fatos datados aconteceu nesse dia.',
    'another-story': 'O trecho fala de outro incidente.',
    denied: 'A frase nega isso.',
    'exposed-elsewhere': 'Outra frase diz que este mesmo tipo de dado foi exposto.',
    'later-date': 'Para o mesmo acontecimento há uma data anterior ou mais claramente informada; vale essa.',
    'means-of-attack': 'Estas credenciais foram a via de entrada, não o que foi levado.',
    'misuse-told-as-fact': 'Em outro ponto do artigo, o uso indevido é dado como certo.',
    'money-or-time': 'O número conta dinheiro, tempo ou coisas, não pessoas.',
    'no-breach': 'O artigo como um todo não relata nenhum incidente.',
    'not-said-affected': 'Nada na frase diz que estas pessoas foram afetadas.',
    'nothing-says-taken': 'Nada diz se estes dados foram levados.',
    'other-people': 'O número conta outras pessoas: funcionários, clientes em geral, vítimas de fraude.',
    'out-of-order': 'A data viria antes de algo que precisa ter acontecido antes dela.',
    'part-of-a-name': 'As palavras fazem parte de um nome.',
    'part-of-the-people': 'O número conta só parte dos titulares afetados; há um total.',
    planned: 'Está apenas previsto.',
    'range-says-more': 'Para o mesmo acontecimento há um intervalo com início e fim.',
    'said-already': 'A mesma frase já diz isso.',
    'too-weak': 'Há poucos indícios no texto.',
    unconfirmed: 'A frase só pergunta ou supõe isso.',
    weaker: 'Mais indícios no texto apontam para outro valor.',
  },
}
