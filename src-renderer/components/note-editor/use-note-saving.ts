import { useCallback, useEffect, useRef, useState } from 'react'
import type { NoteId } from '../../../src-main/domain/ids.ts'
import type { Note, NoteOn } from '../../../src-main/domain/note.ts'
import { call, problemOf } from '../../api/call.ts'
import { beforeLeaving } from '../../api/unsaved.ts'
import { useStore } from '../../state/store.ts'
import { problemLine } from '../../text/problem-words.ts'
import { notePlace } from './note-place.ts'

/** Milliseconds without a key after which what was typed is saved. */
const pause = 900

export type SavingState = 'saved' | 'unsaved' | 'saving'

export interface NoteSaving {
  readonly state: SavingState
  /** Why the last saving failed. */
  readonly problem: string | null
  /** Takes what is typed now; it is saved at the next pause. */
  type(body: string): void
  /** Saves at once; resolves when it is in the vault. */
  flush(): Promise<void>
  /** The same, and what is typed from now on is undone by itself. */
  finish(): Promise<void>
}

/**
 * Saves a note on each pause, one change after the other; what is still unsaved when it leaves the page goes too. Until
 * then each key is kept as a draft, so that a crash loses none.
 */
export function useNoteSaving(on: NoteOn, note: Note | undefined, onMade?: (id: NoteId) => void): NoteSaving {
  const [state, setState] = useState<SavingState>('saved')
  const [problem, setProblem] = useState<string | null>(null)
  const id = useRef(note?.noteId)
  /** What is saved from the first key to the end of the writing is undone as one. */
  const sitting = useRef(crypto.randomUUID())
  /** What was typed and not sent yet. */
  const waiting = useRef<string | null>(null)
  const sending = useRef<Promise<void> | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)

  const keep = (body: string | null) => useStore.getState().setDraft(notePlace(on, id.current), body)

  const send = async () => {
    while (waiting.current !== null) {
      const body = waiting.current
      waiting.current = null
      // A note that says nothing is no note: one that was emptied stays what it was until it is removed.
      if (body.trim() === '') continue
      setState('saving')
      try {
        if (id.current === undefined) {
          const made = await call('notes.add', { on, body, sitting: sitting.current })
          keep(null)
          id.current = made.noteId
          // What was typed meanwhile belongs to the note that is there now.
          if (waiting.current !== null) keep(waiting.current)
          onMade?.(made.noteId)
        } else await call('notes.change', { id: id.current, body, sitting: sitting.current })
        setProblem(null)
      } catch (thrown) {
        // It waits for the next pause, unless something newer does.
        waiting.current ??= body
        setProblem(problemLine(problemOf(thrown)))
        setState('unsaved')
        return
      }
    }
    keep(null)
    setState('saved')
  }
  const latest = useRef(send)
  latest.current = send
  const latestKeep = useRef(keep)
  latestKeep.current = keep

  const flush = useCallback((): Promise<void> => {
    clearTimeout(timer.current)
    sending.current ??= latest.current().finally(() => {
      sending.current = null
    })
    return sending.current
  }, [])
  const type = useCallback(
    (body: string) => {
      waiting.current = body
      latestKeep.current(body)
      setState('unsaved')
      clearTimeout(timer.current)
      timer.current = setTimeout(() => void flush(), pause)
    },
    [flush],
  )
  useEffect(() => {
    const hurry = () => {
      if (waiting.current !== null) void flush()
    }
    window.addEventListener('blur', hurry)
    const takeBack = beforeLeaving(flush)
    return () => {
      takeBack()
      window.removeEventListener('blur', hurry)
      hurry()
    }
  }, [flush])
  const finish = async () => {
    await flush()
    sitting.current = crypto.randomUUID()
  }
  return { state, problem, type, flush, finish }
}
