import { type Check, fine } from './finding.ts'

/** The settings were read before; here only what does not go together. */
export const settings: Check = ({ config }) => {
  if (config.publicUrl?.startsWith('https:') && config.trustProxy === false) {
    return [
      {
        level: 'note',
        what: {
          nl: 'instellingen: PUBLIC_URL is https, maar TRUST_PROXY is leeg',
          en: 'settings: PUBLIC_URL is https, but TRUST_PROXY is empty',
        },
        advice: {
          nl: 'Zet TRUST_PROXY op het adres van de proxy (of 1), anders tellen alle mensen als één adres.',
          en: 'Set TRUST_PROXY to the address of the proxy (or 1), otherwise everybody counts as one address.',
        },
      },
    ]
  }
  return [fine('instellingen: kloppen', 'settings: are right')]
}
