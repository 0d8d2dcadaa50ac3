/** The trainer's sessions. */
import { useText } from '../bridge/words'

export function HomeScreen() {
  const text = useText()
  return <h1>{text.app.sections.sessions}</h1>
}
