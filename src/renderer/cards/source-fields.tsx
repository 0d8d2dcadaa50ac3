/** The sources of a card as they are written, each with the day it was last checked. */
import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconCalendarCheck, IconPlus, IconX } from '@tabler/icons-react'
import type { Card, Source } from '../../shared/domain/plan/card'
import { safeAddress } from '../../shared/markdown/address'
import { plainDate } from '../../shared/text/format'
import { todayHere } from '../bridge/wall-clock'
import { useLanguage, useText } from '../bridge/words'
import { setCard } from './card-actions'
import classes from './card-form.module.css'

const EMPTY: Source = { author: '', title: '', year: '', link: '', checked: null }

export function SourceFields({ card }: { card: Card }) {
  const words = useText().cards
  const language = useLanguage()
  const change = (index: number, patch: Partial<Source>) =>
    setCard(card, {
      sources: card.sources.map((own, at) => (at === index ? { ...own, ...patch } : own)),
    })
  return (
    <fieldset className={classes.sources}>
      <legend>{words.sources}</legend>
      {card.sources.map((source, index) => {
        const label = words.fields.source(index + 1)
        const field = (name: 'author' | 'title' | 'year' | 'link') => (
          <TextInput
            aria-label={`${label}, ${words.fields.sourceFields[name]}`}
            placeholder={words.fields.sourceFields[name]}
            value={source[name]}
            error={
              name === 'link' && source.link !== '' && !safeAddress(source.link)
                ? words.fields.noAddress
                : undefined
            }
            onChange={(event) => change(index, { [name]: event.currentTarget.value })}
          />
        )
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two sources may say the same
          <div key={index} className={classes.source}>
            {field('author')}
            {field('title')}
            {field('year')}
            {field('link')}
            <Button
              variant="default"
              leftSection={<IconCalendarCheck size={16} aria-hidden />}
              aria-label={words.fields.checkToday(index + 1)}
              title={words.fields.checkToday(index + 1)}
              onClick={() => change(index, { checked: todayHere() })}
            >
              {source.checked ? plainDate(source.checked, language) : words.fields.neverChecked}
            </Button>
            <ActionIcon
              aria-label={words.fields.removeSource(index + 1)}
              title={words.fields.removeSource(index + 1)}
              onClick={() => setCard(card, { sources: card.sources.filter((_, at) => at !== index) })}
            >
              <IconX size={16} aria-hidden />
            </ActionIcon>
          </div>
        )
      })}
      <Button
        variant="subtle"
        color="ink"
        leftSection={<IconPlus size={16} aria-hidden />}
        onClick={() => setCard(card, { sources: [...card.sources, EMPTY] })}
      >
        {words.fields.addSource}
      </Button>
    </fieldset>
  )
}
