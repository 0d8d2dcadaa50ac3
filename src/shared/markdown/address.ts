/** Which addresses a link may have: a text of the trainer's must never start a program or read a file. */

const WEB = /^https?:\/\/[\p{L}\p{N}.-]+(?::\d{1,5})?(?:[/?#]\S*)?$/iu
const MAIL = /^mailto:[^\s@]+@[^\s@]+$/i
const LONGEST = 2000

/**
 * The address with what a reader would refuse percent-encoded, or null when it is anything but a web address (without
 * a user name, which serves to deceive) or a mail address, or beyond 2 000 characters.
 */
export function safeAddress(typed: string): string | null {
  const address = typed.trim()
  if (!WEB.test(address) && !MAIL.test(address)) return null
  try {
    // Escapes that are there already stay so: encodeURI encodes the percent sign too.
    const encoded = encodeURI(address).replaceAll('%25', '%')
    return encoded.length <= LONGEST ? encoded : null
  } catch {
    // Half of a surrogate pair has no encoding.
    return null
  }
}

/**
 * What paper prints after the words of a link, since it cannot be clicked there: the address as a reader types it, or
 * null when the words are the address.
 */
export function printedAddress(address: string, words: string): string | null {
  const shown = typed(address)
  const said = words.trim()
  return said === shown || said === address || `http://${said}` === shown ? null : shown
}

function typed(address: string): string {
  const bare = address.replace(/^mailto:/i, '')
  try {
    return decodeURI(bare)
  } catch {
    return bare
  }
}
