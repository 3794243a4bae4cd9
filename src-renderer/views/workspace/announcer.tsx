import { useEffect, useState } from 'react'
import { useStore } from '../../state/store.ts'
import styles from './announcer.module.css'

/** How long a sentence stays to be seen, in milliseconds. */
const seenFor = 10_000

/** Says what has just happened; seen for a while, and read out to those who do not see it. */
export function Announcer() {
  const announcement = useStore(state => state.announcement)
  const [over, setOver] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => setOver(announcement), seenFor)
    return () => clearTimeout(timer)
  }, [announcement])
  return (
    <p className={over === announcement ? 'sr' : `${styles.said} clip`} role="status" title={announcement}>
      {announcement}
    </p>
  )
}
