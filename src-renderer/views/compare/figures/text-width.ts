let pencil: CanvasRenderingContext2D | null | undefined

/** How wide small words are drawn, in pixels. */
export function textWidth(text: string, scale: number): number {
  pencil ??= document.createElement('canvas').getContext('2d')
  const size = 11 * scale
  if (pencil === null || pencil === undefined) return text.length * size * 0.56
  pencil.font = `400 ${size}px Inter, system-ui, sans-serif`
  return Math.ceil(pencil.measureText(text).width) + 1
}
