/** The tags that an organisation's own template may hold, by the names that the code has for them. */

export const TAGS = [
  'title',
  'series',
  'summary',
  'dates',
  'hours',
  'place',
  'address',
  'access',
  'price',
  'contact',
  'organisation',
  'trainers',
  'objectives',
  'content',
  'method',
  'programme',
  'duration',
  'plannedHours',
  'attendedHours',
  'name',
  'email',
  'employer',
  'role',
  'document',
] as const
export type Tag = (typeof TAGS)[number]

/** Those that stand for paragraphs, lists and tables instead of words. */
export const OF_LINES: readonly Tag[] = ['objectives', 'content', 'method', 'programme', 'document']

/** Tags of the rows that repeat: `{{participants.nom}}`. */
export const ROWS = {
  participants: ['number', 'name', 'email', 'employer', 'role'],
  phases: ['time', 'title', 'length', 'axis'],
} as const
export type RowTag = keyof typeof ROWS
export type RowField = (typeof ROWS)[RowTag][number]
