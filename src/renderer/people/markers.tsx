/** The markers: rules of position that the group gives itself, written where they stand. */
import { ActionIcon, Button, Textarea } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import type { MarkerId } from '../../shared/domain/base/id'
import type { Marker } from '../../shared/domain/people/action'
import { editPeople } from '../bridge/jalon'
import { useText } from '../bridge/words'
import classes from './actions.module.css'
import { addMarker } from './situation'

export function Markers({ markers }: { markers: readonly Marker[] }) {
  const words = useText().actions.markers
  const [added, setAdded] = useState<MarkerId | null>(null)
  return (
    <section className={classes.markers} aria-label={words.title}>
      <h2>
        {words.title}
        <span className={classes.count}>{markers.length}</span>
      </h2>
      <p className={classes.hint}>{words.hint}</p>
      {markers.length === 0 && <p className={classes.none}>{words.empty}</p>}
      <ul>
        {markers.map(({ id, text }, index) => (
          <li key={id} className={classes.line}>
            <Textarea
              autosize
              minRows={1}
              maxRows={5}
              variant="unstyled"
              className={classes.grow ?? ''}
              classNames={{ input: classes.text ?? '' }}
              autoFocus={id === added}
              aria-label={words.marker(index + 1)}
              placeholder={words.textHint}
              value={text}
              onChange={(event) =>
                editPeople({ kind: 'marker.set', marker: id, text: event.currentTarget.value })
              }
            />
            <ActionIcon
              size={28}
              aria-label={words.remove(index + 1)}
              title={words.remove(index + 1)}
              onClick={() => editPeople({ kind: 'marker.remove', marker: id })}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </li>
        ))}
      </ul>
      <Button
        variant="subtle"
        color="ink"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => setAdded(addMarker('', null))}
      >
        {words.add}
      </Button>
    </section>
  )
}
