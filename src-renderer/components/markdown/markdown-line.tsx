import type { Inline } from '../../../src-main/domain/markdown/inline.ts'
import type { NoteLink } from '../../../src-main/domain/note.ts'
import { words } from '../../languages/words.ts'
import { factLabel } from '../../text/fact-words.ts'
import styles from './markdown.module.css'

const texts = words.notes.markdown

/** What a link in a note points to. */
export type Pointed = Pick<NoteLink, 'target' | 'factId' | 'at'>

export interface LinkProps {
  /** What the links are called, as far as it is known. */
  readonly links: readonly NoteLink[]
  onOpen(pointed: Pointed): void
}

interface InlinesProps extends LinkProps {
  readonly nodes: readonly Inline[]
}

export const Inlines = ({ nodes, ...links }: InlinesProps) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: a line is drawn whole, and its parts have no names
  nodes.map((node, at) => <OneInline key={at} node={node} {...links} />)

function OneInline({ node, ...links }: LinkProps & { readonly node: Inline }) {
  switch (node.kind) {
    case 'text':
      return node.text
    case 'code':
      return <code>{node.text}</code>
    case 'strong':
      return (
        <strong>
          <Inlines nodes={node.children} {...links} />
        </strong>
      )
    case 'emphasis':
      return (
        <em>
          <Inlines nodes={node.children} {...links} />
        </em>
      )
    case 'struck':
      return (
        <s>
          <Inlines nodes={node.children} {...links} />
        </s>
      )
    case 'address':
      return (
        <span className={styles.address} title={texts.notOpened(node.address)}>
          <Inlines nodes={node.children} {...links} />
          <span className="muted"> {node.address}</span>
        </span>
      )
    case 'link':
      return <WikiLink {...node} {...links} />
  }
}

function WikiLink({
  target,
  factId,
  words: written,
  links,
  onOpen,
}: LinkProps & Extract<Inline, { kind: 'link' }>) {
  const known = links.find(link => link.target === target && link.factId === factId)
  const fact = factId === null ? '' : words.claims.factBehind(factLabel(factId))
  const name = written ?? (known?.name == null ? target : `${known.name}${fact}`)
  if (known !== undefined && known.name === null)
    return (
      <span className={styles.missing} title={texts.missing(target)}>
        {name}
      </span>
    )
  return (
    <button
      type="button"
      className={styles.link}
      title={`${target} ${known?.name ?? ''}${fact}`.trim()}
      onClick={() => onOpen({ target, factId, at: known?.at ?? null })}
    >
      {name}
    </button>
  )
}
