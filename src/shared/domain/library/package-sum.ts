/** The sum that tells whether a model is still as it was in a package. */
import type { PackageItem } from './package'
import { sharedItem } from './package-share'

/** SHA-256 of a text, in hexadecimal; given by those who have it. */
export type Digest = (text: string) => string

/**
 * Fields in one order, and those that say nothing left out: a field that a later version adds, and of which nothing is said
 * yet, makes no other model of it.
 */
function said(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((own) => said(own) ?? null)
  if (typeof value !== 'object' || value === null)
    return value === '' || value === false ? undefined : (value ?? undefined)
  const entries = Object.entries(value)
    .map(([name, own]) => [name, said(own)] as const)
    .filter(([, own]) => own !== undefined && !(Array.isArray(own) && own.length === 0))
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return entries.length === 0 ? undefined : Object.fromEntries(entries)
}

/** The same for two that say the same to a colleague, whatever their ids. */
export function sumOf(item: PackageItem, digest: Digest): string {
  const { id: _, ...value } = sharedItem(item).value
  return digest(`${item.kind} ${JSON.stringify(said(value) ?? null)}`)
}
