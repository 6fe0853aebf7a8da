import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { texts } from '#client/texts/texts.ts'
import { Button } from '#client/ui/button.tsx'
import { OneTimeLink } from '#client/ui/one-time-link.tsx'
import { Segmented } from '#client/ui/segmented.tsx'
import { Select } from '#client/ui/select.tsx'
import { SendForm } from '#client/ui/send-form.tsx'
import { Sheet } from '#client/ui/sheet.tsx'
import { TextInput } from '#client/ui/text-input.tsx'
import { showToast, useToasts } from '#client/ui/toasts.ts'
import { WorkdaysInput, workdaysLabel } from '#client/ui/workdays.tsx'
import type { Weekday } from '#shared/model/people.ts'
import { showPage } from '#tests/support/app-page.tsx'

afterEach(() => useToasts.setState({ toast: null }))

function BusyForm({ onSend }: { onSend: () => void }) {
  const [isBusy, setBusy] = useState(false)
  const send = () => {
    onSend()
    setBusy(true)
  }
  return (
    <SendForm error={null} onSubmit={send}>
      <Button type="submit" isBusy={isBusy}>
        Bewaar
      </Button>
    </SendForm>
  )
}

test('a busy button does not send a form twice and keeps the focus', async () => {
  const sent: string[] = []
  await showPage(<BusyForm onSend={() => sent.push('sent')} />)
  const button = page.getByRole('button', { name: 'Bewaar' })
  await button.click()
  await expect.element(button).toHaveAttribute('aria-disabled', 'true')
  await userEvent.keyboard('{Enter}')
  await button.click({ force: true })
  await expect.element(button).toHaveFocus()
  expect(sent).toEqual(['sent'])
})

test('a field ties its label, its hint and its fault together for a screen reader', async () => {
  await showPage(
    <TextInput label="Naam" description="Zo sta je op het bord." error="Vul een naam in." />,
  )
  const field = page.getByRole('textbox', { name: 'Naam' })
  await expect.element(field).toHaveAttribute('aria-invalid', 'true')
  await expect
    .element(field)
    .toHaveAccessibleDescription(/Zo sta je op het bord\.\s*Vul een naam in\./)
})

function ViewSwitch() {
  const [value, setValue] = useState<'bord' | 'lijst'>('bord')
  const options = [
    { id: 'bord' as const, label: 'Bord' },
    { id: 'lijst' as const, label: 'Lijst' },
  ]
  return <Segmented label="Weergave" options={options} value={value} onChange={setValue} />
}

test('of the segments always one holds', async () => {
  await showPage(<ViewSwitch />)
  const board = page.getByRole('radio', { name: 'Bord' })
  const list = page.getByRole('radio', { name: 'Lijst' })
  await list.click()
  await expect.element(list).toBeChecked()
  await expect.element(board).not.toBeChecked()
  await list.click()
  await expect.element(list).toBeChecked()
})

function RegionSelect() {
  const [value, setValue] = useState<'north' | 'south'>('north')
  const options = [
    { id: 'north' as const, label: 'Noord' },
    { id: 'south' as const, label: 'Zuid' },
  ]
  return <Select label="Regio" options={options} value={value} onChange={setValue} />
}

test('a choice out of a list shows what was chosen', async () => {
  await showPage(<RegionSelect />)
  await page.getByRole('button', { name: /Regio/ }).click()
  await page.getByRole('option', { name: 'Zuid' }).click()
  await expect.element(page.getByRole('button', { name: /Regio/ })).toHaveTextContent('Zuid')
})

function DaysForm() {
  const [days, setDays] = useState<Weekday[]>([1])
  return (
    <>
      <WorkdaysInput label="Werkdagen" value={days} onChange={setDays} />
      <output>{workdaysLabel(days)}</output>
    </>
  )
}

test('working days are tapped on and off, and read as people say them', async () => {
  await showPage(<DaysForm />)
  const day = (name: string) => page.getByRole('button', { name, exact: true })
  await day('do').click()
  await expect.element(page.getByText('ma en do')).toBeVisible()
  await day('di').click()
  await day('wo').click()
  await expect.element(page.getByText(/ma\st\/m\sdo/)).toBeVisible()
  await day('ma').click()
  await expect.element(page.getByText(/di\st\/m\sdo/)).toBeVisible()
})

function InviteSheet() {
  const [isOpen, setOpen] = useState(true)
  return (
    <Sheet title="Nodig iemand uit" isOpen={isOpen} onClose={() => setOpen(false)}>
      <p>Wie?</p>
    </Sheet>
  )
}

test('Escape closes a sheet, and the bar at the foot can be pressed without closing it', async () => {
  await showPage(<InviteSheet />)
  const sheet = page.getByRole('dialog', { name: 'Nodig iemand uit' })
  let undone = 0
  showToast({ text: 'Verplaatst', action: { label: texts.ui.undo, run: () => (undone += 1) } })
  await page.getByRole('button', { name: texts.ui.undo }).click()
  expect(undone).toBe(1)
  await expect.element(sheet).toBeVisible()
  expect(sheet.element().contains(document.activeElement)).toBe(true)
  await userEvent.keyboard('{Escape}')
  await expect.element(sheet).not.toBeInTheDocument()
})

test('a one-time link says how long it works and copies itself', async () => {
  await showPage(
    <OneTimeLink link="https://bord.example/uitnodiging#abc" explanation="Werkt één keer." />,
  )
  await expect.element(page.getByText('Werkt één keer.')).toBeVisible()
  await page.getByRole('button', { name: texts.ui.copy }).click()
  await expect.element(page.getByRole('button', { name: texts.ui.copied })).toBeVisible()
})

test('[D4] a sheet is never wider than the page, whatever lies in it', async () => {
  await showPage(
    <Sheet title="Instellingen van Schoolbegeleidingsdienst" isOpen onClose={() => undefined}>
      <div style={{ width: 500 }}>Breed</div>
    </Sheet>,
  )
  await page.viewport(320, 640)
  const close = page.getByRole('button', { name: texts.ui.close })
  await expect.poll(() => close.element().getBoundingClientRect().right).toBeLessThanOrEqual(320)
  await page.viewport(1280, 800)
})
