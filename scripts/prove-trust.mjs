// Proves the proofs: takes each protection away in a copy of the sources, and sees that the tests named for it fail.
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { removals } from '../tests/removals.mjs'
import { ensurePackages } from './packages.mjs'
import { root, run } from './run.mjs'

/** At once, each in its own copy: the machine that counts has two processors. */
const HOUSES = 2

/** What is made again, or too large, or nobody's business. */
const LEFT_OUT = new Set(['node_modules', '.git', 'out', 'dist', 'test-results', 'docs'])

/** Both runners say this of an expectation that does not hold; a file that does not compile says something else. */
const ASSERTION = /AssertionError|Property failed|expect\(|promise (resolved|rejected) .* instead of/

function copyOfSources() {
  const house = mkdtempSync(path.join(tmpdir(), 'jalon-trust-'))
  cpSync(root, house, {
    recursive: true,
    filter: (from) => !LEFT_OUT.has(path.relative(root, from)),
  })
  symlinkSync(path.join(root, 'node_modules'), path.join(house, 'node_modules'), 'junction')
  return house
}

export const isJourney = (file) => file.endsWith('.e2e.ts')

/** Playwright's tree of results as a list: whether each test passed, and what it said. */
const played = ({ suites = [], specs = [] }) => [
  ...specs.flatMap(({ tests }) =>
    tests.map(({ results }) => ({
      passed: results.at(-1)?.status === 'passed',
      skipped: results.at(-1)?.status === 'skipped',
      said: results.flatMap(({ errors }) => errors.map(({ message = '' }) => message)).join('\n'),
    })),
  ),
  ...suites.flatMap(played),
]

/** Whether each test of the code passed, and what it said. */
const resultsOf = (modules) =>
  modules.flatMap((own) =>
    [...own.children.allTests()].map((test) => {
      const { state, errors = [] } = test.result()
      return {
        passed: state === 'passed',
        skipped: state !== 'passed' && state !== 'failed',
        said: errors.map(({ name, message }) => `${name}: ${message}`).join('\n'),
      }
    }),
  )

/** One runner of the tests of the code for each house: it starts once, and reads again only what was changed. */
async function runnerIn(house) {
  const { createVitest } = await import('vitest/node')
  const runner = await createVitest('test', {
    ...{ root: house, watch: false, maxWorkers: 1, reporters: [{}] },
    env: { JALON_TRUST: '' },
  })
  return {
    async tried(files, name) {
      runner.setGlobalTestNamePattern(name ?? '')
      const own = await runner.globTestSpecifications(files)
      const { testModules } = await runner.runTestSpecifications(own)
      return resultsOf(testModules)
    },
    changed: (file) => runner.invalidateFile(path.join(house, file)),
    close: () => runner.close(),
  }
}

/** Runs the journey of that name in the house; every test that ran, with what it said. */
async function journeyTried(house, files, name) {
  const results = path.join(house, 'results.json')
  rmSync(results, { force: true })
  const { JALON_TRUST: _, ...env } = process.env
  const words = ['scripts/e2e.mjs', 'journeys', ...files, '--workers=1', ...(name ? ['-g', name] : [])]
  const json = { JALON_JOURNEYS_JSON: results }
  await run(process.execPath, words, { cwd: house, stdio: 'ignore', env: { ...env, ...json } })
  try {
    return played(JSON.parse(readFileSync(results, 'utf8')))
  } catch {
    return []
  }
}

/** Runs the tests of the files of that name in the house, in their short form; every test that ran. */
async function tried({ folder, runner }, files, name) {
  const all = files.every(isJourney)
    ? await journeyTried(folder, files, name)
    : await runner.tried(files, name)
  return all.filter(({ skipped }) => !skipped)
}

/** Undefined when the removal is noticed by each of its tests; else what is wrong. */
async function troubleWith(house, { file, text, replacement, also = [], tests, name }) {
  const there = path.join(house.folder, file)
  const sound = readFileSync(there, 'utf8')
  const changes = [[text, replacement], ...also]
  const lost = changes.find(([own]) => sound.split(own).length !== 2)
  if (lost) return `« ${lost[0]} » is not once in ${file}`
  writeFileSync(
    there,
    changes.reduce((code, [own, other]) => code.replace(own, () => other), sound),
  )
  house.runner.changed(file)
  try {
    for (const test of tests) {
      const results = await tried(house, [test], name)
      const failed = results.filter(({ passed }) => !passed)
      if (results.length === 0) return `${test} ran no test`
      if (failed.length === 0) return `${test} passes`
      if (!failed.some(({ said }) => ASSERTION.test(said))) return `${test} fails, but not by an expectation`
    }
    return undefined
  } finally {
    writeFileSync(there, sound)
    house.runner.changed(file)
  }
}

/** What is wrong with the tests when nothing is removed; undefined when they pass. */
async function troubleWhenSound(house, { files, name }) {
  const results = await tried(house, files, name)
  if (results.length === 0) return 'ran no test'
  const failed = results.filter(({ passed }) => !passed)
  return failed.length === 0 ? undefined : `fails with nothing removed: ${failed[0].said.split('\n')[0]}`
}

/** The same tests as one run of those of the code for each house, which starts but once, and one for each journey. */
function soundRuns(chosen, hasPassed) {
  const pairs = chosen
    .flatMap(({ tests, name = '' }) => tests.map((test) => ({ test, name })))
    .filter(({ test }) => !hasPassed(test))
  const units = [...new Set(pairs.map(({ test }) => test).filter((test) => !isJourney(test)))]
  const shares = Array.from({ length: HOUSES }, (_, house) =>
    units.filter((_, index) => index % HOUSES === house),
  )
  const journeys = new Map(
    pairs.filter(({ test }) => isJourney(test)).map(({ test, name }) => [`${test} ${name}`, { test, name }]),
  )
  return [
    ...shares.filter((files) => files.length > 0).map((files) => ({ files, name: '' })),
    ...[...journeys.values()].map(({ test, name }) => ({ files: [test], name })),
  ]
}

/** Gives each piece of work to the first house that is free. */
async function inHouses(houses, work, each) {
  let next = 0
  await Promise.all(
    houses.map(async (house) => {
      for (let index = next++; index < work.length; index = next++) await each(house, work[index])
    }),
  )
}

/**
 * Proves those whose property, file or words hold one of `wanted`, or all; returns whether every one is proved. Tests that
 * have just passed on these sources are not run again with nothing removed. Those that a journey sees can be left out.
 */
export async function proveTrust(wanted = [], { hasPassed = () => false, withJourneys = true } = {}) {
  const chosen = removals.filter(
    ({ property, what, file, tests }) =>
      (withJourneys || !tests.some(isJourney)) &&
      (wanted.length === 0 ||
        wanted.some(
          (word) => `${property}` === word || [what, file, ...tests].some((own) => own.includes(word)),
        )),
  )
  const start = performance.now()
  const folders = Array.from({ length: HOUSES }, copyOfSources)
  const houses = await Promise.all(
    folders.map(async (folder) => ({ folder, runner: await runnerIn(folder) })),
  )
  const wrong = []
  try {
    await inHouses(houses, soundRuns(chosen, hasPassed), async (house, one) => {
      const trouble = await troubleWhenSound(house, one)
      if (trouble) wrong.push(`${one.files.join(', ')}${one.name ? ` « ${one.name} »` : ''} ${trouble}`)
    })
    await inHouses(houses, chosen, async (house, removal) => {
      const trouble = await troubleWith(house, removal)
      const words = `property ${removal.property}: ${removal.what}`
      if (trouble) wrong.push(`${words}: ${trouble}`)
      else
        console.log(
          `${words}: ${removal.tests.map((test) => path.basename(test)).join(', ')} fails, as it must`,
        )
    })
  } finally {
    for (const { folder, runner } of houses) {
      await runner.close()
      rmSync(folder, { recursive: true, force: true })
    }
  }
  for (const sentence of wrong) console.error(`✘ ${sentence}`)
  const properties = new Set(chosen.map(({ property }) => property)).size
  const seconds = Math.round((performance.now() - start) / 1000)
  console.log(
    `${chosen.length} protections of ${properties} properties removed one at a time, ${wrong.length} not proved (${seconds} s)`,
  )
  return wrong.length === 0
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await ensurePackages()
  process.exit((await proveTrust(process.argv.slice(2))) ? 0 : 1)
}
