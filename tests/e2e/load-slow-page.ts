// node --import …/register.ts load-slow-page.ts: loads a page whose picture keeps it waiting, and tells the order of things.
import { app, BrowserWindow, protocol } from 'electron'

const page = new Response('<!doctype html><title>Slow</title><img src="picture.png" alt="">', {
  headers: { 'Content-Type': 'text/html' },
})
const order: string[] = []

protocol.registerSchemesAsPrivileged([{ scheme: 'slow', privileges: { standard: true, secure: true } }])
await app.whenReady()
const window = new BrowserWindow({ show: false, webPreferences: { javascript: false } })
protocol.handle('slow', async ({ url }) => {
  if (!url.endsWith('picture.png')) return page
  // Printing takes its way through the browser: by then a page that counted as loaded would have been told of.
  await window.webContents.printToPDF({}).catch(() => undefined)
  order.push('picture')
  return new Response(null, { status: 404 })
})
await window.loadURL('slow://page/index.html')
order.push('loaded')
while (order.length < 2) await new Promise(resolve => setTimeout(resolve, 20))
console.log(order.join(', '))
app.exit(0)
