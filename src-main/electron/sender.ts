import { isAppAddress } from './app-address.ts'

/** The part of a message's origin that decides whether it is heard. */
export interface Sender<Frame> {
  readonly senderFrame: (Frame & { readonly url: string }) | null
}

/** Whether a message comes from the main frame of our window, showing a page of ours. */
export function isOurPage<Frame>(sender: Sender<Frame>, mainFrame: Frame): boolean {
  const frame = sender.senderFrame
  return frame !== null && frame === mainFrame && isAppAddress(frame.url)
}
