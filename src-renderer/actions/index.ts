// Every action with a shortcut; where two share keys, the first one that is enabled runs.
import type { Action } from './action.ts'
import { referenceActions, showOnlyDifferences } from './arrange-comparison.ts'
import { closeInReader } from './close-in-reader.ts'
import { compareSelected } from './compare-selected.ts'
import { findInArticle, nextMatch, previousMatch } from './find-in-article.ts'
import { importFilesAction } from './import-files.ts'
import { lockVault } from './lock-vault.ts'
import { addFact, highlightSelected, noteSelected } from './mark-text.ts'
import { focusSearch, goBack, goForward, goUp, nextPane } from './move-around.ts'
import { notTheSame } from './not-the-same.ts'
import { readBeside } from './read-beside.ts'
import { acceptClaim, editClaim, nextClaim, previousClaim, rejectClaim } from './review-claims.ts'
import { saveOriginal } from './save-original.ts'
import { showOriginal, showRemoved } from './show-source.ts'
import { cancelImport, continueImport, pauseImport, retryImport, saveReport } from './steer-import.ts'
import { tagSelected } from './tag-selected.ts'
import { redo, undo } from './undo.ts'
import { rivalActions } from './use-rival.ts'

export const actions: readonly Action[] = [
  undo,
  redo,
  lockVault,
  importFilesAction,
  pauseImport,
  continueImport,
  cancelImport,
  retryImport,
  saveReport,
  saveOriginal,
  focusSearch,
  nextPane,
  goBack,
  goForward,
  closeInReader,
  goUp,
  tagSelected,
  compareSelected,
  nextClaim,
  previousClaim,
  acceptClaim,
  rejectClaim,
  editClaim,
  ...rivalActions,
  addFact,
  highlightSelected,
  noteSelected,
  findInArticle,
  nextMatch,
  previousMatch,
  showOriginal,
  readBeside,
  showRemoved,
  notTheSame,
  showOnlyDifferences,
  ...referenceActions,
]
