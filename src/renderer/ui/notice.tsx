/** A sentence at the foot of the window that says what was done, with one thing to do about it if need be. */
import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import classes from './notice.module.css'

type Notice = {
  /** Told once, as long as one of that name is there. */
  id?: string
  message: string
  /** The name of the button that closes it. */
  close: string
  action?: { label: string; act: () => void }
}

/** Shown for as long as notifications are; the action takes it away. */
export function notify({ id: own, message, close, action }: Notice) {
  const id = notifications.show({
    ...(own ? { id: own } : {}),
    closeButtonProps: { 'aria-label': close },
    message: action ? (
      <span className={classes.notice}>
        {message}
        <Button
          size="compact-sm"
          variant="default"
          onClick={() => {
            notifications.hide(id)
            action.act()
          }}
        >
          {action.label}
        </Button>
      </span>
    ) : (
      message
    ),
  })
}
