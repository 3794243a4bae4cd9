import type { Words } from '../words.ts'

export const preferences: Words['preferences'] = {
  preferencesPane: {
    title: 'Preferências',
    theme: 'Tema',
    themeNote: 'Se o sistema pede mais contraste, todos os temas o atendem.',
    text: 'Texto',
    language: 'Idioma',
    languageNote: 'Escolher um idioma redesenha a tela. O cofre continua aberto.',
    arrangement: 'Painéis e listas',
    arrangementNote: 'A largura dos painéis, as colunas e sua ordem são lembradas como você as deixa.',
    reset: 'Restaurar tudo ao padrão',
    kept: 'Estas escolhas ficam neste computador, fora de qualquer cofre, e nada dizem sobre um caso.',
  },
  textSize: {
    label: 'Tamanho do texto',
    usual: 'Tamanho normal',
    pixels: size => `${size} pixels`,
    sample: 'Número de 1.187.442 titulares, divulgado em 19 de outubro.',
  },
}
