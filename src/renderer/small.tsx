/** The small window: fonts, tokens and the one line of time that stays above the slides. */
import '@fontsource-variable/source-sans-3/wght.css'
import './ui/tokens.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { SmallWindow } from './small/small-window'

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <SmallWindow />
    </StrictMode>,
  )
