/** The free texts within the people or the plan of a session: everything somebody typed, and none of the ids. */

/** By the names of their fields in the formats; a field of these names that is no text and no list of texts is walked. */
const TEXTS = new Set([
  ...['name', 'organisation', 'role', 'email', 'expectations', 'needs', 'imageUses'],
  ...['title', 'story', 'organisationKind', 'text', 'who', 'firstStep', 'means', 'due'],
  ...['items', 'questions', 'answers', 'series', 'summary', 'content', 'method', 'place', 'address', 'price'],
  ...['access', 'contact', 'groupSize', 'objective', 'instructions', 'notes', 'fallback', 'grouping'],
  ...['remarks', 'nextTime', 'hint', 'shortName'],
])

/** Trainers sign what they do, and cards quote their sources: neither is of the group. */
const LEFT = new Set(['trainers', 'frozenCards'])

/** A participant's note is a text; the note that something came from is an id. */
const isText = (owner: object, field: string) =>
  TEXTS.has(field) || (field === 'note' && 'imageUses' in owner)

/**
 * The value with every text of its people or of its plan as `change` has it; the very same value when none changed.
 * Trainers and frozen cards are left as they are.
 */
export function mapTexts<T>(value: T, change: (text: string) => string): T {
  return walk(value, change, false) as T
}

function walk(value: unknown, change: (text: string) => string, text: boolean): unknown {
  if (typeof value === 'string') return text ? change(value) : value
  if (Array.isArray(value)) {
    const all = value.map((own) => walk(own, change, text))
    return all.some((own, index) => own !== value[index]) ? all : value
  }
  if (typeof value !== 'object' || value === null) return value
  let changed = false
  const entries = Object.entries(value).map(([field, own]) => {
    const next = LEFT.has(field) ? own : walk(own, change, isText(value, field))
    if (next !== own) changed = true
    return [field, next]
  })
  return changed ? Object.fromEntries(entries) : value
}

/** Every word of the value, whatever its field: ids too. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

/** Every text of the value that is not empty, in the order of its fields. */
export function textsIn(value: unknown): string[] {
  const texts: string[] = []
  mapTexts(value, (text) => {
    if (text !== '') texts.push(text)
    return text
  })
  return texts
}
