/** The tags of a template as they are told: those that mean something, and those that do not. */
import type { Template } from '../../shared/contract/trainer/handout-calls'
import type { Language } from '../../shared/domain/settings'
import { meaningOf, nearestTag } from '../../shared/handout/template-tags'

/** Those that mean something, and those that do not with what was probably meant. */
export const tagsTold = (found: readonly string[], language: Language): Omit<Template, 'file'> => ({
  tags: found.filter((tag) => meaningOf(tag)),
  unknown: found
    .filter((tag) => !meaningOf(tag))
    .map((tag) => ({ tag: tag.slice(0, 80), nearest: nearestTag(tag.slice(0, 80), language) })),
})
