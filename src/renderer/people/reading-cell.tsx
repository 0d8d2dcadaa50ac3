/** One cell of the reading grid: what is noted there, or a field to write it in. */
import { Textarea, VisuallyHidden } from '@mantine/core'
import { IconCompass, IconFlag, IconPlus } from '@tabler/icons-react'
import type { Reading } from '../../shared/domain/people/situation'
import { useText } from '../bridge/words'
import classes from './reading-grid.module.css'

type Props = {
  label: string
  question: string
  reading: Reading
  isChosen: boolean
  isWriting: boolean
  isAction: boolean
  choose: (write: boolean) => void
  change: (reading: Reading) => void
  /** 0 stays on the cell, 1 goes on to the next one, −1 to the one before. */
  leave: (step: -1 | 0 | 1) => void
}

export function ReadingCell(props: Props) {
  const { label, question, reading, isChosen, isWriting, isAction, choose, change, leave } = props
  const words = useText().people.situations
  const { text, cards } = reading
  return (
    <div
      role="gridcell"
      aria-selected={isChosen}
      tabIndex={isWriting ? undefined : isChosen ? 0 : -1}
      className={classes.cell}
      data-action={isAction || undefined}
      onFocus={() => !isChosen && choose(false)}
      onClick={() => !isWriting && choose(true)}
      onKeyDown={(event) => {
        if (isWriting || (event.key !== 'Enter' && event.key !== 'F2')) return
        event.preventDefault()
        choose(true)
      }}
    >
      {!isWriting && <VisuallyHidden>{`${label}. `}</VisuallyHidden>}
      {isWriting ? (
        <Textarea
          autosize
          autoFocus
          minRows={2}
          variant="unstyled"
          classNames={{ input: classes.field ?? '' }}
          aria-label={label}
          placeholder={question}
          value={text}
          onChange={(event) => change({ ...reading, text: event.currentTarget.value })}
          onFocus={({ currentTarget: field }) =>
            field.setSelectionRange(field.value.length, field.value.length)
          }
          onBlur={() => isChosen && leaveQuietly(choose)}
          onKeyDown={(event) => {
            if (event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey)))
              leave(0)
            else if (event.key === 'Tab') leave(event.shiftKey ? -1 : 1)
            else return
            event.preventDefault()
            event.stopPropagation()
          }}
        />
      ) : text ? (
        <p className={classes.text}>{text}</p>
      ) : (
        <p className={classes.write}>
          <IconPlus size={16} aria-hidden />
          {isChosen && question ? question : words.write}
        </p>
      )}
      {isAction && (
        <span className={classes.becameAction}>
          <IconFlag size={14} aria-hidden />
          {words.becameAction}
        </span>
      )}
      {cards.length > 0 && (
        <span className={classes.cards}>
          <IconCompass size={14} aria-hidden />
          {cards.length}
        </span>
      )}
    </div>
  )
}

/** Clicking elsewhere ends the writing, without taking the focus back. */
const leaveQuietly = (choose: (write: boolean) => void) => choose(false)
