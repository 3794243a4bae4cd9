import { ShieldAlert, ShieldCheck } from 'lucide-react'
import type { OfflineState } from '../../../src-main/contract/index.ts'
import { Icon } from '../../components/icon.tsx'
import { words } from '../../languages/words.ts'
import { formatCount, formatMoment } from '../../text/format.ts'
import styles from './offline-proof.module.css'

const texts = words.start.offlineProof

interface OfflineProofProps {
  readonly offline: OfflineState
}

const isSafe = ({ isSelfTestPassed }: OfflineState) => isSelfTestPassed !== false

function testWords({ isSelfTestPassed, testedAt }: OfflineState): string {
  if (isSelfTestPassed === null) return texts.running
  const outcome = isSelfTestPassed ? texts.passed : texts.testFailed
  return testedAt === null ? outcome : `${outcome} ${formatMoment(testedAt)}`
}

export const OfflineProof = ({ offline }: OfflineProofProps) => (
  <div className={styles.proof}>
    <span className={isSafe(offline) ? 'is-accepted' : 'is-conflict'}>
      <Icon of={isSafe(offline) ? ShieldCheck : ShieldAlert} size={20} />
    </span>
    <div>
      <b>{isSafe(offline) ? texts.promise : texts.failed}</b>
      <p>{texts.explanation}</p>
      <dl>
        <div>
          <dt>{texts.requests}</dt>
          <dd className="num">{formatCount(offline.blockedRequests)}</dd>
        </div>
        <div>
          <dt>{texts.test}</dt>
          <dd>{testWords(offline)}</dd>
        </div>
        <div>
          <dt>{texts.cipher}</dt>
          <dd>{texts.cipherName}</dd>
        </div>
      </dl>
    </div>
  </div>
)

export const OfflineStatus = ({ offline }: OfflineProofProps) => (
  <>
    <span className={styles.status}>
      <Icon
        of={isSafe(offline) ? ShieldCheck : ShieldAlert}
        size={14}
        className={isSafe(offline) ? 'is-accepted' : 'is-conflict'}
      />
      {texts.offline}
      <span className="muted num">{texts.blocked(offline.blockedRequests)}</span>
    </span>
    <span className="grow" />
    <span className={`${styles.status} muted num`}>
      Breachdesk {offline.version} · {offline.runtime}
    </span>
  </>
)
