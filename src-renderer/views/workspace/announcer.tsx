import { useStore } from '../../state/store.ts'

/** Says what has just happened to those who do not see it. */
export function Announcer() {
  const announcement = useStore(state => state.announcement)
  return (
    <p className="sr" role="status">
      {announcement}
    </p>
  )
}
