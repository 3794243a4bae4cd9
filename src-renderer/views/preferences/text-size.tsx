import { AArrowDown, AArrowUp } from 'lucide-react'
import { useId } from 'react'
import { largerText, smallerText, usualText } from '../../actions/text-size.ts'
import { ActionIcon } from '../../components/action-button.tsx'
import { Button } from '../../components/button.tsx'
import { words } from '../../languages/words.ts'
import { textSizes } from '../../state/preferences.ts'
import styles from './preferences-pane.module.css'

const texts = words.preferences.textSize

interface TextSizeProps {
  readonly size: number
  onChange(size: number): void
}

/** How large the text is, with a line of it to look at. */
export function TextSize({ size, onChange }: TextSizeProps) {
  const id = useId()
  return (
    <>
      <label htmlFor={id} className="sr">
        {texts.label}
      </label>
      <div className={styles.size}>
        <ActionIcon action={smallerText} icon={AArrowDown} />
        <input
          id={id}
          type="range"
          min={textSizes.least}
          max={textSizes.most}
          step={1}
          value={size}
          aria-valuetext={texts.pixels(size)}
          onChange={event => onChange(event.target.valueAsNumber)}
        />
        <ActionIcon action={largerText} icon={AArrowUp} />
        <output htmlFor={id} className="num">
          {texts.pixels(size)}
        </output>
        {size !== textSizes.usual && (
          <Button look="link" onClick={() => onChange(textSizes.usual)} title={usualText.label}>
            {texts.usual}
          </Button>
        )}
      </div>
      <p>{texts.sample}</p>
    </>
  )
}
