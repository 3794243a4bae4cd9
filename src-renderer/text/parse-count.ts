const grouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/

/** A whole number as people of any of our languages write it: `914138`, `914,138`, `914.138`, `914 138`, `914'138`. */
export function parseCount(text: string): number | null {
  const compact = text.trim().replace(/[\s'’_]/g, '')
  if (/^\d+$/.test(compact)) return Number(compact)
  return grouped.test(compact) ? Number(compact.replace(/[.,]/g, '')) : null
}
