/** Bibliothèque: the methods, session templates and reading grids of the workspace, found, read and changed. */
import { Button, SegmentedControl, TextInput } from '@mantine/core'
import { IconPlus, IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { GridColumnId, GridId, GridRowId } from '../../shared/domain/base/id'
import { emptyMethod } from '../../shared/domain/library/method'
import { emptyGrid, type Grid } from '../../shared/domain/plan/grid'
import { searchIndex } from '../../shared/search/search-index'
import { newId } from '../bridge/id'
import { useWorkspace } from '../bridge/jalon'
import { searchableGrid, searchableMethod, searchableTemplate } from '../bridge/library'
import { type Shown, usePackages } from '../bridge/packages'
import { showMethod, usePlace } from '../bridge/place'
import { useText } from '../bridge/words'
import { Screen } from '../ui/screen'
import { GridForm } from './grid-form'
import { GridList } from './grid-list'
import classes from './library.module.css'
import { saveGrid, saveMethod } from './library-actions'
import { MethodForm } from './method-form'
import { MethodList } from './method-list'
import { PackageMenu } from './package-menu'
import { TemplateList } from './template-list'
import { TemplatePaper } from './template-paper'

const tabs = ['methods', 'templates', 'grids'] as const
type Tab = (typeof tabs)[number]

const byTitle = (one: { title: string }, other: { title: string }) => one.title.localeCompare(other.title)

const KINDS = { methods: 'methods', templates: 'session-templates', grids: 'grids' } as const

const shownItem = (own: { id: string; title: string } | undefined, tab: Tab): Shown | null =>
  own && own.title !== '' ? { kind: KINDS[tab], id: own.id, title: own.title } : null

export function LibraryScreen() {
  const text = useText()
  const words = text.library
  const { methods, templates, grids } = useWorkspace()
  const [tab, setTab] = useState<Tab>('methods')
  const [query, setQuery] = useState('')
  const ofMethods = useMemo(() => searchIndex(methods.map(searchableMethod)), [methods])
  const ofTemplates = useMemo(() => searchIndex(templates.map(searchableTemplate)), [templates])
  const ofGrids = useMemo(() => searchIndex(grids.map(searchableGrid)), [grids])
  const isAll = query.trim() === ''
  const foundMethods = isAll ? methods.toSorted(byTitle) : ofMethods.find(query)
  const foundTemplates = isAll ? templates.toSorted(byTitle) : ofTemplates.find(query)
  const foundGrids = isAll ? grids.toSorted(byTitle) : ofGrids.find(query)
  const wanted = usePlace((state) => state.method)
  const [template, setTemplate] = useState<string | null>(null)
  const [grid, setGrid] = useState<string | null>(null)
  const method = methods.find(({ id }) => id === wanted) ?? foundMethods[0]
  const shownTemplate = foundTemplates.find(({ id }) => id === template) ?? foundTemplates[0]
  const shownGrid = foundGrids.find(({ id }) => id === grid) ?? foundGrids[0]
  // A package may have changed what a form holds of its model.
  const taken = usePackages((state) => state.taken)
  const count = { methods: foundMethods, templates: foundTemplates, grids: foundGrids }[tab].length
  const create = () => {
    const own = emptyMethod(newId('method'))
    setTab('methods')
    setQuery('')
    void saveMethod(own)
    showMethod(own.id)
  }
  const addGrid = (own: Grid) => {
    setQuery('')
    void saveGrid(own)
    setGrid(own.id)
  }
  const createGrid = () => {
    const { row, column } = text.people.gridDialog
    const lines = [
      { id: newId<GridRowId>('row'), name: row(1) },
      { id: newId<GridColumnId>('column'), name: column(1) },
    ] as const
    addGrid(emptyGrid(newId<GridId>('grid'), ...lines))
  }
  return (
    <Screen
      title={words.title}
      tools={
        <>
          <SegmentedControl
            value={tab}
            aria-label={words.title}
            onChange={(value) => setTab(value as Tab)}
            data={tabs.map((value) => ({ value, label: words.tabs[value] }))}
          />
          <TextInput
            className={classes.search ?? ''}
            aria-label={words.search}
            placeholder={tab === 'grids' ? words.grids.searchHint : words.searchHint}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Escape') setQuery('')
            }}
            leftSection={<IconSearch size={18} stroke={1.75} aria-hidden />}
          />
          <PackageMenu
            only={shownItem({ methods: method, templates: shownTemplate, grids: shownGrid }[tab], tab)}
          />
          {/* A template is made from a session, where its menu says so. */}
          {tab !== 'templates' && (
            <Button
              leftSection={<IconPlus size={18} stroke={2} aria-hidden />}
              onClick={tab === 'grids' ? createGrid : create}
            >
              {tab === 'grids' ? words.grids.create : words.methods.create}
            </Button>
          )}
        </>
      }
    >
      <p role="status" className={count > 0 ? classes.unseen : classes.nothing}>
        {isAll ? count === 0 && words[tab].empty : count > 0 ? words.found(count) : words.noMatch(query)}
      </p>
      {count > 0 && (
        <div className={classes.columns}>
          {tab === 'methods' && (
            <MethodList methods={foundMethods} chosen={method?.id ?? null} choose={showMethod} />
          )}
          {tab === 'templates' && (
            <TemplateList
              templates={foundTemplates}
              chosen={shownTemplate?.id ?? null}
              choose={setTemplate}
            />
          )}
          {tab === 'grids' && <GridList grids={foundGrids} chosen={shownGrid?.id ?? null} choose={setGrid} />}
          {tab === 'methods' && method && <MethodForm key={`${method.id} ${taken}`} method={method} />}
          {tab === 'templates' && shownTemplate && (
            <TemplatePaper key={`${shownTemplate.id} ${taken}`} template={shownTemplate} />
          )}
          {tab === 'grids' && shownGrid && (
            <GridForm
              key={`${shownGrid.id} ${taken}`}
              grid={shownGrid}
              duplicate={(own) =>
                addGrid({ ...own, id: newId<GridId>('grid'), title: text.app.copyOf(own.title) })
              }
            />
          )}
        </div>
      )}
    </Screen>
  )
}
