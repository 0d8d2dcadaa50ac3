/** The sentences of refusal say the limits that hold, from where they stand. */
import { expect, it } from 'vitest'
import { BACKUP_LIMITS, IMPORT_LIMITS, LARGEST_TEMPLATE } from '../contract/limits'
import { LONGEST_TEXT } from '../domain/base/text-length'
import { failureText } from './failure-text'

const refused = (reason: 'size' | 'inflated' | 'entries' | 'depth' | 'text', most: number) =>
  (['fr', 'en'] as const).map((language) =>
    failureText(language, { kind: 'import-refused', file: 'a', reason, most }).replaceAll('\u00A0', ' '),
  )

it('of an import', () => {
  expect(refused('size', IMPORT_LIMITS.file)).toEqual([
    '« a » n’a pas été importé : il dépasse 50 Mo. Rien n’a été changé.',
    '“a” was not imported: it is over 50 MB. Nothing was changed.',
  ])
  expect(refused('entries', IMPORT_LIMITS.entries)[0]).toContain('plus de 2 000 fichiers')
  expect(refused('depth', 64)[0]).toContain('plus de 64 niveaux')
  expect(refused('text', LONGEST_TEXT)).toEqual([
    expect.stringContaining('un de ses textes dépasse 100 000 caractères'),
    expect.stringContaining('one of its texts is longer than 100,000 characters'),
  ])
})

it('of a backup, which are others', () => {
  expect(refused('size', BACKUP_LIMITS.file)).toEqual([
    expect.stringContaining('il dépasse 500 Mo'),
    expect.stringContaining('it is over 500 MB'),
  ])
  expect(refused('inflated', BACKUP_LIMITS.inflated)[0]).toContain('il dépasse 2 Go')
  expect(refused('entries', BACKUP_LIMITS.entries)[1]).toContain('more than 65,000 files')
})

it('of a text that is typed, and of a template', () => {
  const said = (kind: 'text-too-long') => failureText('fr', { kind }).replaceAll('\u00A0', ' ')
  expect(said('text-too-long')).toContain(`dépasse ${LONGEST_TEXT / 1000} 000 caractères`)
  const template = failureText('fr', { kind: 'no-template', file: 'a' }).replaceAll('\u00A0', ' ')
  expect(template).toContain(`moins de ${LARGEST_TEMPLATE / 1e6} Mo`)
})
