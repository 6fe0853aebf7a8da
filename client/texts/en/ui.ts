import type { Texts } from '#client/texts/complete.ts'

export const ui = {
  close: 'Close',
  cancel: 'Cancel',
  save: 'Save',
  back: 'Back',
  more: 'More',
  undo: 'Undo',
  loading: 'Loading',
  unreachable: 'The server cannot be reached. Check your connection and try again.',
  retry: 'Try again',
  copy: 'Copy',
  copied: 'Copied',
  link: 'Link',
  showPassword: 'Show password',
  hidePassword: 'Hide password',
  status: { todo: 'to do', doing: 'doing', done: 'done', draft: 'draft' },
} satisfies Texts['ui']
