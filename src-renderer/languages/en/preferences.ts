export const preferences = {
  preferencesPane: {
    title: 'Preferences',
    theme: 'Theme',
    themeNote: 'A system that asks for more contrast is given it in every theme.',
    text: 'Text',
    language: 'Language',
    languageNote: 'Choosing a language draws the screen anew. The vault stays open.',
    arrangement: 'Panes and lists',
    arrangementNote: 'Widths of panes, columns and their order are remembered as you leave them.',
    reset: 'All as at first',
    kept: 'These are kept on this computer, outside every vault, and say nothing of a case.',
  },
  textSize: {
    label: 'Size of the text',
    usual: 'Usual size',
    pixels: (size: number) => `${size} px`,
    sample: 'Figures of 1,187,442 people, told on 19 October.',
  },
}
