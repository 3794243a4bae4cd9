// One invented breach report in each language, and what other desks make of such a report.
import { seededRandom } from '../bench/random.ts'

export const stories = {
  en: `Orvane Dental says 48,200 patients were told of a break-in

Orvane Dental, a chain of eleven practices in the north of the country, has written to 48,200 patients whose records were copied by intruders in March. The company said on 14 May 2024 that somebody had used the password of a former bookkeeper to reach its archive of X-rays and letters.

The intruders were inside the network from 3 March to 19 March, when a routine check of the backups showed files nobody had asked for. Orvane Dental switched off the remote access the same afternoon and called in two outside specialists, who worked for six weeks.

Names, addresses, dates of birth and treatment notes were taken, and of 1,900 patients the bank account as well. Passwords for the booking page were not touched, because they are kept by another firm.

The practices stayed open, though letters to health insurers were sent late for most of April. The regulator opened a case on 16 May and asked for the reports of the specialists. A fine is possible, but in similar cases it took more than a year to be decided.`,
  es: `Aguas de Montelejo avisa a 31.400 abonados de un robo de datos

La empresa Aguas de Montelejo, que da servicio a nueve municipios de la sierra, comunicó el 8 de febrero de 2024 que unos desconocidos copiaron los datos de 31.400 abonados. El acceso se produjo a través de un proveedor que imprime las facturas y que conservaba una copia antigua del fichero de clientes.

Según la compañía, los intrusos entraron el 20 de enero y permanecieron en el sistema cuatro días, hasta que un técnico observó que la impresora de recibos trabajaba de madrugada. Aguas de Montelejo cortó la conexión esa misma noche y avisó a la policía.

Entre la información copiada hay nombres, direcciones, números de contrato y, en 2.750 casos, la cuenta bancaria en la que se cobra el recibo. Las lecturas de los contadores no se vieron afectadas y el suministro no se interrumpió en ningún momento.

La empresa recomienda desconfiar de las llamadas que pidan confirmar la cuenta y ha abierto una oficina en la plaza del mercado. La autoridad de protección de datos ha pedido explicaciones y resolverá antes del verano.`,
  pt: `Rede de farmácias Boa Serra confirma fuga de dados de 67 mil clientes

A rede de farmácias Boa Serra confirmou no dia 11 de março de 2024 que os dados de 67 mil clientes do seu cartão de descontos foram publicados num fórum. A empresa, que tem vinte e três lojas no interior, soube do caso por um cliente que encontrou ali o seu próprio nome.

De acordo com o comunicado, os ficheiros saíram de um servidor de testes que ficou aberto durante nove semanas depois de uma mudança de fornecedor. A Boa Serra fechou o servidor no mesmo dia e contratou uma equipa externa para reconstruir o que aconteceu.

Foram expostos nomes, números de telefone, datas de nascimento e a lista das compras dos últimos dois anos, incluindo 5.300 receitas digitalizadas. Os cartões bancários não passam por esse servidor e não foram afetados.

A farmácia pede aos clientes que ignorem mensagens com supostos reembolsos e promete enviar uma carta a cada pessoa até ao fim de abril. A autoridade nacional abriu um processo e lembrou que os dados de saúde têm proteção especial.`,
  fr: `La mutuelle Rivalsace informe 22 600 assurés d'une intrusion

La mutuelle Rivalsace, installée dans trois départements de l'est, a annoncé le 5 avril 2024 que les données de 22 600 assurés avaient été copiées par des inconnus. L'intrusion est partie d'un compte de messagerie dont le mot de passe circulait depuis l'automne sur un forum.

D'après la mutuelle, les pirates ont lu pendant treize jours les pièces jointes envoyées par les assurés, avant qu'une employée ne s'étonne de messages marqués comme lus. Rivalsace a coupé le compte dans l'heure et déposé plainte le lendemain.

Les fichiers contiennent des noms, des adresses, des numéros de sécurité sociale et, pour 1 480 personnes, des relevés bancaires. Les remboursements continuent d'être versés normalement et le site n'a pas été touché.

La mutuelle écrit à chaque personne concernée et finance pendant un an une surveillance des comptes. L'autorité de contrôle a été prévenue dans les délais et rendra son avis à l'automne, après avoir entendu le prestataire informatique.`,
  de: `Verkehrsbetriebe Lindental melden Abfluss von 39.500 Abodaten

Die Verkehrsbetriebe Lindental haben am 22. Juni 2024 mitgeteilt, dass Unbekannte die Daten von 39.500 Inhabern eines Abonnements kopiert haben. Der Zugriff gelang über einen Rechner in der Werkstatt, auf dem seit Jahren keine Aktualisierung mehr eingespielt worden war.

Nach Angaben des Unternehmens hielten sich die Täter vom 2. Juni an acht Tage lang im Netz auf, bevor ein Fahrer meldete, dass die Anzeigen an den Haltestellen leer blieben. Die Verkehrsbetriebe Lindental trennten die Werkstatt noch am selben Abend vom Netz und erstatteten Anzeige.

Abgeflossen sind Namen, Anschriften, Lichtbilder und bei 3.100 Kunden die Kontonummer, von der das Abo bezahlt wird. Fahrten und Standorte werden nicht gespeichert und konnten deshalb nicht gestohlen werden.

Das Unternehmen schreibt alle Betroffenen an und rät, Abbuchungen in den nächsten Monaten genau zu prüfen. Die Aufsichtsbehörde des Landes prüft, ob die Werkstatt hätte abgeschottet sein müssen, und will bis zum Herbst entscheiden.`,
  it: `La cooperativa Valdorsa avverte 14.900 soci di un furto di dati

La cooperativa agricola Valdorsa, con sede ai piedi delle colline, ha comunicato il 17 luglio 2024 che ignoti hanno copiato i dati di 14.900 soci. L'accesso è avvenuto attraverso il portale delle quote latte, dove era rimasta attiva una vecchia utenza di prova.

Secondo la cooperativa gli intrusi sono entrati il 29 giugno e hanno scaricato gli archivi in due notti, finché il gestore della rete non ha segnalato un traffico insolito. Valdorsa ha chiuso il portale il giorno stesso e ha presentato denuncia.

Sono stati copiati nomi, codici fiscali, superfici dei terreni e, per 860 soci, le coordinate bancarie usate per i contributi. I pagamenti della stagione non sono in pericolo, perché passano da un'altra banca dati.

La cooperativa invita i soci a diffidare di chi chiede conferma del conto e risponde alle domande in un ufficio aperto anche il sabato. Il Garante ha chiesto una relazione tecnica e potrà decidere una sanzione nei prossimi mesi.`,
} as const

export type StoryLanguage = keyof typeof stories
export const storyLanguages = Object.keys(stories) as StoryLanguage[]

/** Replaces, leaves out or adds so large a share of the words, here and there, with new ones. */
export function reworded(text: string, share: number, seed: number): string {
  const random = seededRandom(seed)
  return text.replace(/\S+/g, word => {
    if (!random.isBelow(share)) return word
    const other = `${random.pick(syllables)}${random.pick(syllables)}`
    return random.pick([other, `${word} ${other}`, ''])
  })
}

const syllables = ['ba', 'ten', 'ori', 'lum', 'gra', 'ves', 'ino', 'pal'] as const

/** The same report at another desk: its own headline and byline. */
export function asWireCopy(text: string, headline: string, byline: string): string {
  const [, ...paragraphs] = text.split('\n\n')
  return [headline, byline, ...paragraphs].join('\n\n')
}
