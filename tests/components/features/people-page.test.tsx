import { afterEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { PeoplePage } from '#client/features/people/people-page.tsx'
import { texts } from '#client/texts/texts.ts'
import type { LeavePreview, Team, TeamPeople } from '#shared/protocol/http.ts'
import { answering, showPage } from '#tests/support/app-page.tsx'

const { people } = texts
const ownFetch = window.fetch
afterEach(() => {
  window.fetch = ownFetch
})

const team: Team = {
  id: 'kievitxxxxxxxxxx',
  code: 'KIE',
  name: 'De Kievit',
  kind: 'schoolteam',
  schoolId: 'schoolxxxxxxxxxx',
  schoolName: 'De Kievit',
  visibility: 'network',
  boardSession: { weekday: 1, time: '15:15' },
  scrumSession: { weekday: 4, time: '15:15' },
  members: [
    { id: 'annaxxxxxxxxxxxx', name: 'Anna', roles: ['locationCoordinator'], workdays: [1, 2, 3] },
    {
      id: 'carlaxxxxxxxxxxx',
      name: 'Carla',
      roles: ['teacher', 'subjectCoordinator'],
      workdays: [],
    },
  ],
  others: [],
  holidays: [],
  measurements: [],
  lastChange: null,
  upcoming: [],
  mayWrite: true,
  mayManage: false,
}
const managed: TeamPeople = {
  members: team.members.map((member) => ({
    ...member,
    email: `${member.name.toLowerCase()}@deterp.example`,
    mayReset: true,
  })),
  invitations: [
    {
      id: 'invitationxxxxxx',
      email: 'jelle@deterp.example',
      name: 'Jelle',
      role: 'teacher',
      createdAt: '2026-01-20T09:00:00.000Z',
      expiresAt: '2099-01-23T09:00:00.000Z',
    },
  ],
}

const showReading = () => showPage(<PeoplePage team={team} />, [[['team', team.id], team]])
const showManaging = (leave?: LeavePreview) =>
  showPage(<PeoplePage team={team} />, [
    [['team', team.id], { ...team, mayManage: true }],
    [['people', team.id], managed],
    ...(leave ? ([[['leave', 'carlaxxxxxxxxxxx'], leave]] as const) : []),
  ])
const choose = async (verb: string) => {
  await page.getByRole('button', { name: people.personMenu('Carla') }).click()
  await page.getByRole('menuitem', { name: verb }).click()
}

test('who only reads sees roles and days, no addresses and nothing to press', async () => {
  await showReading()
  await expect.element(page.getByText('leerkracht en vakcoördinator')).toBeVisible()
  await expect.element(page.getByText(/ma\st\/m\swo/)).toBeVisible()
  await expect.element(page.getByText(people.noWorkdays)).toBeVisible()
  await expect.element(page.getByRole('main').getByRole('button')).not.toBeInTheDocument()
  await expect.element(page.getByText('carla@deterp.example')).not.toBeInTheDocument()
})

test('who manages sees the open invitations and can withdraw one', async () => {
  const server = answering({ status: 200, body: {} })
  await showManaging()
  await page.getByRole('button', { name: people.invitationMenu('Jelle') }).click()
  await page.getByRole('menuitem', { name: people.withdraw }).click()
  await expect.element(page.getByText(people.withdrawn('Jelle'))).toBeVisible()
  expect(server.requests[0]?.path).toBe(`/api/teams/${team.id}/invitations/invitationxxxxxx`)
})

test('somebody leaves only when every open action has a taker', async () => {
  const preview: LeavePreview = {
    teams: [
      {
        id: team.id,
        name: 'De Kievit',
        openActions: 2,
        members: [{ id: 'annaxxxxxxxxxxxx', name: 'Anna' }],
      },
    ],
  }
  const server = answering({ status: 200, body: preview }, { status: 200, body: {} })
  await showManaging()
  await choose(people.leave)
  const sheet = page.getByRole('dialog', { name: people.leaveTitle('Carla') })
  const confirm = sheet.getByRole('button', { name: people.leaveSubmit })
  await expect.element(sheet.getByText(people.leaveTeam('De Kievit', 2))).toBeVisible()
  await expect.element(confirm).toBeDisabled()
  await sheet.getByRole('button', { name: new RegExp(people.leaveChoose) }).click()
  await page.getByRole('option', { name: 'Anna' }).click()
  await confirm.click()
  await expect.element(page.getByText(people.left('Carla'))).toBeVisible()
  expect(server.requests[1]).toEqual({
    path: '/api/people/carlaxxxxxxxxxxx/leave',
    body: { handOverTo: { [team.id]: 'annaxxxxxxxxxxxx' } },
  })
})

test('without any role nothing is saved, and the sheet says so', async () => {
  answering({ status: 400, body: { code: 'request/invalid', message: 'x', fields: ['roles'] } })
  await showManaging()
  await choose(people.changeMember)
  await page
    .getByRole('checkbox', { name: people.roles.teacher, exact: true })
    .click({ force: true })
  await page.getByRole('checkbox', { name: people.roles.subjectCoordinator }).click({ force: true })
  await page.getByRole('button', { name: texts.ui.save }).click()
  await expect.element(page.getByText(texts.fields.roles)).toBeVisible()
})
