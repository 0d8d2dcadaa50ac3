/** Handlers that tell their first call do the same as before, and are in one mode of the build only. */
import { fileURLToPath } from 'node:url'
import { loadConfigFromFile } from 'electron-vite'
import { expect, it } from 'vitest'
import { HANDLERS } from '../../scripts/handler-mode'
import { tellHandlers } from '../../scripts/told-handlers'

const FILE = 'src/renderer/room/part.tsx'

const CODE = `const quiet = { onClick: stay }
export function Part({ onDone, change }) {
  return (
    <Box {...quiet} onLabel="x" ref={held}>
      <Menu.Item onClick={() => change('é 🎉')} onFocus={async function () { await stay() }} />
      <Button onClick={() => { onDone() }} onBlur={onDone} />
      <Button onClick={change.now ? onDone : undefined} onBlur={change && ((event) => ({ event }))} />
    </Box>
  )
}
export const Other = () => <Button onClick={(stay as never)!} />
`

it('each attribute that holds a handler is told once, by a key that an added line does not change', () => {
  const keys = (code: string) =>
    tellHandlers(FILE, code).handlers.map(({ key }) => key.slice(FILE.length + 1))
  const expected = [
    'Part <Menu.Item> onClick',
    'Part <Menu.Item> onFocus',
    'Part <Button> onClick',
    'Part <Button> onBlur',
    'Part <Button> onClick 2',
    'Part <Button> onBlur 2',
    'Other <Button> onClick',
  ]
  expect(keys(CODE)).toEqual(expected)
  expect(keys(`\n// a line\n${CODE}`)).toEqual(expected)
  expect(tellHandlers(FILE, CODE).handlers.map(({ line }) => line)).toEqual([5, 5, 6, 6, 7, 7, 11])
})

it('what was a function does as before after it has told; what was none is none', () => {
  const { told } = tellHandlers(FILE, CODE)
  const key = (own: string) => `toldHandler(${JSON.stringify(`${FILE} ${own}`)})`
  expect(told).toContain(`onClick={() => (${key('Part <Menu.Item> onClick')}, change('é 🎉'))}`)
  expect(told).toContain(`async function () { ${key('Part <Menu.Item> onFocus')}; await stay() }`)
  expect(told).toContain(`onClick={() => { ${key('Part <Button> onClick')}; onDone() }}`)
  expect(told).toContain(
    `onBlur={((onDone) && ((...all) => (${key('Part <Button> onBlur')}, (onDone)(...all))))}`,
  )
  expect(told).toContain(': undefined}')
  expect(told).toContain(`(event) => ((${key('Part <Button> onBlur 2')}, { event }))`)
  expect(told).toContain('{ onClick: stay }')
  expect(told).toContain('onLabel="x" ref={held}')
})

it('the product is built without it, whatever the environment says', async () => {
  const config = fileURLToPath(new URL('../../electron.config.ts', import.meta.url))
  const plugins = async (mode: string) => {
    const loaded = await loadConfigFromFile({ mode, command: 'build' }, config)
    return ((loaded?.config.renderer?.plugins ?? []).flat(9) as { name?: string }[]).map(({ name }) => name)
  }
  process.env.JALON_HANDLERS = '1'
  for (const mode of ['production', 'development', 'test'])
    expect(await plugins(mode), mode).not.toContain('told-handlers')
  expect(await plugins(HANDLERS)).toContain('told-handlers')
})
