import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { type SetupAnswers, SetupForm } from '#client/features/setup/setup-form.tsx'
import { texts } from '#client/texts/texts.ts'
import { showPage } from '#tests/support/app-page.tsx'

const { setup } = texts.entry
const field = (label: string) => page.getByLabelText(label, { exact: true })
const submit = () => page.getByRole('button', { name: setup.submit })

async function show(): Promise<SetupAnswers[]> {
  const sent: SetupAnswers[] = []
  await showPage(
    <SetupForm onSubmit={(answers) => sent.push(answers)} error={null} isBusy={false} />,
  )
  return sent
}

test('all that is missing is said at once, and the first missing field gets the focus', async () => {
  const sent = await show()
  await submit().click()
  for (const name of ['networkName', 'schoolName', 'teamName', 'personName', 'email'] as const) {
    await expect.element(page.getByText(texts.fields[name])).toBeVisible()
  }
  await expect.element(field(setup.networkName)).toHaveFocus()
  expect(sent).toEqual([])
})

test('a fault goes as soon as its field is right, without taking the focus away', async () => {
  await show()
  await submit().click()
  await field(setup.personName).fill('Anna')
  await expect.element(page.getByText(texts.fields.personName)).not.toBeInTheDocument()
  await expect.element(page.getByText(texts.fields.email)).toBeVisible()
  await expect.element(field(setup.personName)).toHaveFocus()
})

test('the school proposes the name of its team and an abbreviation', async () => {
  await show()
  await field(setup.schoolName).fill('De Kievit')
  await expect.element(field(setup.teamName)).toHaveValue('De Kievit')
  await expect.element(field(setup.teamCode)).toHaveValue('KIE')
  await field(setup.teamCode).fill('kv')
  await expect.element(field(setup.teamCode)).toHaveValue('KV')
})

test('a filled-in page is sent as it stands', async () => {
  const sent = await show()
  await field(setup.networkName).fill('Onderwijsteam De Terp')
  await field(setup.schoolName).fill('De Kievit')
  await field(setup.personName).fill('Anna')
  await field(texts.entry.email).fill('anna@deterp.example')
  await field(texts.entry.password).fill('drie losse woorden')
  await submit().click()
  expect(sent).toEqual([
    {
      networkName: 'Onderwijsteam De Terp',
      schoolName: 'De Kievit',
      region: 'north',
      teamName: 'De Kievit',
      teamCode: 'KIE',
      personName: 'Anna',
      email: 'anna@deterp.example',
      password: 'drie losse woorden',
      ownDevice: true,
    },
  ])
})
