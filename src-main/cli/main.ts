#!/usr/bin/env node
// The command line. It checks the runtime before anything native is loaded: an old one would crash, not complain.
import { runtimeProblem } from '../domain/runtime.ts'

const complaint = runtimeProblem(process.versions)
// `breachdesk list | head -1`: whoever reads may stop reading. What is under way is done all the same.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

if (complaint === null) {
  const { runCli } = await import('./run.ts')
  const code = await runCli(process.argv.slice(2))
  // After a signal a question may still be waiting for its answer.
  if (code > 128) process.exit(code)
  process.exitCode = code
} else {
  console.error(complaint.message)
  process.exitCode = 1
}
