import { simpleDiffString } from 'lib0/diff'

/**
 * What a text would be without my own typing, kept up to date while a colleague types in it too. `base` is that text so
 * far, `before` and `after` are the shared text round the colleague's change. Where both touched the same words they
 * can no longer be told apart, and all of it stays.
 */
export function rebase(base: string, before: string, after: string): string {
  const mine = simpleDiffString(base, before)
  const theirs = simpleDiffString(before, after)
  const end = theirs.index + theirs.remove
  if (end <= mine.index) return splice(base, theirs.index, theirs)
  const pushed = mine.insert.length - mine.remove
  if (theirs.index >= mine.index + mine.insert.length) {
    return splice(base, theirs.index - pushed, theirs)
  }
  return after
}

function splice(text: string, at: number, { remove, insert }: { remove: number; insert: string }) {
  return text.slice(0, at) + insert + text.slice(at + remove)
}
