/** A list of things that have ids: some put in the places of those with their ids, or behind, and others gone. */
export function withPuts<T extends { id: string }>(
  list: readonly T[],
  puts: readonly T[],
  gone: ReadonlySet<string> = new Set(),
): T[] {
  const byId = new Map([...list, ...puts].map((own) => [own.id, own]))
  return [...byId.values()].filter(({ id }) => !gone.has(id))
}
