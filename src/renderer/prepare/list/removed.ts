/** « Phase supprimée. Annuler »: eight seconds to take a deletion back with the mouse, Ctrl+Z at any time. */
import type { Text } from '../../../shared/text/fr'
import { undo } from '../../bridge/session'
import { notify } from '../../ui/notice'

export const tellRemoved = (text: Text, count = 1) =>
  notify({
    message: count > 1 ? text.agenda.severalRemoved(count) : text.agenda.removed,
    close: text.app.close,
    action: { label: text.app.undo, act: undo },
  })
