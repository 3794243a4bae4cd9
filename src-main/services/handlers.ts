// Every command of the engine, wired to the service that answers it.
import { isAbsolute } from 'node:path'
import type { EngineHandlers, OpenVault } from '../contract/index.ts'
import { ProblemError } from '../domain/problem.ts'
import { acceptClaims } from './accept-claims.ts'
import { addClaim, removeClaim } from './add-claim.ts'
import { breachHistory } from './breach-history.ts'
import type { ServiceContext } from './context.ts'
import { createVault, createVaultAt } from './create-vault.ts'
import { deleteArticles } from './delete-articles.ts'
import { deleteBreaches } from './delete-breaches.ts'
import { createDesk } from './desk.ts'
import { dropDraft, keepDraft, listDrafts } from './drafts.ts'
import { explainArticle } from './explain-article.ts'
import { exportHandlers } from './exports/export-handlers.ts'
import { explainFiles, extractFiles } from './extract-files.ts'
import { figureHandlers } from './figure-handlers.ts'
import { findNearDuplicates } from './find-near-duplicates.ts'
import { findSameBreaches } from './find-same-breaches.ts'
import { giveVerdict, withdrawVerdict } from './give-verdict.ts'
import { historyState, listHistory, redoLast, undoLast } from './history.ts'
import { importReport, listOutcomes } from './import-outcomes.ts'
import { createImports } from './imports.ts'
import { differentBreaches, maybeSameBreaches } from './judge-breaches.ts'
import { notTheSame, theSame } from './judge-likeness.ts'
import { isVault } from './known-vaults.ts'
import { mergeBreaches } from './merge-breaches.ts'
import { moveArticle } from './move-article.ts'
import { originalFile } from './original-file.ts'
import { placeClaim } from './place-claim.ts'
import { previewBulk, tagsCarried } from './preview-bulk.ts'
import { articleSummaries, articleTitles, getArticle } from './read-articles.ts'
import { breachNames, breachSummaries, getBreach, readLedger } from './read-breaches.ts'
import { listClusters } from './read-clusters.ts'
import { groupingOf, suggestionsFor } from './read-grouping.ts'
import { forgetRecent, listRecent, noteRecent } from './recent.ts'
import { createReextraction, lostAnchors, reextractionState } from './reextract.ts'
import { columnsOfTable, importedTables, remapTable } from './remap-table.ts'
import { setReviewed } from './review-articles.ts'
import { agreeingClaims, reviewCounts, reviewQueue } from './review-queue.ts'
import { forgetSearch, listSearches, renameSearch, saveSearch } from './saved-searches.ts'
import {
  completeSearch,
  countFacets,
  countSearches,
  findNames,
  orderSearch,
  runSearch,
  searchArticles,
} from './search.ts'
import { createSigning } from './sign-articles.ts'
import { sourcePage } from './source-text.ts'
import { splitBreach } from './split-breach.ts'
import { startBreach } from './start-breach.ts'
import { tableColumns } from './table-columns.ts'
import { taggingHandlers } from './tagging-handlers.ts'
import { trySamples } from './try-samples.ts'
import { unlockVault, unlockVaultAt } from './unlock-vault.ts'
import { verifyVault } from './verify-vault.ts'

