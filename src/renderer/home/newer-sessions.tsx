/** Sessions that a more recent Jalon wrote: named, so that nobody believes them lost, and left as they are. */
import { useOfWorkspace } from '../bridge/jalon'
import { useText } from '../bridge/words'
import classes from './home.module.css'

export function NewerSessions() {
  const words = useText().home.newer
  const problems = useOfWorkspace((workspace) => workspace.problems)
  const files = problems.flatMap((problem) =>
    problem.kind === 'newer-format' && problem.file.startsWith('sessions/') ? [problem.file] : [],
  )
  if (files.length === 0) return null
  return (
    <section aria-labelledby="newer" className={classes.group}>
      <h2 id="newer">{words.title}</h2>
      <ul>
        {files.map((file) => (
          <li key={file} className={classes.newer}>
            <strong>{file}</strong>
            <p>{words.leftAlone}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
