/** The colour and the sign of an axis: a colour of Jalon's, or one of one's own once white can be read on it. */
import { Button, Popover, Radio, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { contrast, nearestReadable, parseColour, READABLE } from '../../../shared/domain/base/colour'
import {
  type Axis,
  type AxisIcon,
  type AxisTone,
  axisIconSchema,
  axisToneSchema,
} from '../../../shared/domain/plan/axis'
import { decimal } from '../../../shared/text/format'
import { useLanguage, useText } from '../../bridge/words'
import { PhaseIcon } from '../../parts/phase-icon'
import classes from './axes-panel.module.css'

/** Escape closes the popover and leaves the dialog behind it open. */
const INSIDE = { 'data-mantine-stop-propagation': 'true' }

type Props = { axis: Axis; set: (patch: Partial<Omit<Axis, 'id'>>) => void }

export function AxisLook({ axis, set }: Props) {
  const words = useText().wholePlan.axes
  return (
    <Popover position="bottom-start" width={340} withinPortal trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={classes.swatch} aria-label={words.look(axis.name)}>
          <PhaseIcon kind="work" axis={axis} />
        </button>
      </Popover.Target>
      <Popover.Dropdown>
        <Radio.Group
          label={words.tones}
          value={axis.colour === '' ? axis.tone : ''}
          onChange={(tone) => set({ tone: tone as AxisTone, colour: '' })}
        >
          <div className={classes.choices}>
            {axisToneSchema.options.map((tone) => (
              <Radio.Card
                {...INSIDE}
                key={tone}
                value={tone}
                className={classes.tone ?? ''}
                aria-label={words.tone[tone]}
              >
                <i data-tone={tone} aria-hidden />
                {words.tone[tone]}
              </Radio.Card>
            ))}
          </div>
        </Radio.Group>
        <OwnColour axis={axis} set={set} />
        <Radio.Group
          label={words.icons}
          value={axis.icon}
          onChange={(icon) => set({ icon: icon as AxisIcon })}
        >
          <div className={classes.choices}>
            {axisIconSchema.options.map((icon) => (
              <Radio.Card
                {...INSIDE}
                key={icon}
                value={icon}
                className={classes.icon ?? ''}
                aria-label={words.icon[icon]}
                title={words.icon[icon]}
              >
                <PhaseIcon kind="work" axis={{ ...axis, icon }} />
              </Radio.Card>
            ))}
          </div>
        </Radio.Group>
      </Popover.Dropdown>
    </Popover>
  )
}

/** An unreadable colour is not taken: the nearest readable one is offered. */
function OwnColour({ axis, set }: Props) {
  const words = useText().wholePlan.axes
  const language = useLanguage()
  const field = useRef<HTMLInputElement>(null)
  const [typed, setTyped] = useState(axis.colour)
  const colour = parseColour(typed)
  const ratio = colour ? contrast(colour, '#ffffff') : 0
  const nearest = colour ? nearestReadable(colour) : null
  const shown = decimal(Math.floor(ratio * 10) / 10, language)
  const take = (value: string) => {
    setTyped(value)
    const own = parseColour(value)
    if (own && contrast(own, '#ffffff') >= READABLE) set({ colour: own })
  }
  return (
    <div className={classes.own}>
      <TextInput
        ref={field}
        {...INSIDE}
        label={words.own}
        placeholder={words.ownHint}
        spellCheck={false}
        value={typed}
        onChange={(event) => take(event.currentTarget.value)}
        leftSection={<i style={{ background: colour ?? 'transparent' }} aria-hidden />}
      />
      <p role="status">
        {typed.trim() !== '' && !colour && typed.length > 3 && words.notColour(typed)}
        {colour && (ratio >= READABLE ? words.readable(shown) : words.unreadable(shown))}
      </p>
      {colour && nearest && nearest !== colour && (
        <Button
          {...INSIDE}
          variant="default"
          h={28}
          px={10}
          fz={13}
          onClick={() => {
            take(nearest)
            // The button goes away with what it offered.
            field.current?.focus()
          }}
        >
          {words.nearest(nearest)}
        </Button>
      )}
    </div>
  )
}
