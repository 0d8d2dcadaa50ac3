/** Serves the windows' pages from the bundle at app://jalon/, in a browser session that keeps nothing. */
import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { protocol, type Session, session } from 'electron'
import { fileAt, isOurs, ORIGIN, SCHEME } from './address'
import { headersFor } from './content-policy'

/** Before the application is ready: our scheme is as safe and as strict as https. */
export const declareScheme = () =>
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges: { standard: true, secure: true } }])

export const pageAddress = (page: 'trainer' | 'room' | 'small') => `${ORIGIN}/${page}.html`

/** The browser session of all windows: in memory, no permission, no request but to the files under `root`. */
export function browserSession(root: string): Session {
  const own = session.fromPartition('jalon', { cache: false })
  own.protocol.handle(SCHEME, ({ url }) => answer(url, root))
  own.setPermissionRequestHandler((_contents, _permission, reply) => reply(false))
  own.setPermissionCheckHandler(() => false)
  own.setDevicePermissionHandler(() => false)
  own.on('will-download', (event) => event.preventDefault())
  own.webRequest.onBeforeRequest((request, reply) =>
    reply({ cancel: !isOurs(request.url) && !/^(blob:app:\/\/jalon\/|devtools:)/.test(request.url) }),
  )
  return own
}

async function answer(url: string, root: string): Promise<Response> {
  const file = fileAt(url, root)
  const bytes = file && (await readFile(file.path).catch(() => null))
  const nonce = randomBytes(16).toString('base64')
  if (!file || !bytes) return new Response(null, { status: 404, headers: headersFor('text/plain', nonce) })
  const body = file.type.startsWith('text/html')
    ? bytes.toString('utf8').replaceAll('__NONCE__', nonce)
    : bytes
  return new Response(body, { headers: headersFor(file.type, nonce) })
}
