/** A picture as it comes from the settings: a data address of a PNG or a JPEG, with its size read from its bytes. */

export type Picture = { type: 'png' | 'jpg'; bytes: Uint8Array; width: number; height: number }

const ADDRESS = /^data:image\/(png|jpeg);base64,([A-Za-z0-9+/=]+)$/

function pngSize(bytes: Buffer) {
  const isPng = bytes.length > 24 && bytes.readUInt32BE(0) === 0x89504e47
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : null
}

/** A JPEG is a chain of segments; the size stands in the one that starts the frame (ITU-T T.81, B.2.2). */
function jpegSize(bytes: Buffer) {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return null
  for (let at = 2; at + 9 < bytes.length; ) {
    const marker = bytes[at + 1] ?? 0
    if (bytes[at] !== 0xff) return null
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return null
}

/** Null for an empty address and for what is neither a PNG nor a JPEG: a document does without it. */
export function pictureOf(address: string): Picture | null {
  const [, kind, content] = ADDRESS.exec(address) ?? []
  if (!kind || !content) return null
  const bytes = Buffer.from(content, 'base64')
  const size = kind === 'png' ? pngSize(bytes) : jpegSize(bytes)
  if (!size || size.width < 1 || size.height < 1) return null
  return { type: kind === 'png' ? 'png' : 'jpg', bytes, ...size }
}
