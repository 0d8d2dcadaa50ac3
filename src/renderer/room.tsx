/** The room's window: fonts, tokens and the one screen, which only listens. */
import '@fontsource-variable/literata/opsz.css'
import '@fontsource-variable/source-sans-3/wght.css'
import './ui/tokens.css'
import './ui/base.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RoomWindow } from './room/room-window'

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <StrictMode>
      <RoomWindow />
    </StrictMode>,
  )
