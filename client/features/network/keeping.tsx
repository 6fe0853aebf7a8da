import { useQuery } from '@tanstack/react-query'
import { fetched } from '#client/api/request.ts'
import { useSend } from '#client/api/use-send.ts'
import { texts } from '#client/texts/texts.ts'
import form from '#client/ui/form.module.css'
import { PageSection } from '#client/ui/page.tsx'
import { Select } from '#client/ui/select.tsx'
import { showToast } from '#client/ui/toasts.ts'
import type { Retention } from '#shared/protocol/retention.ts'
import css from './network.module.css'

const YEARS = [1, 2, 3, 5, 10] as const

/** How long things are kept. */
export function Keeping() {
  const { data } = useQuery({
    queryKey: ['retention'],
    queryFn: () => fetched<Retention>('/api/network/retention'),
  })
  const { send, error } = useSend([['retention']])
  if (!data) return null
  const choices = [...new Set([...YEARS, data.archiveYears])].sort((one, other) => one - other)
  const save = async (archiveYears: number) => {
    const answer = await send('PUT', '/api/network/retention', { archiveYears })
    if (answer.ok) showToast({ text: texts.privacy.kept(archiveYears) })
  }
  return (
    <PageSection title={texts.privacy.keeping}>
      <div className={css.search}>
        <Select
          label={texts.privacy.archive}
          options={choices.map((years) => ({
            id: String(years),
            label: texts.privacy.years(years),
          }))}
          value={String(data.archiveYears)}
          onChange={(years) => save(Number(years))}
          error={error?.message}
        />
      </div>
      <p className={form.hint}>{texts.privacy.keepingNote}</p>
    </PageSection>
  )
}
