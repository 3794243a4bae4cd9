import type { Bridge } from '../../src-main/contract/index.ts'

declare global {
  interface Window {
    /** Put there by the preload script; all the page can reach. */
    readonly breachdesk: Bridge
  }
}

export const bridge = (): Bridge => window.breachdesk
