/** A field of which each line is an entry: what is typed stays as typed, and means something at each keystroke. */
import { Textarea } from '@mantine/core'
import { useState } from 'react'

type Props = { label: string; hint: string; value: string; commit: (typed: string) => void }

export function LinesField({ label, hint, value, commit }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <Textarea
      label={label}
      description={hint}
      autosize
      minRows={2}
      value={typed ?? value}
      onChange={(event) => {
        setTyped(event.currentTarget.value)
        commit(event.currentTarget.value)
      }}
      onBlur={() => setTyped(null)}
    />
  )
}
