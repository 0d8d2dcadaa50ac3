import { describe, expect, it } from 'vitest'
import { fileAt, isOurs, outsideAddress } from './address'

const root = '/opt/jalon/out/renderer'

describe('the file that an address names', () => {
  it.each([
    ['app://jalon/trainer.html', '/opt/jalon/out/renderer/trainer.html', 'text/html; charset=utf-8'],
    ['app://jalon/assets/a-1.js', '/opt/jalon/out/renderer/assets/a-1.js', 'text/javascript; charset=utf-8'],
    ['app://jalon/assets/a.css?v=1#top', '/opt/jalon/out/renderer/assets/a.css', 'text/css; charset=utf-8'],
    ['app://jalon/assets/%C3%A9.woff2', '/opt/jalon/out/renderer/assets/é.woff2', 'font/woff2'],
    ['app://jalon/assets/logo.svg', '/opt/jalon/out/renderer/assets/logo.svg', 'image/svg+xml'],
    ['app://jalon/x/../trainer.html', '/opt/jalon/out/renderer/trainer.html', 'text/html; charset=utf-8'],
  ])('%s', (address, path, type) => {
    expect(fileAt(address, root)).toEqual({ path, type })
  })

  it.each([
    'app://jalon/..%2f..%2fsecret.json',
    'app://jalon/%2e%2e/%2e%2e/package.json/../../../secret.json'.replace('app://jalon', 'app://other'),
    'app://jalon/..%5c..%5csecret.json',
    'app://jalon/a%00.html',
    'app://jalon/%E0%A4%A.html',
    'app://jalon/',
    'app://jalon/assets',
    'app://jalon/main.cjs',
    'app://jalon.example.org/trainer.html',
    'app://jalon@example.org/trainer.html',
    'app://jalon:8080/trainer.html',
    'https://jalon/trainer.html',
    'file:///opt/jalon/out/renderer/trainer.html',
    '//jalon/trainer.html',
    '',
  ])('is none for « %s »', (address) => {
    expect(fileAt(address, root)).toBeNull()
  })
})

it('is ours only at our exact origin', () => {
  expect(isOurs('app://jalon/room.html')).toBe(true)
  for (const other of [
    'app://jalon2/',
    'app://x.jalon/',
    'apps://jalon/',
    'blob:app://jalon/1',
    'about:blank',
  ]) {
    expect(isOurs(other)).toBe(false)
  }
})

it('opens web pages and letters outside, and nothing else', () => {
  expect(outsideAddress('https://www.vie-sociale.fr/n28?a=é')).toBe('https://www.vie-sociale.fr/n28?a=%C3%A9')
  expect(outsideAddress('http://example.org')).toBe('http://example.org/')
  expect(outsideAddress('mailto:anne@example.org')).toBe('mailto:anne@example.org')
  for (const other of [
    ...['file:///etc/passwd', 'javascript:alert(1)', 'data:text/html,x', 'smb://server/share', 'C:\\Windows'],
    ...[
      'ms-msdt:/id',
      'app://jalon/trainer.html',
      '\\\\server\\share',
      'www.example.org',
      '',
      ' javascript:1',
    ],
  ]) {
    expect(outsideAddress(other)).toBeNull()
  }
})
