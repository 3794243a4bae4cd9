/** `Electron 45.4.1` out of `Mozilla/5.0 … Electron/45.4.1 …`: what the browser says of itself. */
export function runtimeName(userAgent: string): string {
  return /[\w-]*Electron\S*/.exec(userAgent)?.[0].replace('/', ' ') ?? 'an unknown runtime'
}
