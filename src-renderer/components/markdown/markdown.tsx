import { useMemo } from 'react'
import { words } from '../../languages/words.ts'
import { type Block, blocksOf, type ListEntry } from '../../text/markdown/blocks.ts'
import styles from './markdown.module.css'
import { Inlines, type LinkProps } from './markdown-line.tsx'

const texts = words.notes.markdown

interface MarkdownProps extends LinkProps {
  readonly text: string
}

/** A note as it is read: elements, never HTML, and no link that leaves the window. */
export function Markdown({ text, ...links }: MarkdownProps) {
  const blocks = useMemo(() => blocksOf(text), [text])
  return (
    <div className={styles.page} dir="auto" lang="">
      <Blocks blocks={blocks} {...links} />
    </div>
  )
}

interface BlocksProps extends LinkProps {
  readonly blocks: readonly Block[]
}

const Blocks = ({ blocks, ...links }: BlocksProps) =>
  blocks.map((block, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a note is drawn whole, and its blocks have no names
    <OneBlock key={at} block={block} {...links} />
  ))

function OneBlock({ block, ...links }: LinkProps & { readonly block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <Heading block={block} {...links} />
    case 'paragraph':
      return (
        <p>
          <Inlines nodes={block.children} {...links} />
        </p>
      )
    case 'quote':
      return (
        <blockquote>
          <Blocks blocks={block.blocks} {...links} />
        </blockquote>
      )
    case 'code':
      return <pre>{block.text}</pre>
    case 'rule':
      return <hr />
    case 'list':
      return block.start === null ? (
        <ul>
          <Entries entries={block.entries} {...links} />
        </ul>
      ) : (
        <ol start={block.start}>
          <Entries entries={block.entries} {...links} />
        </ol>
      )
  }
}

/** The screen has headings of its own; those of a note go below them. */
function Heading({ block, ...links }: LinkProps & { readonly block: Extract<Block, { kind: 'heading' }> }) {
  const Tag = block.level === 1 ? 'h4' : block.level === 2 ? 'h5' : 'h6'
  return (
    <Tag className={styles.heading}>
      <Inlines nodes={block.children} {...links} />
    </Tag>
  )
}

const Entries = ({ entries, ...links }: LinkProps & { readonly entries: readonly ListEntry[] }) =>
  entries.map(({ isDone, blocks }, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <li key={at} data-boxed={isDone === null ? undefined : ''}>
      {isDone !== null && <TickBox isDone={isDone} />}
      <Blocks blocks={blocks} {...links} />
    </li>
  ))

const TickBox = ({ isDone }: { readonly isDone: boolean }) => (
  <span
    role="img"
    aria-label={isDone ? texts.done : texts.open}
    className={styles.box}
    data-done={isDone || undefined}
  />
)
