import type { Texts } from '#client/texts/complete.ts'

export const reach = {
  calendar: 'Aginda',
  calendarNote: 'Dyn aksjes en wat der pland is, yn de aginda fan dyn tillefoan of laptop.',
  make: 'Meitsje in aginda-adres',
  explain:
    'Plak dit adres yn dyn aginda-programma by ‘abonnearje’ of ‘aginda fan ynternet’. Do sjochst it mar ien kear; wa’t it hat, kin meilêze.',
  madeAt: (when) => `Do hast in aginda-adres, makke ${when}.`,
  again: 'Meitsje in nij adres',
  withdraw: 'Lûk it yn',
  withdrawn: 'It âlde adres wurket net mear',
  mail: 'Mail',
  mailNote: 'Mail dy’tst fan Beterbord krijst. Nea by elke wiziging en nea yn de fakânsje.',
  digest: 'Op myn wurkdagen: myn iepen aksjes',
  session: 'Nei in boerdsesje: wat wy ôfpraat hawwe',
  talk: 'Foar in petear mei de direkteur: wat der spilet',
  mailOff: 'Mail giet út sa gau’t de behearder dit ynstelt.',
} satisfies Texts['reach']
