/** Writes the days of a session as a calendar file, where the trainer says. */
import { type BrowserWindow, dialog } from 'electron'
import { firstDate, type Session } from '../../shared/domain/plan/session'
import { calendarFile } from '../../shared/format/calendar-file'
import { calendarNameOf } from '../../shared/handout/file-name'
import { writeDurably } from '../library/disk/durable-file'
import { notPossible } from '../workspace/refused'

/** False when she chose no place. Throws Refused for a session without a date. */
export async function saveCalendar(window: BrowserWindow, session: Session): Promise<boolean> {
  const text = calendarFile(session)
  if (text === null) throw notPossible()
  const { filePath } = await dialog.showSaveDialog(window, {
    defaultPath: calendarNameOf(session.title, firstDate(session)),
    filters: [{ name: 'iCalendar', extensions: ['ics'] }],
  })
  if (!filePath) return false
  await writeDurably(filePath, text)
  return true
}
