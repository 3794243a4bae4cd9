import { useId } from 'react'
import type { ArticleDetail } from '../../../src-main/contract/index.ts'
import { BreachId } from '../../../src-main/domain/ids.ts'
import { useBreachNames } from '../../api/use-names.ts'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import styles from './facts-pane.module.css'

const texts = words.reader.breachSwitch

interface BreachSwitchProps {
  readonly article: ArticleDetail
  readonly breachId: string | null
}

export function BreachSwitch({ article, breachId }: BreachSwitchProps) {
  const id = useId()
  const names = useBreachNames(article.breachIds)
  const replaceView = useStore(state => state.replaceView)
  const open = (chosen: string) =>
    replaceView({
      kind: 'reader',
      articleId: article.articleId,
      breachId: BreachId.parse(chosen),
      claimId: null,
    })
  return (
    <div className={styles.switch}>
      <label htmlFor={id}>{texts.label}</label>
      <select id={id} value={breachId ?? ''} onChange={event => open(event.target.value)}>
        {article.breachIds.map(one => (
          <option key={one} value={one}>
            {names.get(one) ?? one}
          </option>
        ))}
      </select>
    </div>
  )
}
