/** The secret behind the # of a one-time link; it never travels to a server inside an address. */
export function linkToken(): string {
  return decodeURIComponent(window.location.hash.slice(1))
}
