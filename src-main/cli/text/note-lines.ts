// Notes and highlights as the terminal shows them.
import type { BackLink, Highlight, Note } from '../../domain/note.ts'

/** Four spaces before every line that is not empty. */
export const indented = (text: string) => text.replace(/^(?=.)/gm, '    ')

export function noteText({ noteId, on, at, body, changedAt, madeBy, links }: Note): string {
  const fact = 'factId' in on && on.factId !== null ? ` · ${on.factId}` : ''
  const marked = 'highlightId' in on ? ` · ${on.highlightId}` : ''
  const head = `${noteId}  ${at.id} ${at.name}${fact}${marked}  ${madeBy}, ${changedAt.slice(0, 16).replace('T', ' ')}`
  const named = links.map(({ target, name }) => `    → ${target}  ${name ?? 'is not in this vault'}`)
  return [head, indented(body), ...named].join('\n')
}

export const notesText = (notes: readonly Note[]) =>
  notes.length === 0 ? 'There are no notes here yet.' : notes.map(noteText).join('\n\n')

export const highlightText = ({ highlightId, start, end, quote, colour, note, isLost }: Highlight) =>
  [
    `${highlightId}  ${isLost ? 'no longer in the text' : `${start}–${end}`}  ${colour}  “${quote}”`,
    ...(note === null ? [] : [indented(note.body)]),
  ].join('\n')

export const backLinkText = ({ note, line }: BackLink) =>
  `${note.noteId}  ${note.at.id} ${note.at.name}\n    ${line}`
