/** The switches of the command line. */
import { parseArgs } from 'node:util'
import { type Instant, instant } from '../shared/domain/base/time'
import { type Language, languageSchema } from '../shared/domain/library/settings'

export type Switches = {
  /** The workspace folder to open instead of the usual one. */
  workspace: string | null
  lang: Language | null
  /** The hour at which a clock stands still until a test sets it. */
  testClock: Instant | null
  /** Opens, says in one line what is shown, and leaves: how a package is tried where nothing can look into it. */
  smokeTest: boolean
}

/** Takes `--name value` and `--name=value`; switches of Chromium and of Node stand among them and are left alone. */
export function readSwitches(words: readonly string[]): Switches {
  const { values } = parseArgs({
    args: [...words],
    options: {
      workspace: { type: 'string' },
      lang: { type: 'string' },
      'test-clock': { type: 'string' },
      'smoke-test': { type: 'boolean' },
    },
    strict: false,
  })
  const start = typeof values['test-clock'] === 'string' ? Date.parse(values['test-clock']) : Number.NaN
  return {
    workspace: typeof values.workspace === 'string' ? values.workspace : null,
    lang: languageSchema
      .nullable()
      .catch(null)
      .parse(values.lang ?? null),
    testClock: Number.isNaN(start) ? null : instant(start),
    smokeTest: values['smoke-test'] === true,
  }
}

/** French where nothing else is known. */
export const languageOf = (locale: string): Language => (!locale || /^fr\b/i.test(locale) ? 'fr' : 'en')
