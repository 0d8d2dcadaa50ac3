/** Addresses: our own, app://jalon/…, with the file each one names, and those that may be opened outside. */
import { extname, join, normalize, sep } from 'node:path'

export const SCHEME = 'app'
export const ORIGIN = 'app://jalon'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
}

/** Whether the address is exactly at our origin. */
export function isOurs(address: string) {
  const url = parsed(address)
  return url?.protocol === `${SCHEME}:` && url.host === 'jalon'
}

/** The file under `root` that the address names, and its type; null when it names none that may be served. */
export function fileAt(address: string, root: string): { path: string; type: string } | null {
  const url = isOurs(address) ? parsed(address) : null
  const name = url && decoded(url.pathname)
  if (!name || name.includes('\0') || name.includes('\\')) return null
  const path = normalize(join(root, name))
  const type = types[extname(path)]
  return type && path.startsWith(root + sep) ? { path, type } : null
}

/** An address that may be opened outside Jalon, as it would really be asked for; null when it is of another kind. */
export function outsideAddress(address: string): string | null {
  const url = parsed(address)
  return url && ['https:', 'http:', 'mailto:'].includes(url.protocol) ? url.href : null
}

function parsed(address: string) {
  try {
    return new URL(address)
  } catch {
    return null
  }
}

function decoded(path: string) {
  try {
    return decodeURIComponent(path)
  } catch {
    return null
  }
}
