/** A field as high as its lines, by its style sheet alone: found by script, each height costs a layout of the page. */
import { Textarea, type TextareaProps } from '@mantine/core'
import classes from './growing-textarea.module.css'

type Props = Omit<TextareaProps, 'autosize' | 'classNames' | 'minRows' | 'maxRows'> & {
  value: string
  /** A class that gives the field another look; it sets `--field-font` and `--field-padding`. */
  look?: string | undefined
}

/** `rows`: lines that it has at least, 1 if nothing is said. */
export function GrowingTextarea({ value, look = '', rows = 1, ...field }: Props) {
  return (
    <Textarea
      {...field}
      rows={rows}
      value={value}
      classNames={{ wrapper: `${classes.field} ${look}` }}
      attributes={{ wrapper: { 'data-text': value } }}
    />
  )
}
