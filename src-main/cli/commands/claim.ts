import { Qualifier, SourceKind } from '../../domain/vocabulary.ts'
import type { CliCommand, Session } from '../cli-command.ts'
import { articleIn, breachIn, claimIn } from '../ids.ts'
import { factIn, valueIn } from '../parse-words.ts'
import { UsageError } from '../usage-error.ts'

export const claim: CliCommand = {
  name: 'claim',
  usage: 'BREACH ARTICLE FACT VALUE --quote TEXT --vault VAULT   |   --remove CLAIM --vault VAULT',
  summary:
    'Adds a fact that Breachdesk did not find, with the words of the article it rests on; its value is shown from then on. It is kept apart from what is found, and survives reading the article again.',
  needsVault: true,
  words: [0, 4],
  options: {
    quote: { value: 'TEXT', help: 'the words of the article, exactly as its clean text has them' },
    start: {
      value: 'PLACE',
      help: 'where the quote begins, when the article has these words more than once',
    },
    source: {
      value: 'KIND[:NAME]',
      help: `who says it (${SourceKind.options.join(', ')}); press unless told`,
    },
    qualifier: { value: 'HOW', help: `how exactly a figure is given (${Qualifier.options.join(', ')})` },
    remove: { value: 'CLAIM', help: 'remove a claim that was added so' },
  },
  flags: { rival: 'add it without deciding for it: who says it, and when, decides which value is shown' },
  examples: [
    'claim B-0001 A-0003 discovered 2024-05-12 --quote "noticed on 12 May" --vault desk.breachdesk',
    'claim B-0001 A-0003 people 12000 --quote "12,000 patients" --source company:Orvane --rival --vault desk.breachdesk',
    'claim --remove 17 --vault desk.breachdesk',
  ],
  async run(session) {
    const { args, call, terminal, wantsJson } = session
    const removed = args.options.get('remove')
    if (removed !== undefined) {
      if (args.positionals.length > 0)
        throw new UsageError('--remove takes the number of a claim and nothing else.')
      const breach = await call('claims.remove', { claimId: claimIn(removed) })
      terminal.out(wantsJson ? JSON.stringify(breach, null, 2) : `Removed claim #${claimIn(removed)}`)
      return 0
    }
    const [breach, article, word, value] = args.positionals
    if (value === undefined)
      throw new UsageError('Usage: breachdesk claim BREACH ARTICLE FACT VALUE --quote TEXT')
    const fact = factIn(word)
    const articleId = articleIn(article)
    const added = await call('claims.add', {
      breachId: breachIn(breach),
      articleId,
      factId: fact.id,
      value: valueIn(fact, value),
      qualifier: qualifierIn(args.options.get('qualifier')),
      source: sourceIn(args.options.get('source')),
      evidence: await placeIn(session, articleId),
      isAccepted: !args.flags.has('rival'),
    })
    terminal.out(
      wantsJson
        ? JSON.stringify(added, null, 2)
        : `Added claim #${added.claimId} to ${added.breach.breachId}`,
    )
    return 0
  },
}

function qualifierIn(word: string | undefined): Qualifier | null {
  if (word === undefined) return null
  const qualifier = Qualifier.safeParse(word)
  if (!qualifier.success) throw new UsageError(`--qualifier takes one of ${Qualifier.options.join(', ')}.`)
  return qualifier.data
}

/** `company:Orvane Dental` */
function sourceIn(word: string | undefined) {
  if (word === undefined) return { kind: 'press' as const, name: null }
  const [kind, ...name] = word.split(':')
  const known = SourceKind.safeParse(kind)
  if (!known.success)
    throw new UsageError(`--source takes one of ${SourceKind.options.join(', ')}, and a name.`)
  return { kind: known.data, name: name.join(':').trim() || null }
}

/** Where the quote stands in the article; with the words more than once, where --start says. */
async function placeIn({ args, call }: Session, id: ReturnType<typeof articleIn>) {
  const quote = args.options.get('quote') ?? ''
  if (quote === '') throw new UsageError('Give the words of the article: --quote TEXT.')
  const told = args.options.get('start')
  if (told !== undefined) {
    if (!/^\d{1,12}$/.test(told)) throw new UsageError('--start takes a number.')
    return { start: Number(told), end: Number(told) + quote.length, quote }
  }
  const { text } = await call('articles.get', { id })
  const start = text.indexOf(quote)
  if (start >= 0 && text.indexOf(quote, start + 1) >= 0)
    throw new UsageError(`${id} has these words more than once; say where they begin: --start PLACE.`)
  // Words that are not there are refused by the vault, in the same words as everywhere.
  const from = Math.max(start, 0)
  return { start: from, end: from + quote.length, quote }
}
