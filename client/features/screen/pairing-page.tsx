import { Link } from 'react-aria-components'
import { Redirect } from 'wouter'
import { forgetOthers } from '#client/api/device.ts'
import { keepAnswersOf } from '#client/api/kept-answers.ts'
import { rememberPaired } from '#client/api/paired-screen.ts'
import { RequestRefused } from '#client/api/request.ts'
import { useMeQuery } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { ButtonLink } from '#client/ui/button.tsx'
import { EntryPage } from '#client/ui/entry-page.tsx'
import { timeLabel } from '#client/ui/format.ts'
import { LanguageSwitch } from '#client/ui/language-switch.tsx'
import { usePreferences } from '#client/ui/preferences.ts'
import { QrCode } from '#client/ui/qr-code.tsx'
import { Skeleton } from '#client/ui/skeleton.tsx'
import type { Pairing } from '#shared/protocol/screens.ts'
import { confirmAddress } from './addresses.ts'
import css from './pairing-page.module.css'
import { usePairing } from './use-pairing.ts'

/** "/scherm": what a screen on the wall shows until somebody of a team pairs it. Nobody signs in here. */
export function PairingPage() {
  const say = texts.screens.pair
  const { data: me, error } = useMeQuery()
  const isSignedOut = error instanceof RequestRefused && error.status === 401
  if (me?.isScreen && !isSignedOut) return <Redirect to="/" replace />
  if (me && !isSignedOut) {
    return (
      <EntryPage title={say.signedInTitle(me.name)} intro={say.signedIn}>
        <ButtonLink href="/" variant="primary">
          {texts.screens.confirm.toBoard}
        </ButtonLink>
      </EntryPage>
    )
  }
  return <Waiting />
}

function Waiting() {
  const say = texts.screens.pair
  const setPreferences = usePreferences(({ set }) => set)
  const { pairing, isStuck } = usePairing(() => void start())
  const start = async () => {
    await forgetOthers(null)
    keepAnswersOf(null)
    rememberPaired()
    setPreferences({ screen: 'digibord' })
    window.location.replace('/')
  }
  return (
    <EntryPage title={say.title} intro={say.intro} isWide>
      {pairing ? <Code pairing={pairing} /> : <Skeleton lines={4} />}
      <div className={css.foot}>
        <p role="status">
          {isStuck ? say.waiting : pairing && say.until(timeLabel(pairing.expiresAt))}
        </p>
        <p>{say.promise}</p>
      </div>
      <div className={css.ways}>
        <Link className={css.link ?? ''} href="/inloggen">
          {say.ownDevice}
        </Link>
        <LanguageSwitch />
      </div>
    </EntryPage>
  )
}

/** The check stands apart from the code and not in the QR, so that a picture of that is not enough. */
function Code({ pairing: { code, check } }: { pairing: Pairing }) {
  const say = texts.screens.pair
  const address = confirmAddress()
  return (
    <ol className={css.steps}>
      <li className={css.scan}>
        <QrCode value={`${address}#${code}`} label={say.qrLabel} />
        <p>
          <strong>{say.scan}</strong> <span>{say.orType(address.replace(/^https?:\/\//, ''))}</span>
        </p>
      </li>
      <li className={css.type}>
        <span>{say.typeCode}</span>
        <strong className={css.digits} data-pairing-code={code}>
          <span aria-hidden>{`${code.slice(0, 3)} ${code.slice(3)}`}</span>
          <span className="only-spoken">{say.codeLabel(spelled(code))}</span>
        </strong>
      </li>
      <li className={css.type}>
        <span>{say.typeCheck}</span>
        <strong className={css.digits} data-pairing-check={check}>
          <span aria-hidden>{check}</span>
          <span className="only-spoken">{say.checkLabel(spelled(check))}</span>
        </strong>
      </li>
    </ol>
  )
}

/** Digit by digit, so that no voice makes one number of it. */
function spelled(digits: string): string {
  return [...digits].join(' ')
}
