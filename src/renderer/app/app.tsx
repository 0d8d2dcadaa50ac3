/** The trainer's application: the look, the words, the failures to tell, and the screen of the section chosen. */
import { Notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import { useHeldKeys } from '../bridge/held-keys'
import { useJalon } from '../bridge/jalon'
import { isOfWorkspace, type Section as Place, usePlace } from '../bridge/place'
import { WordsProvider } from '../bridge/words'
import { PackageDialogs } from '../library/package-dialogs'
import { BrokenRun } from '../run/screens/broken-run'
import { Boundary } from '../ui/boundary'
import { Look } from '../ui/look'
import { VaultDialogs } from '../vault/vault-dialogs'
import classes from './app.module.css'
import { BrokenScreen } from './broken-screen'
import { DropZone } from './drop-zone'
import { Failures } from './failures'
import { Frame } from './frame'
import { useAppKeys } from './keys'
import { useLetterKeys } from './letter-keys'
import { Palette } from './palette'
import { SaveBanner } from './save-banner'
import { SectionScreen } from './screens'
import { ShortcutsSheet } from './shortcuts-sheet'
import { useCopied, useStirring } from './stirring'

export function App() {
  // Nothing else of the workspace: what is drawn here draws everything again, and a run announces itself every second.
  const settings = useJalon(({ workspace }) => workspace?.settings)
  if (!settings) return null
  const { language, theme, easyReading } = settings
  return (
    <Look scheme={theme} easyReading={easyReading}>
      <WordsProvider language={language}>
        <Notifications position="bottom-center" autoClose={8000} zIndex={400} />
        <Boundary instead={(again) => <BrokenScreen again={again} isWhole />}>
          <Failures />
          <VaultDialogs />
          <Screens />
        </Boundary>
      </WordsProvider>
    </Look>
  )
}

function Screens() {
  const letterShortcuts = useJalon(({ workspace }) => workspace?.settings.letterShortcuts ?? true)
  useHeldKeys()
  useAppKeys()
  useLetterKeys(letterShortcuts)
  useStirring()
  useCopied()
  return (
    <>
      <Palette />
      <ShortcutsSheet />
      <PackageDialogs />
      <DropZone />
      <div className={classes.whole}>
        <div className={classes.screen}>
          <Section />
        </div>
        <SaveBanner />
      </div>
    </>
  )
}

function Section() {
  const chosen = usePlace((state) => state.section)
  const open = useJalon((state) => state.session !== null)
  const section = isOfWorkspace(chosen) || open ? chosen : 'sessions'
  if (section === 'run') {
    return (
      <Boundary instead={(again) => <BrokenRun again={again} />}>
        <SectionScreen section={section} />
      </Boundary>
    )
  }
  return (
    <Frame>
      <Guarded section={section}>
        <SectionScreen section={section} />
      </Guarded>
    </Frame>
  )
}

/** One screen that breaks takes neither the others nor the way to them with it. */
const Guarded = ({ section, children }: { section: Place; children: ReactNode }) => (
  <Boundary key={section} instead={(again) => <BrokenScreen again={again} />}>
    {children}
  </Boundary>
)
