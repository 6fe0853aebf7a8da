import { useQuery } from '@tanstack/react-query'
import { CircleCheck, TriangleAlert } from 'lucide-react'
import { fetched } from '#client/api/request.ts'
import { useToday } from '#client/api/session.ts'
import { texts } from '#client/texts/texts.ts'
import { momentLabel } from '#client/ui/format.ts'
import { Icon } from '#client/ui/icon.tsx'
import { PageSection } from '#client/ui/page.tsx'
import type { ServerState } from '#shared/protocol/server-state.ts'
import css from './server-section.module.css'

const say = texts.privacy.server
const GIGABYTE = 1024

/** [OPS12] Room on the disk and the last backup: said in time, to who can do something about it. */
export function ServerSection() {
  const today = useToday()
  const { data } = useQuery({
    queryKey: ['server-state'],
    queryFn: () => fetched<ServerState>('/api/network/server'),
  })
  if (!data) return null
  const { freeMegabytes, leastMegabytes, isLow, backupAt, isBackupOld } = data
  return (
    <PageSection title={say.title}>
      <ul className={css.facts}>
        <Fact isFine={!isLow} advice={say.low(leastMegabytes)}>
          {say.free(sizeLabel(freeMegabytes))}
        </Fact>
        <Fact isFine={!isBackupOld} advice={say.oldBackup}>
          {backupAt === null ? say.noBackup : say.backup(momentLabel(backupAt, today))}
        </Fact>
      </ul>
    </PageSection>
  )
}

function Fact(props: { isFine: boolean; children: string; advice: string }) {
  const { isFine, children, advice } = props
  return (
    <li className={css.fact} data-fine={isFine}>
      <Icon icon={isFine ? CircleCheck : TriangleAlert} />
      <span>
        {children}
        {!isFine && ` ${advice}`}
      </span>
    </li>
  )
}

function sizeLabel(megabytes: number): string {
  if (megabytes < GIGABYTE) return `${megabytes} MB`
  return `${Math.floor(megabytes / GIGABYTE)} GB`
}
