// How the unit tests run: beside the code, in plain Node, in the time zone of the founding day.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/unit/**/*.test.ts'],
    globalSetup: 'tests/fixtures/scratch.ts',
    environment: 'node',
    env: { TZ: 'Europe/Brussels' },
    // Processes, because a thread keeps the machine's time zone; shared by the files, which is three times faster.
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    // For a machine that is busy with something else.
    testTimeout: 120_000,
  },
})
