/** The page somebody asked for before signing in; never another website. */
export function askedPath(search: string): string {
  const asked = new URLSearchParams(search).get('terug') ?? '/'
  const isOurs = asked.startsWith('/') && !asked.startsWith('//') && !asked.includes('\\')
  return isOurs && !asked.startsWith('/inloggen') ? asked : '/'
}
