/** The one thing beyond the language that every runtime of the shared code has: decoders of bytes (WHATWG Encoding). */
declare class TextDecoder {
  constructor(label?: string, options?: { fatal?: boolean; ignoreBOM?: boolean })
  decode(bytes: Uint8Array | Uint16Array): string
}
