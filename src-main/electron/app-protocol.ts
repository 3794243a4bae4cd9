// Serves the built page from its folder, and nothing else.
import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { type Protocol, protocol } from 'electron'
import { appFile, appScheme } from './app-address.ts'
import { servePrintedPage } from './print-page.ts'
import { securityHeaders } from './security-headers.ts'

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
}

const refuse = (status: number) => new Response(null, { status, headers: securityHeaders })

/** Answers one request with a file of `folder`. */
export async function serveAppFile(request: Request, folder: string): Promise<Response> {
  if (request.method !== 'GET') return refuse(405)
  const file = appFile(request.url, folder)
  const type = file === null ? undefined : contentTypes[extname(file)]
  if (file === null || type === undefined) return refuse(404)
  try {
    return new Response(new Uint8Array(await readFile(file)), {
      headers: { ...securityHeaders, 'Content-Type': type },
    })
  } catch {
    return refuse(404)
  }
}

/** Makes the scheme a proper origin; Electron wants this before it is ready. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: appScheme,
      privileges: { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true },
    },
  ])
}

/** Serves `folder` under the scheme, and what is being printed, for the pages of one session. */
export function handleAppScheme(sessionProtocol: Protocol, folder: string): void {
  sessionProtocol.handle(appScheme, request => servePrintedPage(request.url) ?? serveAppFile(request, folder))
}
