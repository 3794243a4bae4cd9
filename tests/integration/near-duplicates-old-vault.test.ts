// Articles imported before texts were signed: they get their signatures after unlocking, and are then found.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { saveArticle } from '../../src-main/services/save-article.ts'
import { openVault } from '../../src-main/vault/open-vault.ts'
import { startPipelineWorkers } from '../../src-main/workers/pipeline-workers.ts'
import { withoutGrouping } from '../helpers/old-formats.ts'
import { reworded, stories, storyLanguages } from '../helpers/wire-stories.ts'
import { runImport, type Services, startServices } from '../unit/services/start-services.ts'
import { draftOf } from '../unit/services/wire-desk.ts'
import { deed, dump, newVault, passphrase, removeFolder, temporaryFolder } from '../unit/vault/fixtures.ts'

/** How many articles the vault holds: more than are signed at once. */
const copies = 7

/** A vault as the sixth step of the format left it. */
async function oldVault(parent: string): Promise<string> {
  const vault = await newVault(parent)
  for (const lang of storyLanguages)
    for (let seed = 0; seed < copies; seed += 1) {
      const text = seed === 0 ? stories[lang] : reworded(stories[lang], 0.45, seed)
      saveArticle(vault, await draftOf(text), deed('import'))
    }
  // Two that are nearly the same, and nobody has noticed.
  saveArticle(vault, await draftOf(reworded(stories.en, 0.03, 50)), deed('import'))
  withoutGrouping(vault)
  vault.db.exec(`DROP TABLE near_duplicates; DROP TABLE different_articles; DROP TABLE article_bands;
    DROP INDEX article_texts_unsigned; ALTER TABLE article_texts DROP COLUMN signature; PRAGMA user_version = 6`)
  vault.close()
  return vault.folder
}

describe('a vault from before there were signatures', () => {
  const parent = temporaryFolder()
  const workers = startPipelineWorkers()
  let folder = ''
  let services: Services
  beforeAll(async () => {
    folder = await oldVault(parent)
    services = startServices(join(parent, 'services'), workers)
    await services.call('vaults.unlockAt', { path: folder, passphrase })
  })
  afterAll(async () => {
    await services.close()
    await workers.close()
    removeFolder(parent)
  })
  const importText = (name: string, text: string) => {
    const path = join(parent, name)
    writeFileSync(path, text)
    return runImport(services, [{ path }])
  }

  it('finds what a new article is nearly the same as, in the first import already', async () => {
    const { outcomes } = await importText('copy.txt', reworded(stories.de, 0.03, 60))
    expect(outcomes).toMatchObject([{ outcome: 'near_duplicate' }])
  })

  it('finds the near-duplicates among the old articles when it is asked to', async () => {
    const last = storyLanguages.length * copies + 1
    const found = await services.call('articles.findNearDuplicates', {})
    expect(found).toEqual([`A-00${last}`])
    const clusters = await services.call('articles.clusters', {})
    expect(clusters.map(({ others }) => others.length)).toEqual([1, 1])
    const [edit] = await services.call('history.list', {})
    expect(edit).toMatchObject({ kind: 'near-duplicates', label: 'Found 1 near-duplicate' })
    expect(await services.call('articles.findNearDuplicates', {})).toEqual([])
  })

  it('holds every signature and its bands once it is closed, and no line of the history more', async () => {
    await services.call('vaults.lock', {})
    const vault = await openVault(folder, passphrase)
    const { article_texts: texts = [], article_bands: bands = [] } = dump(vault)
    expect(texts).toHaveLength(storyLanguages.length * copies + 2)
    expect(texts.filter(text => (text as { signature: Buffer | null }).signature?.length !== 512)).toEqual([])
    expect(bands).toHaveLength(32 * texts.length)
    expect(vault.tables.edits.newest(3).map(({ kind }) => kind)).toEqual([
      'near-duplicates',
      'import',
      'import',
    ])
    vault.close()
  })
})
