import type { CliCommand } from '../cli-command.ts'
import { claim } from './claim.ts'
import { compare } from './compare.ts'
import { comparisons } from './comparisons.ts'
import { create } from './create.ts'
import { duplicates } from './duplicates.ts'
import { exportCommand } from './export.ts'
import { extract } from './extract.ts'
import { history, redo, undo } from './history.ts'
import { importCommand } from './import.ts'
import { imports } from './imports.ts'
import { ledger } from './ledger.ts'
import { list } from './list.ts'
import { note } from './note.ts'
import { reextract } from './reextract.ts'
import { deleteCommand, merge, move, split, start } from './regroup.ts'
import { restore } from './restore.ts'
import { review } from './review.ts'
import { reviewed } from './reviewed.ts'
import { search } from './search.ts'
import { show } from './show.ts'
import { similar } from './similar.ts'
import { stats } from './stats.ts'
import { suggestions } from './suggestions.ts'
import { tag } from './tag.ts'
import { verdict } from './verdict.ts'
import { verify } from './verify.ts'

/** Every command, in the order of the help. */
export const cliCommands: readonly CliCommand[] = [
  extract,
  create,
  importCommand,
  imports,
  list,
  show,
  ledger,
  search,
  compare,
  comparisons,
  similar,
  stats,
  duplicates,
  suggestions,
  review,
  merge,
  split,
  start,
  move,
  deleteCommand,
  reviewed,
  tag,
  note,
  verdict,
  claim,
  reextract,
  history,
  undo,
  redo,
  exportCommand,
  restore,
  verify,
]
