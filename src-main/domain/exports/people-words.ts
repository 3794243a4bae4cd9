// Words beside which a name is that of a person: titles before it, offices before or behind it.

const words = (list: string): readonly string[] => list.split(/\s+/).filter(word => word !== '')

/** Written before a name, folded, without their stop. */
export const titles: ReadonlySet<string> = new Set(
  words(`mr mrs ms mx miss dr dra prof sir dame hon sr sra srta don dona senor senora senorita senhor senhora doutor doutora
  doctor doctora profesor profesora professor professora mme mlle monsieur madame docteur herr herrn frau dott
  dottor dottore dottoressa ssa sig signor signora signora ing avv avvocato onorevole senator representative congressman
  congresswoman judge justice sheriff`),
)

/** Offices and trades of people who are quoted; folded. */
export const offices: ReadonlySet<string> = new Set(
  words(`spokesperson spokesman spokeswoman ceo cio ciso cto cfo coo dpo chairman chairwoman chairperson president director
  manager superintendent attorney lawyer solicitor professor researcher analyst minister mayor governor commissioner
  detective inspector founder cofounder co-founder prosecutor physician nurse chief executive
  portavoz vocera vocero directora gerente presidente presidenta alcalde alcaldesa ministro ministra consejero consejera
  abogado abogada investigador investigadora fiscal jefe jefa rector rectora delegado delegada
  porta-voz diretor diretora presidenta prefeito prefeita advogado advogada pesquisador pesquisadora
  porte-parole directeur directrice presidente pdg maire ministre avocat avocate chercheur chercheuse procureur procureure
  sprecher sprecherin pressesprecher pressesprecherin geschaftsfuhrer geschaftsfuhrerin vorstand vorstandschef direktor
  direktorin leiter leiterin burgermeister burgermeisterin minister ministerin rechtsanwalt rechtsanwaltin landrat
  landratin oberburgermeister datenschutzbeauftragter datenschutzbeauftragte kanzler kanzlerin
  portavoce direttore direttrice sindaco sindaca assessore assessora avvocato avvocata ricercatore ricercatrice
  amministratore procuratore presidente ministra`),
)

/** Join the words of one name: `Ana de la Torre`. */
export const particles: ReadonlySet<string> = new Set(
  words(
    'de da do dos das del della dello di d’ van von der den vom zu la le las los el al bin ter ten y e i',
  ),
)

/** Behind a run of capitalised words they show that it was no person. */
export const legalForms: ReadonlySet<string> = new Set(
  words(`inc llc ltd plc corp co gmbh ag se kg sa s.a sl s.l sas sarl spa s.p.a srl lda ltda eireli nv bv ab oy as llp pc
  memorial county street road avenue avenida calle rua rue strasse via park bridge airport stadium island river valley
  lake beach air foods consulting partners holdings industries logistics labs media news times post journal gazette`),
)
