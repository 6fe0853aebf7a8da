/** Where somebody confirms a screen on a device of their own; the code travels behind the #. */
export function confirmAddress(): string {
  return `${window.location.origin}/koppelen`
}

/** What is opened on the screen itself, as people type it. */
export function pairingAddress(): string {
  return `${window.location.host}/scherm`
}
