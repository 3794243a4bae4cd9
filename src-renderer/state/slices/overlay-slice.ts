import type { StateCreator } from 'zustand'
import type { AppState } from '../store.ts'

export interface OverlaySlice {
  /** What stands in front of everything else. */
  readonly overlay: 'palette' | 'shortcuts' | null
  showOverlay(overlay: OverlaySlice['overlay']): void
}

export const createOverlaySlice: StateCreator<AppState, [], [], OverlaySlice> = set => ({
  overlay: null,
  showOverlay: overlay => set({ overlay }),
})
