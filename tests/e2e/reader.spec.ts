// Moving between the articles of one breach.
import { join } from 'node:path'
import { samplesFolder } from '../helpers/seeds.ts'
import { expect, test } from './app.ts'
import * as at from './steps.ts'

const oneBreach = ['es-autobuses-rede-raiana.txt', 'pt-autocarros-rede-raiana.html']

test('shows the evidence again in an article one comes back to', async ({ app }) => {
  const { page } = app
  await at.createVault(page, 'Reader')
  await at.importByDrop(
    page,
    oneBreach.map(name => join(samplesFolder, name)),
    2,
  )
  await (await at.showList(page, 'Breaches', 1)).first().dblclick()
  const articles = page.getByRole('list', { name: 'Articles', exact: true }).getByRole('button')
  for (const index of [1, 0, 1]) {
    await articles.nth(index).click()
    await expect(articles.nth(index)).toHaveAttribute('aria-current', 'true')
    await expect.poll(async () => (await at.highlightedText(page, 'claim-')).length).toBeGreaterThan(3)
  }
})
