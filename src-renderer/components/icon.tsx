import type { LucideIcon } from 'lucide-react'

interface IconProps {
  readonly of: LucideIcon
  readonly size?: 12 | 14 | 16 | 20
  readonly className?: string | undefined
}

// The line gets stronger as the icon gets smaller, so that all weigh the same.
const strokes = { 12: 2.25, 14: 2, 16: 1.85, 20: 1.6 } as const

export const Icon = ({ of: Drawing, size = 16, className }: IconProps) => (
  <Drawing
    size={`${size / 16}rem`}
    strokeWidth={strokes[size]}
    className={className}
    aria-hidden
    focusable={false}
  />
)
