/** A call of the vault whose refusal is said where it was asked, not in a dialog of its own. */
import { useState } from 'react'
import type { Outcome } from '../../shared/contract/define'
import { failureText } from '../../shared/text/failure-text'
import { useLanguage } from '../bridge/words'

export function useAttempt() {
  const language = useLanguage()
  const [refused, setRefused] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  /** The value of the call, or null once the reason of its refusal is there to be shown. */
  async function attempt<T>(call: () => Promise<Outcome<T>>): Promise<{ value: T } | null> {
    setBusy(true)
    setRefused(null)
    const outcome = await call()
    setBusy(false)
    if (outcome.ok) return { value: outcome.value }
    setRefused(failureText(language, outcome.failure))
    return null
  }

  return { attempt, refused, isBusy, forgive: () => setRefused(null) }
}
