import { digest } from 'lib0/hash/sha256'
import { encodeUtf8 } from 'lib0/string'
import type { Sha256 } from '#shared/rules/decision-chain.ts'

/**
 * sha-256 in plain script. The browser's own is only there on https, and a school often has plain http; the text of
 * a few hundred decisions takes a moment either way.
 */
export const sha256Hex: Sha256 = (text) =>
  Array.from(digest(encodeUtf8(text)), (byte) => byte.toString(16).padStart(2, '0')).join('')
