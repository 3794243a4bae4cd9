import styles from './hatching.module.css'

/** The fill of what is uncertain, by the colour of what it is about. */
export const hatching = {
  dates: 'url(#hatched-dates)',
  attack: 'url(#hatched-attack)',
  people: 'url(#hatched-people)',
} as const

/** Stands once on a screen with hatched parts: drawings everywhere find it by its name. */
export const Hatching = () => (
  <svg className={styles.hidden} width="0" height="0" aria-hidden="true">
    <defs>
      {(['dates', 'attack', 'people'] as const).map(kind => (
        <pattern
          key={kind}
          id={`hatched-${kind}`}
          width="4"
          height="4"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <line y2="4" className={styles[kind]} />
        </pattern>
      ))}
    </defs>
  </svg>
)
