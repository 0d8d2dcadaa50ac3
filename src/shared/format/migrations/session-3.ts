/** From version 3 of a session, whose texts were all in the clear. */
export function sessionFrom3(data: unknown): unknown {
  return { ...(data as object), sealed: null }
}
