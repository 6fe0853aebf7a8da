const COMMENTS = /^\s*\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm
const SWITCHED_OFF =
  /\b(?:test|it|describe|suite)(?:\.\w+)*\.(?:skip|todo|only|fails|skipIf|runIf)\b/

/**
 * The text of a file with tests without its comments; nothing when one of its tests is switched off or the only one:
 * such a file proves nothing, which the lists of what is proven then show.
 */
export function whatRuns(source: string): string {
  const code = source.replace(COMMENTS, '')
  return SWITCHED_OFF.test(code) ? '' : code
}
