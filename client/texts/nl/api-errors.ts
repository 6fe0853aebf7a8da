import type { ApiErrorCode } from '#shared/protocol/errors.ts'

/** The server's own sentences are Dutch and may be shown as they come. */
export const apiErrors: Readonly<Record<ApiErrorCode, string>> | null = null
