/** In the place of a screen that could not be drawn: nothing is lost, and there is a way back. */
import { Button, Group } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { refresh } from '../bridge/jalon'
import { go } from '../bridge/place'
import { useText } from '../bridge/words'
import classes from './app.module.css'

type Props = { again: () => void; isWhole?: boolean }

export function BrokenScreen({ again, isWhole = false }: Props) {
  const text = useText()
  const words = text.app.broken
  const Place = isWhole ? 'main' : 'div'
  return (
    <Place className={classes.broken}>
      <IconAlertTriangle size={32} stroke={1.5} aria-hidden />
      <div role="alert">
        <h1>{words.title}</h1>
        <p>{words.body}</p>
      </div>
      <Group gap={8} justify="center">
        {/* What main holds is asked for anew: what could not be drawn may be what the window made of it. */}
        <Button autoFocus onClick={() => void refresh().then(again)}>
          {words.again}
        </Button>
        <Button
          variant="default"
          onClick={() =>
            void refresh().then(() => {
              go('sessions')
              again()
            })
          }
        >
          {words.home}
        </Button>
      </Group>
    </Place>
  )
}
