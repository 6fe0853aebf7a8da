import type { Texts } from '#client/texts/complete.ts'

export const device = {
  offline: {
    title: 'Offline',
    since: (time) => `Offline, last updated ${time}`,
    kept: (count) => `${count === 1 ? '1 change' : `${count} changes`} kept on this device`,
    unkept: (count) =>
      `${count === 1 ? '1 change is waiting' : `${count} changes are waiting`}: leave this page open`,
  },
  signOut: {
    title: 'Not everything has been sent yet',
    text: (count) =>
      `This device still has ${count === 1 ? '1 change that is' : `${count} changes that are`} not on the server. After signing out nothing of yours is left here.`,
    wait: 'Do not sign out yet',
    download: 'Download and sign out',
    fileName: (day) => `beterbord-not-sent-${day}.txt`,
    fileHead: (name, moment) => `Not sent by ${name}, ${moment}`,
  },
  refused: {
    title: 'Not sent',
    text: 'This could not be saved. Copy it if you still need it.',
    because: (reason) => `Why not: ${reason}`,
    copy: 'Copy',
    copied: 'Copied.',
    copyFailed: 'Copying did not work. Select the text yourself.',
    forget: 'Let it go',
  },
  blocked: {
    title: 'This network holds the board back',
    text: 'The server can be reached, but what colleagues do does not arrive here by itself. You can go on working: what you do is sent as soon as possible. Another network (of your phone, for instance) often works at once.',
    copy: 'Copy words for ICT',
    what: 'What does the ICT person need to know?',
    forIct: (host) =>
      `Beterbord needs a websocket to ${host}/sync/. Ordinary https requests come through, the websocket does not. Let proxy, firewall or web filter pass the HTTP upgrade to ${host}: hand on the headers Upgrade and Connection, do not buffer the answer, and close a silent connection after 60 seconds at the earliest. Does it work nowhere, not even outside school? Then run "npm run doctor" on the server: it tries the websocket itself.`,
  },
  newVersion: { title: 'New version', reload: 'Load again', later: 'Later' },
  plainHttp: {
    title: 'This server can only be reached over http',
    text: 'That is why Beterbord cannot open here without a connection, and a screen does not keep itself awake. Put https in front of it: how is explained under PUBLIC_URL in the README.',
  },
} satisfies Texts['device']
