import type { Edit } from '../../src-main/domain/edit.ts'
import { words } from '../languages/words.ts'
import { language } from './locale.ts'

type Named = Pick<Edit, 'kind' | 'label' | 'subject'>

/** What an edit is called: in English the sentence of the history itself, elsewhere its kind and what it is about. */
export function editName({ kind, label, subject }: Named): string {
  if (language === 'en') return label
  const { kinds } = words.breach.vaultHistory
  return subject === null ? kinds[kind] : words.breach.editWords.about(kinds[kind], subject)
}
