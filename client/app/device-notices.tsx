import { NewVersion } from './new-version.tsx'
import { OfflineBar } from './offline-bar.tsx'
import { RefusedRecords } from './refused-records.tsx'

/** What this device has to say, above any page. */
export function DeviceNotices() {
  return (
    <>
      <OfflineBar />
      <RefusedRecords />
      <NewVersion />
    </>
  )
}
