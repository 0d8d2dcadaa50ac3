// How the journeys in real Electron run, and the pictures of the README, which are taken the same way.
import { defineConfig } from 'playwright/test'

const json = process.env.JALON_JOURNEYS_JSON

export default defineConfig({
  outputDir: 'test-results',
  workers: 2,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  // Upper bounds, not speeds: a machine that does something else as well takes three times as long.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: json ? [['list'], ['json', { outputFile: json }]] : 'list',
  projects: [
    { name: 'journeys', testDir: 'tests/journeys', testMatch: '*.e2e.ts' },
    { name: 'bench', testDir: 'bench', testMatch: '*.e2e.ts', workers: 1 },
    { name: 'screenshots', testDir: 'tests/screenshots', testMatch: '*.shot.ts' },
  ],
})
