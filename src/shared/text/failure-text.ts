/** The sentence for a failure, in the words of the given language. */
import type { Failure, ImportRefusal } from '../contract/failure'
import { LARGEST_TEMPLATE } from '../contract/limits'
import { LONGEST_TEXT } from '../domain/base/text-length'
import type { Language } from '../domain/library/settings'
import { MOST_PHASES } from '../domain/plan/day'
import { MOST_DAYS } from '../domain/plan/session'
import { faultText } from './fault-text'
import { momentText, sizeText, wholeNumber } from './format'
import { textOf } from './text'

/** The limit, as it is said; nothing where no number is to be said. */
function mostOf(refusal: ImportRefusal, language: Language): string {
  if (!('most' in refusal)) return ''
  const isSize = refusal.reason === 'size' || refusal.reason === 'inflated'
  return isSize ? sizeText(refusal.most, language) : wholeNumber(refusal.most, language)
}

export function failureText(language: Language, failure: Failure): string {
  const words = textOf(language).failures
  switch (failure.kind) {
    case 'unreadable-file':
    case 'damaged-run':
    case 'bad-restoration':
    case 'bad-bringing':
      return words[failure.kind](failure)
    case 'older-version':
      return words['older-version']({ ...failure, moment: momentText(failure.at, language) })
    case 'missing-file': {
      const moment = failure.at === null ? null : momentText(failure.at, language)
      return words['missing-file']({ ...failure, moment })
    }
    case 'second-version':
      return words['second-version'](failure)
    case 'second-run':
      return words['second-run'](failure)
    case 'second-settings':
      return words['second-settings'](failure)
    case 'on-hold':
      return words['on-hold'](failure)
    case 'changed-elsewhere':
      return words['changed-elsewhere'](failure)
    case 'folder-missing':
      return words['folder-missing'](failure)
    case 'folder-in-use':
      return words['folder-in-use'](failure)
    case 'newer-format':
    case 'not-found':
    case 'file-locked':
    case 'restore-held':
    case 'place-taken':
    case 'is-package':
    case 'is-backup':
      return words[failure.kind](failure)
    case 'read-only':
      return words['read-only'](failure)
    case 'import-refused':
      return words['import-refused']({ ...failure, most: mostOf(failure, language) })
    case 'plan-too-long':
      return words['plan-too-long']({
        days: wholeNumber(MOST_DAYS, language),
        phases: wholeNumber(MOST_PHASES, language),
      })
    case 'text-too-long':
      return words['text-too-long']({ most: wholeNumber(LONGEST_TEXT, language) })
    case 'rolled-back':
    case 'sealed-note-unread':
      return words[failure.kind](failure)
    case 'sealed-notes-wait':
      return words['sealed-notes-wait'](failure)
    case 'wrong-recovery-key':
      return words['wrong-recovery-key'](failure)
    case 'vault-not-written':
      return words['vault-not-written'](failure)
    case 'read-failed':
    case 'write-failed':
      return words[failure.kind](failure)
    case 'edition-taken':
      return words['edition-taken'](failure)
    case 'no-template':
      return words['no-template']({ ...failure, most: sizeText(LARGEST_TEMPLATE, language) })
    case 'faulty-template': {
      const said = failure.faults.map((fault) => faultText(textOf(language).template, fault)).join(' ')
      return words['faulty-template']({ file: failure.file, said })
    }
    case 'not-printed':
      return words['not-printed'](failure)
    case 'files-exist':
      return words['files-exist'](failure)
    default:
      return words[failure.kind]
  }
}
