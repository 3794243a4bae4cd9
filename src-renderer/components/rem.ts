/** The size of the page's letters in pixels: what is measured in script grows with it, as what is measured in rem does. */
export const rem = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
