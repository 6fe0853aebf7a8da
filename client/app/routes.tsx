import { lazy, Suspense } from 'react'
import { Redirect, Route, Switch } from 'wouter'
import { useMe } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { Early, earlyPart } from '#client/ui/early.tsx'
import { AppFrame } from './app-frame.tsx'
import { askEarly } from './ask-early.ts'
import { fetchBeside } from './beside-boards.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { HomePage } from './home-page.tsx'
import { NotFoundPage } from './not-found-page.tsx'
import { PageSkeleton } from './page-skeleton.tsx'
import { SignedIn } from './signed-in.tsx'

const SignInPage = lazy(async () => ({
  default: (await import('#client/features/sign-in/sign-in-page.tsx')).SignInPage,
}))
const NewPasswordPage = lazy(async () => ({
  default: (await import('#client/features/sign-in/new-password-page.tsx')).NewPasswordPage,
}))
const SetupPage = lazy(async () => ({
  default: (await import('#client/features/setup/setup-page.tsx')).SetupPage,
}))
const InvitationPage = lazy(async () => ({
  default: (await import('#client/features/invitation/invitation-page.tsx')).InvitationPage,
}))
const PauseMailPage = lazy(async () => ({
  default: (await import('#client/features/mail/pause-mail-page.tsx')).PauseMailPage,
}))
const PairingPage = lazy(async () => ({
  default: (await import('#client/features/screen/pairing-page.tsx')).PairingPage,
}))
const ConfirmScreenPage = lazy(async () => ({
  default: (await import('#client/features/screen/confirm-page.tsx')).ConfirmPage,
}))
const teamPage = earlyPart(async () => (await import('./team-page.tsx')).TeamPage)
const PeoplePage = lazy(async () => ({ default: (await import('./people-route.tsx')).PeopleRoute }))
const myActionsPage = earlyPart(
  async () => (await import('#client/features/my-actions/my-actions-page.tsx')).MyActionsPage,
)
const OutcomeRoute = lazy(async () => ({
  default: (await import('./outcome-route.tsx')).OutcomeRoute,
}))
const overviewPage = earlyPart(
  async () => (await import('#client/features/director/overview-page.tsx')).OverviewPage,
)
const SchoolRoute = lazy(async () => ({
  default: (await import('./school-route.tsx')).SchoolRoute,
}))
const TalkRoute = lazy(async () => ({ default: (await import('./talk-route.tsx')).TalkRoute }))
const TalksRoute = lazy(async () => ({ default: (await import('./talk-route.tsx')).TalksRoute }))
const AccountPage = lazy(async () => ({
  default: (await import('#client/features/account/account-page.tsx')).AccountPage,
}))
const NetworkPage = lazy(async () => ({
  default: (await import('#client/features/network/network-page.tsx')).NetworkPage,
}))

/** Fetches the code of the page at this address, and who is here with it, before the first of it is drawn. */
export function fetchPageAt(path: string): void {
  if (path.startsWith('/team/')) {
    void teamPage.fetch()
    fetchBeside(path.split('/')[3] ?? '')
  } else if (path === '/mijn-acties') void myActionsPage.fetch()
  else if (path === '/directeur') void overviewPage.fetch()
  else return
  void askEarly(path)
}

/** Which address shows which page. Tokens travel behind the #, so they never reach a server in an address. */
export function Routes() {
  return (
    <Suspense fallback={<PageSkeleton />}>
      <Switch>
        <Route path="/inloggen" component={SignInPage} />
        <Route path="/nieuw-wachtwoord" component={NewPasswordPage} />
        <Route path="/inrichten" component={SetupPage} />
        <Route path="/uitnodiging" component={InvitationPage} />
        <Route path="/mail-pauze" component={PauseMailPage} />
        <Route path="/scherm" component={PairingPage} />
        <Route>
          <SignedIn>
            <ErrorBoundary>
              <PrivateRoutes />
            </ErrorBoundary>
          </SignedIn>
        </Route>
      </Switch>
    </Suspense>
  )
}

function PrivateRoutes() {
  return useMe().isScreen ? <ScreenRoutes /> : <PersonRoutes />
}

/** [PERM9] A paired screen shows the boards of its team, and leads everywhere else back to them. */
function ScreenRoutes() {
  const { teams } = useMe()
  const shows = (code: string, page: string) =>
    page !== 'mensen' && teams.some((team) => team.code === code)
  const back = <Redirect to="/" replace />
  return (
    <Switch>
      <Route path="/" component={HomePage} />
      <Route path="/team/:code/sessies/:sessionId">
        {({ code, sessionId }) => <OutcomeRoute code={code} sessionId={sessionId} />}
      </Route>
      <Route path="/team/:code/:page">
        {({ code, page }) =>
          shows(code, page) ? <Early part={teamPage} props={{ code, page }} /> : back
        }
      </Route>
      <Route>{back}</Route>
    </Switch>
  )
}

function PersonRoutes() {
  return (
    <Switch>
      <Route path="/" component={HomePage} />
      <Route path="/mijn-acties">
        <AppFrame current="my-actions" title={texts.shell.tabs.myActions}>
          <Early part={myActionsPage} props={{}} />
        </AppFrame>
      </Route>
      <Route path="/directeur">
        <AppFrame current="overview" title={texts.director.overview.title} isWide>
          <Early part={overviewPage} props={{}} />
        </AppFrame>
      </Route>
      <Route path="/team/:code/gesprek">
        {({ code }) => <SchoolRoute key={code} code={code} />}
      </Route>
      <Route path="/account">
        <AppFrame title={texts.shell.account}>
          <AccountPage />
        </AppFrame>
      </Route>
      <Route path="/beheer">
        <AppFrame title={texts.shell.network}>
          <NetworkPage />
        </AppFrame>
      </Route>
      <Route path="/koppelen">
        <AppFrame title={texts.screens.confirm.title}>
          <ConfirmScreenPage />
        </AppFrame>
      </Route>
      <Route path="/team/:code/mensen">{({ code }) => <PeoplePage code={code} />}</Route>
      <Route path="/team/:code/sessies/:sessionId">
        {({ code, sessionId }) => <OutcomeRoute code={code} sessionId={sessionId} />}
      </Route>
      <Route path="/team/:code/gesprek/houden">
        {({ code }) => <TalkRoute key={code} code={code} />}
      </Route>
      <Route path="/team/:code/gesprekken">{({ code }) => <TalksRoute code={code} />}</Route>
      <Route path="/team/:code/:page">
        {({ code, page }) => <Early key={code} part={teamPage} props={{ code, page }} />}
      </Route>
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  )
}
