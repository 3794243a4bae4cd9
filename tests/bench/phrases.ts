// What the synthetic articles are written with: invented organisations, and sentences with holes.

type List = readonly [string, ...string[]]

export interface Phrases {
  readonly lang: string
  readonly titles: List
  /** Sentences that state facts. Holes: {org} {city} {gang} {count} {day} {month} {year} {data}. */
  readonly facts: readonly string[]
  readonly months: List
  readonly data: List
  readonly suffixes: List
  readonly thousands: string
  /** Words the sentences in between are made of. */
  readonly words: List
}

const split = (text: string) => text.split(/\s+/) as unknown as List

export const stems = split(
  'Alder Birken Cordel Dravo Elmsta Ferron Galven Harbo Ilmen Jarrow Kestral Lorvik Marden Norvo Olvera Pellan Quintas Rovar Saltera Tarrin Umbra Valdor Westra Yarrow Zelmar',
)
export const cities = split(
  'Ostrava Brindle Vallenor Marwick Tressel Kolmark Sanverde Aldport Ruhlstadt Peñablanca',
)
export const gangs = split('BlackTern GreyHeron NightOtter RustFox')

export const phrases: readonly [Phrases, ...Phrases[]] = [
  {
    lang: 'en',
    titles: ['{org} says data of {count} people was exposed', 'Attack on {org}: what is known so far'],
    facts: [
      '{org}, based in {city}, said that {count} people were affected by the data breach.',
      'The intrusion was discovered on {month} {day}, {year}.',
      'The exposed information includes {data} and {data}.',
      'The ransomware group {gang} claimed responsibility for the attack.',
      '{org} began notifying those affected in {month} {year} and offers twelve months of credit monitoring.',
      'There is no evidence that the data has been misused, the company said.',
    ],
    months: split('January February March April May June July August September October November December'),
    data: [
      'names',
      'dates of birth',
      'Social Security numbers',
      'email addresses',
      'medical records',
      'phone numbers',
    ],
    suffixes: ['Health', 'Insurance', 'Credit Union', 'Logistics', 'University'],
    thousands: ',',
    words: split(
      'the of a staff report system week office after public letter which server under review local service that with people during morning board account team said would offer records plan with part many small field desk review early notice care open further when each review network other month',
    ),
  },
  {
    lang: 'es',
    titles: ['{org} confirma que se filtraron datos de {count} personas', 'Ataque a {org}: lo que se sabe'],
    facts: [
      '{org}, con sede en {city}, informó de que {count} personas resultaron afectadas por la brecha de datos.',
      'La intrusión fue descubierta el {day} de {month} de {year}.',
      'La información expuesta incluye {data} y {data}.',
      'El grupo de ransomware {gang} reivindicó el ataque.',
      '{org} empezó a notificar a los afectados en {month} de {year}.',
      'No hay indicios de que los datos se hayan utilizado indebidamente, según la empresa.',
    ],
    months: split('enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'),
    data: [
      'nombres',
      'fechas de nacimiento',
      'direcciones de correo electrónico',
      'historiales médicos',
      'números de teléfono',
    ],
    suffixes: ['Salud', 'Seguros', 'Logística', 'Telecomunicaciones', 'Hospital'],
    thousands: '.',
    words: split(
      'el la de que en un una según personal informe semana oficina después carta servidor durante mañana equipo cuenta servicio local sistema público parte muchos pequeño revisión temprano aviso otro mes cuando cada red abierta nuevo consejo plan también sobre entre gestión datos vecinos',
    ),
  },
  {
    lang: 'de',
    titles: ['{org} meldet Datenleck mit {count} Betroffenen', 'Angriff auf {org}: was bisher bekannt ist'],
    facts: [
      'Nach Angaben von {org} aus {city} sind {count} Personen von dem Datenleck betroffen.',
      'Der Angriff wurde am {day}. {month} {year} entdeckt.',
      'Betroffen sind {data} und {data}.',
      'Die Ransomware-Gruppe {gang} bekannte sich zu dem Angriff.',
      '{org} informiert die Betroffenen seit {month} {year}.',
      'Hinweise auf einen Missbrauch der Daten gibt es nach Angaben des Unternehmens nicht.',
    ],
    months: split('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    data: ['Namen', 'Geburtsdaten', 'E-Mail-Adressen', 'Patientenakten', 'Telefonnummern'],
    suffixes: ['Klinik', 'Versicherung', 'Logistik', 'Sparkasse', 'Stadtwerke'],
    thousands: '.',
    words: split(
      'der die das und ein eine nach Woche Bericht Büro Dienst Leitung während Morgen Brief Netz offen jeder neu Plan auch über zwischen Teil viele kleine Prüfung früh Hinweis anderer Monat wenn System öffentlich Konto Stelle Server wurde Mitarbeiter gestern weiter',
    ),
  },
]
