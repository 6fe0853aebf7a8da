import { afterEach, beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { SignInPage } from '#client/features/sign-in/sign-in-page.tsx'
import { texts } from '#client/texts/texts.ts'
import { rememberDevice } from '#client/ui/device-choice.tsx'
import { API_ERRORS, type ApiErrorCode } from '#shared/protocol/errors.ts'
import { answering, showPage } from '#tests/support/app-page.tsx'

const { entry } = texts
const ownFetch = window.fetch

beforeEach(() => localStorage.clear())
afterEach(() => {
  window.fetch = ownFetch
})

const email = () => page.getByLabelText(entry.email)
const password = () => page.getByLabelText(entry.password, { exact: true })
const submit = () => page.getByRole('button', { name: entry.signIn.submit })
const refusal = (code: ApiErrorCode, fields?: string[]) => ({
  status: API_ERRORS[code].status,
  body: { code, message: API_ERRORS[code].message, ...(fields ? { fields } : {}) },
})

async function show(path = '/inloggen') {
  return showPage(<SignInPage />, [[['setup'], { open: false }]], path)
}

async function fillIn(): Promise<void> {
  await email().fill('anna@deterp.example')
  await password().fill('samen-beter')
}

test('a wrong password is said in a sentence, and what was typed stays', async () => {
  answering(refusal('sign-in/wrong'))
  await show()
  await fillIn()
  await submit().click()
  await expect
    .element(page.getByRole('main').getByRole('alert'))
    .toHaveTextContent(API_ERRORS['sign-in/wrong'].message)
  await expect.element(email()).toHaveValue('anna@deterp.example')
  await expect.element(password()).toHaveValue('samen-beter')
})

test('an address that is none is said under its field, which gets the focus', async () => {
  answering(refusal('request/invalid', ['email']))
  await show()
  await email().fill('anna')
  await submit().click()
  await expect.element(page.getByText(texts.fields.email)).toBeVisible()
  await expect.element(email()).toHaveFocus()
})

test('without a connection it says what to do', async () => {
  answering()
  await show()
  await fillIn()
  await submit().click()
  await expect
    .element(page.getByRole('main').getByRole('alert'))
    .toMatchTextContent('niet te bereiken')
})

test('the page that was asked for opens after signing in', async () => {
  const server = answering({ status: 200, body: {} })
  const shown = await show('/inloggen?terug=%2Fteam%2FKIE%2Fscrumbord%3Fkaart%3Dabc')
  await fillIn()
  await submit().click()
  await expect.poll(shown.path).toBe('/team/KIE/scrumbord?kaart=abc')
  expect(server.requests[0]?.body).toEqual({
    email: 'anna@deterp.example',
    password: 'samen-beter',
    ownDevice: true,
  })
})

test('a shared computer is asked for and told to the server', async () => {
  const server = answering({ status: 200, body: {} })
  await show()
  await fillIn()
  await page.getByText(entry.sharedDevice).click()
  await submit().click()
  await expect.poll(() => server.requests.at(0)?.body).toMatchObject({ ownDevice: false })
})

test('a computer that was shared before is taken for shared again', async () => {
  rememberDevice(false)
  await show()
  await expect
    .element(page.getByRole('radio', { name: new RegExp(entry.sharedDevice) }))
    .toBeChecked()
})

test('a password can be shown while typing', async () => {
  await show()
  await password().fill('samen-beter')
  await expect.element(password()).toHaveAttribute('type', 'password')
  await page.getByRole('button', { name: texts.ui.showPassword }).click()
  await expect.element(password()).toHaveAttribute('type', 'text')
})
