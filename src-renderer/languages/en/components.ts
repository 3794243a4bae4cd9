export const components = {
  copyMark: { nearly: 'Nearly the same as another article' },
  factControl: {
    choose: 'Choose…',
    yes: 'Yes',
    no: 'No',
    examples: { count: '914,138', date: '2024, 2024-03 or 2024-03-05', country: 'ES', name: '' },
  },
  factForm: {
    reason: 'Reason',
    reasonHint: 'What makes you sure; it is shown beside the value.',
    reasonMissing: 'Say why, in a few words.',
    save: 'Save',
    leave: 'Cancel',
  },
  organisationsControl: {
    name: 'Name',
    role: 'Role',
    add: 'Add an organisation',
    remove: (name: string) => `Leave out ${name}`,
  },
  passphraseInput: { show: 'Show what is typed', hide: 'Hide what is typed', capsLock: 'Caps Lock is on' },
  themeChoice: {
    label: 'Theme',
    system: 'As the system',
    light: 'Light',
    dark: 'Dark',
    contrast: 'High contrast',
  },
}