/** The services of one engine. `close` locks the vault that is open. */
export function createHandlers(context: ServiceContext): {
  handlers: EngineHandlers
  close(): Promise<void>
} {
  const desk = createDesk(context)
  const { known, session } = desk
  const imports = createImports(desk)
  const signing = createSigning()
  const reextraction = createReextraction(desk)
  session.beforeClose(imports.stop)
  session.beforeClose(reextraction.stop)
  session.beforeClose(signing.stop)

  let last: Promise<unknown> = Promise.resolve()
  /** Opening and closing never overlap. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }
  const lock = async () => {
    await imports.stop()
    await reextraction.stop()
    await inTurn(session.close)
  }
  /**
   * An import compares with what is in the vault already, so all of that is signed first; redoing what was done
   * before there were signatures brings back texts without one.
   */
  const whenSigned = async <T>(work: () => Promise<T>): Promise<T> => {
    signing.start(session.vault())
    await signing.finished()
    return work()
  }
  /** Runs a change, then tells the listeners. */
  const changing = <T>(work: () => T): T => {
    const outcome = work()
    session.changed()
    return outcome
  }

  const unlocking = (unlock: () => Promise<OpenVault>) =>
    inTurn(async () => {
      const opened = await unlock()
      signing.start(session.vault())
      return opened
    })

  const handlers: EngineHandlers = {
    'vaults.known': known.list,
    'vaults.place': async () => ({ folder: await known.place() }),
    'vaults.create': ({ name, passphrase }) => inTurn(() => createVault(desk, name, passphrase)),
    'vaults.unlock': ({ id, passphrase }) => unlocking(() => unlockVault(desk, id, passphrase)),
    'vaults.forget': async ({ id }) => {
      await known.forget(id)
      return null
    },
    'vaults.trySamples': () => inTurn(() => trySamples(desk, imports)),
    'vaults.current': session.current,
    'vaults.verify': () => verifyVault(session.vault()),
    'vaults.lock': async () => {
      await lock()
      return null
    },
    'vaults.createAt': ({ path, passphrase }) => inTurn(() => createVaultAt(desk, path, passphrase)),
    'vaults.unlockAt': ({ path, passphrase }) => unlocking(() => unlockVaultAt(desk, path, passphrase)),
    'vaults.remember': async ({ path }) => {
      if (await isVault(path)) return known.note(path, null)
      throw new ProblemError('vault-missing', 'This folder is not a Breachdesk vault.')
    },
    'vaults.setPlace': async ({ folder }) => {
      if (!isAbsolute(folder)) throw new ProblemError('invalid-input', 'Name the folder with its whole path.')
      await known.setPlace(folder)
      return { folder }
    },

    'extraction.run': ({ paths, withText }) => extractFiles(context, paths, withText),
    'extraction.explain': ({ paths }) => explainFiles(context, paths),

    'imports.formats': () =>
      context.formats.map(({ id, label, extensions }) => ({ id, label, extensions: [...extensions] })),
    'imports.cancel': ({ importId }) => {
      imports.cancel(importId)
      return null
    },
    'imports.pause': ({ importId }) => {
      imports.pause(importId)
      return null
    },
    'imports.list': imports.list,
    'imports.outcomes': input => listOutcomes(session.vault(), input),
    'imports.report': input => importReport(session.vault(), input),
    'imports.run': ({ sources, mappings }) => whenSigned(() => imports.run(sources, mappings)),
    'imports.continue': ({ importId }) => whenSigned(() => imports.goOn(importId)),
    'imports.resume': () => whenSigned(imports.resume),
    'imports.retry': ({ importId }) => whenSigned(() => imports.retry(importId)),
    'imports.columns': input => tableColumns(desk, input),
    'imports.tables': ({ importId }) => importedTables(session.vault(), importId),
    'imports.tableColumns': ({ recordFile }) => columnsOfTable(desk, recordFile),
    'imports.remap': input => whenSigned(() => remapTable(desk, imports, input)),
    'imports.mapColumns': mapping => {
      session.vault().tables.imports.remember(mapping)
      return null
    },

    'articles.summaries': ({ ids }) => articleSummaries(session.vault(), ids),
    'articles.titles': ({ ids }) => articleTitles(session.vault(), ids),
    'articles.setReviewed': wanted => changing(() => setReviewed(desk, wanted)),
    'articles.get': ({ id }) => getArticle(session.vault(), id),
    'articles.original': ({ id }) => originalFile(session.vault(), id),
    'articles.source': asked => sourcePage(session.vault(), asked),
    'articles.explain': ({ id }) => explainArticle(context, session.vault(), id),
    'articles.clusters': ({ id }) => listClusters(session.vault(), id),
    'articles.findNearDuplicates': () => whenSigned(async () => changing(() => findNearDuplicates(desk))),
    'articles.notTheSame': ({ id, other }) => changing(() => notTheSame(desk, id, other)),
    'articles.theSame': ({ id, other }) => changing(() => theSame(desk, id, other)),
    'breaches.summaries': ({ ids }) => breachSummaries(session.vault(), ids),
    'breaches.names': ({ ids }) => breachNames(session.vault(), ids),
    'breaches.get': ({ id, asOf }) => getBreach(session.vault(), id, asOf),
    'breaches.ledger': ({ id, ...wanted }) => readLedger(session.vault(), id, wanted),
    'breaches.merge': ({ into, from, sitting }) => changing(() => mergeBreaches(desk, into, from, sitting)),
    'breaches.split': split => changing(() => splitBreach(desk, split)),
    'breaches.start': ({ article }) => changing(() => startBreach(desk, article)),
    'breaches.delete': ({ ids, withArticles, sitting }) =>
      changing(() => deleteBreaches(desk, ids, withArticles, sitting)),
    'articles.move': ({ from, ...move }) => changing(() => moveArticle(desk, { ...move, from })),
    'articles.delete': ({ ids, sitting }) => changing(() => deleteArticles(desk, ids, sitting)),
    'breaches.suggestions': ({ id }) => suggestionsFor(session.vault(), id),
    'breaches.findSame': () => changing(() => ({ found: findSameBreaches(desk) })),
    'breaches.notTheSame': ({ id, other }) => changing(() => differentBreaches(desk, id, other)),
    'breaches.maybeTheSame': ({ id, other }) => changing(() => maybeSameBreaches(desk, id, other)),
    'breaches.grouping': ({ id }) => groupingOf(session.vault(), id),
    'verdicts.give': given => changing(() => giveVerdict(desk, given)),
    'verdicts.withdraw': about => changing(() => withdrawVerdict(desk, about)),
    'claims.add': selected => changing(() => addClaim(desk, selected)),
    'claims.place': placed => changing(() => placeClaim(desk, placed)),
    'claims.remove': ({ claimId }) => changing(() => removeClaim(desk, claimId)),

    ...taggingHandlers(desk, changing),
    ...figureHandlers(desk, changing),

    'reextraction.preview': selection => reextraction.run(selection, false),
    'reextraction.run': selection => reextraction.run(selection, true),
    'reextraction.cancel': () => {
      reextraction.cancel()
      return null
    },
    'reextraction.state': () => reextractionState(session.vault()),
    'reextraction.lost': () => lostAnchors(session.vault()),

    'bulk.preview': deed => previewBulk(desk, deed),
    'bulk.tags': ({ targets }) => tagsCarried(session.vault(), targets),

    'drafts.list': () => listDrafts(session.vault()),
    'drafts.keep': draft => keepDraft(desk, draft),
    'drafts.drop': place => dropDraft(session.vault(), place),

    'history.list': wanted => listHistory(session.vault(), wanted),
    'history.breach': wanted => breachHistory(session.vault(), wanted),
    'history.state': () => historyState(session.vault()),
    'history.undo': () => changing(() => undoLast(desk)),
    'history.redo': () => changing(() => redoLast(desk)),

    'review.queue': wanted => reviewQueue(session.vault(), wanted),
    'review.counts': () => reviewCounts(session.vault()),
    'review.agreeing': about => agreeingClaims(session.vault(), about),
    'review.accept': ({ claims }) => changing(() => acceptClaims(desk, claims)),
    ...exportHandlers(desk, changing, () => signing.start(session.vault())),

    'search.articles': ({ query, limit }) => searchArticles(session.vault(), query, limit),
    'search.run': asked => runSearch(session.vault(), asked),
    'search.order': asked => orderSearch(session.vault(), asked),
    'search.counts': asked => countSearches(session.vault(), asked),
    'search.facets': asked => countFacets(session.vault(), asked),
    'search.complete': place => completeSearch(session.vault(), place),
    'search.names': asked => findNames(session.vault(), asked),
    'search.saved': () => listSearches(session.vault()),
    'search.save': search => changing(() => saveSearch(desk, search)),
    'search.rename': ({ name, to }) => changing(() => renameSearch(desk, name, to)),
    'search.forget': ({ name }) => changing(() => forgetSearch(desk, name)),

    'recent.list': () => listRecent(session.vault()),
    'recent.note': thing => noteRecent(session.vault(), thing),
    'recent.forget': ({ search }) => forgetRecent(session.vault(), search),
  }
  return { handlers, close: lock }
}
