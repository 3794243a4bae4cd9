// The words sites put into classes and ids of what is not the article, and the reason each stands for.

import { isHeadingSlug } from './heading-slug.ts'
import type { PageElement } from './page-tree.ts'

/** What a name says of an element. */
export interface Named {
  readonly reason: string
  /** A part with more characters outside links is not what its name says, but text: what those who pay may read, say. */
  readonly maxUnlinked: number
}

/** Each is matched as whole words of one class name or id, camel case and dashes being spaces. First match wins. */
const words: readonly (readonly [reason: string, pattern: RegExp, maxUnlinked?: number])[] = [
  [
    'hidden',
    /sr only|visually ?hidden|screen ?reader(?: text| only)?|element invisible|aural|(?:a11y|u|is) hidden|hidden visually|off ?screen|print only|only print/,
  ],
  [
    'cookie-notice',
    /cmp(?:box|lz)(?: .*)?|tarteaucitron.*|didomi.*|onetrust.*|ot sdk.*|cookiebot.*|cybot.*|usercentrics.*|uc (?:banner|overlay|wall).*|qc cmp.*|sp message.*|truste.*|iubenda.*|klaro.*|borlabs.*/,
  ],
  ['cookie-notice', /.*cookies?|cookies? .*|.*consent(?: .*)?|gdpr.*|rgpd.*|lgpd.*|dsgvo.*/, 200],
  // A consent management platform, or any component at all.
  ['cookie-notice', /cmp(?: .*)?/, 0],
  [
    'paywall',
    /(?:.* )?(?:pay|reg)wall(?: .*)?|(?:.* )?paywalled|piano .*|tp modal|poool.*|subscriber only|premium (?:wall|overlay|banner)|meter(?:ed)? .*/,
    250,
  ],
  [
    'newsletter',
    /(?:.* )?newsletters?(?: .*)?|(?:.* )?(?:subscribe|subscription|signup|sign up|boletin|mailing list|infolettre|mailchimp)(?: .*)?|mc4wp.*|(?:.* )?suscri\w+|(?:.* )?nl (?:box|signup|teaser)/,
    1200,
  ],
  [
    'advertisement',
    /(?:.* )?(?:ads?|advert\w*|adslots?|adsbygoogle|adbox|adwrap\w*|adcontainer|adunit|publicite|publicidade?|pubblicita|werbung|anzeigen?|sponsored|sponsors?|dfp|gpt|outbrain|taboola|teads|mgid|revcontent|plista|ligatus|doubleclick|billboard|leaderboard|mpu|skyscraper)(?: .*)?|pub|pub .*|.* pub|promo|promo .*|.* promo|promotion|banner|banner .*|ob widget.*|trc related.*|google auto placed/,
    600,
  ],
  [
    'related-links',
    /(?:.* )?(?:related\w*|relacionad[ao]s?|correlat[aioe]|recirc\w*|recommend(?:ed|ations?)|recomendad[ao]s?|consigliat[ie]|trending|popular|jp relatedposts|yarpp\w*|onward\w*|linkbox)(?: .*)?|(?:.* )?(?:read (?:also|more|next)|also read|lire aussi|a lire|leia tambem|leia mais|saiba mais|leggi anche|lee tambien|lea tambien|ver tambien|te puede interesar|more (?:stories|news|from|posts|articles|on)|mehr (?:zum thema|artikel|news)|weitere (?:artikel|themen)|most (?:read|viewed|popular|recent)|mas (?:leido|leidas|vistas|noticias)|mais (?:lidas|vistas)|plus lus|piu letti|see also|you may (?:also )?like|up next|inline (?:rel|link|related)|internal link|latest (?:news|posts|stories)|post embed|embedded post)(?: .*)?|sidebar\w*|.* sidebar|sidebar .*|lateral|right (?:rail|col|column)|rail/,
  ],
  [
    'sharing',
    /(?:.* )?(?:shar(?:e|es|ing|er|edaddy)|sharebar|sharebuttons?|sharethis|sociallinks?|socials?|partilhar?|partages?|compart(?:ir|ilhar|e)|condividi|teilen|shariff|addthis|addtoany|heateor|a2a)(?: .*)?|(?:article|page|post|story) (?:tools|actions)|toolbar/,
    500,
  ],
  [
    'comments',
    /(?:.* )?(?:comments?|commentlist|comentarios?|kommentare?|commentaires?|commenti)(?: (?!icon|count|link).*)?|disqus.*|respond|livefyre.*|viafoura.*|openweb.*|spot im.*|hyvor.*|giscus.*|coral.*/,
  ],
  [
    'site-navigation',
    /(?:.* )?(?:breadcrumbs?|nav|navs|navbar|navigation|navi|navigazione|navegacion|navegacao|menu|menus|submenu|topbar|ticker|pagination|pager|paging|sitemap|toc|table of contents|inhaltsverzeichnis|skip ?(?:link|to content|nav|to main)|migas|ariane|brotkrumen|briciole|masthead)(?: .*)?/,
    600,
  ],
  [
    'footer',
    /footer|(?:site|page|global|main) footer|footer .*|colophon|rodape|pied(?: de page)?|fusszeile|copyright|(?:.* )?copyright notice|legal|legal (?:notices?|links?|info|mentions?|footer|nav|menu|bar|line|copy|text)|disclaimer|disclosure|terms|terms (?:and conditions|of (?:use|service|sale))|privacy (?:policy|notice)|aviso legal|(?:terminos|termes) [iy] (?:condiciones|condicions)|termos (?:e condicoes|de uso)|conditions (?:generales|d utilisation)(?: .*)?|cgu|cgv|agb|nutzungsbedingungen|termini e condizioni|condizioni (?:generali|d uso)(?: .*)?/,
    1500,
  ],
  [
    'tags',
    /(?:.* )?(?:tags|tag ?list|tag cloud|tag links|etiquetas|schlagworte|mots cles|categories|topics|keywords)(?: .*)?/,
    400,
  ],
  [
    'author-note',
    /(?:.* )?(?:author|autor|auteur|autore|autoren) (?:bio|box|about|profile|description|note)(?: .*)?|(?:.* )?(?:about (?:the )?author|author ?box|author ?bio|biography|authors? end)(?: .*)?|bio|bio .*/,
  ],
  [
    'caption',
    /(?:.* )?(?:caption|captions|figcaption|didascalia|legende|legenda|leyenda|epigrafe|bildunterschrift|bildnachweis|bildtext|fotocredit|photocredit)(?: .*)?|pie (?:de )?(?:foto|imagen)|(?:.* )?(?:image|photo|foto|img|media|picture|bild|imagen) (?:credits?|caption|legend|copyright|source|description|quelle|rechte)|credits?/,
    700,
  ],
  ['caption', /(?:.* )?(?:image|photo|foto|img|media|picture|bild|imagen) text/, 160],
  [
    'player',
    /(?:.* )?(?:video|audio|media|podcast|jw|brightcove) ?player(?: .*)?|player|player .*|jwplayer.*|audio article|text to speech|read ?speaker.*/,
    600,
  ],
  ['page-tools', /hits|(?:post|page) views|view count|(?:.* )?(?:(?:estimated|read|reading) time)/],
  ['poll', /(?:.* )?(?:poll|polls|quiz|survey|encuesta|umfrage|sondage|sondaggio|enquete)(?: .*)?/],
  ['dialog', /(?:.* )?(?:modal|popup|lightbox|interstitial|toast)(?: .*)?/],
]
const patterns = words.map(
  ([reason, { source }, maxUnlinked = Number.POSITIVE_INFINITY]) =>
    [{ reason, maxUnlinked }, new RegExp(`^(?:${source})$`)] as const,
)
/** What sites call the rest of a text that is folded away. */
const rest =
  /^(?:.* )?(?:read ?(?:more|on)|(?:show|see|load) ?more|more (?:text|content)|rest|remaining|remainder|continued|continuation|continue reading|full ?(?:text|story|article)|leer mas|ver mas|seguir leyendo|resto|continuacion|texto completo|leia mais|ler mais|continu[ae]r? lendo|continuacao|restante|lire (?:la )?suite|lire plus|voir plus|suite|texte complet|weiter ?lesen|mehr (?:lesen|anzeigen)|fortsetzung|volltext|leggi tutto|continua(?: a leggere)?|seguito|testo completo|llegir mes|segu(?:eix|ir) llegint|continuacio|resta|text complet)(?: (?:text|content|body|wrap|wrapper|container|box|part|inner|section|block|target))?$/

