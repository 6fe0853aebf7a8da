/** `1 kaart`, `3 kaarten`. */
export function plural(many: number, one: string, more: string): string {
  return many === 1 ? `1 ${one}` : `${many} ${more}`
}
