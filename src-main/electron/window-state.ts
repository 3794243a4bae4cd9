// The size of the window, from one day to the next.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import * as z from 'zod'

const WindowState = z.strictObject({
  width: z.int().min(800).max(20_000),
  height: z.int().min(560).max(20_000),
  isMaximized: z.boolean(),
})
export type WindowState = z.infer<typeof WindowState>

const firstState: WindowState = { width: 1440, height: 900, isMaximized: false }

/** What was remembered; the first size when there is nothing, or nothing sensible. */
export function readWindowState(file: string): WindowState {
  try {
    return WindowState.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return firstState
  }
}

/** Remembers a size. A full disk is no reason to keep somebody from closing a window. */
export function writeWindowState(file: string, state: WindowState): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, JSON.stringify(state))
  } catch {
    console.error(`The size of the window could not be written to ${file}.`)
  }
}
