// How the unit tests run: beside the code, in plain Node, in the time zone of the founding day.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'tests/unit/**/*.test.ts'],
    environment: 'node',
    env: { TZ: 'Europe/Brussels' },
  },
})
