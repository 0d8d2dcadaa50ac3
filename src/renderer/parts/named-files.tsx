/** The files of the folder that name somebody and are not written again: which of them are to be deleted. */
import { Checkbox, Stack, Text } from '@mantine/core'
import type { NamedFile } from '../../shared/contract/erasure'
import type { Text as Texts } from '../../shared/text/fr'
import { useText } from '../bridge/words'
import classes from './named-files.module.css'

type Props = { files: readonly NamedFile[]; chosen: readonly string[]; choose(files: string[]): void }

export function NamedFiles({ files, chosen, choose }: Props) {
  const words = useText().rights.files
  if (files.length === 0) return <Text>{words.none}</Text>
  return (
    <Checkbox.Group label={words.label} description={words.hint} value={[...chosen]} onChange={choose}>
      <Stack gap={8} mt={8} className={classes.files}>
        {files.map(({ file, how }) => (
          <Checkbox key={file} value={file} label={file} description={words.how[how]} />
        ))}
      </Stack>
    </Checkbox.Group>
  )
}

/** Those that go unless the trainer says otherwise. */
export const goneOf = (files: readonly NamedFile[]) =>
  files.filter(({ gone }) => gone).map(({ file }) => file)

/** The most names in one sentence. */
const MOST = 3

/** The files that stay, for a sentence; null when none does. */
export function leftWords(words: Texts['rights']['files'], left: readonly NamedFile[]): string | null {
  if (left.length === 0) return null
  const names = left.slice(0, MOST).map(({ file }) => file)
  return words.left(left.length, [...names, ...(left.length > MOST ? ['…'] : [])].join(', '))
}
