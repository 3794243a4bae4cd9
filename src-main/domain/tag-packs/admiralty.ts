import { tagPack } from './pack.ts'

export const admiralty = tagPack({
  id: 'admiralty',
  label: 'Admiralty scale',
  source: 'NATO AJP-2.1; codes as in MISP’s taxonomy “admiralty-scale”',
  description: 'How far a source is trusted, and, apart from it, how believable what it says is.',
  colour: '#3d7fc0',
  groups: [
    {
      at: 'source',
      isExclusive: true,
      description: 'The source, whatever it says this time: judged by what it said before.',
      terms: [
        ['A', 'Completely reliable: it has never been wrong, and nothing speaks against it.'],
        ['B', 'Usually reliable: small doubts, a record of mostly valid reports.'],
        ['C', 'Fairly reliable: some doubts, yet it has been right before.'],
        ['D', 'Not usually reliable: serious doubts, right only now and then.'],
        ['E', 'Unreliable: it lacks what it takes to know, or has been wrong again and again.'],
        ['F', 'Cannot be judged: nothing is known of it. The grade of every new source.'],
        ['G', 'Deliberately deceptive: it is known to mislead.'],
      ],
    },
    {
      at: 'information',
      isExclusive: true,
      description: 'What is said, whoever says it: judged by what else is known.',
      terms: [
        ['1', 'Confirmed by other sources that do not depend on each other.'],
        ['2', 'Probably true: not confirmed, but it agrees with what is known.'],
        ['3', 'Possibly true: not confirmed, and agrees with part of what is known.'],
        ['4', 'Doubtful: possible, yet nothing else points to it.'],
        ['5', 'Improbable: it contradicts what is known.'],
        ['6', 'Cannot be judged: there is nothing to compare it with.'],
      ],
    },
  ],
})
