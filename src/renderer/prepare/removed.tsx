/** « Phase supprimée. Annuler »: eight seconds to take a deletion back with the mouse, Ctrl+Z at any time. */
import { Button } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { told } from '../bridge/jalon'
import { trainerBridge } from '../bridge/window-bridge'
import { useText } from '../bridge/words'

const ID = 'phase-removed'

export function tellRemoved() {
  notifications.hide(ID)
  notifications.show({ id: ID, message: <Message /> })
}

function Message() {
  const text = useText()
  return (
    <span style={{ display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 16 }}>
      {text.agenda.removed}
      <Button
        h={28}
        variant="subtle"
        onClick={() => {
          notifications.hide(ID)
          void told(trainerBridge().call.undo(null))
        }}
      >
        {text.app.undo}
      </Button>
    </span>
  )
}
