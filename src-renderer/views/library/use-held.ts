import { useRef } from 'react'

/** The value as it was when holding began, and as it is when nothing holds it: what is worked on gets fewer on the way. */
export function useHeld<T>(value: T, isHeld: boolean): T {
  const held = useRef(value)
  if (!isHeld) held.current = value
  return held.current
}
