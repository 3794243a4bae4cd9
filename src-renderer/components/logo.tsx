interface LogoProps {
  readonly className?: string | undefined
}

export const Logo = ({ className }: LogoProps) => (
  <svg
    className={className}
    viewBox="0 0 18 18"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    strokeWidth="2"
    strokeLinecap="round"
  >
    <path d="M12.2 1.75H4.5A2.75 2.75 0 0 0 1.75 4.5v9a2.75 2.75 0 0 0 2.75 2.75h9a2.75 2.75 0 0 0 2.75-2.75V9.2" />
    <path d="M5.5 7.25h4M5.5 11h6.5" />
    <circle cx="15.2" cy="3.2" r="1.6" fill="currentColor" stroke="none" />
  </svg>
)
