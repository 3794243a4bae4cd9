import { maxReviewed } from '../../contract/review.ts'
import { ReviewReason } from '../../domain/review.ts'
import type { CliCommand, Session } from '../cli-command.ts'
import { countLine, reviewLines } from '../text/review-lines.ts'
import { UsageError } from '../usage-error.ts'

export const review: CliCommand = {
  name: 'review',
  usage: '[QUERY] --vault VAULT',
  summary:
    'Lists what waits for a person: facts nobody decided about, conflicts, low certainty, lost quotes, placeholder counts, and what may be one.',
  needsVault: true,
  words: [0, 1],
  options: {
    reason: { value: 'REASON', help: `only what waits for it: ${ReviewReason.options.join(', ')}` },
    limit: { value: 'N', help: 'at most so many (100)' },
    after: { value: 'PAGE', help: 'the page that --json calls next' },
  },
  examples: [
    'review --vault desk.breachdesk',
    'review --reason conflict --vault desk.breachdesk',
    "review 'sector:healthcare' --limit 20 --vault desk.breachdesk",
  ],
  async run(session) {
    const { args, call, terminal, wantsJson } = session
    const queue = await call('review.queue', {
      reason: reasonIn(session),
      query: args.positionals[0] ?? '',
      after: args.options.get('after') ?? null,
      ...limitIn(session),
    })
    if (wantsJson) {
      terminal.out(JSON.stringify(queue, null, 2))
      return 0
    }
    terminal.out([countLine(queue.counts), ...queue.items.flatMap(reviewLines)].join('\n'))
    if (queue.next !== null) terminal.out(`More: --after '${queue.next}'`)
    return 0
  },
}

function reasonIn({ args }: Session): ReviewReason | null {
  const word = args.options.get('reason')
  if (word === undefined) return null
  const reason = ReviewReason.safeParse(word)
  if (reason.success) return reason.data
  throw new UsageError(`--reason takes one of ${ReviewReason.options.join(', ')}.`)
}

function limitIn({ args }: Session): { limit?: number } {
  const word = args.options.get('limit')
  if (word === undefined) return {}
  const limit = Number(word)
  if (!Number.isInteger(limit) || limit < 1 || limit > maxReviewed)
    throw new UsageError(`--limit takes a number, 1 to ${maxReviewed}.`)
  return { limit }
}
