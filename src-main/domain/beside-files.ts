// What systems, office programs and browsers leave beside people's files, in folders and in archives.

const housekeeping = /(?:^|\/)(?:__MACOSX\/|\.|~\$|(?:thumbs\.db|desktop\.ini)$)/i

/** True for a path, divided by slashes, of what is meant to stay hidden. */
export const isHousekeeping = (path: string): boolean => housekeeping.test(path)

/**
 * How browsers and Word call the folder of what a saved page is made of: "Leak_files" beside "Leak.html". Firefox and
 * Chrome say "files" everywhere, Internet Explorer and Word say it in the language of the system.
 */
const pageFolder =
  /^(.+)[-_.](?:files|dateien|archivos|arquivos|ficheiros|fichiers|file|fitxers|bestanden|filer|pliki)$/

const pageEndings = ['.html', '.htm', '.xhtml', '.shtml']

/** True for a folder that belongs to a saved page among what lies beside it; `beside` holds the paths in lower case. */
export function isPageFolder(folder: string, beside: ReadonlySet<string>): boolean {
  const [, page] = pageFolder.exec(folder.toLowerCase()) ?? []
  return page !== undefined && pageEndings.some(ending => beside.has(page + ending))
}

/** The same for a path in an archive, whichever of its folders it is; `paths` holds all of the archive in lower case. */
export function liesInPageFolder(path: string, paths: ReadonlySet<string>): boolean {
  const segments = path.toLowerCase().split('/')
  return segments.slice(0, -1).some((_, depth) => isPageFolder(segments.slice(0, depth + 1).join('/'), paths))
}
