// Any run of commands of all kinds keeps the vault whole, can be taken back to the byte, and done again. With
// BREACHDESK_LONG=10000 so many commands; BREACHDESK_SEED chooses others.
import { expect, it } from 'vitest'
import { ProblemError } from '../../../src-main/domain/problem.ts'
import { redo, undo } from '../../../src-main/vault/undo.ts'
import { asking, figuring } from './any-run/figuring.ts'
import { marking } from './any-run/marking.ts'
import { regrouping } from './any-run/regrouping.ts'
import { telling } from './any-run/telling.ts'
import { expectSound, expectWhole, stateOf, wordsOf } from './any-run/whole.ts'
import { newWorld, type Step } from './any-run/world.ts'

const commands = Number(process.env.BREACHDESK_LONG ?? 400)
const seed = Number(process.env.BREACHDESK_SEED ?? 1)
/** Commands from one look at the whole vault to the next. */
const between = Math.max(25, Math.round(commands / 40))

const steps: Readonly<Record<string, Step>> = { ...telling, ...marking, ...regrouping, ...figuring }
const names = Object.keys(steps)
/** Without articles there is little to do. */
const often = ['import', 'import', 'import', 'tag', 'highlight', 'add note', 'undo', 'redo', 'undo']
const all = [...names, ...often] as [string, ...string[]]
const author = { at: '2026-02-03T04:05:06.000Z', who: 'undoer' }

it(`any ${commands} commands keep the vault whole, are taken back, and done again`, async () => {
  const world = await newWorld(seed)
  const { vault, random } = world
  const { edits } = vault.tables
  const firstWords = wordsOf(vault)
  const states = [stateOf(vault)]
  let at = 0
  const last: string[] = []
  const done = new Set<string>()
  const told = () => `seed ${seed}, command ${last.length}: ${last.slice(-6).join(', ')}`

  for (let count = 1; count <= commands; count += 1) {
    const name = random.pick(all)
    last.push(name)
    const before = edits.lastId()
    if (name === 'undo') at -= at > 0 && undo(vault, author) !== null ? 1 : 0
    else if (name === 'redo') at += at < states.length - 1 && redo(vault, author) !== null ? 1 : 0
    else {
      try {
        await steps[name]?.(world)
      } catch (error) {
        if (!(error instanceof ProblemError)) throw new Error(told(), { cause: error })
        expect(edits.lastId(), told()).toBe(before)
      }
      if (edits.lastId() > before) {
        done.add(name)
        states.splice(at + 1)
        states.push(stateOf(vault))
        at += 1
      }
    }
    expect(stateOf(vault), told()).toBe(states[at])
    try {
      expectWhole(vault)
      if (count % between === 0 || count === commands) expectSound(vault)
    } catch (error) {
      throw new Error(told(), { cause: error })
    }
  }
  if (commands >= 2000) expect(names.filter(name => !done.has(name) && !asking.has(name))).toEqual([])

  const lastWords = wordsOf(vault)
  states.splice(at + 1)
  for (let place = at; place > 0; place -= 1) {
    const undone = undo(vault, author)
    expect(stateOf(vault), `after taking back ${place}: ${undone?.label}`).toBe(states[place - 1])
  }
  expect(undo(vault, author)).toBeNull()
  expect(wordsOf(vault)).toEqual(firstWords)
  for (let place = 1; place <= at; place += 1) {
    const redone = redo(vault, author)
    expect(stateOf(vault), `after doing ${place} again: ${redone?.label}`).toBe(states[place])
  }
  expect(wordsOf(vault)).toEqual(lastWords)
  expectSound(vault)
  world.close()
}, 3_600_000)
