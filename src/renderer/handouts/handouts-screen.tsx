/** The documents to print. */
import { useText } from '../bridge/words'

export function HandoutsScreen() {
  const text = useText()
  return <h1>{text.app.sections.handouts}</h1>
}
