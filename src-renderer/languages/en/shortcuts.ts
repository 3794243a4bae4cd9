export const shortcuts = {
  shortcutsDialog: {
    title: 'Keyboard shortcuts',
    filter: 'Find an action or a key',
    none: 'No action is called so, and none has these keys.',
    resetAll: 'Reset all',
    close: 'Close',
    wasReset: 'All keys are as they were at first.',
    fixed: 'These keys are always the same.',
  },
  scopes: {
    everywhere: 'Everywhere',
    lists: 'In lists',
    search: 'In search results',
    reader: 'While reading',
    comparison: 'In a comparison',
    imports: 'At the imports',
  },
  shortcutRow: {
    change: (action: string) => `Change the keys for ${action}`,
    without: 'none',
    press: 'Press the keys…',
    pressFor: (action: string) =>
      `Press the new keys for ${action}. Backspace for none, Escape to keep those there are.`,
    reset: (action: string) => `Reset the keys for ${action}`,
    set: (action: string, keys: string) => `${action}: ${keys} from now on.`,
    unset: (action: string) => `${action} has no keys from now on.`,
    writing: (keys: string) => `${keys} is for copying and pasting everywhere. Choose other keys.`,
    focus: (keys: string) => `${keys} moves the focus everywhere. Choose other keys.`,
    lists: (keys: string) => `${keys} is a key of every list. Choose other keys.`,
    taken: (keys: string, by: string, action: string) =>
      `${keys} is “${by}” now. Shall it be “${action}”? “${by}” then has no keys.`,
    take: 'Take them',
    keep: 'Choose others',
  },
  fixedKeys: {
    lists: 'Lists',
    search: 'Search box',
    facts: 'Facts',
    lines: {
      lists: [
        ['J', 'next'],
        ['K', 'previous'],
        ['Enter', 'open'],
        ['Space', 'look, in search results'],
        ['X', 'select or leave out'],
        ['Shift ArrowDown', 'select further'],
        ['Ctrl A', 'select all'],
      ],
      search: [
        ['ArrowDown', 'to a suggestion, or to the results'],
        ['Ctrl Space', 'all that could stand here'],
        ['Tab', 'take the suggestion'],
        ['Enter', 'to the results'],
        ['Escape', 'close the suggestions, then clear'],
      ],
      facts: [
        ['Space', 'open or close'],
        ['1', 'use that claim, 1 to 9'],
        ['E', 'your own value'],
      ],
    } as Readonly<Record<'lists' | 'search' | 'facts', readonly (readonly [keys: string, does: string])[]>>,
  },
}
