#!/usr/bin/env node
// The command line. It checks the runtime before anything native is loaded: an old one would crash, not complain.
import { runtimeProblem } from '../domain/runtime.ts'

const complaint = runtimeProblem(process.versions)
if (complaint === null) {
  const { runCli } = await import('./run.ts')
  process.exitCode = await runCli(process.argv.slice(2))
} else {
  console.error(complaint.message)
  process.exitCode = 1
}
