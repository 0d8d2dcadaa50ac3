/** A new phrase: typed, or four words drawn for whoever has no idea. */
import { Button, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { told } from '../bridge/jalon'
import { trainerBridge } from '../bridge/window-bridge'
import { useText } from '../bridge/words'
import { PhraseField } from './phrase-field'

type Props = { phrase: string; change: (phrase: string) => void; refused?: string | null; first?: boolean }

export function NewPhrase({ phrase, change, refused = null, first = false }: Props) {
  const words = useText().vault
  const [drawn, setDrawn] = useState<{ phrase: string; bits: number } | null>(null)
  const draw = async () => {
    const offered = await told(trainerBridge().call.offerPhrase(null))
    if (!offered) return
    setDrawn(offered)
    change(offered.phrase)
  }
  const isDrawn = drawn !== null && drawn.phrase === phrase
  return (
    <Stack gap={8}>
      <PhraseField
        key={drawn?.phrase ?? ''}
        label={words.newPhrase}
        hint={words.phraseHint}
        value={phrase}
        change={change}
        refused={refused}
        shown={isDrawn}
        first={first}
      />
      {isDrawn && (
        <Text fz={13} c="dimmed">
          {words.drawn(drawn.bits)}
        </Text>
      )}
      <Button variant="default" w="fit-content" onClick={() => void draw()}>
        {words.draw}
      </Button>
    </Stack>
  )
}
