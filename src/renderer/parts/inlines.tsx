/** Inline Markdown as React elements; a link is told to the bridge, which shows its address before opening it. */
import type { ReactNode } from 'react'
import { printedAddress } from '../../shared/markdown/address'
import type { Inline } from '../../shared/markdown/model'
import { plainTextOf } from '../../shared/markdown/plain'
import { WebLink } from './web-link'

/** Inlines have no identity of their own: their place is their key. */
export function Inlines({ of }: { of: readonly Inline[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  return of.map((inline, index) => <One key={index} inline={inline} />)
}

function One({ inline }: { inline: Inline }): ReactNode {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'strong':
      return (
        <strong>
          <Inlines of={inline.children} />
        </strong>
      )
    case 'emphasis':
      return (
        <em>
          <Inlines of={inline.children} />
        </em>
      )
    case 'deleted':
      return (
        <del>
          <Inlines of={inline.children} />
        </del>
      )
    case 'code':
      return <code>{inline.text}</code>
    case 'link':
      return (
        <WebLink
          address={inline.address}
          printed={printedAddress(inline.address, plainTextOf(inline.children))}
        >
          <Inlines of={inline.children} />
        </WebLink>
      )
    case 'break':
      return <br />
  }
}
