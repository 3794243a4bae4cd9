import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, securityHeaders } from '../../../src-main/electron/security-headers.ts'

describe('the policy of the page', () => {
  const directives = new Map(
    contentSecurityPolicy.split('; ').map(line => {
      const [name = '', ...values] = line.split(' ')
      return [name, values.join(' ')]
    }),
  )
  it('starts from nothing', () => expect(directives.get('default-src')).toBe("'none'"))
  it('takes scripts from the app only, and connects to nobody', () => {
    expect(directives.get('script-src')).toBe("'self'")
    expect(directives.get('connect-src')).toBe("'none'")
  })
  it('has no exception: nothing unsafe, no wildcard, no scheme, no host', () => {
    expect(contentSecurityPolicy).not.toMatch(/unsafe|\*|:|\.|nonce|sha256/)
  })
  it('goes with nosniff, no referrer and a process of its own', () => {
    expect(securityHeaders).toMatchObject({
      'X-Content-Type-Options': 'nosniff',
      'Referrer-Policy': 'no-referrer',
      'Cross-Origin-Opener-Policy': 'same-origin',
      'Cross-Origin-Resource-Policy': 'same-origin',
    })
  })
})
