// Chromium talks to the outside by itself unless told not to. One line per habit.
import { app } from 'electron'

const switches: readonly (readonly [name: string, value?: string])[] = [
  ['disable-background-networking'],
  ['disable-breakpad'],
  ['disable-client-side-phishing-detection'],
  ['disable-component-update'],
  ['disable-default-apps'],
  ['disable-domain-reliability'],
  ['disable-quic'],
  ['disable-sync'],
  ['dns-prefetch-disable'],
  ['no-pings'],
  ['no-proxy-server'],
  // Peer connections pass every request filter by; without a proxy this leaves them no way to connect.
  ['webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  // The last wall: whatever should get past every filter finds no address to go to.
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
]

/** Switches off what Chromium would do on the network of its own accord. To be called before the app is ready. */
export function switchOffNetworking(): void {
  for (const [name, value] of switches) app.commandLine.appendSwitch(name, value)
}
