// Words that are the same in English and in another language, and are no words left over: each by its path.
import type { Language } from '../../../src-renderer/languages/languages.ts'

/** The same in every language: names, signs, examples of the search language. */
export const sameEverywhere: readonly string[] = [
  'start/startView/app',
  'start/offlineProof/cipherName',
  'tags/conditionField/placeholder',
  'tags/ruleEditor/tagHint',
  'tags/rulesTab/example',
  'vocabulary/attackVector/ransomware',
  'vocabulary/attackVector/phishing',
  'vocabulary/attackVector/skimming',
  'imports/formats/markdown',
  'imports/formats/pdf',
  'breach/vaultHistory/subjectHint',
  'keys/Ctrl',
  'keys/Alt',
  'keys/Shift',
  'keys/Tab',
  'keys/Escape',
  'keys/Enter',
  'keys/Backspace',
]

/** The same in one language, beside those of every language. */
export const same: Readonly<Partial<Record<Language, readonly string[]>>> = {
  es: [
    'components/factControl/no',
    'facts/label/sector',
    'library/breachColumns/sector',
    'library/listOptions/sorts/sector',
    'reader/originalText/label',
    'reader/originalText/bytes',
    'reader/showSource/original',
    'vocabulary/yesOrNo/no',
  ],
  de: [
    'breach/vaultHistory/kinds/import',
    'components/organisationsControl/name',
    'components/sourceControl/name',
    'imports/columns/roles/text',
    'library/detailPane/label',
    'preferences/preferencesPane/text',
    'preferences/textSize/pixels',
    'query/analyst',
    'reader/originalText/label',
    'reader/showSource/original',
    'reader/factsPane/filter',
    'reasons/inBreaches',
    'reasons/inArticles',
    'search/searchHead/sorts/name',
    'search/hitRow/in',
    'start/createForm/name',
    'start/createForm/passphrase',
    'start/offlineProof/offline',
    'start/unlockForm/passphrase',
    'tags/ruleEditor/name',
    'vocabulary/dataType/name',
    'workspace/draftsBar/text',
    'workspace/statusbar/offline',
    'workspace/statusbar/details',
  ],
}
