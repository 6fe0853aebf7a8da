import { isOwnDevice } from './kept-answers.ts'

/** Where small things of a person belong: on their own device to stay, on a shared computer until the tab closes. */
export function ownStorage(): Storage {
  return isOwnDevice() ? localStorage : sessionStorage
}
