// How electron-vite turns src/ into out/: main and preloads as CommonJS for Node 18, windows for Chrome 114.
import babel from '@rolldown/plugin-babel'
import react, { reactCompilerPreset } from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { tellBundled } from './scripts/bundled'
import { HANDLERS } from './scripts/handler-mode'
import { toldHandlers } from './scripts/told-handlers'

// The oldest Electron we start in (see scripts/electron.mjs) is 25: Node 18.15, Chromium 114, CommonJS only.
const node = 'node18'
const chrome = 'chrome114'
const commonJs = {
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: 'chunks/[name]-[hash].cjs',
} as const

/** For the notices of what is not ours: scripts/notices.mjs. */
const told = (part: string) => tellBundled(`out/notices/${part}`)

export default defineConfig(({ mode }) => ({
  main: {
    plugins: [told('main')],
    build: {
      target: node,
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          index: 'src/main/index.ts',
          handouts: 'src/main/commands/handouts.ts',
          incoming: 'src/main/commands/incoming.ts',
          'handout-worker': 'src/main/handout/handout-worker.ts',
          'phrase-worker': 'src/main/vault/phrase-worker.ts',
          'pdf-worker': 'src/main/import/pdf-worker.ts',
        },
        output: commonJs,
      },
    },
  },
  preload: {
    plugins: [told('preload')],
    build: {
      target: node,
      externalizeDeps: false,
      // A sandboxed preload cannot require a file of ours: each must hold all it needs.
      isolatedEntries: true,
      rolldownOptions: {
        input: {
          trainer: 'src/preload/trainer.ts',
          room: 'src/preload/room.ts',
          small: 'src/preload/small.ts',
        },
        output: commonJs,
      },
    },
  },
  renderer: {
    root: 'src/renderer',
    // React's own compiler memoises the components: a key draws again what it changes and nothing else.
    plugins: [
      ...(mode === HANDLERS ? [toldHandlers('out/notices/handlers.json')] : []),
      react(),
      babel({ presets: [reactCompilerPreset()] }),
      told('renderer'),
    ],
    build: {
      target: chrome,
      minify: true,
      // The windows' content policy allows neither data: addresses nor scripts written in the page.
      assetsInlineLimit: 0,
      modulePreload: false,
      rolldownOptions: {
        input: {
          trainer: 'src/renderer/trainer.html',
          room: 'src/renderer/room.html',
          small: 'src/renderer/small.html',
        },
      },
    },
  },
}))
