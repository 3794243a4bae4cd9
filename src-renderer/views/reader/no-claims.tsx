import { FolderPlus } from 'lucide-react'
import type { ArticleDetail } from '../../../src-main/contract/index.ts'
import { keysOf } from '../../actions/action.ts'
import { addFact } from '../../actions/mark-text.ts'
import { startBreach } from '../../actions/start-breach.ts'
import { ActionButton } from '../../components/action-button.tsx'
import { Empty } from '../../components/empty.tsx'
import { words } from '../../languages/words.ts'
import { keyNames } from '../../text/key-names.ts'
import { WhyNoBreach } from '../candidates/why-no-breach.tsx'

const texts = words.reader.factsPane

interface NoClaimsProps {
  readonly article: ArticleDetail
}

/** In place of facts: that there are none, and what to do about it. */
export function NoClaims({ article }: NoClaimsProps) {
  if (article.breachIds.length > 0)
    return (
      <Empty title={texts.noFacts}>
        <p>{texts.noFactsHint(keyNames(keysOf(addFact)))}</p>
      </Empty>
    )
  return (
    <Empty title={texts.none}>
      <p>{texts.noneHint}</p>
      <ActionButton action={startBreach} icon={FolderPlus} />
      <WhyNoBreach key={article.articleId} article={article} />
    </Empty>
  )
}
