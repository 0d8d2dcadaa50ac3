/** The screen in the place of a part that could not be drawn: React would take the whole window away instead. */
import { Component, type ReactNode } from 'react'

type Props = {
  /** Shown instead; `again` tries to draw the part once more. */
  instead: (again: () => void) => ReactNode
  /** Tried again by itself whenever this is another value. */
  value?: unknown
  children: ReactNode
}

export class Boundary extends Component<Props, { isBroken: boolean }> {
  override state = { isBroken: false }

  static getDerivedStateFromError = () => ({ isBroken: true })

  override componentDidUpdate(before: Props) {
    if (this.state.isBroken && before.value !== this.props.value) this.again()
  }

  again = () => this.setState({ isBroken: false })

  override render() {
    return this.state.isBroken ? this.props.instead(this.again) : this.props.children
  }
}
