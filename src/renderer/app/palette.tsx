/** The palette (Ctrl+K): what can be done here, and everything in the workspace that answers what is typed. */
import {
  IconArrowRight,
  IconCalendar,
  IconCalendarDown,
  IconCompass,
  IconKeyboard,
  IconMessage,
  IconPackage,
  IconPlus,
  IconStack2,
  IconTemplate,
  IconTimeline,
  IconUser,
} from '@tabler/icons-react'
import { useMemo } from 'react'
import type { Session } from '../../shared/domain/plan/session'
import { searchIndex } from '../../shared/search/search-index'
import type { Text } from '../../shared/text/fr'
import { askForPlan } from '../bridge/incoming-plan'
import { useJalon, useOfWorkspace } from '../bridge/jalon'
import { askToExport, askToImport } from '../bridge/packages'
import { go, type WorkspaceSection } from '../bridge/place'
import { createSession } from '../bridge/session'
import { useText } from '../bridge/words'
import { saveCalendar } from '../parts/calendar'
import { pickMethod } from '../prepare/insert-method'
import { showWholePlan } from '../prepare/whole-plan/whole-plan'
import { Finder, type Found, type FoundGroup } from '../ui/finder'
import { sections } from './keys'
import { type Entry, type EntryKind, entriesOf } from './palette-entries'
import { usePalette } from './palette-opened'
import { openShortcuts } from './shortcuts-sheet'

/** The most results shown of each kind. */
const MOST = 6

const icons = {
  sessions: IconCalendar,
  phases: IconTimeline,
  cards: IconCompass,
  methods: IconTemplate,
  participants: IconUser,
  situations: IconStack2,
  notes: IconMessage,
} satisfies Record<EntryKind, unknown>

export function Palette() {
  const text = useText()
  const words = text.palette
  const opened = usePalette((state) => state.opened)
  return (
    <Finder
      opened={opened}
      close={() => usePalette.setState({ opened: false })}
      label={words.label}
      find={useFind(opened, text)}
      nothing={words.nothing}
    />
  )
}

function useFind(opened: boolean, text: Text): (query: string) => readonly FoundGroup[] {
  const words = text.palette
  const sessions = useOfWorkspace((workspace) => workspace.sessions)
  const newer = useOfWorkspace((workspace) => workspace.newer)
  const cards = useOfWorkspace((workspace) => workspace.cards)
  const methods = useOfWorkspace((workspace) => workspace.methods)
  // Nobody searches while it is shut, and every keystroke would have it all gathered again.
  const people = useJalon((state) => (opened ? state.people : null))
  const session = useJalon((state) => (opened ? state.session : null))
  const entries = useMemo(
    () =>
      opened
        ? entriesOf(
            {
              sessions: sessions.map((own) => own.session),
              newer: newer.flatMap((own) => own.session ?? []),
              ...{ open: session, cards, methods, people },
            },
            text,
          )
        : [],
    [opened, sessions, newer, session, cards, methods, people, text],
  )
  const content = useMemo(() => searchIndex(entries), [entries])
  const actions = actionsOf(session, text)
  const also: Readonly<Record<string, string>> = {
    'action-privacy': words.also.privacy,
    'action-settings': words.also.settings,
  }
  const ofActions = searchIndex(
    actions.map((value) => ({ value, title: value.title, tags: also[value.id] ?? '', body: '' })),
  )
  return (query) => {
    if (query.trim() === '') return [{ title: words.groups.actions, entries: actions }]
    const found = content.find(query, 200)
    const groups = (Object.keys(icons) as EntryKind[]).map((kind) => ({
      title: words.groups[kind],
      entries: found
        .filter((entry) => entry.kind === kind)
        .slice(0, MOST)
        .map(shown),
    }))
    return [{ title: words.groups.actions, entries: ofActions.find(query, MOST) }, ...groups]
  }
}

function shown({ kind, id, title, detail, act }: Entry): Found {
  const Icon = icons[kind]
  return { id: `${kind}-${id}`, title, detail, icon: <Icon size={18} stroke={1.75} aria-hidden />, act }
}

/** What can be done from here, the sections of the open session first. */
function actionsOf(open: Session | null, text: Text): Found[] {
  const { app, home, library, packages, palette, planImport, shortcuts, wholePlan } = text
  const action = (id: string, title: string, icon: Found['icon'], act: () => void, end?: string): Found => ({
    ...{ id: `action-${id}`, title, detail: '', icon, act },
    ...(end ? { end: <kbd>{end}</kbd> } : {}),
  })
  const arrow = <IconArrowRight size={18} stroke={1.75} aria-hidden />
  const goTo = (section: (typeof sections)[number] | WorkspaceSection, keys?: string) =>
    action(section, palette.goTo(app.sections[section]), arrow, () => go(section), keys)
  const parcel = <IconPackage size={18} stroke={1.75} aria-hidden />
  const inAgenda = (act: () => void) => () => {
    go('agenda')
    act()
  }
  return [
    ...(open
      ? [
          ...sections.map((section, index) => goTo(section, `Ctrl ${index + 1}`)),
          goTo('run', 'F5'),
          action(
            'method',
            library.insert.open,
            <IconTemplate size={18} stroke={1.75} aria-hidden />,
            inAgenda(pickMethod),
            'M',
          ),
          action(
            'import',
            planImport.open,
            <IconPlus size={18} stroke={1.75} aria-hidden />,
            inAgenda(askForPlan),
          ),
          ...(['axes', 'objectives', 'materials'] as const).map((dialog) =>
            action(
              dialog,
              wholePlan.open[dialog],
              <IconTimeline size={18} stroke={1.75} aria-hidden />,
              inAgenda(() => showWholePlan(dialog)),
            ),
          ),
          action(
            'calendar',
            app.calendar.save,
            <IconCalendarDown size={18} stroke={1.75} aria-hidden />,
            () => void saveCalendar(open, text),
          ),
        ]
      : []),
    goTo('sessions'),
    goTo('library'),
    goTo('privacy'),
    goTo('settings'),
    action(
      'new',
      home.create,
      <IconPlus size={18} stroke={1.75} aria-hidden />,
      () => void createSession(),
      'Ctrl N',
    ),
    action('export', packages.exportAction, parcel, () => askToExport(null)),
    action('bring', packages.importAction, parcel, () => void askToImport()),
    action(
      'shortcuts',
      shortcuts.title,
      <IconKeyboard size={18} stroke={1.75} aria-hidden />,
      openShortcuts,
      'F1',
    ),
  ]
}
