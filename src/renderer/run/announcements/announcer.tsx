/** Says politely to a screen reader what the silent countdown does not. */
import { VisuallyHidden } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { wholeMinutes } from '../../../shared/domain/base/time'
import { placeInDay } from '../../../shared/domain/run/following'
import type { RunView } from '../../../shared/domain/run/run-view'
import { inMinutes } from '../../../shared/text/format'
import type { Text } from '../../../shared/text/fr'
import { useOfWorkspace } from '../../bridge/jalon'
import { useText } from '../../bridge/words'
import { type Announcement, announcementOf } from './announcement'
import { chime } from './chime'

function sentenceOf(what: Announcement, view: RunView, text: Text): string {
  const { current, phases } = view
  const { said } = text.run
  if (what.kind === 'left') return said.left(what.minutes)
  if (what.kind !== 'phase') return said[what.kind]
  const place = placeInDay(view)
  if (!current || !place) return ''
  const title = phases[current.index]?.title || text.app.untitledPhase
  return said.phase(place.number, place.count, title, inMinutes(wholeMinutes(current.duration)))
}

export function Announcer({ view }: { view: RunView }) {
  const text = useText()
  const { sound } = useOfWorkspace(({ settings }) => settings)
  const before = useRef(view)
  const [said, say] = useState('')
  useEffect(() => {
    const what = announcementOf(before.current, view)
    before.current = view
    if (!what) return
    say(sentenceOf(what, view, text))
    if (sound) chime(what)
  }, [view, text, sound])
  return <VisuallyHidden role="status">{said}</VisuallyHidden>
}
