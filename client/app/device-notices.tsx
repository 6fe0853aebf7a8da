import { NewVersion } from './new-version.tsx'
import { OfflineBar } from './offline-bar.tsx'
import { RefusedRecords } from './refused-records.tsx'

/** What this device has to say, above any page; of the network only where the page does not say it itself. */
export function DeviceNotices({ saysOffline = true }: { saysOffline?: boolean }) {
  return (
    <>
      {saysOffline && <OfflineBar />}
      <RefusedRecords />
      <NewVersion />
    </>
  )
}
