import { useState } from 'react'

/** The last answer there was: what is shown stays while that of another question is on its way. */
export function useKept<T>(data: T | undefined): T | undefined {
  const [kept, setKept] = useState(data)
  if (data !== undefined && data !== kept) setKept(data)
  return data ?? kept
}
