/** The methods that were found, each with its axis, its length and the group it takes. */
import type { MethodId } from '../../shared/domain/base/id'
import type { Method } from '../../shared/domain/library/method'
import { methodAxes } from '../../shared/domain/plan/method-axes'
import { duration } from '../../shared/text/format'
import type { Text } from '../../shared/text/fr'
import { useText } from '../bridge/words'
import { PhaseIcon, toneOf } from '../parts/phase-icon'
import { walkList } from '../ui/walk-list'
import classes from './library.module.css'

/** « 12 à 24 personnes », or nothing when it does not matter. */
function peopleText({ smallest, largest }: Method, { library }: Text): string {
  const words = library.methods.people
  if (smallest !== null && largest !== null) return words.between(smallest, largest)
  if (smallest !== null) return words.from(smallest)
  return largest === null ? '' : words.upTo(largest)
}

type Props = { methods: readonly Method[]; chosen: MethodId | null; choose: (id: MethodId) => void }

export function MethodList({ methods, chosen, choose }: Props) {
  const text = useText()
  const axes = methodAxes(text.app.axes)
  return (
    <nav className={classes.list} aria-label={text.library.tabs.methods} onKeyDown={walkList}>
      <ul>
        {methods.map((method) => {
          const axis = axes.find(({ id }) => id === method.axis)
          return (
            <li key={method.id}>
              <button
                type="button"
                className={classes.entry}
                data-tone={toneOf(axis)}
                aria-current={method.id === chosen ? 'true' : undefined}
                onClick={() => choose(method.id)}
              >
                <span className={classes.icon}>
                  <PhaseIcon kind={method.kind} axis={axis} />
                </span>
                <span>
                  <span className={classes.name}>{method.title || text.library.untitledMethod}</span>
                  <span className={classes.about}>
                    {[duration(method.duration), peopleText(method, text)].filter(Boolean).join(', ')}
                  </span>
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
