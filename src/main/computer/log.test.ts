import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../../../tests/fixtures/temporary-folder'
import { instant } from '../../shared/domain/base/time'
import { logTo } from './log'

const now = () => instant(0)

it('says what kind of error arose where, and no word of its message', () => {
  const file = join(temporaryFolder(), 'jalon.log')
  const log = logTo(file, now, false)
  log(Object.assign(new TypeError('Madame Dupont\n    at a table, said that'), { code: 'EACCES' }))
  log('Madame Dupont')
  const text = readFileSync(file, 'utf8')
  expect(text).toContain('1970-01-01T00:00:00.000Z TypeError EACCES\n    at ')
  expect(text).toContain('log.test')
  expect(text).not.toMatch(/Dupont|table/)
})

it.skipIf(process.platform === 'win32')('is read by its owner alone', () => {
  const file = join(temporaryFolder(), 'own', 'jalon.log')
  logTo(file, now, false)(new Error())
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(statSync(join(file, '..')).mode & 0o777).toBe(0o700)
})

it('begins again rather than grow for ever', () => {
  const file = join(temporaryFolder(), 'jalon.log')
  writeFileSync(file, 'x'.repeat(1_000_001))
  logTo(file, now, false)(new Error())
  expect(readFileSync(file, 'utf8').length).toBeLessThan(10_000)
})
