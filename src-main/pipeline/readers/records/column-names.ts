import type { ColumnRole } from '../../../domain/article.ts'

/** What a role's columns are called, folded, without spaces and signs, the surest name first. */
export type ColumnNames = Readonly<Record<ColumnRole, readonly string[]>>

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Names that say what a column is, in our languages and in what news services export. */
export const columnNames: ColumnNames = {
  text: words(`
    fulltext bodytext maintext articletext articlebody contenttext textcontent text body content plaintext
    cleantext newstext newscontent articlecontent storytext fullcontent
    textocompleto textointegro cuerpo texto contenido textodelanoticia cuerpodelanoticia
    textointegral corpo conteudo corpodotexto textodanoticia
    texteintegral textecomplet corps texte contenu corpsdelarticle contenudelarticle
    volltext inhalt artikeltext haupttext fliesstext nachrichtentext meldungstext
    testocompleto testointegrale testo contenuto corpodeltesto testodellarticolo
    article articulo artigo artikel articolo noticia nota beitrag story document rawtext
    contenthtml bodyhtml htmlcontent contentencoded articlehtml html rawhtml rawcontent
  `),
  title: words(`
    headline title webtitle articletitle newstitle titulo titular titre titel titolo manchete encabezado cabecera
    uberschrift ueberschrift schlagzeile grostitre intitule titulodelanoticia titulodanoticia titredelarticle
    titolodellarticolo hauptuberschrift subject betreff asunto assunto objet oggetto
  `),
  url: words(`
    canonicalurl canonical url weburl articleurl link permalink permalien weblink sourceurl originalurl documenturl
    storyurl pageurl externalurl uri enlace direccion direccionweb liga endereco ligacao hiperligacao adresse lien
    adresseweb adresselien webadresse internetadresse indirizzo collegamento mainentityofpageid mainentityofpage address href guid alternate
  `),
  date: words(`
    datepublished publisheddate publishedat publishedon publishedtime publicationdate datepublication pubdate
    publishdate datepublish publishtime published dateofpublication webpublicationdate firstpublicationdate
    datetimepub releasedate articledate storydate newsdate
    fechadepublicacion fechapublicacion publicadoel publicadoem datadepublicacao datapublicacao
    datedepublication dateparution datedeparution publiele parule
    veroffentlichungsdatum veroeffentlichungsdatum veroffentlichtam veroeffentlichtam erscheinungsdatum
    publikationsdatum erschienenam datadipubblicazione datapubblicazione pubblicatoil
    date datetime fecha datum data publicado veroffentlicht veroeffentlicht pubblicato publie erschienen
    seendate issued issuedate timestamp time day dia tag giorno jour created createdat datecreated
  `),
  author: words(`
    byline authorname authorsname author authors autor autores autora auteur auteurs autore autori verfasser
    verfasserin autorin autoren creator creators writer reporter journalist periodista redactor jornalista redator
    journaliste redacteur redakteur giornalista redattore firma firmadopor assinatura signature
    personauthor contributor credit
  `),
  outlet: words(`
    outlet publishername publisher publication publicationname publicationtitle sourcename sourcetitle sourcehostname origintitle containertitle medianame
    newspaper newssource newsoutlet source mediaoutlet medium media medio mediodecomunicacion periodico diario fuente
    veiculo jornal fonte orgaodecomunicacao journal titredepresse quelle zeitung quellenname
    testata giornale quotidiano sitename webname website site provider providername hostname
    sourcedomain domain siteweb sitio
  `),
}

/** Names of the outlet that, beside a better one, are those of the address. */
export const sourceNames = words('source fuente fonte quelle')

/** Columns that hold what an article is about and not its text: read only where there is nothing better. */
export const descriptionNames = words(`
  leadparagraph lead description articledescription summary abstract excerpt snippet trailtext standfirst teaser
  resumen descripcion extracto entradilla resumo descricao resume chapeau extrait
  zusammenfassung beschreibung kurzbeschreibung vorspann anreisser riassunto sommario descrizione estratto
`)

/** Columns that name the language of the text. */
export const languageNames = words(
  'language lang inlanguage languagecode idioma lengua lingua langue sprache',
)

/** Parts of a dotted name that only say where a value was wrapped: `_source.title` is the title. */
export const wrapperNames = words(`
  fields attributes article document doc item node record data metadata meta post story news properties
  dc dcterms schema rss og schemaorg entry
`)

/** Last parts of a dotted name that only say how a value is written: `title.rendered` is the title. */
export const formNames = words(
  'rendered raw value main original name literal content text html cdata label plain href t dateparts',
)
