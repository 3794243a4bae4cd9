// Files that are not what they seem, dropped among good ones: each is answered for, and the good ones are in.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { copyInto, twoArticles } from '../helpers/articles.ts'
import { expect, test } from './app.ts'
import { dropPaths } from './drop.ts'
import * as at from './steps.ts'

const png = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010806000000', 'hex')

/** Writes files with these contents and answers with their paths. */
function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string[] {
  mkdirSync(folder, { recursive: true })
  return Object.entries(files).map(([name, content]) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  })
}

test('answers for every file it was given', async ({ app, dataFolder }) => {
  const { page } = app
  const bad = write(join(dataFolder, 'bad'), {
    'empty.txt': '',
    'photo.txt': Buffer.concat([png, Buffer.alloc(2000, 0x9d)]),
    'broken.txt': Buffer.concat([
      Buffer.from('Una brecha \xff\xfe afectó a 3 personas. ', 'latin1'),
      Buffer.from([0xc3, 0x28]),
    ]),
  })
  await at.createVault(page, 'Bad input')
  await dropPaths(page, [...bad, ...twoArticles])
  await at.place(page, 'Imports').click()
  const row = (name: string) => at.outcomes(page).filter({ hasText: name })
  await expect(at.outcomes(page)).toHaveCount(5, { timeout: 60_000 })
  await expect(row('empty.txt')).toContainText(/empty/i)
  await expect(row('photo.txt')).toContainText('Failed')
  await expect(row('broken.txt')).toBeVisible()
  for (const file of twoArticles) await expect(row(file.split('/').at(-1) ?? '')).toContainText('Imported')
})

test('takes a dropped folder with everything in it', async ({ app, dataFolder }) => {
  const folder = join(dataFolder, 'articles')
  copyInto(folder, twoArticles.slice(0, 1))
  copyInto(join(folder, 'inner'), twoArticles.slice(1))
  await at.createVault(app.page, 'Folder')
  await at.importByDrop(app.page, [folder], 2)
})

test('imports the same files once', async ({ app }) => {
  const { page } = app
  await at.createVault(page, 'Twice')
  await at.importByDrop(page, twoArticles, 2)
  await dropPaths(page, twoArticles)
  await at.place(page, 'Imports').click()
  await expect(at.outcomes(page).filter({ hasText: 'The same article as' })).toHaveCount(2)
  await at.showList(page, 'Articles', 2)
})

test('imports what was chosen in the file dialog', async ({ app }) => {
  const { page } = app
  await at.createVault(page, 'Dialog')
  await app.answerDialog(twoArticles)
  await page.getByRole('button', { name: 'Import' }).first().click()
  await at.expectCount(page, 'Articles', 2, 60_000)
})
