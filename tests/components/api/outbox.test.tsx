import { afterEach, beforeEach, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { forgetDevice } from '#client/api/device.ts'
import { flushOutbox, newRecordId, openOutbox, sendOrKeep, useOutbox } from '#client/api/outbox.ts'
import { RefusedRecords } from '#client/app/refused-records.tsx'
import { texts } from '#client/texts/texts.ts'
import { API_ERRORS } from '#shared/protocol/errors.ts'
import { ANNA_SIGNED_IN, answering, showPage } from '#tests/support/app-page.tsx'

const PATH = '/api/teams/kievitxxxxxxxxxx/measurements'
const ownFetch = window.fetch
const fine = { status: 200, body: {} }
let close = () => {}

beforeEach(forgetDevice)
afterEach(() => {
  close()
  window.fetch = ownFetch
})

function open(keepOnDevice = true): void {
  close()
  close = openOutbox({ personId: ANNA_SIGNED_IN.id, keepOnDevice, onSent: () => {} })
}

const measure = (value: number) =>
  sendOrKeep('POST', PATH, { id: newRecordId(), value } as { id: string }, {
    words: `Meting ${value}`,
  })

const values = (requests: { body: unknown }[]) =>
  requests.map(({ body }) => Reflect.get(body as object, 'value'))

test('[OFF1] with a network a record goes at once', async () => {
  open()
  const { requests } = answering(fine)
  expect(await measure(55)).toEqual({ kind: 'sent', value: {} })
  expect(values(requests)).toEqual([55])
  expect(useOutbox.getState().waiting).toEqual([])
})

test('[OFF1] without one it waits, over a reload too, and all go in order with the ids they were born with', async () => {
  open()
  const offline = answering()
  expect(await measure(55)).toEqual({ kind: 'kept' })
  expect(await measure(60)).toEqual({ kind: 'kept' })
  expect(useOutbox.getState()).toMatchObject({ waiting: [{}, {}], isKept: true })
  const online = answering(fine, fine)
  open()
  await flushOutbox()
  expect(values(online.requests)).toEqual([55, 60])
  expect(online.requests[0]?.body).toEqual(offline.requests[0]?.body)
  expect(useOutbox.getState().waiting).toEqual([])
})

test('[OFF2] what the server refuses later is shown in words and stays until it is taken away', async () => {
  open()
  answering()
  await measure(55)
  await measure(60)
  const { status, message } = API_ERRORS['rights/not-allowed']
  answering({ status, body: { code: 'rights/not-allowed', message } }, fine)
  await flushOutbox()
  open()
  await showPage(<RefusedRecords />)
  await expect.element(page.getByText('Meting 55')).toBeVisible()
  await expect.element(page.getByRole('listitem')).toMatchTextContent(message)
  await expect.element(page.getByText('Meting 60')).not.toBeInTheDocument()
  await page.getByRole('button', { name: texts.device.refused.forget }).click()
  await expect.element(page.getByText('Meting 55')).not.toBeInTheDocument()
})

test('[OFF2] a record that is refused at once is for the form to show', async () => {
  open()
  const { status, message } = API_ERRORS['request/invalid']
  answering({ status, body: { code: 'request/invalid', message } })
  expect(await measure(55)).toMatchObject({ kind: 'refused', error: { message } })
  expect(useOutbox.getState()).toMatchObject({ waiting: [], refused: [] })
})

test('on a shared computer nothing is written to the device, and closing the page asks first', async () => {
  open(false)
  answering()
  await measure(55)
  const databases = await indexedDB.databases()
  expect(databases.filter(({ name }) => name?.startsWith('beterbord:'))).toEqual([])
  const leaving = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(leaving)
  expect(leaving.defaultPrevented).toBe(true)
})
