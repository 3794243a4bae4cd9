import { useEffect, useRef, useState } from 'react'

/** The value at once when it changes for itself; once it has stood still when it changes in a row. */
export function useSettled<T>(value: T, milliseconds: number): T {
  const [settled, setSettled] = useState(value)
  const changedAt = useRef(0)
  useEffect(() => {
    const isInARow = performance.now() - changedAt.current < 2 * milliseconds
    changedAt.current = performance.now()
    if (!isInARow) {
      setSettled(value)
      return
    }
    const timer = setTimeout(() => setSettled(value), milliseconds)
    return () => clearTimeout(timer)
  }, [value, milliseconds])
  return settled
}
