export const tour = {
  takeTour: { label: 'Take the tour' },
  tour: {
    step: (step: number, steps: number) => `${step} of ${steps}`,
    skip: 'End the tour',
    back: 'Back',
    next: 'Next',
    done: 'Begin',
    again: 'You find the tour in the menu under the vault’s name.',
  },
  tourSteps: {
    list: {
      title: 'Breaches, not files',
      text: 'Each row is one breach, put together from every article that tells of it. J and K move, X selects, T tags, C compares, Enter opens the articles.',
    },
    facts: {
      title: 'Every fact with its reason',
      text: 'The value first, below it why it is shown. Open a fact to see what each article says, word for word, and decide which one to use.',
    },
    search: {
      title: 'Search words or facts',
      text: 'Press / and write words, or ask for facts: sector:healthcare people:>1000. Accents do not matter, and every language is searched at once.',
    },
    bring: {
      title: 'Bring in your own',
      text: 'Drop article files or whole folders anywhere on the window. What came of each file, and what could not be read and why, is kept under Imports.',
    },
    undo: {
      title: 'Nothing is lost, nothing leaves',
      text: 'The last thing you did stands here, and Ctrl Z takes it back, after a restart too. The shield says that no request has left this computer.',
    },
  },
}
