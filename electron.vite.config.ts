// What the build makes: out/main (window, engine thread, pipeline worker, command line), out/preload, out/renderer.
import { cpSync } from 'node:fs'
import { resolve } from 'node:path'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import type { Plugin } from 'vite'

const at = (path: string) => resolve(import.meta.dirname, path)

/** The vault reads its migrations as files, so they travel beside the bundle. */
const copyMigrations: Plugin = {
  name: 'copy-migrations',
  writeBundle() {
    cpSync(at('src-main/vault/migrations'), at('out/main/migrations'), {
      recursive: true,
      filter: source => !source.endsWith('.ts'),
    })
  },
}

export default defineConfig({
  main: {
    plugins: [copyMigrations],
    build: {
      outDir: at('out/main'),
      rolldownOptions: {
        input: {
          main: at('src-main/electron/main.ts'),
          'engine-thread-entry': at('src-main/engine/engine-thread-entry.ts'),
          'pipeline-worker-entry': at('src-main/workers/pipeline-worker-entry.ts'),
          cli: at('src-main/cli/main.ts'),
        },
        // Flat, so that a thread's file lies beside whichever chunk starts it.
        output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
      },
    },
  },
  preload: {
    build: {
      outDir: at('out/preload'),
      rolldownOptions: {
        input: { preload: at('src-main/electron/preload.ts') },
        // A sandboxed preload script is one CommonJS file: it can require Electron and nothing else.
        output: { format: 'cjs', entryFileNames: '[name].cjs' },
      },
    },
  },
  renderer: {
    root: at('src-renderer'),
    plugins: [react()],
    build: {
      outDir: at('out/renderer'),
      minify: true,
      // Everything is a file of its own: the page's policy allows no data: addresses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: at('src-renderer/index.html') },
    },
  },
})
