/** A package: methods, session templates, grids and cards that one trainer gives to another, under an author's name and a licence. */
import { z } from 'zod'
import { idSchema } from '../base/id'
import type { Card } from '../plan/card'
import type { Grid } from '../plan/grid'
import type { Method } from './method'
import type { Template } from './template'

/** The kinds in the order in which they are shown; each is the name of its folder in the workspace. */
export const packageKindSchema = z.enum(['methods', 'session-templates', 'grids', 'cards'])
export type PackageKind = z.infer<typeof packageKindSchema>
export const PACKAGE_KINDS = packageKindSchema.options

export type PackageItem =
  | { kind: 'methods'; value: Method }
  | { kind: 'session-templates'; value: Template }
  | { kind: 'grids'; value: Grid }
  | { kind: 'cards'; value: Card }

export const packageIdSchema = idSchema.brand<'PackageId'>()
export type PackageId = z.infer<typeof packageIdSchema>

/** Characters of a title, an author's name or a licence: a few lines. */
export const LONGEST_NAME = 300
const nameSchema = z.string().max(LONGEST_NAME)

/** The number that its author gives it: « 2 », « 1.2 ». Whole numbers between dots, three at most. */
const EDITION = /^\d{1,6}(\.\d{1,6}){0,2}$/
export const editionSchema = z.string().regex(EDITION)

/** The words on the cover. */
export const packageCoverSchema = z.strictObject({
  id: packageIdSchema,
  title: nameSchema.min(1),
  author: nameSchema,
  licence: nameSchema,
  edition: editionSchema,
})
export type PackageCover = z.infer<typeof packageCoverSchema>

export type Package = PackageCover & { items: readonly PackageItem[] }

/** The licences that are proposed by name, with more that is said in words (creativecommons.org). */
export const LICENCES = ['CC BY 4.0', 'CC BY-SA 4.0', 'CC BY-NC-SA 4.0', 'CC0 1.0'] as const

const numbersOf = (edition: string) => edition.split('.').map(Number)

/** Negative when the first comes before the second, 0 when they are the same number: « 1 » and « 1.0 » are. */
export function compareEditions(one: string, other: string): number {
  const [own, others] = [numbersOf(one), numbersOf(other)]
  for (let place = 0; place < 3; place += 1) {
    const difference = (own[place] ?? 0) - (others[place] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

/** The number that comes next: « 3 » after « 2 », « 1.3 » after « 1.2 ». */
export function nextEdition(edition: string): string {
  const numbers = numbersOf(edition)
  return [...numbers.slice(0, -1), (numbers.at(-1) ?? 0) + 1].join('.')
}

/** The edition in what was typed, « v1,2 » too; null when it is none. */
export function typedEdition(typed: string): string | null {
  const edition = typed
    .trim()
    .replace(/^v\.?\s*/i, '')
    .replaceAll(',', '.')
  return EDITION.test(edition) ? edition : null
}

/** The name of an item wherever items are listed. */
export const keyOfItem = ({ kind, value: { id } }: PackageItem) => `${kind}/${id}`

/** The same for names that some disks take for one. */
export const foldedId = (id: string) => id.toLowerCase()
