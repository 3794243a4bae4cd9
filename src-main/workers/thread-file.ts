/**
 * The file a thread starts with. In the sources it lies beside the module that starts it (`here`, its
 * `import.meta.url`) and ends in `.ts`; in a build every entry lies beside the bundle and ends in `.js`.
 */
export function threadFile(here: string, name: string): URL {
  return new URL(`./${name}${here.endsWith('.ts') ? '.ts' : '.js'}`, here)
}