/** Names that are believed where no others are: what they name may be longer than any article. */
export const certain: ReadonlySet<string> = new Set(['hidden', 'comments', 'cookie-notice'])

/** What the names stand for that may be wrong: their parts are text where no such name is believed. */
export const doubtful: ReadonlySet<string> = new Set(
  words.map(([reason]) => reason).filter(reason => !certain.has(reason)),
)

/** What the class names stand for that hide an element until something shows it. */
export const hiddenName: Named = { reason: 'hidden', maxUnlinked: Number.POSITIVE_INFINITY }

/** "has-sidebar", "no-comments": a state of the whole, no name of a part. */
const state =
  /^(?:has|have|with|without|no|not|is|can|supports|enabled?|disabled?|category(?!-links|-list)|tag(?!-?list|-?cloud|-links|s))-/

/** Longer names are made by machines. */
const maxName = 60

const wordsOf = (name: string): string =>
  name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** What a class name or an id stands for; null for most. */
function meaningOf(name: string): Named | null {
  if (name.length > maxName) return null
  const spaced = wordsOf(name)
  return patterns.find(([, pattern]) => pattern.test(spaced))?.[0] ?? null
}

/** `class="hidden md:block"` is hidden on telephones only. */
const shownElsewhere =
  /(?:^|\s)(?:(?:sm|md|lg|xl|2xl):(?:block|flex|grid|inline\S*|contents)|d-(?:sm|md|lg|xl)-(?:block|flex|inline\S*))(?:\s|$)/

