/** The trainer's application: the look, the words, the failures to tell, and the screen of the section chosen. */
import { Notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import { useHeldKeys } from '../bridge/held-keys'
import { useJalon } from '../bridge/jalon'
import { isOfWorkspace, type Section as Place, usePlace } from '../bridge/place'
import { WordsProvider } from '../bridge/words'
import { CardsScreen } from '../cards/cards-screen'
import { HandoutsScreen } from '../handouts/handouts-screen'
import { ReadingScreen } from '../handouts/reading-screen'
import { HomeScreen } from '../home/home-screen'
import { LibraryScreen } from '../library/library-screen'
import { PackageDialogs } from '../library/package-dialogs'
import { OverviewScreen } from '../overview/overview-screen'
import { ActionsScreen } from '../people/actions-screen'
import { ParticipantsScreen } from '../people/participants-screen'
import { SituationsScreen } from '../people/situations-screen'
import { AgendaScreen } from '../prepare/agenda-screen'
import { ReportScreen } from '../report/report-screen'
import { BrokenRun } from '../run/broken-run'
import { RunScreen } from '../run/run-screen'
import { SettingsScreen } from '../settings/settings-screen'
import { Boundary } from '../ui/boundary'
import { Look } from '../ui/look'
import { PrivacyScreen } from '../vault/privacy-screen'
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

const inSession = {
  overview: OverviewScreen,
  agenda: AgendaScreen,
  cards: CardsScreen,
  participants: ParticipantsScreen,
  situations: SituationsScreen,
  actions: ActionsScreen,
  handouts: HandoutsScreen,
  report: ReportScreen,
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

const ofWorkspace = {
  sessions: HomeScreen,
  reading: ReadingScreen,
  library: LibraryScreen,
  privacy: PrivacyScreen,
  settings: SettingsScreen,
}

function Section() {
  const section = usePlace((state) => state.section)
  const open = useJalon((state) => state.session !== null)
  if (isOfWorkspace(section) || !open) {
    const Screen = isOfWorkspace(section) ? ofWorkspace[section] : HomeScreen
    return (
      <Frame>
        <Guarded section={section}>
          <Screen />
        </Guarded>
      </Frame>
    )
  }
  if (section === 'run') {
    return (
      <Boundary instead={(again) => <BrokenRun again={again} />}>
        <RunScreen />
      </Boundary>
    )
  }
  const Screen = inSession[section]
  return (
    <Frame>
      <Guarded section={section}>
        <Screen />
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
