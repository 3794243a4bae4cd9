import { useState } from 'react'
import type { ArticleSummary } from '../../../src-main/domain/article.ts'
import { factOf } from '../../../src-main/domain/facts.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { KindIcon } from '../../components/kind-icon.tsx'
import { words } from '../../languages/words.ts'
import { byFact } from '../../text/candidates.ts'
import { factLabel } from '../../text/fact-words.ts'
import { CandidateList } from './candidate-list.tsx'
import styles from './candidates.module.css'
import { Explained } from './explained.tsx'

const texts = words.candidates.whyNoBreach

interface WhyNoBreachProps {
  readonly article: Pick<ArticleSummary, 'articleId' | 'lang'>
}

/** Of an article without a breach: everything that was turned down, fact by fact. */
export function WhyNoBreach({ article }: WhyNoBreachProps) {
  const [isOpen, setOpen] = useState(false)
  return (
    <Disclosure label={texts.why} isOpen={isOpen} onToggle={setOpen}>
      <Explained articleId={article.articleId}>
        {explanations => {
          const facts = byFact(explanations.flatMap(({ candidates }) => candidates))
          return (
            <>
              <p className="muted">{facts.length === 0 ? texts.none : texts.turnedDown}</p>
              {facts.map(fact => (
                <section key={fact.factId} className={styles.fact}>
                  <h3>
                    <KindIcon kind={factOf(fact.factId).kind} size={14} />
                    {factLabel(fact.factId)}
                  </h3>
                  <CandidateList article={article} breachId={null} fact={fact} />
                </section>
              ))}
            </>
          )
        }}
      </Explained>
    </Disclosure>
  )
}
