import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef } from 'react'
import type { OpenVault } from '../../../src-main/contract/index.ts'
import { Button } from '../../components/button.tsx'
import { rem } from '../../components/rem.ts'
import { words } from '../../languages/words.ts'
import { useStore } from '../../state/store.ts'
import styles from './tour.module.css'
import { tourSteps } from './tour-steps.ts'
import { type Place, usePlaceOf } from './use-place-of.ts'

const texts = words.tour.tour

/** The width of a card, and about its height, in rem. */
const size = { width: 21.25, height: 12.5 }
const gap = 14

interface TourProps {
  readonly vault: OpenVault
}

/** The guided tour: by itself the first time somebody opens the samples, later when it is asked for. */
export function Tour({ vault }: TourProps) {
  const step = useStore(state => state.tourStep)
  const goTo = useStore(state => state.goToTourStep)
  const hasSeenTour = useStore(state => state.preferences.hasSeenTour)
  const prefer = useStore(state => state.prefer)
  const isReading = useStore(state => Object.keys(state.progress).length > 0)
  const isDue = vault.isTemporary && vault.breaches > 0 && !isReading && !hasSeenTour
  useEffect(() => {
    if (!isDue) return
    // Once: whoever leaves it has seen it.
    prefer({ hasSeenTour: true })
    goTo(0)
  }, [isDue, prefer, goTo])
  return step === null ? null : <TourCard step={step} />
}

/** Beside the thing where there is room, else inside it. */
function besides(place: Place | null): { left: number; top: number } {
  const { innerWidth: width, innerHeight: height } = window
  const card = { width: size.width * rem(), height: size.height * rem() }
  const within = (left: number, top: number) => ({
    left: Math.max(gap, Math.min(left, width - card.width - gap)),
    top: Math.max(gap, Math.min(top, height - card.height - gap)),
  })
  if (place === null) return within((width - card.width) / 2, (height - card.height) / 2)
  const { left, top, width: wide, height: high } = place
  if (top + high + card.height + 2 * gap < height) return within(left, top + high + gap)
  if (top > card.height + 2 * gap) return within(left, top - card.height - gap)
  if (left > card.width + 2 * gap) return within(left - card.width - gap, top + gap)
  if (left + wide + card.width + 2 * gap < width) return within(left + wide + gap, top + gap)
  return within(left + (wide - card.width) / 2, top + (high - card.height) / 2)
}

function TourCard({ step }: { readonly step: number }) {
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const next = useRef<HTMLButtonElement>(null)
  const { goToTourStep: goTo, announce } = useStore.getState()
  const shown = tourSteps[step] ?? tourSteps[0]
  const place = usePlaceOf(shown?.find ?? (() => null))
  const isLast = step === tourSteps.length - 1

  useLayoutEffect(() => {
    const element = dialog.current
    element?.showModal()
    // What the keyboard goes on with is not the first of its buttons.
    next.current?.focus()
    return () => element?.close()
  }, [])
  const end = () => {
    goTo(null)
    announce(texts.again)
  }
  const go = (by: 1 | -1) => {
    if (by > 0 && isLast) end()
    else goTo(Math.max(0, step + by))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowRight') go(1)
    else if (event.key === 'ArrowLeft') go(-1)
    else return
    event.preventDefault()
  }
  return (
    <dialog
      ref={dialog}
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}text`}
      className={styles.stage}
      onCancel={event => {
        event.preventDefault()
        end()
      }}
      onKeyDown={onKeyDown}
    >
      <div
        className={place === null ? styles.scrim : styles.ring}
        style={place ?? undefined}
        aria-hidden="true"
      />
      <div className={`${styles.card} raised`} style={besides(place)}>
        <div aria-live="polite">
          <h2 id={`${id}title`}>{shown?.title}</h2>
          <p id={`${id}text`}>{shown?.text}</p>
        </div>
        <div className={styles.foot}>
          <span className="muted num">{texts.step(step + 1, tourSteps.length)}</span>
          <span className="grow" />
          <Button size="small" look="ghost" shortcut="Esc" onClick={end}>
            {texts.skip}
          </Button>
          {step > 0 && (
            <Button size="small" onClick={() => go(-1)}>
              {texts.back}
            </Button>
          )}
          <Button size="small" look="primary" ref={next} onClick={() => go(1)}>
            {isLast ? texts.done : texts.next}
          </Button>
        </div>
      </div>
    </dialog>
  )
}
