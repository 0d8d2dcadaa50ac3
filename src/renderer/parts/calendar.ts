/** The days of a session as a calendar file, where the trainer says: from the list, from the overview, from the palette. */
import { firstDate, type Session } from '../../shared/domain/plan/session'
import type { Text } from '../../shared/text/fr'
import { told } from '../bridge/jalon'
import { openSession } from '../bridge/session'
import { trainerBridge } from '../bridge/window-bridge'
import { notify } from '../ui/notice'

/** Without a date there is nothing to write: that is said, with the way to set one. Days without one are said as well. */
export async function saveCalendar(session: Session, { app }: Text) {
  const words = app.calendar
  if (firstDate(session) === null) {
    const act = () => void openSession(session.id, 'overview')
    notify({ message: words.undated, close: app.close, action: { label: words.setDate, act } })
    return
  }
  if (!(await told(trainerBridge().call.saveCalendar({ session: session.id })))) return
  const undated = session.days.filter(({ date }) => date === null).length
  notify({ message: undated > 0 ? words.savedWithout(undated) : words.saved, close: app.close })
}
