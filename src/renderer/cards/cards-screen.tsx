/** The library's reference cards. */
import { useText } from '../bridge/words'

export function CardsScreen() {
  const text = useText()
  return <h1>{text.app.sections.cards}</h1>
}