/** The same names come again and again, in a page and in the pages of a site: so many are remembered. */
const maxRemembered = 5000
const remembered = new Map<string, Named | null>()

/** What one class name or id stands for; null for most. */
export function judged(name: string): Named | null {
  const known = remembered.get(name)
  if (known !== undefined) return known
  const meaning = state.test(name) ? null : meaningOf(name)
  if (remembered.size >= maxRemembered) remembered.clear()
  remembered.set(name, meaning)
  return meaning
}

const none: ReadonlySet<string> = new Set()

/** What the classes and the id of an element say about whose part it is; `meaningless` are class names that say nothing on its page. */
export function nameOf(element: PageElement, meaningless = none): Named | null {
  const { class: names = '', id = '' } = element.attributes
  if (names === '' && id === '') return null
  if (/(?:^|\s)(?:hidden|d-none|hide|is-hidden)(?:\s|$)/.test(names) && !shownElsewhere.test(names))
    return hiddenName
  for (const name of classNames(element)) {
    const meaning = meaningless.has(name) ? null : judged(name)
    if (meaning !== null) return meaning
  }
  const meaning = id === '' ? null : judged(id)
  return meaning === null || isHeadingSlug(element, id) ? null : meaning
}

/** True when the classes or the id of an element call it the rest of a text. */
export const saysRest = (element: PageElement): boolean =>
  [...classNames(element), element.attributes.id ?? ''].some(
    name => name.length <= maxName && rest.test(wordsOf(name)),
  )

/** What frameworks add stands behind the names people give. */
const maxNames = 12

/** The first class names of an element. */
export const classNames = ({ attributes }: PageElement): string[] =>
  (attributes.class ?? '').split(/\s+/, maxNames).filter(name => name !== '')
