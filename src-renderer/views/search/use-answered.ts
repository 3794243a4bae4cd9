import { useEffect, useState } from 'react'

/**
 * The question that is asked now: the newest one as soon as the one before was answered. However fast somebody types,
 * the engine has one question at a time, and what was typed in between is never asked.
 */
export function useAnswered<T>(newest: T, isAnswered: (asked: T) => boolean): T {
  const [asked, setAsked] = useState(newest)
  const isFree = isAnswered(asked)
  useEffect(() => {
    if (isFree) setAsked(() => newest)
  }, [isFree, newest])
  return asked
}
