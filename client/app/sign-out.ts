import { forgetDevice } from '#client/api/device.ts'
import { request } from '#client/api/request.ts'
import { forgetPersonsLanguage } from '#client/ui/language.ts'
import { showToast } from '#client/ui/toasts.ts'
import { forgetTeam } from './last-team.ts'

/** Ends this sign-in and takes every copy of a board off the device. Loads afresh, so that nothing stays in memory. */
export async function signOut(): Promise<void> {
  const answer = await request('POST', '/api/sign-out', {})
  if (!answer.ok && answer.status !== 401) {
    showToast({ text: answer.error.message, tone: 'error' })
    return
  }
  forgetTeam()
  forgetPersonsLanguage()
  await forgetDevice()
  window.location.assign('/inloggen')
}
