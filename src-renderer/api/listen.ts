import type { AnyEvent, EventName, EventPayload } from '../../src-main/contract/index.ts'
import { bridge } from './bridge.ts'

const isEvent = (value: unknown): value is AnyEvent =>
  typeof value === 'object' && value !== null && 'name' in value && 'payload' in value

/** Hears one kind of event; answers with what stops it. */
export function listen<N extends EventName>(
  name: N,
  listener: (payload: EventPayload<N>) => void,
): () => void {
  return bridge().subscribe(event => {
    if (isEvent(event) && event.name === name) listener(event.payload as EventPayload<N>)
  })
}
