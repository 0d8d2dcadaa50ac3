/** New identifiers, made in the window where the thing is created so that it can be shown at once. */

/** 16 random characters; `prefix` only helps a person who reads the file. */
export function newId<T extends string>(prefix: string): T {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return `${prefix}-${[...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')}` as T
}
