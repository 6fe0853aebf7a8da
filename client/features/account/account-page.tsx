import { useMe } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { listLabel } from '#client/ui/format.ts'
import { PageHead, PageSection } from '#client/ui/page.tsx'
import { LanguageSettings } from './language-settings.tsx'
import { LookSettings } from './look-settings.tsx'
import { MyCalendar } from './my-calendar.tsx'
import { MyMailChoices } from './my-mail.tsx'
import { MyPassword } from './my-password.tsx'
import { MyProfile } from './my-profile.tsx'
import { MySignIns } from './my-sign-ins.tsx'

/** My own account: who I am, my password, where I am signed in, how it looks here. */
export function AccountPage() {
  const me = useMe()
  const teams = me.teams.map((team) => team.name)
  return (
    <>
      <PageHead title={texts.account.title} fact={me.networkName} />
      <PageSection
        title={texts.account.who}
        fact={teams.length > 0 ? listLabel(teams) : texts.account.noTeams}
      >
        <MyProfile />
      </PageSection>
      <PageSection title={texts.account.language}>
        <LanguageSettings />
      </PageSection>
      <PageSection title={texts.account.look} fact={texts.account.lookNote}>
        <LookSettings />
      </PageSection>
      <PageSection title={texts.reach.calendar} fact={texts.reach.calendarNote}>
        <MyCalendar />
      </PageSection>
      <PageSection title={texts.reach.mail} fact={texts.reach.mailNote}>
        <MyMailChoices />
      </PageSection>
      <PageSection title={texts.account.password}>
        <MyPassword />
      </PageSection>
      <PageSection title={texts.account.signIns}>
        <MySignIns />
      </PageSection>
    </>
  )
}
