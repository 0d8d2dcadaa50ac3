/** The powers of a page of ours: its own scripts, styles, fonts and pictures, and nothing from elsewhere. */

/** The headers of every answer; `nonce` is that of the page's own style tags. */
export const headersFor = (type: string, nonce: string) => ({
  'content-type': type,
  'content-security-policy': policy(nonce),
  'x-content-type-options': 'nosniff',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
})

const policy = (nonce: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    // Mantine writes style tags while it runs: they carry this nonce.
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
