// Puts bytes that arrived in pieces back where they belong.

const isParked = (value: object): value is { parkedBytes: string } =>
  'parkedBytes' in value && typeof value.parkedBytes === 'string'

/** Bytes on their way, by the id the page gave them. */
export class PackedBytes {
  readonly #chunks = new Map<string, Uint8Array[]>()

  add(id: string, chunk: Uint8Array): void {
    const chunks = this.#chunks.get(id) ?? []
    chunks.push(chunk)
    this.#chunks.set(id, chunks)
  }

  /** The value with every reference replaced by its bytes, each of which can be taken once. */
  unpack(value: unknown): unknown {
    if (value === null || typeof value !== 'object') return value
    if (Array.isArray(value)) return value.map(item => this.unpack(item))
    if (isParked(value)) return this.#take(value.parkedBytes)
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.unpack(item)]))
  }

  #take(id: string): Uint8Array {
    const chunks = this.#chunks.get(id)
    if (chunks === undefined) throw new Error('bytes were announced that never came')
    this.#chunks.delete(id)
    // A copy of its own: the pieces may be views of larger buffers.
    return new Uint8Array(Buffer.concat(chunks))
  }
}
