import type { ColumnRole } from '../../../domain/article.ts'

/** What a role's columns are called, folded, without spaces and signs, the surest name first. */
export type ColumnNames = Readonly<Record<ColumnRole, readonly string[]>>

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Names that say what a column is, in our languages and in what news services export. */
export const columnNames: ColumnNames = {
  text: words(`
    fulltext bodytext maintext articletext articlebody contenttext textcontent text body content plaintext
    cleantext newstext newscontent articlecontent storytext fullcontent
    selftext fullarticle
    textocompleto textointegro noticiacompleta articulocompleto cuerpo cuerpodeltexto texto contenido textodelanoticia cuerpodelanoticia
    textointegral materiacompleta artigocompleto corpo conteudo corpodotexto textodanoticia
    texteintegral textecomplet articlecomplet corps corpsdetexte corpsdutexte texte contenu corpsdelarticle contenudelarticle
    volltext vollstandigerartikel inhalt artikeltext haupttext fliesstext textkorper textkoerper nachrichtentext
    meldungstext testocompleto testointegrale articolocompleto testo contenuto corpodeltesto testodellarticolo
    article articulo artigo artikel articolo noticia nota beitrag story document rawtext
    contenthtml bodyhtml htmlcontent contentencoded articlehtml html rawhtml rawcontent
  `),
  title: words(`
    headline title webtitle articletitle newstitle titulo titular titre titel titolo manchete encabezado
    uberschrift ueberschrift schlagzeile grostitre intitule titulodelanoticia titulodanoticia titredelarticle
    titolodellarticolo hauptuberschrift subject betreff asunto assunto objet oggetto
    heading cabecera
  `),
  url: words(`
    canonicalurl canonical url weburl articleurl link permalink permalien weblink sourceurl originalurl documenturl
    storyurl pageurl externalurl uri hyperlink directlink webaddress enlace hipervinculo vinculo direccion direccionweb liga endereco ligacao hiperligacao adresse lien
    enderecoweb enderecoeletronico hiperlink adresseweb adresselien adresseurl urladresse hyperlien
    webadresse internetadresse quelleurl webseite indirizzo indirizzoweb collegamento collegamentoipertestuale mainentityofpageid mainentityofpage address href guid alternate
  `),
  date: words(`
    datepublished publisheddate publishedat publishedon publishedtime publicationdate datepublication pubdate
    publishdate datepublish publishtime published dateofpublication webpublicationdate firstpublicationdate
    datetimepub releasedate articledate storydate newsdate editiondate
    fechadepublicacion fechapublicacion fechadelapublicacion fpublicacion fechadeedicion fechaedicion
    fechadeemision fechayhora fechahora publicadoel publicadoem
    datadepublicacao datadapublicacao datapublicacao datadeveiculacao dataveiculacao dataehora datahora
    datedepublication datedelapublication datedemiseenligne datedediffusion dateetheure dateparution datedeparution publiele parule
    veroffentlichungsdatum veroeffentlichungsdatum veroffentlichtam veroeffentlichtam erscheinungsdatum
    datumderveroffentlichung datumderveroeffentlichung publikationsdatum sendedatum datumunduhrzeit erschienenam
    datadipubblicazione datadellapubblicazione datapubblicazione datadiuscita datauscita dataeora dataora pubblicatoil
    date datetime fecha datum data publicado veroffentlicht veroeffentlicht pubblicato publie erschienen
    seendate issued issuedate timestamp time day dia tag giorno jour created createdat datecreated
  `),
  author: words(`
    byline authorname authorsname author authors autor autores autora auteur auteurs autore autori verfasser
    verfasserin autorin autoren creator creators writer reporter journalist journalists by periodista periodistas redactor jornalista jornalistas redator
    journaliste journalistes redacteur redakteur redakteurin journalistin giornalista giornalisti redattore firma firmadopor assinatura signature
    personauthor contributor credit influencer
  `),
  outlet: words(`
    outlet publishername publisher publication publicationname publicationtitle sourcename sourcetitle sourcehostname origintitle containertitle medianame
    newspaper newssource newsoutlet outletname mediatitle source mediaoutlet medium media medio mediodecomunicacion nombredelmedio nombremedio cabecera periodico diario fuente
    veiculo veiculodecomunicacao nomedoveiculo nomedojornal jornal fonte orgaodecomunicacao
    nomdumedia nomdelasource journal titredepresse medienname medientitel titeldesmediums quelle zeitung quellenname
    publikation testata nometestata nomedellatestata giornale quotidiano editore sitename webname website site provider providername hostname
    sourcedomain domain siteweb sitio webseite
    midia soporte suporte supporto
  `),
}

/** Names of the outlet that, beside a better one, are those of the address. */
export const sourceNames = words('source fuente fonte quelle')

/** Columns that hold the text where there is a title with a place or a day: in other tables they are something else. */
export const looseTextNames = words(`
  transcript transcripcion transcricao transcription transkript trascrizione desarrollo integra
`)

/** The same, where nothing says what the article is about: beside that they are keywords, notices and counts. */
export const looserTextNames = words(`
  contents message mensaje mensagem nachricht meldung messaggio paragraphs parrafos paragrafos paragraphes absatze
  paragrafi materia
`)

/** Columns that hold what an article is about and not its text: read only where there is nothing better. */
export const descriptionNames = words(`
  leadparagraph lead openingtext description articledescription summary abstract abstractnote excerpt extract snippet hitsentence trailtext standfirst teaser
  resumen descripcion extracto entradilla bajada copete resumo extrato linhafina descricao resume chapeau extrait
  zusammenfassung beschreibung kurzbeschreibung vorspann anreisser auszug riassunto sommario occhiello descrizione estratto
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

/** What articles are called in the names of their columns: `Título de la noticia` is the title. */
export const articleWords = words(`
  article news story document post articulo noticia nota documento artigo materia reportagem
  artikel beitrag nachricht meldung dokument articolo notizia
`)

/** What joins such a word to the rest. */
export const joiningWords = words(
  'of the to a al de del la el da do a du des l le vers zum zur der dell della dello all alla',
)

/** The same words at the head of a longer one: `Artikeltitel`. */
export const articlePrefixes = words('artikel beitrags nachrichten meldungs dokument article news story post')
