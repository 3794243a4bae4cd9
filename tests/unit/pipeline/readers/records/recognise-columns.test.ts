import { describe, expect, it } from 'vitest'
import {
  isDescription,
  languageColumn,
  recogniseColumns,
} from '../../../../../src-main/pipeline/readers/records/recognise-columns.ts'

describe('recognise-columns', () => {
  it.each([
    ['en', ['Headline', 'Full text', 'Web URL', 'Published at', 'By-line', 'Outlet']],
    ['es', ['TITULAR', 'Cuerpo', 'Enlace', 'Fecha de publicación', 'Autor', 'Medio']],
    ['pt', ['Manchete', 'Conteúdo', 'Endereço', 'Data', 'Autores', 'Veículo']],
    ['fr', ['Titre', 'Texte intégral', 'Lien', 'Date de parution', 'Auteur', 'Journal']],
    ['de', ['Überschrift', 'Volltext', 'Webadresse', 'Veröffentlichungsdatum', 'Verfasser', 'Quelle']],
    ['it', ['Titolo', 'Testo', 'Indirizzo', 'Data di pubblicazione', 'Autore', 'Testata']],
  ])('knows the columns of a table in %s', (_, [title, text, url, date, author, outlet]) => {
    const columns = [outlet, date, 'id', title, text, url, author].map(String)
    expect(recogniseColumns(columns)).toEqual({ title, text, url, date, author, outlet })
  })

  it.each([
    ['en', ['News Headline', 'News Body', 'Link to article', 'Post Date', 'By', 'Outlet Name']],
    [
      'es',
      [
        'Título de la noticia',
        'Texto del artículo',
        'Enlace a la noticia',
        'Fecha y hora',
        'Firma',
        'Cabecera',
      ],
    ],
    [
      'pt',
      ['Título da matéria', 'Corpo da notícia', 'Link da notícia', 'Data da notícia', 'Jornalistas', 'Mídia'],
    ],
    [
      'fr',
      [
        'Titre de l’article',
        'Corps de texte',
        'Lien vers l’article',
        'Date de mise en ligne',
        'Journalistes',
        'Nom du média',
      ],
    ],
    [
      'de',
      [
        'Artikelüberschrift',
        'Beitragstext',
        'Link zum Artikel',
        'Datum der Veröffentlichung',
        'Journalist/in',
        'Medienname',
      ],
    ],
    [
      'it',
      ['Titolo notizia', 'Testo dell’articolo', 'Indirizzo web', 'Data e ora', 'Giornalisti', 'Nome testata'],
    ],
    ['exports of blogs', ['post_title', 'post_content', 'postUrl', 'post_date', 'post_author', 'site']],
  ])('knows columns that are named after the article, in %s', (_, [
    title,
    text,
    url,
    date,
    author,
    outlet,
  ]) => {
    const columns = [outlet, date, 'id', title, text, url, author].map(String)
    expect(recogniseColumns(columns)).toEqual({ title, text, url, date, author, outlet })
  })

  it.each([
    [['Article ID', 'News category', 'Story count', 'Artikelnummer', 'Artikelname', 'Tipo de noticia']],
    [['date', 'level', 'message']],
    [['Artikelbezeichnung', 'Artikelbeschreibung', 'Artikel-URL', 'Preis']],
    [['Title A', 'Text B', 'Materia', 'Contents']],
    [['documents.title', 'related.article.text']],
  ])('takes a table of %j for none of articles', columns => {
    expect(recogniseColumns(columns).text).toBeUndefined()
  })

  it('prefers a name as it stands to one that names the article', () => {
    expect(recogniseColumns(['Article title', 'Title', 'News text', 'Text', 'Post date', 'Date'])).toEqual({
      title: 'Title',
      text: 'Text',
      date: 'Date',
    })
  })

  it.each([
    ['Snippet', 'Body', 'Body'],
    ['Opening Text', 'Transcript', 'Transcript'],
    ['Resumo da notícia', 'Íntegra da matéria', 'Íntegra da matéria'],
    ['Message', 'Full Article', 'Full Article'],
    ['Hit Sentence', 'Opening Text', 'Opening Text'],
    ['Materia', 'Resumen', 'Resumen'],
    ['Message', 'Description', 'Description'],
    ['Paragraphs', 'Summary', 'Summary'],
    ['Mensaje', 'Desarrollo', 'Desarrollo'],
    ['Id', 'Matéria', 'Matéria'],
  ])('prefers the whole text to a part of it: of %s and %s the column %s', (one, other, text) => {
    expect(recogniseColumns(['Headline', 'URL', one, other])).toMatchObject({ text })
    expect(recogniseColumns(['Headline', 'URL', other, one])).toMatchObject({ text })
  })

  it.each([
    ['camel case', ['webTitle', 'bodyText', 'webUrl', 'publishedAt', 'authorName', 'sourceName']],
    [
      'underscores',
      ['article_title', 'maintext', 'canonical_url', 'date_publish', 'authors', 'source_domain'],
    ],
    [
      'dots',
      ['headline.main', 'content.rendered', 'fields.url', 'attributes.date', 'author.name', 'source.name'],
    ],
    ['namespaces', ['dc:title', 'content:encoded', 'rss:link', 'dc:date', 'dc:creator', 'dc:publisher']],
  ])('knows names in %s', (_, [title, text, url, date, author, outlet]) => {
    const columns = [title, text, url, date, author, outlet].map(String)
    expect(recogniseColumns(columns)).toEqual({ title, text, url, date, author, outlet })
  })

  it('prefers the day of publication, the plain text and what needs no unwrapping', () => {
    expect(
      recogniseColumns(['modified', 'date', 'date_published', 'content_html', 'text', 'data.title', 'title']),
    ).toEqual({ date: 'date_published', text: 'text', title: 'title' })
  })

  it('unwraps names of what is written, and none in a namespace', () => {
    expect(recogniseColumns(['text', 'media:content', 'medium.content'])).toEqual({
      text: 'text',
      outlet: 'medium.content',
    })
  })

  it('takes neither a note of the author nor what a text came on for who wrote it and where', () => {
    expect(recogniseColumns(['Texto', 'Nota del autor', 'Support'])).toEqual({ text: 'Texto' })
    expect(recogniseColumns(['Texto', 'Autor de la nota'])).toMatchObject({ author: 'Autor de la nota' })
  })

  it('takes a masthead for the title where there is no other', () => {
    expect(recogniseColumns(['Cabecera', 'Texto'])).toEqual({ title: 'Cabecera', text: 'Texto' })
  })

  it('takes a source for the address only beside a better name of the outlet', () => {
    expect(recogniseColumns(['text', 'Medio', 'Fuente'])).toMatchObject({ outlet: 'Medio', url: 'Fuente' })
    expect(recogniseColumns(['text', 'Fuente'])).toEqual({ text: 'text', outlet: 'Fuente' })
    expect(recogniseColumns(['text', 'source', 'hostname', 'url'])).toMatchObject({ url: 'url' })
  })

  it('takes a description for the text only beside a title and a place or a day', () => {
    expect(recogniseColumns(['title', 'description', 'url'])).toMatchObject({ text: 'description' })
    expect(recogniseColumns(['title', 'description', 'url', 'body'])).toMatchObject({ text: 'body' })
    expect(recogniseColumns(['title', 'description'])).toEqual({ title: 'title' })
    expect(isDescription('Zusammenfassung')).toBe(true)
    expect(isDescription('Abstract Note')).toBe(true)
    expect(isDescription('article.text')).toBe(false)
  })

  it('gives no column two roles, and no role to names it does not know', () => {
    expect(recogniseColumns(['id', 'a', 'textile', 'comments.text', ''])).toEqual({})
    expect(recogniseColumns(['source', 'text'])).toEqual({ text: 'text', outlet: 'source' })
  })

  it('knows the column of the language', () => {
    expect(languageColumn(['text', 'Idioma'])).toBe('Idioma')
    expect(languageColumn(['text', 'language_model'])).toBeUndefined()
  })
})
