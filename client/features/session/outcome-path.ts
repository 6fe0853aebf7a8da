/** Where is read what a session brought. */
export function outcomePath(code: string, sessionId: string): string {
  return `/team/${code}/sessies/${sessionId}`
}
