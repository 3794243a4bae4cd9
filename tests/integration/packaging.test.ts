// What an installer carries: all the app needs, nothing that is ours alone.
import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { extractAll, listPackage, statFile } from '@electron/asar'
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filesBelow, type Packed, pack, root } from './packaging/pack.ts'
import { licencesFile, packageLicences } from './packaging/package-licences.ts'

/** Everything that may be in the archive. A file no line names is a leak. */
const welcome = [
  /^package\.json$/,
  /^out\/main\/(?!.*\.test\.)[\w.-]+\.js$/,
  /^out\/main\/migrations\/\d{4}-[a-z0-9-]+\.sql$/,
  /^out\/preload\/preload\.cjs$/,
  /^out\/renderer\/index\.html$/,
  /^out\/renderer\/assets\/[\w.-]+\.(js|css|woff2|svg|png)$/,
  /^node_modules\/better-sqlite3\/(LICENSE|package\.json)$/,
  /^node_modules\/better-sqlite3\/lib\/[\w/-]+\.js$/,
  /^node_modules\/better-sqlite3\/prebuilds\/linux-(x64|arm64)\.node$/,
]
const strangers = (paths: readonly string[]) => paths.filter(path => !welcome.some(known => known.test(path)))

/** What no file of ours may contain once it is packed. */
const secrets: readonly (readonly [string, RegExp])[] = [
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----/],
  ['the path of the house it was built in', new RegExp(root.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))],
  ['a source map', /\/\/# sourceMappingURL=/],
  ['a test', /from ['"]vitest['"]|@playwright\/test/],
]
const leaksIn = (path: string, text: string) =>
  secrets.filter(([, pattern]) => pattern.test(text)).map(([what]) => `${path} holds ${what}`)

const place = mkdtempSync(join(tmpdir(), 'breachdesk-pack-'))
let packed: Packed
let inside: string[]
let extracted: string

beforeAll(async () => {
  packed = await pack(place, 'x64')
  extracted = join(place, 'extracted')
  extractAll(packed.asar, extracted)
  inside = filesBelow(extracted)
})
afterAll(() => rmSync(place, { recursive: true, force: true }))

describe('the archive', () => {
  it('holds what the app needs', () => {
    expect(inside).toEqual(
      expect.arrayContaining([
        'package.json',
        'out/main/main.js',
        'out/preload/preload.cjs',
        'out/renderer/index.html',
      ]),
    )
    const migrations = readdirSync(join(root, 'src-main/vault/migrations')).filter(name =>
      name.endsWith('.sql'),
    )
    expect(migrations.length).toBeGreaterThan(0)
    expect(inside).toEqual(expect.arrayContaining(migrations.map(name => `out/main/migrations/${name}`)))
  })

  it('holds nothing else: no tests, sources, maps, vaults or settings', () => {
    expect(strangers(inside)).toEqual([])
  })

  it('gives nothing away in the text of its files', () => {
    const ours = inside.filter(path => path.startsWith('out/') && /\.(js|cjs|css|html|sql)$/.test(path))
    expect(ours.flatMap(path => leaksIn(path, readFileSync(join(extracted, path), 'utf8')))).toEqual([])
  })

  it('carries the binding of its own platform alone, outside the archive', () => {
    const bindings = listPackage(packed.asar, { isPack: false }).filter(path => path.endsWith('.node'))
    expect(bindings).toEqual(['/node_modules/better-sqlite3/prebuilds/linux-x64.node'])
    expect(statFile(packed.asar, bindings[0]?.slice(1) ?? '')).toMatchObject({ unpacked: true })
    expect(filesBelow(packed.resources).filter(path => path.endsWith('.node'))).toEqual([
      `app.asar.unpacked${bindings[0]}`,
    ])
  })

  it('is a whole app: what was packed makes a vault and imports into it', async () => {
    const vault = join(place, 'packed.breachdesk')
    const env = {
      ...process.env,
      BREACHDESK_PASSPHRASE: 'seven packed crates',
      BREACHDESK_DATA: join(place, 'data'),
    }
    const cli = (...words: string[]) =>
      promisify(execFile)(process.execPath, [join(extracted, 'out/main/cli.js'), ...words], {
        env,
        cwd: place,
      })
    await cli('create', vault)
    const { stdout } = await cli('import', join(packed.resources, 'samples'), '--vault', vault, '--json')
    const samples = readdirSync(join(root, 'resources/samples')).length
    const summary: unknown = JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
    expect(summary).toMatchObject({ summary: { imported: samples, failed: 0 } })
  })
})

describe('beside the archive', () => {
  it('lie the samples, the licences and the icon', () => {
    const files = filesBelow(packed.resources).filter(path => !path.startsWith('app.asar'))
    const samples = filesBelow(join(root, 'resources/samples')).map(path => `samples/${path}`)
    expect(files.filter(path => path.startsWith('samples/'))).toEqual(samples)
    expect(files).toEqual(
      expect.arrayContaining(['licences/breachdesk.txt', 'licences/packages.txt', 'icons/512x512.png']),
    )
    expect(files.filter(path => path.endsWith('OFL.txt'))).toHaveLength(3)
    expect(
      files.filter(
        path =>
          !/^(samples|licences|icons)\/|^changelog\.json$|^breachdesk-vault-1\.schema\.json$/.test(path),
      ),
    ).toEqual([])
  })

  it('lie only the languages of the screen', () => {
    const kept = readdirSync(join(packed.folder, 'locales')).map(file => file.replace('.pak', ''))
    expect(kept.sort()).toEqual(['de', 'en-US', 'es', 'es-419', 'fr', 'it', 'pt-BR', 'pt-PT'])
  })

  it('lies a runtime whose fuses let it start as nothing but this app', async () => {
    const fuses = await getCurrentFuseWire(packed.binary)
    const on = { state: FuseState.ENABLE }
    const off = { state: FuseState.DISABLE }
    const state = (fuse: FuseV1Options) => ({ state: fuses[fuse] })
    expect(state(FuseV1Options.RunAsNode)).toEqual(off)
    expect(state(FuseV1Options.EnableCookieEncryption)).toEqual(on)
    expect(state(FuseV1Options.EnableNodeOptionsEnvironmentVariable)).toEqual(off)
    expect(state(FuseV1Options.EnableNodeCliInspectArguments)).toEqual(off)
    expect(state(FuseV1Options.EnableEmbeddedAsarIntegrityValidation)).toEqual(on)
    expect(state(FuseV1Options.OnlyLoadAppFromAsar)).toEqual(on)
    expect(state(FuseV1Options.LoadBrowserProcessSpecificV8Snapshot)).toEqual(off)
    expect(state(FuseV1Options.GrantFileProtocolExtraPrivileges)).toEqual(off)
  })
})

describe('the settings', () => {
  it('name the licence of every package that is compiled in', () => {
    const renew = 'renew it: node tests/integration/packaging/package-licences.ts'
    expect(readFileSync(licencesFile, 'utf8') === packageLicences(), renew).toBe(true)
  })

  it('name a binding that exists for every system and processor', () => {
    const settings = readFileSync(join(root, 'electron-builder.yml'), 'utf8')
    const kept = [...settings.matchAll(/- (node_modules\/\S+)-\$\{arch\}\.node/g)].map(match => match[1])
    expect(kept.map(path => path?.split('/').at(-1))).toEqual(['linux', 'win32', 'darwin'])
    const files = kept.flatMap(path => ['x64', 'arm64'].map(arch => `${path}-${arch}.node`))
    expect(files.filter(path => !existsSync(join(root, path)))).toEqual([])
  })
})

describe('the check itself', () => {
  it.each([
    'tests/unit/house.test.ts',
    'out/main/main.js.map',
    'out/main/main.ts',
    'out/main/house.test.js',
    'src-main/electron/main.ts',
    'resources/samples/try.breachdesk/vault.sqlite',
    'out/renderer/assets/keys.json',
    '.env',
    'electron-builder.yml',
    'node_modules/better-sqlite3/prebuilds/win32-x64.node',
    'node_modules/better-sqlite3/deps/sqlite3/sqlite3.c',
  ])('would notice %s', path => {
    expect(strangers([path])).toEqual([path])
  })

  it('would notice what gives something away', () => {
    const planted = [
      `-----BEGIN ${'PRIVATE'} KEY-----`,
      `const home = '${root}/out'`,
      `//${'#'} sourceMappingURL=main.js.map`,
    ]
    for (const text of planted) expect(leaksIn('main.js', text)).toHaveLength(1)
    expect(leaksIn('main.js', "import { app } from 'electron'")).toEqual([])
  })
})
