// Two versions of one report: shown together, taken apart, and brought back.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { asWireCopy, stories } from '../helpers/wire-stories.ts'
import { expect, test } from './app.ts'
import { complaints, themes } from './complaints.ts'
import * as at from './steps.ts'

test('an article is shown to be nearly the same as another until somebody says that it is not', async ({
  app,
  dataFolder,
}) => {
  const { page } = app
  const texts = [stories.en, asWireCopy(stories.en, 'Dentists lose patient files', 'Marit Sonne')]
  const files = texts.map((text, index) => {
    const file = join(dataFolder, `${index}.txt`)
    writeFileSync(file, text)
    return file
  })
  await at.createVault(page, 'Copies')
  await at.importByDrop(page, files, 2)
  const articles = await at.showList(page, 'Articles', 2)
  await expect(articles.getByRole('img', { name: 'Nearly the same as another article' })).toHaveCount(2)
  await articles.first().dblclick()

  const near = page.getByRole('region', { name: 'Nearly the same as' })
  await expect(near.getByRole('button', { name: /\d\d%.*Orvane Dental says/ })).toBeVisible()
  await expect(page.getByText('1 source, 2 articles')).toBeVisible()
  for (const theme of themes) expect(await complaints(page, theme)).toEqual([])

  await page.keyboard.press('Shift+N')
  await expect(near).toBeHidden()
  await expect(page.getByText('2 articles', { exact: true })).toBeVisible()
  await page.keyboard.press('Control+z')
  await near.getByRole('button', { name: /Orvane Dental says/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /Orvane Dental says/ })).toBeVisible()
  await expect(near.getByRole('button', { name: /Dentists lose patient files/ })).toBeVisible()
})
