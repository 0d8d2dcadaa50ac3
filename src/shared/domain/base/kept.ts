/** Data that came anew, of which what did not change stays the very same value: whoever watches a part of it is left alone. */

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** `after`, equal to it in everything, made of the parts of `before` that are equal; `before` itself when all are. */
export function kept<T>(before: unknown, after: T): T {
  if (Object.is(before, after)) return after
  if (Array.isArray(before) && Array.isArray(after)) {
    // A thing with an id is compared with itself, wherever it stands now.
    const byId = new Map(before.map((own, index) => [idOf(own) ?? index, own]))
    const parts = after.map((own, index) => kept(byId.get(idOf(own) ?? index), own))
    const isSame =
      before.length === parts.length && parts.every((own, index) => Object.is(own, before[index]))
    return (isSame ? before : parts) as T
  }
  if (!isRecord(before) || !isRecord(after)) return after
  const names = Object.keys(after)
  // As entries: a name such as `__proto__` is one like any other.
  const own = (name: string) => (Object.hasOwn(before, name) ? before[name] : undefined)
  const parts = names.map((name) => [name, kept(own(name), after[name])] as const)
  const isSame =
    Object.keys(before).length === names.length &&
    parts.every(([name, part]) => Object.hasOwn(before, name) && Object.is(part, before[name]))
  return (isSame ? before : Object.fromEntries(parts)) as T
}

const idOf = (value: unknown): string | undefined =>
  isRecord(value) && typeof value.id === 'string' ? value.id : undefined
