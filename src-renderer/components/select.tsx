import type { SelectHTMLAttributes } from 'react'
import styles from './select.module.css'

/** One out of several; the options are its children. */
export const Select = (props: SelectHTMLAttributes<HTMLSelectElement>) => (
  <select className={styles.select} {...props} />
)
