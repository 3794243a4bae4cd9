// Incidents that never happened, in the words of papers that do not exist. A word may be divided at its `¬`.

interface Article {
  readonly title: string
  readonly outlet: string
  readonly pageLabel: (number: number) => string
  readonly paragraphs: readonly string[]
}

export const articles = {
  es: {
    title: 'Roban las historias clínicas de un hospital',
    outlet: 'Diario de Valdeolmos',
    pageLabel: number => `Página ${number} de 2`,
    paragraphs: [
      'El Hospital Comarcal de Valdeolmos confirmó este martes que unos desconocidos copiaron las historias clí¬nicas de 18.350 pacientes atendidos entre 2019 y 2023, según un comu¬nicado que difundió por la tarde.',
      'La dirección explicó que el acceso se produjo por la cuenta de un proveedor de mante¬nimiento cuya contra¬seña figuraba en una lista pública. Nadie había cam¬biado la clave desde hacía cuatro años, admitió la gerente en una rueda de prensa muy concu¬rrida, en la que pidió perdón.',
      'La intrusión comenzó el 3 de marzo y fue descu¬bierta el 21 de abril, cuando un técnico observó un tráfico inusual durante la madru¬gada. El centro avisó a la autoridad de protec¬ción de datos al día siguiente y presentó una denun¬cia ante la Guardia Civil.',
    ],
  },
  pt: {
    title: 'Receitas médicas ficaram expostas na rede',
    outlet: 'Jornal da Serra',
    pageLabel: number => `Página ${number} de 2`,
    paragraphs: [
      'A rede de farmácias Boa Serra admitiu na sexta-¬feira que as receitas médicas de 95.400 clientes ficaram expos¬tas durante onze dias num servidor sem qualquer prote¬ção, segundo uma carta aos clientes.',
      'Os documen¬tos incluíam nomes, números de contri¬buinte, moradas e os medica¬mentos prescritos. A adminis¬tração disse que não encontrou sinais de uso inde¬vido, mas não pôde excluir essa hipó¬tese, porque os registos de acesso não são guardados por muito tempo.',
      'A falha foi comuni¬cada por uma investi¬gadora indepen¬dente em 2 de junho e corri¬gida no mesmo dia. A comissão de prote¬ção de dados também abriu um processo, e uma multa não está excluída, disse a porta-voz numa conver¬sa breve.',
    ],
  },
  fr: {
    title: 'Une mutuelle reconnaît une fuite de dossiers',
    outlet: 'Le Courrier de Clairval',
    pageLabel: number => `Page ${number} sur 2`,
    paragraphs: [
      'La mutuelle Clairval a reconnu mercredi que les dossiers de 212 000 adhé¬rents ont été télé¬chargés par un groupe inconnu au cours du mois de jan¬vier, dans un message envoyé à ses agences.',
      'D’après son direc¬teur, les intrus ont utilisé les identi¬fiants d’un cour¬tier victime d’un courriel fraudu¬leux. L’entre¬prise assure que les mots de passe étaient chif¬frés et que les garan¬ties souscrites ne figu¬raient pas dans la base consultée pendant ces trois semaines.',
      'La Commis¬sion nationale a été infor¬mée le 7 février et une enquête est ouverte dans la capitale. Une associa¬tion de consom¬mateurs prépare une action de groupe devant le tribu¬nal et invite les adhé¬rents à conserver tous les mes¬sages reçus.',
    ],
  },
  de: {
    title: 'Stadtwerke melden Abfluss von Kundendaten',
    outlet: 'Hollerbrucker Anzeiger',
    pageLabel: number => `Seite ${number} von 2`,
    paragraphs: [
      'Die Stadtwerke Hollerbruck haben am Donners¬tag mitge¬teilt, dass Unbe¬kannte die Daten¬sätze von rund 64.000 Haus¬halten kopiert haben, und verwie¬sen auf laufende Ermitt¬lungen der Polizei.',
      'Betrof¬fen sind Namen, Anschrif¬ten und Zähler¬nummern, dazu in etwa 9.000 Fällen auch die Bankver¬bindung. Nach Angaben der Geschäfts¬führung gelang¬ten die Täter über ein veral¬tetes Fernwartungs¬programm in das Netz der Verwal¬tung, das seit Jahren niemand mehr gepflegt hatte.',
      'Entdeckt wurde der Vorfall am 14. Februar, nachdem ein Dienst¬leister unge¬wöhnliche Sicherungs¬kopien bemerkt hatte. Die Aufsicht wurde inner¬halb der vorgeschrie¬benen Frist unter¬richtet, und die Betrof¬fenen erhal¬ten bis Ende des Monats einen Brief.',
    ],
  },
  it: {
    title: 'Sottratto l’archivio di un’università',
    outlet: 'La Gazzetta di Monteselva',
    pageLabel: number => `Pagina ${number} di 2`,
    paragraphs: [
      'L’Università di Montesel¬va ha comuni¬cato lunedì che ignoti hanno sot¬tratto l’archivio di 37.800 stu¬denti ed ex stu¬denti, e ha chiesto scusa con una lettera firmata dal ret¬tore in persona.',
      'Tra le informa¬zioni copiate figu¬rano codici fiscali, indi¬rizzi di posta elet¬tronica, voti degli esami e, in alcuni casi, certi¬ficati medici. L’attacco è par¬tito da un labora¬torio nel quale era rimasto acceso un calco¬latore privo di aggior¬namenti, dicono i tecnici dell’ateneo.',
      'La viola¬zione è stata sco¬perta il 9 otto¬bre e noti¬ficata al Garante entro settan¬tadue ore. L’ateneo ha atti¬vato uno spor¬tello telefo¬nico e consi¬glia di cam¬biare le parole d’ordine usate anche altrove, senza aspettare altre comunica¬zioni.',
    ],
  },
} satisfies Record<string, Article>
