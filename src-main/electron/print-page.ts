// Makes PDFs: a page is put into a window that nobody sees, with the same protections as the one people see, and printed.
import { randomUUID } from 'node:crypto'
import { BrowserWindow } from 'electron'
import { appHost, appScheme } from './app-address.ts'
import { closedPreferences } from './closed-preferences.ts'
import { securityHeaders } from './security-headers.ts'

/** Pages that are being printed, by address: each is served once, to whoever knows its address. */
const pages = new Map<string, string>()

/** Nothing but the page's own style: it has no scripts, and asks for nothing. */
const policy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** The page behind an address, if it is one that is being printed. */
export function servePrintedPage(address: string): Response | null {
  const html = pages.get(address)
  if (html === undefined) return null
  pages.delete(address)
  return new Response(html, {
    headers: {
      ...securityHeaders,
      'Content-Security-Policy': policy,
      'Content-Type': 'text/html; charset=utf-8',
    },
  })
}

/** A page as PDF, with its own margins and the marking at their edges, tagged for screen readers. */
export async function printPage(html: string): Promise<Uint8Array> {
  const address = `${appScheme}://${appHost}/print/${randomUUID()}`
  pages.set(address, html)
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...closedPreferences, javascript: false, images: false, devTools: false },
  })
  try {
    await window.loadURL(address)
    const pdf = await window.webContents.printToPDF({
      preferCSSPageSize: true,
      printBackground: false,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
    return new Uint8Array(pdf)
  } finally {
    pages.delete(address)
    window.destroy()
  }
}
