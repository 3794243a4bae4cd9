// Given names that are common where the six languages are written. Left out are those that are towns, saints of
// hospitals, months or plain words (Florence, Santiago, Mercedes, August, Hope): with them the rule would hide places.

/** Folded, one list for each language. */
const lists: readonly string[] = [
  `james john robert michael william david richard joseph thomas christopher daniel matthew anthony donald steven andrew
  kenneth joshua kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry
  justin scott brandon benjamin samuel gregory alexander patrick raymond jack dennis jerry tyler aaron jose adam nathan henry
  zachary douglas peter kyle noah ethan jeremy keith sean mary patricia jennifer linda elizabeth barbara susan jessica sarah
  karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca
  sharon laura cynthia dorothy amy kathleen angela shirley emma brenda pamela nicole anna samantha katherine christine helen
  debra rachel carolyn janet maria heather diane olivia julie joyce ruth kelly lauren christina joan evelyn judith andrea
  hannah megan cheryl jacqueline martha gloria teresa ann sara kathryn janice jane alice julia denise amber danielle oliver
  harry simon neil graham ian colin alan stuart gareth rhys fiona gillian claire louise siobhan niamh priya aisha mohammed`,
  `antonio manuel jose francisco david juan javier daniel carlos alejandro miguel rafael pedro pablo angel sergio fernando
  jorge luis alberto alvaro diego adrian raul ivan ruben enrique oscar ramon vicente andres joaquin santi eduardo victor jaime
  ignacio roberto marcos alfonso salvador ricardo emilio hugo guillermo julio julian gonzalo agustin felipe jordi josep marc
  maria carmen ana isabel laura cristina marta lucia elena paula raquel sara beatriz silvia patricia nuria rocio alicia
  sonia irene teresa andrea julia angela yolanda susana natalia eva inmaculada noelia margarita veronica gabriela valentina
  camila ximena guadalupe monserrat ines lorena esther miriam alba aitana montserrat`,
  `joao jose antonio francisco carlos paulo pedro lucas luiz marcos luis gabriel rafael daniel marcelo bruno eduardo felipe
  rodrigo manuel mateus andre fernando fabio leonardo gustavo guilherme leandro tiago thiago diogo nuno rui vasco goncalo
  miguel henrique vitor caio ana maria mariana juliana fernanda patricia aline camila amanda jessica leticia bruna beatriz
  sofia ines catarina filipa joana teresa luisa helena rita sonia carla sandra vanessa tatiana renata larissa gabriela`,
  `jean pierre michel philippe alain nicolas patrick christophe francois thierry stephane olivier laurent julien sebastien
  frederic pascal guillaume antoine alexandre vincent mathieu thomas romain maxime benoit jerome fabrice emmanuel bruno gilles
  didier bernard jacques luc yves herve cedric arnaud marie nathalie isabelle sylvie catherine francoise valerie christine
  sandrine stephanie veronique celine chantal patricia brigitte julie monique aurelie laurence annie delphine emilie
  virginie sophie camille elodie anne helene claire manon chloe lea pauline agnes mathilde`,
  `peter hans wolfgang klaus jurgen juergen dieter manfred uwe bernd helmut gunter guenter werner horst frank heinz karl josef
  andreas stefan michael thomas markus matthias torsten thorsten jens sven ralf jorg joerg holger dirk christoph alexander
  sebastian tobias florian jan felix lukas niklas moritz jonas anna julia sabine susanne petra monika claudia birgit
  andrea stefanie katrin kathrin nicole sandra melanie anja silke heike ute ursula renate ingrid gisela brigitte angelika
  karin martina kerstin ulrike jana lena laura katharina franziska johanna hannah friedrich heinrich`,
  `giuseppe antonio giovanni mario luigi francesco angelo vincenzo pietro salvatore carlo franco domenico bruno paolo michele
  giorgio aldo sergio luciano alessandro andrea marco matteo lorenzo davide simone federico riccardo stefano roberto
  alberto fabio luca claudio massimo maurizio gianluca gianni enrico filippo giacomo maria anna giuseppina rosa angela
  giovanna teresa lucia carmela caterina francesca antonietta carla elena concetta rita margherita giulia chiara sara
  martina valentina alessandra silvia federica elisa paola laura barbara cristina simona daniela roberta ilaria serena`,
]

export const givenNames: ReadonlySet<string> = new Set(
  lists.flatMap(list => list.split(/\s+/)).filter(name => name !== ''),
)
