/** The bytes of a compound file, the container of old Office formats, with empty streams of these names. */
export function makeCompoundFile(names: readonly string[]): Uint8Array {
  const size = 512
  const perSector = size / 128
  const all = ['Root Entry', ...names]
  const sectors = Math.ceil(all.length / perSector)
  const file = Buffer.alloc(size * (2 + sectors))
  file.write('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 0, 'latin1')
  file.writeUInt16LE(3, 26)
  file.writeUInt16LE(9, 30)
  file.writeUInt32LE(1, 44)
  // The table of sectors is sector 0; the directory begins in the last sector and is chained backwards.
  file.writeUInt32LE(sectors, 48)
  file.fill(0xff, 76, size)
  file.writeUInt32LE(0, 76)
  file.fill(0xff, size, size * 2)
  file.writeUInt32LE(0xfffffffd, size)
  for (let sector = sectors; sector >= 1; sector--)
    file.writeUInt32LE(sector === 1 ? 0xfffffffe : sector - 1, size + sector * 4)
  for (const [i, name] of all.entries()) {
    const sector = sectors - Math.floor(i / perSector)
    const at = size * (1 + sector) + (i % perSector) * 128
    file.write(name, at, 'utf16le')
    file.writeUInt16LE((name.length + 1) * 2, at + 64)
  }
  return file
}
