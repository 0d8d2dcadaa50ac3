/** A field for a passphrase: hidden unless asked, kept by no browser, with what is wrong said under it. */
import { PasswordInput } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useState } from 'react'
import { useText } from '../bridge/words'
import { useCapsLock } from '../ui/caps-lock'
import classes from './phrase-field.module.css'

type Props = {
  label: string
  value: string
  change: (typed: string) => void
  hint?: string
  /** The sentence for a phrase that was refused. */
  refused?: string | null
  /** In letters rather than dots: words that were just drawn are to be copied. */
  shown?: boolean
  first?: boolean
}

export function PhraseField({ label, value, change, hint, refused, shown, first }: Props) {
  const words = useText().vault
  const [isHere, setIsHere] = useState(false)
  const capsLock = useCapsLock()
  return (
    <div>
      <PasswordInput
        onFocus={() => setIsHere(true)}
        onBlur={() => setIsHere(false)}
        label={label}
        description={hint}
        value={value}
        onChange={(event) => change(event.currentTarget.value)}
        error={refused ?? undefined}
        errorProps={{ role: 'alert' }}
        autoComplete="off"
        spellCheck={false}
        maxLength={1000}
        data-autofocus={first || undefined}
        {...(shown && { defaultVisible: true })}
        visibilityToggleButtonProps={{ 'aria-label': words.show, tabIndex: 0, 'aria-hidden': false }}
      />
      <p role="status" className={classes.caps}>
        {isHere && capsLock && (
          <>
            <IconAlertTriangle size={16} stroke={2} aria-hidden />
            {words.capsLock}
          </>
        )}
      </p>
    </div>
  )
}
