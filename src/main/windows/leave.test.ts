/** The end of a session of Windows, by a double of the window: no other system tells of it. */
import { EventEmitter } from 'node:events'
import { expect, test, vi } from 'vitest'

vi.mock('electron', () => ({ app: { on: () => {} }, dialog: {} }))
const { leaveOnceSaved } = await import('./leave')

test.each(['query-session-end', 'session-end'])(
  'on %s, what is half typed is sent by the page, and then all of it saved',
  async (event) => {
    const done: string[] = []
    const webContents = Object.assign(new EventEmitter(), {
      isCrashed: () => false,
      executeJavaScript: async (script: string) => {
        done.push(script.includes('beforeunload') ? 'page settled' : 'page asked something else')
      },
    })
    const window = Object.assign(new EventEmitter(), { webContents, close: () => done.push('closed') })
    const saving = {
      flush: async () => {
        done.push('saved')
        return true
      },
      state: () => ({ kind: 'saved', at: null }) as never,
    }
    leaveOnceSaved(window as never, saving, () => 'fr')
    window.emit(event, { preventDefault: () => done.push('held up') })
    await vi.waitFor(() => expect(done).toContain('saved'))
    expect(done).toEqual(['page settled', 'saved'])
  },
)
