import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { kept, readBytes, removed } from './read-pdf.ts'

const fixtures = resolve(import.meta.dirname, '../../../../fixtures/pdf')
const read = (name: string) => readBytes(readFileSync(join(fixtures, name)), name)

// What programs make of texts: two columns and hyphens by Chromium, groff and Ghostscript, a packed copy by qpdf.
describe('files of other programs', () => {
  it('a browser’s: two justified columns, divided words', async () => {
    const document = await read('chromium-de.pdf')
    expect(document).toMatchObject({
      title: 'Stadtwerke melden Abfluss von Kundendaten nach Angriff',
      outlet: 'Hollerbrucker Anzeiger',
      declaredLanguage: 'de',
      notes: [],
    })
    expect(kept(document).slice(1)).toEqual([
      'Die Stadtwerke Hollerbruck haben am Donnerstag mitgeteilt, dass Unbekannte die Datensätze von rund 64.000 Haushalten kopiert haben. Betroffen sind Namen, Anschriften, Zählernummern und in etwa 9.000 Fällen auch Bankverbindungen der Kundinnen und Kunden.',
      'Nach Angaben der Geschäftsführung gelangten die Täter über ein veraltetes Fernwartungsprogramm in das Verwaltungsnetz. Die Stromversorgung war zu keinem Zeitpunkt gefährdet, weil die Leittechnik getrennt betrieben wird und eigene Zugänge hat.',
      'Entdeckt wurde der Vorfall am 14. Februar, nachdem ein Dienstleister ungewöhnliche Sicherungskopien bemerkt hatte. Die Landesdatenschutzbeauftragte wurde innerhalb der vorgeschriebenen Frist unterrichtet, und die Betroffenen erhalten bis Ende des Monats Post.',
      'Was Betroffene jetzt tun sollten',
      'Nach Angaben der Geschäftsführung gelangten die Täter über ein veraltetes Fernwartungsprogramm in das Verwaltungsnetz.',
      'Wer eine Rechnung von einem neuen Konto erhält, sollte vor der Zahlung bei den Stadtwerken nachfragen, sagte eine Sprecherin der Verbraucherzentrale am Freitag und riet zu Geduld.',
    ])
  })

  it('a browser’s, with what it prints around the page', async () => {
    const document = await read('chromium-it.pdf')
    expect(document).toMatchObject({
      title: "Un'università comunica la violazione dell'archivio studenti",
      outlet: 'La Gazzetta di Monteselva',
      canonicalUrl: 'http://gazzetta.example/archivio-studenti.html',
    })
    expect(kept(document)).toHaveLength(6)
    expect(document.blocks.filter(({ kind }) => kind === 'heading').map(({ text }) => text)).toEqual([
      "Un'università comunica la violazione dell'archivio studenti",
      'Lo sportello per gli studenti',
    ])
    expect(removed(document)).toEqual([
      expect.stringMatching(/^page-header: .*Un'università comunica/),
      'page-footer: http://gazzetta.example/archivio-studenti.html 1/1',
    ])
  })

  it.each(['groff-es.pdf', 'qpdf-es.pdf'])('%s: columns, a note at the foot, a list', async name => {
    const { blocks, title } = await read(name)
    expect(title).toBe('Un ayuntamiento pierde el padrón de 8.200 vecinos')
    expect(blocks.slice(2)).toEqual([
      {
        kind: 'paragraph',
        text: 'El Ayuntamiento de Peñarroya de la Vega reconoció que una copia del padrón municipal, con los datos de 8.200 vecinos, fue publicada en un foro. El alcalde pidió disculpas y anunció que se contratará a una empresa de seguridad para revisar todos los sistemas informáticos del consistorio.',
      },
      {
        kind: 'paragraph',
        text: 'Los datos incluyen nombres, direcciones, fechas de nacimiento y números de documento. No se han encontrado contraseñas ni cuentas bancarias entre los archivos publicados, según el informe preliminar entregado a la oposición.',
      },
      { kind: 'heading', text: 'Investigación' },
      {
        kind: 'paragraph',
        text: 'La investigación apunta a un antiguo empleado que conservaba su acceso¹. El caso está en manos de un juzgado de la capital, que ha decretado el secreto de las actuaciones durante un mes.',
      },
      {
        kind: 'list-item',
        text: 'Primera medida: cambiar todas las claves de acceso de los empleados municipales.',
        depth: 1,
      },
      { kind: 'list-item', text: 'Segunda medida: avisar por carta a los vecinos.', depth: 1 },
      {
        kind: 'paragraph',
        text: 'El pleno votará el presupuesto de estas medidas el próximo jueves, y la oposición ha anunciado que pedirá la comparecencia del responsable de informática para que explique lo ocurrido.',
      },
      { kind: 'paragraph', text: '¹ Fuente: acta del pleno extraordinario.' },
    ])
  })

  it('Ghostscript’s: divided words in two columns', async () => {
    expect(kept(await read('ghostscript-fr.pdf')).slice(2)).toEqual([
      'La mairie de Saint-Aubin-le-Haut a reconnu que les dossiers de 3 120 familles inscrites aux cantines scolaires ont été copiés par des inconnus. Les fichiers comprenaient des adresses, des quotients familiaux et des allergies déclarées par les parents.',
      'Le maire a présenté ses excuses devant le conseil. Il a promis que le logiciel des inscriptions serait remplacé avant la rentrée, et que chaque famille recevrait une lettre.',
      'Un mot de passe oublié',
      'Selon un premier rapport, les intrus se sont servis du compte d’une ancienne employée, jamais fermé depuis son départ. Peut-être d’autres services de la commune ont-ils été visités, reconnaît un adjoint.',
    ])
  })
})
