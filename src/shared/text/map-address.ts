/** Where a session is held, as an address of a map on the web: asked for by a browser, never by Jalon. */
import type { Session } from '../domain/plan/session'

/** OpenStreetMap's search for the address, else for the place; null when neither is known. At most 1,500 letters. */
export function mapAddress({
  address,
  place,
}: Pick<Session['practical'], 'address' | 'place'>): string | null {
  const where = [address, place]
    .map((text) => text.replaceAll(/\s+/gu, ' ').trim())
    .find((text) => text !== '')
  if (!where) return null
  const query = encodeURIComponent(
    Array.from(where)
      .slice(0, 300)
      .join('')
      .replace(/\p{Cs}/gu, '\ufffd'),
  )
  return `https://www.openstreetmap.org/search?query=${query.replaceAll('%20', '+')}`
}
