// The licences of the packages that are compiled into the app. Renew the file with
//   node tests/integration/packaging/package-licences.ts
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import * as z from 'zod'

const root = resolve(import.meta.dirname, '../../..')
export const licencesFile = join(root, 'resources/licences/packages.txt')

const Manifest = z.object({
  name: z.string(),
  version: z.string(),
  license: z.string().optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
  devDependencies: z.record(z.string(), z.string()).optional(),
})

/** The text of the file, from what is installed. */
export function packageLicences(): string {
  const parts = [...bundledPackages()].sort().map(name => {
    const manifest = manifestOf(name)
    return `${manifest.name} ${manifest.version}\n${manifest.license ?? 'see below'}\n\n${licenceOf(name)}`
  })
  return `Packages compiled into Breachdesk, and their licences.\n${parts.map(part => `\n${'-'.repeat(80)}\n\n${part}\n`).join('')}`
}

/** Every package our sources import for more than its types, and what those depend on. */
function bundledPackages(): Set<string> {
  const found = new Set<string>()
  const add = (name: string) => {
    if (found.has(name)) return
    found.add(name)
    Object.keys(manifestOf(name).dependencies ?? {}).forEach(add)
  }
  const { dependencies, devDependencies } = Manifest.parse(
    JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')),
  )
  const ours = new Set(Object.keys({ ...dependencies, ...devDependencies }))
  for (const source of sources()) {
    for (const [, specifier = ''] of source.matchAll(/\b(?:from|import)\s*\(?\s*'([^'.][^']*)'/g)) {
      const name = specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/')
      if (name !== 'electron' && ours.has(name)) add(name)
    }
  }
  // Needed to compile the binding, not to run it.
  found.delete('node-addon-api')
  return found
}

const sources = (): string[] =>
  ['src-main', 'src-renderer'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map(entry => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .map(text => text.replace(/\bimport type\b[^']*'[^']*'/g, '')),
  )

const folderOf = (name: string) => join(root, 'node_modules', name)

const manifestOf = (name: string) =>
  Manifest.parse(JSON.parse(readFileSync(join(folderOf(name), 'package.json'), 'utf8')))

function licenceOf(name: string): string {
  const files = readdirSync(folderOf(name)).filter(file => /^(licen[cs]e|copying|notice)/i.test(file))
  const texts = files.sort().map(file =>
    readFileSync(join(folderOf(name), file), 'utf8')
      .replaceAll('\r\n', '\n')
      .trim(),
  )
  return texts.length > 0 ? texts.join('\n\n') : '(the package carries no text of its licence)'
}

if (import.meta.main) writeFileSync(licencesFile, packageLicences())
