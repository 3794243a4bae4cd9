import type { TagTarget } from '../../../src-main/domain/tag.ts'
import { call } from '../../api/call.ts'
import { useQuery } from '../../api/use-query.ts'
import { Button } from '../../components/button.tsx'
import { TagDot } from '../../components/tag-mark.tsx'
import { words } from '../../languages/words.ts'
import styles from './bulk-panel.module.css'
import { BulkForm } from './bulk-panel.tsx'
import { useDeed } from './use-deed.ts'

const texts = words.library.bulkPanel

interface BulkUntagProps {
  readonly ids: readonly string[]
}

/** The tags of what is selected, each with how many carry it: pressing one takes it off all of them. */
export function BulkUntag({ ids }: BulkUntagProps) {
  const { isBusy, apply } = useDeed()
  const targets = ids.map(id => id as TagTarget)
  const { data } = useQuery('bulk.tags', { targets })
  return (
    <BulkForm title={texts.untag(ids.length)} apply={null} onApply={() => undefined}>
      {data === undefined && <p>{texts.looking}</p>}
      {data?.length === 0 && <p>{texts.noTags}</p>}
      <div className={styles.tags}>
        {data?.map(({ path, colour, count }) => (
          <Button
            key={path}
            size="small"
            disabled={isBusy}
            onClick={() =>
              void apply({
                ids: [path],
                work: () => call('tags.remove', { path, targets }),
                done: texts.untagged(path, count),
              })
            }
          >
            <TagDot colour={colour} />
            {path}
            <span className="muted num">{texts.carriedBy(count)}</span>
          </Button>
        ))}
      </div>
    </BulkForm>
  )
}
