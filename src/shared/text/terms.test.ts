/** One word for one thing: each language keeps to the terms of the glossary (README.md), and to none of those they replaced. */
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

/** The words that each term replaced, wherever a person reads them. */
const replaced: Record<'fr' | 'en', readonly (readonly [said: RegExp, term: string])[]> = {
  fr: [
    [/courriel|adresse électronique|(?<!e-)\bmail\b/i, 'e-mail'],
    [/\battentions\b/i, 'besoins'],
    [/verbatim/i, 'parole'],
    [/équipe de formation/i, 'équipe d’animation'],
    [/si ça coince/i, 'solution de repli'],
    [/\bencod(?:ez|és?|er (?:un|les) )/i, 'saisir'],
    [/\b(?:tirer les|sans|aucun) groupes?\b|\bgroupe \d/i, 'sous-groupe'],
    [/exporter le bilan/i, 'exporter le compte rendu'],
  ],
  en: [
    [/\bagendas?\b/i, 'session plan'],
    [/\bfacilitation guide\b/i, 'facilitator’s guide'],
    [/\blengths?\b/i, 'duration'],
    [/\bput aside\b/i, 'set aside'],
    [/\bmarkers?\b/i, 'ground rule, or key point'],
    [/verbatim/i, 'quote'],
    [/look(?:ed)? at again/i, 'to review'],
    [/present passphrase/i, 'current passphrase'],
    [/\baimed at\b/i, 'target'],
    [/too much (?:after|before)/i, 'over'],
    [/\breal (?:hours?|lengths?|durations?|end|balance|figures)\b|planned and real/i, 'actual'],
    [/last passage/i, 'change of phase'],
    [/\bone an? (?:line|page|person)\b/i, 'one per'],
    [/\bif it gets stuck\b/i, 'fallback'],
  ],
}

/** The texts that stand in the source, quoted or between backticks, without what is put into them. */
function textsIn(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '')
  const quoted = code.match(/'(?:[^'\\\n]|\\.)*'(?!\s*:|\])|`(?:[^`\\\n]|\\.)*`/g) ?? []
  return quoted.map((text) => text.replace(/\$\{[^}]*\}/g, '…'))
}

describe.each(['fr', 'en'] as const)('the texts in %s', (language) => {
  const folder = path.join(import.meta.dirname, language)
  const texts = readdirSync(folder).flatMap((file) =>
    textsIn(readFileSync(path.join(folder, file), 'utf8')).map((text) => ({ file, text })),
  )

  it('are found', () => {
    expect(texts.length).toBeGreaterThan(900)
  })

  it.each(replaced[language])('never say %s: « %s » is the word', (said) => {
    expect(texts.filter(({ text }) => said.test(text) && !isTag(text))).toEqual([])
  })
})

/** The names that stand between double braces in trainers' own Word files, where they must stay as they are. */
function isTag(text: string): boolean {
  return ["'length'"].includes(text)
}
