// Words in the names of organisations that say what kind of body it is, in all languages at once: "Universidad de
// Valdelmar" and "University of Valdelmar" differ in nothing else. Folded; compared without the ending of a plural.

/** One line for each kind: what means the same in the languages read. */
const kinds: readonly string[] = [
  // A clinic in one language is a hospital, or a body of health care, in the next.
  `hospital hospitals hospitales hospitais hopital hopitaux ospedale ospedali ospedaliera ospedaliero krankenhaus
  krankenhauser spital klinikum universitatsklinikum universitatsklinik universitatsspital kreisklinikum hospitalario hospitalier chu chr asl ausl ats clinic clinics clinica clinicas cliniche clinique cliniques
  klinik kliniken health saude salud salut sante salute sanita sanidad gesundheit healthcare sanitaria sanitario care medical
  medico medica medicos medicale medizin medicina medicine policlinico policlinica polyclinique poliklinik`,
  'university universities universidad universidade universite universita universitat universitaet univ uni hochschule hochschulen fachhochschule',
  'college colegio colegios collegi collegio lycee gymnasium liceo liceu',
  'school schools escuela escola ecole scuola schule academia academy academie accademia akademie',
  'institute institut instituto istituto',
  'bank banco banca banque banc sparkasse caixa caja cassa caisse',
  'insurance insurer assurance assurances seguros seguro seguradora aseguradora assicurazioni assicurazione assegurances versicherung versicherungen mutua mutual mutuelle mutualidad mutualidade krankenkasse',
  'pharmacy pharmacies farmacia farmacias farmacie farmacies pharmacie apotheke apotheken drugstore drugstores',
  'laboratory laboratories laboratorio laboratorios laboratori laboratoire laboratoires labor labore labs lab diagnostics diagnosticos diagnostico',
  'city town municipality ayuntamiento municipio municipalidad municipalidade prefeitura camara mairie ville commune comune stadt gemeinde ajuntament alcaldia council concejo',
  'ministry ministerio ministere ministero ministerium ministeri department departamento departement dipartimento secretaria secretariat',
  'airline airlines airways aerolinea aerolineas compagnie fluggesellschaft',
  'railway railways rail ferrocarril ferrocarriles ferrovias ferroviaria chemins bahn trenes comboios treni',
  'cooperative cooperativa cooperativas cooperatives cooperatieve genossenschaft coop',
  'foundation fundacion fundacao fundacio fondation fondazione stiftung',
  'association asociacion associacao associacio associazione verein verband federation federacion federacao federazione',
  'pension pensiones pensoes pensioni pensionskasse pensions retraite rentenversicherung',
  'credit credito kredit creditos union',
  'energy energia energias energie electricity electricidad eletricidade elettricita stadtwerke utilities gas gaz water agua agues aguas eau acqua wasser',
  'telecom telecoms telecommunications telecomunicaciones telecomunicacoes telecomunicazioni telefonia mobile movil telco',
  'hotel hotels hoteles hoteis hoteliere alberghi',
  'retail stores store tiendas tienda lojas loja magasins negozi handel kaufhaus supermarkets supermercados supermercats supermarches supermarkt',
  'transport transports transportes trasporti logistics logistica logistique logistik autobuses buses autocarros bus mobility mobilidade movilidad mobilitat mobilite',
  'education educacion educacao formazione bildung learning',
  'court tribunal tribunale gericht juzgado',
  'police policia polizia polizei',
  'library biblioteca bibliotheque bibliothek',
]

/** Words that tell one body from another as little as a legal form does. */
const loose = `group grupo groupe gruppe gruppo grup network networks rede red reseau netz rete service services servicio
  servicios servico servicos servizi servizio serveis servei dienst dienste dienstleistungen software technologies
  technology tecnologia tecnologias technologie technologien tecnologie systems system sistemas sistema systeme solutions
  soluciones solucoes soluzioni losungen national nacional nazionale international internacional internazionale
  general generale central centro center centre centrum zentrum centri regional regionale autonomo digital online data
  company companhia compania compagnia empresa firma corporation public publico publica publique pubblica pubblico
  trust authority autoridad autoridade autorita behorde`

/** Words that only join others, and titles of saints: "San" is no more of a name than "de". */
const small = `a al ao aos as d da das de degli dei del dell della delle dello den der des di do dos du e ed el els en et
  fur i il in l la las le les lo los of on os per por pour und y zu zum zur the and for st san sant santa sainte saint sankt
  santo sao nuestra nossa senora senhora notre dame`

const list = (words: string) => words.split(/\s+/).filter(word => word !== '')

const smallWords = new Set(list(small))

/** What a word of a name is good for: `own` tells bodies apart, `kind` says what they are, `loose` and `small` neither. */
export interface NameWord {
  readonly role: 'own' | 'kind' | 'loose' | 'small'
  readonly key: string
}

const endings = ['en', 'es', 'em', 'er', 'n', 's', 'm', 'r', 'e']
const ending = new RegExp(`(?<=\\p{L}{5})(?:${endings.join('|')})$`, 'u')

/** A word without what may be the ending of case or number: what it is looked up by. */
export const wordStem = (word: string): string => word.replace(ending, '')

const withStems = (words: string) => list(words).flatMap(word => [word, wordStem(word)])
const kindOf = new Map(
  kinds.flatMap((line, kind) => withStems(line).map(word => [word, `~${kind}`] as const)),
)
const looseWords = new Set(withStems(loose))

/** True when two words differ in such an ending at most: "Elbmarsch" and "Elbmarschs", not "Connexin" and "Connexis". */
export const isSameWord = (a: string, b: string): boolean => a === b || isForm(a, b) || isForm(b, a)
const isForm = (long: string, short: string) =>
  /^\p{L}{5}/u.test(short) && long.startsWith(short) && endings.includes(long.slice(short.length))

/** A folded word of a name; two words that mean the same kind of body have the same key. */
export function nameWord(word: string): NameWord {
  if (smallWords.has(word)) return { role: 'small', key: word }
  const kind = kindOf.get(word) ?? kindOf.get(wordStem(word))
  if (kind !== undefined) return { role: 'kind', key: kind }
  return { role: looseWords.has(word) ? 'loose' : 'own', key: word }
}
