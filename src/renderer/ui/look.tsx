/** Mantine with Jalon's theme, the scheme asked for, and the page's nonce for the style tags it writes. */
import { MantineProvider } from '@mantine/core'
import { useColorScheme } from '@mantine/hooks'
import { type ReactNode, useEffect } from 'react'
import { theme, tokenVariables } from './theme'

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
// Scroll locks (modals, menus) write a style tag of their own, which takes its nonce from this name.
Object.assign(globalThis, { __webpack_nonce__: nonce })

type Props = {
  scheme: 'system' | 'light' | 'dark'
  /** « Lecture facilitée »: another typeface (tokens.css). */
  easyReading?: boolean
  children: ReactNode
}

export function Look({ scheme, easyReading = false, children }: Props) {
  useEffect(() => {
    document.documentElement.toggleAttribute('data-easy-reading', easyReading)
  }, [easyReading])
  const system = useColorScheme('light', { getInitialValueInEffect: false })
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={tokenVariables}
      forceColorScheme={scheme === 'system' ? system : scheme}
      getStyleNonce={() => nonce}
    >
      {children}
    </MantineProvider>
  )
}
