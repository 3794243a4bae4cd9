import { counted, formatCount, isOne } from '../../text/format.ts'
import type { Words } from '../words.ts'

const things = (count: number, target: 'articles' | 'breaches') =>
  target === 'articles' ? counted(count, 'articolo', 'articoli') : counted(count, 'violazione', 'violazioni')
const tagCount = (count: number) => counted(count, 'etichetta', 'etichette')
const elements = (count: number) => counted(count, 'elemento', 'elementi')

export const tags: Words['tags'] = {
  arrangeRules: {
    make: 'Nuova regola',
    applyAll: 'Applica tutte',
    applied: (rules, tagged) =>
      `${counted(rules, 'regola applicata', 'regole applicate')}; ${counted(tagged, 'etichetta assegnata', 'etichette assegnate')}.`,
  },
  arrangeTags: {
    arrange: 'Etichette, pacchetti e regole',
    make: 'Nuova etichetta',
    makeBelow: 'Nuova etichetta sotto',
    rename: 'Rinomina',
    move: 'Sposta in…',
    merge: 'Unisci a…',
    remove: 'Elimina',
    removed: path => `${path} è stata eliminata con le etichette che ha sotto. Ctrl Z le recupera.`,
  },
  chooseTag: {
    move: path => `Sposta ${path} in`,
    merge: path => `Unisci ${path} a`,
    moveHint: 'Le etichette che ha sotto la seguono. Nulla perde la propria etichetta.',
    mergeHint:
      'Tutto ciò che ha questa etichetta avrà invece quella scelta; le etichette sottostanti con lo stesso nome diventano una sola.',
    field: 'Trova un’etichetta',
    list: 'Etichette',
    top: 'La cima dell’albero',
    none: 'Nessuna etichetta si chiama così.',
  },
  conditionField: {
    placeholder: 'sector:healthcare people:>500',
    label: 'Che cosa può stare qui',
    count: count => counted(count, 'suggerimento', 'suggerimenti'),
  },
  packContents: { label: 'Etichette del pacchetto', exclusive: 'una alla volta' },
  packsTab: {
    label: 'Pacchetti',
    intro:
      'Un pacchetto è un vocabolario che usano anche altri. Installarlo ne aggiunge le etichette; toglierlo elimina quelle non usate. Ctrl Z annulla entrambe le cose.',
    install: 'Installa',
    complete: 'Aggiungi le mancanti',
    remove: 'Togli',
    installThe: label => `Installa ${label}`,
    removeThe: label => `Togli ${label}`,
    tags: tagCount,
    all: count => `Installato, ${tagCount(count)}`,
    some: (installed, count) => `Presenti ${formatCount(installed)} di ${tagCount(count)}`,
    isIn: (label, count) => `${label} è installato: ${tagCount(count)}.`,
    isOut: label => `${label} è stato tolto; le etichette in uso restano.`,
  },
  ruleEditor: {
    title: 'Nuova regola',
    name: 'Nome',
    nameHint: 'Grandi violazioni sanitarie',
    target: 'Che cosa etichetta',
    targets: { breaches: 'Violazioni', articles: 'Articoli' },
    condition: 'Che cosa deve valere',
    conditionHint:
      'Le parti stanno una accanto all’altra e devono valere tutte. Una virgola dà un altro valore ammesso; - davanti a una parte la inverte. Prema ↓ per vedere che cosa si può chiedere.',
    tag: 'Etichetta da assegnare',
    tagHint: 'hipaa/large',
    runsOnImport: 'Etichetta anche ciò che verrà importato',
    save: 'Salva',
    saveAndApply: 'Salva e applica',
    apply: 'Applica ora',
    remove: 'Elimina la regola',
    discard: 'Scarta',
    removed: name =>
      `La regola ${name} è stata eliminata. Ciò che ha etichettato resta etichettato; Ctrl Z la recupera.`,
    tagged: (count, target, tag) =>
      count === 0
        ? `Nulla di nuovo da etichettare con ${tag}.`
        : `${things(count, target)} con l’etichetta ${tag}.`,
    carried: count => (isOne(count) ? '1 l’aveva già.' : `${formatCount(count)} l’avevano già.`),
    refused: count =>
      isOne(count)
        ? '1 ha un’etichetta che la esclude.'
        : `${formatCount(count)} hanno un’etichetta che la esclude.`,
  },
  rulePreview: {
    label: 'Che cosa farebbe la regola',
    nothing:
      'Scriva che cosa deve valere: qui si vede ciò che la regola etichetterebbe, prima che faccia qualcosa.',
    looking: 'Esame della cassaforte…',
    gain: (count, target) => `Etichetterebbe ${things(count, target)}.`,
    noneGain: target =>
      target === 'articles'
        ? 'Non etichetterebbe alcun altro articolo.'
        : 'Non etichetterebbe alcun’altra violazione.',
    carry: count => (isOne(count) ? '1 ha già l’etichetta.' : `${formatCount(count)} hanno già l’etichetta.`),
    refused: count => (isOne(count) ? '1 non può averla.' : `${formatCount(count)} non possono averla.`),
    more: count => `e ${formatCount(count)} in più`,
    refusedTitle: 'Non può averla',
    carries: path => `ha ${path}, e ne è possibile una sola`,
    lapsedTitle: 'Etichettato in passato, ora non più valido',
    lapsedHint: 'Conservano l’etichetta finché non viene tolta.',
  },
  rulesTab: {
    label: 'Regole',
    count: count => counted(count, 'regola', 'regole'),
    none: 'Ancora nessuna regola',
    noneHint:
      'Una regola assegna un’etichetta a ogni violazione o articolo per cui vale qualcosa: adesso e, se si vuole, a tutto ciò che verrà importato.',
    example: 'sector:healthcare people:>500  →  hipaa/large',
    runsOnImport: 'Etichetta anche ciò che verrà importato',
  },
  tagColours: {
    title: 'Colore',
    custom: 'Un altro colore',
    withChildren: 'Anche per le etichette sottostanti',
    names: ['Rosso', 'Ambra', 'Verde', 'Blu', 'Viola', 'Rosa', 'Verde acqua', 'Marrone'],
  },
  tagDetail: {
    ofPack: (label, term) => (term === null ? `Da ${label}` : `Da ${label}: ${term}`),
    exclusive: 'Una sola delle etichette sottostanti alla volta',
    exclusiveHint:
      'Assegnandone una seconda viene proposto di sostituire la prima, come con i livelli del TLP.',
    carriers: 'Assegnata a',
    nothing: 'Ancora nulla. Selezioni violazioni o articoli e prema T.',
    breaches: count => counted(count, 'violazione', 'violazioni'),
    articles: count => counted(count, 'articolo', 'articoli'),
    rules: 'Assegnata da',
  },
  tagMeaning: { label: 'Che cosa significa', placeholder: 'Quando si assegna, e quando no?' },
  tagNameField: {
    make: 'Nome della nuova etichetta',
    rename: path => `Nuovo nome di ${path}`,
  },
  tagTree: {
    label: 'Etichette',
    keys: 'Le frecce scorrono e ripiegano. Invio mostra a che cosa è assegnata un’etichetta. F2 rinomina, M sposta, Maiusc M unisce, Canc elimina.',
    none: filter => `Nessuna etichetta si chiama «${filter}».`,
    counts: (articles, breaches) => `${things(articles, 'articles')}, ${things(breaches, 'breaches')}`,
    exclusive: 'Una alla volta',
    pack: 'Da un pacchetto',
  },
  tagsPane: { label: 'Etichette', tree: 'Albero', packs: 'Pacchetti', rules: 'Regole' },
  treeTab: {
    label: 'Albero',
    articles: 'Articoli',
    breaches: 'Violazioni',
    filter: 'Filtra etichette',
    none: 'Ancora nessuna etichetta',
    noneHint:
      'Selezioni violazioni o articoli e prema T per etichettarli. Oppure cominci con un vocabolario che usano anche altri: TLP, VERIS, HHS.',
    toPacks: 'Vedi i pacchetti',
    choose: 'Scelga un’etichetta per vedere che cosa significa e a che cosa è assegnata.',
  },
  replaceRivals: {
    why: group => `Delle etichette sotto ${group} ne è possibile una sola.`,
    carried: (path, on, count) =>
      count === 1 ? `Ora ha ${path}.` : `Ora hanno ${path}: ${formatCount(on)} di ${formatCount(count)}.`,
    replace: path => `Sostituisci con ${path}`,
    leave: 'Lascia com’è',
  },
  tagChooserFoot: {
    move: 'scorri',
    toggle: 'metti o togli',
    create: 'nuova etichetta',
    arrange: 'Organizza etichette',
  },
  tagPopover: {
    title: count => `Etichette di ${elements(count)}`,
    label: 'Nome dell’etichetta',
    list: 'Etichette',
    placeholder: 'Trovi o crei un’etichetta: vector/ransomware',
    none: 'Ancora nessuna etichetta. Scriva un nome e prema Invio. Una / crea un ramo.',
    create: path => `Nuova etichetta: ${path}`,
    on: count => `su ${elements(count)}`,
    onSome: (on, count) => `su ${formatCount(on)} di ${formatCount(count)}`,
    byRule: name => `dalla regola ${name}`,
    left: count =>
      isOne(count)
        ? '1 altra etichetta; scriva qualche lettera per trovarla.'
        : `${formatCount(count)} altre etichette; scriva qualche lettera per trovarle.`,
    found: tagCount,
    groups: { carried: 'Su questi', recent: 'Recenti', others: 'Tutte le etichette' },
  },
}
