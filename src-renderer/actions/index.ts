// Every action with a shortcut; where two share keys, the first one that is enabled runs.
import type { Action } from './action.ts'
import { columnActions, referenceActions, showOnlyDifferences } from './arrange-comparison.ts'
import { applyAllRules, makeRule } from './arrange-rules.ts'
import { tagActions } from './arrange-tags.ts'
import { deleteSelected, mergeSelected, selectAll, selectOne, untagSelected } from './bulk.ts'
import { closeInReader } from './close-in-reader.ts'
import { compareArticles, compareSelected } from './compare-selected.ts'
import { openExport, writeExport } from './export.ts'
import { findInArticle, nextMatch, previousMatch } from './find-in-article.ts'
import { finding } from './finding.ts'
import { gatheringActions } from './gather-to-compare.ts'
import { importFilesAction } from './import-files.ts'
import { keepingActions } from './keep-comparison.ts'
import { lockVault } from './lock-vault.ts'
import { backToInbox, markReviewed } from './mark-reviewed.ts'
import { addFact, highlightSelected, noteSelected } from './mark-text.ts'
import { focusSearch, goBack, goForward, goUp, nextPane, previousPane } from './move-around.ts'
import { notTheSame } from './not-the-same.ts'
import { openHistory } from './open-history.ts'
import { readBeside } from './read-beside.ts'
import { regroupActions } from './regroup.ts'
import { rereadArticles } from './reread.ts'
import { restoreVault } from './restore-vault.ts'
import { acceptClaim, editClaim, nextClaim, previousClaim, rejectClaim } from './review-claims.ts'
import { pairActions } from './review-pairs.ts'
import { itemActions } from './review-queue.ts'
import { saveOriginal } from './save-original.ts'
import { figureActions } from './show-figures.ts'
import { openPreferences, toggleDetail, toggleTree } from './show-panes.ts'
import { showOriginal, showRemoved } from './show-source.ts'
import { startBreach } from './start-breach.ts'
import { statisticsActions } from './statistics.ts'
import { cancelImport, continueImport, pauseImport, retryImport, saveReport } from './steer-import.ts'
import { timelineActions } from './steer-timeline.ts'
import { tagSelected } from './tag-selected.ts'
import { takeTour } from './take-tour.ts'
import { textSizeActions } from './text-size.ts'
import { redo, undo } from './undo.ts'
import { rivalActions } from './use-rival.ts'
import { verifyVault } from './verify-vault.ts'

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
  openExport,
  writeExport,
  restoreVault,
  focusSearch,
  nextPane,
  previousPane,
  toggleTree,
  toggleDetail,
  openPreferences,
  ...textSizeActions,
  goBack,
  goForward,
  closeInReader,
  goUp,
  tagSelected,
  ...tagActions,
  makeRule,
  takeTour,
  applyAllRules,
  untagSelected,
  mergeSelected,
  deleteSelected,
  selectAll,
  selectOne,
  markReviewed,
  backToInbox,
  compareArticles,
  compareSelected,
  ...gatheringActions,
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
  ...itemActions,
  ...pairActions,
  ...regroupActions,
  startBreach,
  openHistory,
  rereadArticles,
  verifyVault,
  showOnlyDifferences,
  ...referenceActions,
  ...columnActions,
  ...keepingActions,
  ...figureActions,
  ...timelineActions,
  ...statisticsActions,
  ...finding,
]
