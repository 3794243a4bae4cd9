const self = "'self'"
const none = "'none'"

/** What a page of ours may do. It speaks to the main process only, so even `connect-src` is closed. */
export const contentSecurityPolicy = Object.entries({
  'default-src': none,
  'script-src': self,
  'style-src': self,
  'font-src': self,
  'img-src': self,
  'connect-src': none,
  'object-src': none,
  'frame-src': none,
  'worker-src': none,
  'manifest-src': none,
  'media-src': none,
  'base-uri': none,
  'form-action': none,
  'frame-ancestors': none,
  'require-trusted-types-for': "'script'",
})
  .map(([directive, value]) => `${directive} ${value}`)
  .join('; ')

/** Sent with everything the app serves itself. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': contentSecurityPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
}
