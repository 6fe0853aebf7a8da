/** A title inside a sentence. */
export const quoted = (title: string) => `‘${title === '' ? 'sûnder titel' : title}’`
export const plural = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`
