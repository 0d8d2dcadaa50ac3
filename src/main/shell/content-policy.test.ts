import { expect, it } from 'vitest'
import { headersFor } from './content-policy'

it('lets a page run its own scripts and style tags and load nothing from elsewhere', () => {
  const headers = headersFor('text/html', 'abc')
  const policy = Object.fromEntries(
    headers['content-security-policy'].split('; ').map((line) => {
      const [name, ...sources] = line.split(' ')
      return [name, sources.join(' ')]
    }),
  )
  expect(policy).toEqual({
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self' 'nonce-abc'",
    'img-src': "'self' blob:",
    'font-src': "'self'",
    'connect-src': "'none'",
    'frame-src': "'none'",
    'object-src': "'none'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  })
  expect(headers['x-content-type-options']).toBe('nosniff')
})
