import { Laptop, UsersRound } from 'lucide-react'
import { texts } from '#client/texts/texts.ts'
import { Choice } from './choice.tsx'

const KEY = 'beterbord-shared-device'

/** What was chosen on this device before; the device stays what it is. */
export function rememberedDevice(): boolean {
  return localStorage.getItem(KEY) === null
}

export function rememberDevice(ownDevice: boolean): void {
  if (ownDevice) localStorage.removeItem(KEY)
  else localStorage.setItem(KEY, '1')
}

/** Whose device this is: on one's own, boards are kept for when there is no connection; on a shared one nothing is. */
export function DeviceChoice(props: { value: boolean; onChange: (ownDevice: boolean) => void }) {
  return (
    <Choice
      label={texts.entry.device}
      value={props.value ? 'own' : 'shared'}
      onChange={(chosen) => props.onChange(chosen === 'own')}
      options={[
        {
          id: 'own',
          title: texts.entry.ownDevice,
          meaning: texts.entry.ownDeviceMeaning,
          icon: Laptop,
        },
        {
          id: 'shared',
          title: texts.entry.sharedDevice,
          meaning: texts.entry.sharedDeviceMeaning,
          icon: UsersRound,
        },
      ]}
    />
  )
}
