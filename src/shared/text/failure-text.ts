/** The sentence for a failure, in the words of the given language. */
import type { Failure } from '../contract/failure'
import type { Text } from './fr'

export function failureText(text: Text, failure: Failure): string {
  const words = text.failures
  switch (failure.kind) {
    case 'unreadable-file':
      return words['unreadable-file'](failure)
    case 'older-version':
      return words['older-version'](failure)
    case 'changed-elsewhere':
      return words['changed-elsewhere'](failure)
    case 'folder-in-use':
      return words['folder-in-use'](failure)
    case 'newer-format':
    case 'not-found':
    case 'file-locked':
      return words[failure.kind](failure)
    case 'read-failed':
    case 'write-failed':
      return words[failure.kind](failure)
    case 'files-exist':
      return words['files-exist'](failure)
    default:
      return words[failure.kind]
  }
}
