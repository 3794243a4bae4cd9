import { listen } from '../api/listen.ts'
import { forgetVault, invalidate, put } from '../api/query-cache.ts'
import { resetScreen, useStore } from './store.ts'

/** During an import the vault changes many times a second; the screen asks again this often at most. */
const pause = 250

/** Connects what the engine says by itself to the queries and the store. Called once. */
export function followEvents(): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = 0

  listen('vault-changed', () => {
    clearTimeout(timer)
    const wait = Math.max(0, pause - (Date.now() - last))
    timer = setTimeout(() => {
      last = Date.now()
      invalidate(name => !name.startsWith('host.'))
    }, wait)
  })
  listen('vault-state', ({ vault }) => {
    forgetVault()
    resetScreen()
    put('vaults.current', {}, vault)
    invalidate(name => name === 'vaults.known')
  })
  listen('import-progress', event => useStore.getState().hearProgress(event))
  listen('import-finished', event => {
    useStore.getState().hearFinished(event)
    invalidate(name => !name.startsWith('host.'))
  })
}
