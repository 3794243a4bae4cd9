import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './styles/tokens.css'
import './styles/base.css'
import './styles/kinds.css'
import './styles/highlights.css'
import './styles/contrast.css'
import { App } from './app.tsx'
import { followEvents } from './state/follow-events.ts'
import { followLook } from './state/follow-look.ts'
import { followRecent } from './state/follow-recent.ts'

/** Draws the app into the page, and begins to follow the engine and the system's theme. */
export function showApp(): void {
  followLook()
  followEvents()
  followRecent()
  const root = document.getElementById('root')
  if (root === null) throw new Error('index.html has no #root')
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
