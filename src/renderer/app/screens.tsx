/** The screens of the sections: each loaded when it is first opened, and all the others once the first one is drawn. */
import { type ComponentType, useEffect, useState } from 'react'
import type { Section } from '../bridge/place'

const loaders: Readonly<Record<Section, () => Promise<ComponentType>>> = {
  sessions: async () => (await import('../home/home-screen')).HomeScreen,
  reading: async () => (await import('../handouts/reading-screen')).ReadingScreen,
  library: async () => (await import('../library/library-screen')).LibraryScreen,
  privacy: async () => (await import('../vault/privacy-screen')).PrivacyScreen,
  settings: async () => (await import('../settings/settings-screen')).SettingsScreen,
  overview: async () => (await import('../overview/overview-screen')).OverviewScreen,
  agenda: async () => (await import('../prepare/agenda-screen')).AgendaScreen,
  cards: async () => (await import('../cards/cards-screen')).CardsScreen,
  participants: async () => (await import('../people/participants-screen')).ParticipantsScreen,
  situations: async () => (await import('../people/situations-screen')).SituationsScreen,
  actions: async () => (await import('../people/actions-screen')).ActionsScreen,
  handouts: async () => (await import('../handouts/handouts-screen')).HandoutsScreen,
  report: async () => (await import('../report/report-screen')).ReportScreen,
  run: async () => (await import('../run/run-screen')).RunScreen,
}

const loaded = new Map<Section, ComponentType>()

async function load(section: Section): Promise<ComponentType> {
  const Screen = loaded.get(section) ?? (await loaders[section]())
  loaded.set(section, Screen)
  return Screen
}

/** One after the other while nothing else is to be done, so that each is there before it is asked for. */
function loadOthers() {
  const [next] = (Object.keys(loaders) as Section[]).filter((section) => !loaded.has(section))
  if (next) requestIdleCallback(() => void load(next).then(loadOthers, () => {}))
}

/** The screen of a section; nothing for the moment that its first loading takes. Another section is another of these. */
export function SectionScreen({ section }: { section: Section }) {
  const [own, setOwn] = useState<{ Screen: ComponentType } | null>(() => {
    const Screen = loaded.get(section)
    return Screen ? { Screen } : null
  })
  const [failure, setFailure] = useState<{ error: unknown } | null>(null)
  useEffect(() => {
    load(section).then(
      (Screen) => {
        setOwn({ Screen })
        loadOthers()
      },
      (error) => setFailure({ error }),
    )
  }, [section])
  // To the boundary around it, as what cannot be drawn.
  if (failure) throw failure.error
  return own ? <own.Screen /> : null
}
