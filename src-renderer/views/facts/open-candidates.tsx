import { useState } from 'react'
import type { Breach } from '../../../src-main/domain/breach.ts'
import type { FactId } from '../../../src-main/domain/fact-id.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { words } from '../../languages/words.ts'
import { FactCandidates } from '../candidates/fact-candidates.tsx'
import styles from './facts.module.css'

const texts = words.facts.openCandidates

interface OpenCandidatesProps {
  readonly breach: Breach
  readonly factId: FactId
}

/** What the rules made of every article of the breach for one fact, on demand. */
export function OpenCandidates({ breach, factId }: OpenCandidatesProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <div className={styles.candidates}>
      <Disclosure label={texts.candidates} isOpen={isOpen} onToggle={setOpen}>
        {breach.articles.map(article => (
          <div key={article.articleId}>
            {breach.articles.length > 1 && <h2 className="clip">{article.outlet ?? article.title}</h2>}
            <FactCandidates article={article} breach={breach} factId={factId} />
          </div>
        ))}
      </Disclosure>
    </div>
  )
}
