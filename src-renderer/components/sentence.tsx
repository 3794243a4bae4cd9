import type { ReactNode } from 'react'

interface SentenceProps {
  /** A whole sentence of the language, with `{}` where the children stand. */
  readonly around: string
  readonly children: ReactNode
}

/** A sentence with a link or a figure in it, in whichever place the language gives it. */
export function Sentence({ around, children }: SentenceProps) {
  const [before = '', after = ''] = around.split('{}')
  return (
    <>
      {before !== '' && <span>{before}</span>}
      {children}
      {after !== '' && <span>{after}</span>}
    </>
  )
}
