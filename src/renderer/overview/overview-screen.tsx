/** What a session is: its texts, date, people. */
import { useText } from '../bridge/words'

export function OverviewScreen() {
  const text = useText()
  return <h1>{text.app.sections.overview}</h1>
}
