import { hash, randomBytes } from 'node:crypto'
import { idFrom } from '#shared/model/ids.ts'

export function newId(): string {
  return idFrom(randomBytes(16))
}

/** A secret for a link or cookie: 256 random bits, base64url. Only its hash is stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url')
}

export function hashToken(token: string): Buffer {
  return sha256(token)
}

export function sha256(bytes: Uint8Array | string): Buffer {
  return hash('sha256', bytes, 'buffer')
}
