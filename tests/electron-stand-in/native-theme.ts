import type { NativeTheme } from 'electron'
import type { Page } from 'playwright-core'

type Source = NativeTheme['themeSource']

let source: Source = 'system'
let page: Page | null = null

const apply = () =>
  void page?.emulateMedia({ colorScheme: source === 'system' ? null : source }).catch(() => {})

/** Light or dark; `system` leaves it to Chromium, which knows what the desktop wants. */
export const nativeTheme = {
  get themeSource(): Source {
    return source
  },
  set themeSource(value: Source) {
    source = value
    apply()
  },
  get shouldUseDarkColors(): boolean {
    return source === 'dark'
  },
  follow(shown: Page): void {
    page = shown
    if (source !== 'system') apply()
  },
} satisfies Pick<NativeTheme, 'themeSource' | 'shouldUseDarkColors'> & { follow(page: Page): void }
