/** A place on the screen, CSS pixels from its left upper corner. */
export type Point = { readonly x: number; readonly y: number }
