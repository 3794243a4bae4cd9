// Which parts of a page are the site's and not the article's, by tag, role and the words in class and id.
import type { PageElement } from './page-tree.ts'

const byTag: Readonly<Record<string, string>> = {
  nav: 'site-navigation',
  menu: 'site-navigation',
  footer: 'footer',
  aside: 'aside',
  form: 'form',
  dialog: 'dialog',
  figcaption: 'caption',
}

const byRole: Readonly<Record<string, string>> = {
  navigation: 'site-navigation',
  menu: 'site-navigation',
  menubar: 'site-navigation',
  contentinfo: 'footer',
  complementary: 'aside',
  dialog: 'dialog',
  alertdialog: 'dialog',
  search: 'form',
}

const words: readonly (readonly [reason: string, pattern: RegExp])[] = [
  ['cookie-notice', /cookie\w*|consent|gdpr|rgpd|lgpd|cmp|tarteaucitron|didomi|onetrust|cookiebot/],
  ['newsletter', /newsletter\w*|subscribe|subscription|signup|sign up|paywall|regwall|boletin|mailing list/],
  [
    'advertisement',
    /ads?|advert|advertisement|advertising|adslot|adsbygoogle|adbox|adwrap|pub|publicite|publicidad|publicidade|sponsored|sponsor|promo|promotion|dfp|gpt|outbrain|taboola|banner/,
  ],
  [
    'related-links',
    /related\w*|relacionad[ao]s?|read (?:also|more|next)|lire aussi|leia tambem|leggi anche|lee tambien|recommend(?:ed|ations)?|more (?:stories|news|from|posts|articles)|most (?:read|viewed|popular|recent)|mas (?:leido|leidas|vistas)|mais (?:lidas|vistas)|popular|trending|sidebar\w*|lateral|inline rel|see also|you may (?:also )?like|up next/,
  ],
  ['sharing', /share\w*|sharing|social|partilhar?|compart(?:ir|ilhar|e)|addthis|addtoany/],
  ['comments', /comments?|disqus|comentarios|kommentare|commentaires|respond/],
  [
    'site-navigation',
    /breadcrumb\w*|nav|navbar|navigation|navi|menu|topbar|ticker|skip (?:link|to content|nav)|pagination|pager/,
  ],
  ['footer', /footer|colophon|rodape|pied|copyright|legal|disclaimer/],
  ['tags', /tags|taglist|tag (?:list|cloud|links)|categories|topics|keywords/],
  ['hidden', /sr only|visually hidden|visuallyhidden|screen reader(?: text)?|a11y hidden|print only/],
  ['author-note', /author (?:bio|box|info|card)|about (?:the )?author|authorbox/],
  ['caption', /caption|wp caption text|image credit|photo credit/],
]
const patterns = words.map(([reason, { source }]) => [reason, new RegExp(` (?:${source}) `)] as const)

/** Why an element is no part of an article; null when nothing says so. `isInArticle`: below `article` or `main`. */
export function furnitureReason(element: PageElement, isInArticle: boolean): string | null {
  const { tag, attributes } = element
  const { hidden, style = '', role = '' } = attributes
  if (hidden !== undefined || attributes['aria-hidden'] === 'true') return 'hidden'
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return 'hidden'
  if (tag === 'header') return isInArticle || holds(element, 'h1') ? null : 'site-header'
  if (tag === 'html' || tag === 'body' || tag === 'main' || tag === 'article') return null
  if (attributes.itemprop?.includes('articleBody')) return null
  return byTag[tag] ?? byRole[role] ?? byWords(attributes)
}

function byWords({ class: names = '', id = '', itemprop }: Readonly<Record<string, string>>): string | null {
  if ((names === '' && id === '') || itemprop === 'headline') return null
  const tokens = `${names} ${id}`
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
  const spaced = ` ${tokens.trim()} `
  return patterns.find(([, pattern]) => pattern.test(spaced))?.[0] ?? null
}

const holds = (element: PageElement, tag: string): boolean =>
  element.children.some(child => typeof child !== 'string' && (child.tag === tag || holds(child, tag)))
