import { UsersRound } from 'lucide-react'
import { useState } from 'react'
import type { FoldGroup, Statistics } from '../../../src-main/domain/statistics.ts'
import { keysOf, runAction } from '../../actions/action.ts'
import { openBreach } from '../../actions/open-breach.ts'
import { countVendors } from '../../actions/statistics.ts'
import { Button } from '../../components/button.tsx'
import { Icon } from '../../components/icon.tsx'
import { words } from '../../languages/words.ts'
import styles from './vendor-guard.module.css'

const texts = words.statistics.vendorGuard

/** The vendor as its own breach names it, else as its customers do. */
const vendorOf = ({ head, isVendorItself, vendor }: FoldGroup) => (isVendorItself ? head.name : vendor)

function reasonOf(group: FoldGroup): string {
  const names = group.folded.map(({ name }) => name)
  return group.isVendorItself
    ? texts.ofVendor(names, vendorOf(group))
    : texts.ofCustomers([group.head.name, ...names], vendorOf(group))
}

/** What counting a vendor's breach once left out, why, and the other way to count; nothing where nothing overlaps. */
export function VendorGuard({ figures }: { readonly figures: Statistics }) {
  const [isOpen, setOpen] = useState(false)
  const { folding, settings, once, each } = figures
  const [first] = folding.groups
  if (folding.folded === 0 || first === undefined) return null
  const isOnce = settings.counting === 'once'
  const others = folding.groups.length - 1 + folding.more
  const twice =
    folding.people > 0
      ? (isOnce ? texts.peopleOnce : texts.peopleEach)(folding.people)
      : (isOnce ? texts.breachesOnce : texts.breachesEach)(folding.folded)
  const otherwise = isOnce
    ? texts.wouldBe(each.breaches, each.people)
    : texts.isOnce(once.breaches, once.people)
  return (
    <section className={styles.guard} aria-label={texts.label} data-counting={settings.counting}>
      <Icon of={UsersRound} />
      <p className={styles.why}>
        <b>{twice}</b> {reasonOf(first)} {others > 0 && texts.more(others)} {otherwise}
      </p>
      <span className={styles.buttons}>
        <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? texts.hide : texts.show}
        </Button>
        <Button
          size="small"
          look="ghost"
          shortcut={keysOf(countVendors)}
          onClick={() => void runAction(countVendors)}
        >
          {isOnce ? texts.countEach : texts.countOnce}
        </Button>
      </span>
      {isOpen && <Overlaps groups={folding.groups} more={folding.more} />}
    </section>
  )
}

function Overlaps({ groups, more }: Pick<Statistics['folding'], 'groups' | 'more'>) {
  return (
    <div className={styles.overlaps}>
      <p>{texts.rule}</p>
      <ul>
        {groups.map(({ head, people, folded }) => (
          <li key={head.breachId}>
            <Button look="link" onClick={() => void openBreach(head.breachId)}>
              {texts.with(head.name, texts.people(people))}
            </Button>
            <ul>
              {folded.map(({ breachId, name, people: own }) => (
                <li key={breachId}>
                  <Button look="link" size="small" onClick={() => void openBreach(breachId)}>
                    {name}
                  </Button>
                  <span className="num">{texts.people(own)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {more > 0 && <p>{texts.groupsMore(more)}</p>}
    </div>
  )
}
