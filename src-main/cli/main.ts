#!/usr/bin/env node
// The command line. It checks the runtime before anything native is loaded: an old one would crash, not complain.
import { runtimeProblem } from '../domain/runtime.ts'

const complaint = runtimeProblem(process.versions)
if (complaint === null) {
  const { runInProcess } = await import('./run-in-process.ts')
  const code = await runInProcess(process.argv.slice(2))
  // After a signal a question may still be waiting for its answer.
  if (code > 128) process.exit(code)
  process.exitCode = code
} else {
  console.error(complaint.message)
  process.exitCode = 1
}
