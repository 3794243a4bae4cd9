import { mkdirSync, readFileSync } from 'node:fs'
import { it } from 'vitest'
import { temporaryFolder } from '../../vault/fixtures.ts'
import { annotate, clinic, foods, startExporting } from './exporting.ts'

it('writes', async () => {
  const folder = temporaryFolder()
  const s = await startExporting(folder)
  await annotate(s)
  console.log(JSON.stringify(await s.call('breaches.list', {})).slice(0, 800))
  mkdirSync('/tmp/r-exports/out', { recursive: true })
  for (const format of ['csv', 'xlsx', 'json', 'md', 'html', 'docx'] as const)
    console.log(
      await s.call('exports.write', {
        request: {
          scope: { kind: 'comparison', ids: [clinic, foods] },
          format,
          redaction: { people: format === 'json' ? 'listed' : 'replace', sensitiveTags: 'show' },
        },
        path: `/tmp/r-exports/out/c.${format}`,
        isReplacing: true,
      }),
    )
  console.log(
    JSON.stringify(
      await s.call('exports.preview', {
        scope: { kind: 'vault' },
        format: 'csv',
        redaction: { people: 'replace' },
      }),
      null,
      1,
    ).slice(0, 3000),
  )
  await s.call('exports.write', {
    request: { scope: { kind: 'vault' }, format: 'json', redaction: { sensitiveTags: 'show' } },
    path: `/tmp/r-exports/out/v.json`,
    isReplacing: true,
  })
  await s.close()
  const t = await (await import('../start-services.ts')).startWithVault(temporaryFolder())
  console.log(await t.call('exports.restore', { path: '/tmp/r-exports/out/v.json' }))
  await t.call('exports.write', {
    request: { scope: { kind: 'vault' }, format: 'json', redaction: { sensitiveTags: 'show' } },
    path: `/tmp/r-exports/out/v2.json`,
    isReplacing: true,
  })
  console.log(
    readFileSync('/tmp/r-exports/out/v.json', 'utf8') === readFileSync('/tmp/r-exports/out/v2.json', 'utf8'),
  )
  console.log(await t.call('vaults.verify', {}), await t.call('history.list', { limit: 10 } as never))
  await t.close()
})
