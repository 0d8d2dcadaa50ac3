/** The numbers, bullets and boxes of lists: a list numbers from its own start, whatever came before it. */
import { AlignmentType, type ILevelsOptions, LevelFormat } from 'docx'
import { INDENT, LEVELS } from './styles'

/** Word counts no further. */
const HIGHEST = 32767

export type Numbering = ReturnType<typeof numberingOf>

type Format = NonNullable<ILevelsOptions['format']>

const levelsOf = (format: Format, text: (level: number) => string, start: number) =>
  Array.from({ length: LEVELS }, (_, level) => ({
    level,
    format,
    text: text(level),
    start,
    alignment: AlignmentType.LEFT,
    style: { paragraph: { indent: { left: INDENT * (level + 1), hanging: INDENT } } },
  }))

/** Hands out the numbering of each list, and remembers the definitions that were asked for. */
export function numberingOf() {
  const asked = new Map<string, ILevelsOptions[]>()
  let instances = 0
  const reference = (name: string, levels: () => ILevelsOptions[]) => {
    if (!asked.has(name)) asked.set(name, levels())
    return name
  }
  const marked = (name: string, mark: string) =>
    reference(name, () => levelsOf(LevelFormat.BULLET, () => mark, 1))
  return {
    /** A number that no list has had yet: the list that takes it starts again. */
    newList: () => ++instances,
    ordered: (start: number) => {
      const from = Math.min(start, HIGHEST)
      return reference(`ordered-${from}`, () =>
        levelsOf(LevelFormat.DECIMAL, (level) => `%${level + 1}.`, from),
      )
    },
    bullet: () => marked('bullet', '•'),
    box: (ticked: boolean) => marked(ticked ? 'ticked' : 'box', ticked ? '☑' : '☐'),
    config: () => Array.from(asked, ([name, levels]) => ({ reference: name, levels })),
  }
}
