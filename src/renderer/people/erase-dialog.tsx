/** Erasing somebody for good: who it is in each session, what goes with them, what Jalon cannot reach; then it is done. */
import { Alert, Button, Checkbox, Group, List, Loader, Stack, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import type { ErasureMatch, ErasureOffer } from '../../shared/contract/erasure'
import type { ParticipantId } from '../../shared/domain/base/id'
import type { Participant } from '../../shared/domain/people/people'
import { failureText } from '../../shared/text/failure-text'
import { useSession } from '../bridge/jalon'
import { trainerBridge } from '../bridge/window-bridge'
import { useLanguage, useText } from '../bridge/words'
import { goneOf, leftWords, NamedFiles } from '../parts/named-files'
import { Dialog } from '../ui/dialog'
import { notify } from '../ui/notice'

export function EraseDialog({ participant, close }: { participant: Participant; close: () => void }) {
  const text = useText()
  const words = text.rights.erase
  const language = useLanguage()
  const session = useSession().id
  const [offer, setOffer] = useState<ErasureOffer | null>(null)
  const [chosen, choose] = useState<readonly ParticipantId[]>([])
  const [files, chooseFiles] = useState<readonly string[]>([])
  const [situations, setSituations] = useState(true)
  const [refused, setRefused] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)
  const name = participant.name || text.participants.unnamed

  // Asked once, when the dialog opens.
  // biome-ignore lint/correctness/useExhaustiveDependencies: as said
  useEffect(() => {
    void trainerBridge()
      .call.erasureOf({ session, participant: participant.id })
      .then((outcome) => {
        if (!outcome.ok) return setRefused(failureText(language, outcome.failure))
        setOffer(outcome.value)
        chooseFiles(goneOf(outcome.value.files))
        choose(outcome.value.matches.filter(({ isSure }) => isSure).map((own) => own.participant))
      })
  }, [])

  async function erase() {
    setBusy(true)
    setRefused(null)
    const outcome = await trainerBridge().call.erase({
      participants: [...chosen],
      situations,
      files: [...files],
    })
    setBusy(false)
    if (!outcome.ok) return setRefused(words.cutShort(failureText(language, outcome.failure)))
    close()
    const { unread, left } = outcome.value
    const own = offer?.own.length ?? 0
    const stays = [own > 0 ? words.ownLeft(own) : null, leftWords(text.rights.files, left)].filter(Boolean)
    const done = stays.length > 0 ? words.doneBut(name, stays.join(' ; ')) : words.done(name)
    const message = unread > 0 ? `${words.unread(unread)} ${done}` : done
    notify({ message, close: text.app.close })
  }

  const hasSituations = offer?.matches.some((own) => own.counts.situations > 0) ?? false
  return (
    <Dialog opened close={close} title={words.title(name)} closeLabel={text.app.close} size={720}>
      <Stack gap={12}>
        <Text>{words.about}</Text>
        {!offer && !refused && (
          <Group gap={8}>
            <Loader size={18} aria-hidden />
            <Text role="status">{words.looking}</Text>
          </Group>
        )}
        {offer && (
          <>
            <Checkbox.Group
              label={words.who}
              value={[...chosen]}
              onChange={(value) => choose(value as ParticipantId[])}
            >
              <Stack gap={8} mt={8}>
                {offer.matches.map((match) => (
                  <Match key={match.participant} match={match} />
                ))}
              </Stack>
            </Checkbox.Group>
            {hasSituations && (
              <Checkbox
                label={words.situations}
                description={words.situationsHint}
                checked={situations}
                onChange={(event) => setSituations(event.currentTarget.checked)}
              />
            )}
            <Text>{words.copies(offer.copies)}</Text>
            {offer.unreadable > 0 && <Text>{words.unreadable(offer.unreadable)}</Text>}
            {offer.own.length > 0 && (
              <Alert
                data-warning
                icon={<IconAlertTriangle aria-hidden />}
                title={words.own(offer.own.length)}
              >
                <List size="sm" listStyleType="disc">
                  {offer.own.map(({ kind, title }, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: two may have one title, and the list never changes
                    <List.Item key={index}>
                      {words.ownText(words.kinds[kind], title || text.app.untitled)}
                    </List.Item>
                  ))}
                </List>
                <Text size="sm" mt={8}>
                  {words.ownHint}
                </Text>
              </Alert>
            )}
            <NamedFiles files={offer.files} chosen={files} choose={chooseFiles} />
            <Text>{words.outside}</Text>
            <Text fw={600}>{words.noWayBack}</Text>
          </>
        )}
        {refused && (
          <Alert role="alert" icon={<IconAlertTriangle aria-hidden />}>
            {refused}
          </Alert>
        )}
        <Group justify="flex-end" gap={8}>
          <Button variant="default" onClick={close}>
            {text.app.cancel}
          </Button>
          <Button disabled={!offer || chosen.length === 0} loading={isBusy} onClick={() => void erase()}>
            {words.confirm}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}

function Match({ match }: { match: ErasureMatch }) {
  const text = useText()
  const words = text.rights.erase
  const { session, organisation, email, counts, isSure } = match
  const place = session === null ? words.inCopies : session || text.app.untitled
  const what = words.counts(counts)
  const about = [organisation, email, what.length > 0 ? what.join(', ') : words.alone].filter(Boolean)
  return (
    <Checkbox
      value={match.participant}
      label={place}
      description={`${about.join(' · ')}${isSure ? '' : `. ${words.sameName}`}`}
    />
  )
}
