import { counted } from '../../text/format.ts'

export const palette = {
  palette: {
    label: 'Commands and places',
    list: 'What fits',
    placeholder: 'What to do, or where to go',
    on: (subject: string) => `on ${subject}`,
    none: 'Nothing is called so.',
    found: (count: number) => counted(count, 'entry', 'entries'),
    search: {
      articles: (text: string) => `Search articles for “${text}”`,
      breaches: (text: string) => `Search breaches for “${text}”`,
    },
  },
  groups: {
    recent: 'Recent',
    commands: 'Commands',
    places: 'Places',
    breaches: 'Breaches',
    articles: 'Articles',
    organisations: 'Organisations',
    searches: 'Saved searches',
    tags: 'Tags',
    also: 'Also',
  },
  items: {
    breaches: 'Breaches',
    articles: 'Articles',
    imports: 'Imports',
    breach: 'breach',
    article: 'article',
    search: { articles: 'search of articles', breaches: 'search of breaches' },
    people: (figure: string) => `${figure} people`,
    tagged: (breaches: number, articles: number) =>
      `${counted(breaches, 'breach', 'breaches')}, ${counted(articles, 'article', 'articles')}`,
    saved: (total: string) => `saved search, ${total}`,
    named: (count: string) => `named by ${count}`,
  },
  foot: {
    move: 'move',
    run: 'run',
    close: 'close',
    commands: 'commands',
    tags: 'tags',
    organisations: 'organisations',
  },
}
