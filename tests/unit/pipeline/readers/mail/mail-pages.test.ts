import { describe, expect, it } from 'vitest'
import { header, mailFile, quotedPrintable, readMail, utf8 } from './mail-file.ts'

const story = [
  'La cooperativa Olmo ha comunicado que un intruso copió los datos de 9.000 socios durante el mes de mayo.',
  'Los archivos contenían nombres, direcciones y números de cuenta, según la nota enviada a los socios.',
]

const page = (body: string, fields: Readonly<Record<string, string>> = {}) =>
  mailFile([
    ...header({ 'Content-Type': 'text/html; charset=utf-8', ...fields }),
    '',
    utf8(`<html lang="es"><body>${body}</body></html>`),
  ])

/** A newsletter as the large senders lay it out. */
const newsletter = `
  <span style="display:none;font-size:0">Hoy: Olmo y sus socios, y algo más</span>
  <div style="max-height:0px;overflow:hidden">Otra vista previa que nadie lee</div>
  <table role="presentation" class="email-newsletter"><tr><td>
   <table><tr><td><img src="logo.png" alt="El Faro"></td><td><a href="https://elfaro.example/boletin/olmo">Ver en el navegador</a></td></tr></table>
   <table><tr><td class="newsletter-body">
     <h1>Olmo pierde los datos de 9.000 socios</h1>
     ${story[0]}<br><br>${story[1]}
     <table><tr><th>Mes</th><th>Socios</th></tr><tr><td>Mayo</td><td>9.000</td></tr></table>
   </td></tr></table>
   <table><tr><td><a href="https://t.example/1">Leer más</a></td></tr></table>
   <table><tr><td>Has recibido este mensaje porque te suscribiste al boletín. <a href="https://t.example/u">Darse de baja</a></td></tr>
   <tr><td>El Faro, calle del Puerto 1. Nuestra dirección postal no ha cambiado.</td></tr></table>
   <img src="https://t.example/pixel.gif" width="1" height="1">
  </td></tr></table>`

describe('the page of a mail', () => {
  it('tells the story of a newsletter from what is around it', async () => {
    const read = await readMail(
      page(newsletter, {
        From: 'El Faro <boletin@elfaro.example>',
        'List-Unsubscribe': '<https://t.example/u>',
      }),
    )
    expect(read.kept).toEqual([
      'Olmo pierde los datos de 9.000 socios',
      ...story,
      'Mes | Socios',
      'Mayo | 9.000',
      'El Faro, calle del Puerto 1. Nuestra dirección postal no ha cambiado.',
    ])
    expect(read.removed.hidden).toEqual([
      'Hoy: Olmo y sus socios, y algo más',
      'Otra vista previa que nadie lee',
    ])
    expect(read.removed['newsletter-line']).toEqual([
      'Ver en el navegador',
      'Has recibido este mensaje porque te suscribiste al boletín. Darse de baja',
    ])
    expect(read.removed['related-links']).toEqual(['Leer más'])
    expect(read.document).toMatchObject({
      canonicalUrl: 'https://elfaro.example/boletin/olmo',
      declaredLanguage: 'es',
      outlet: 'El Faro',
      origins: { canonicalUrl: 'mail-header' },
    })
  })

  it.each([
    'https://elfaro.example/ver?abonado=ana',
    'https://t.example/click/AbCdEfGhIjKlMnOpQrStUvWxYz0123456789',
    'http://elfaro.example/boletin',
    'javascript:alert(1)',
  ])('takes no link for the address that may name the reader: %s', async address => {
    const read = await readMail(page(newsletter.replace('https://elfaro.example/boletin/olmo', address)))
    expect(read.document?.canonicalUrl).toBeNull()
  })

  it.each([
    ['en', 'View this email in your browser', 'You are receiving this because you signed up. Unsubscribe'],
    ['fr', 'Voir dans votre navigateur', 'Vous recevez cet e-mail car vous êtes abonné. Se désabonner'],
    ['de', 'Im Browser ansehen', 'Sie erhalten diesen Newsletter, weil Sie ihn bestellt haben. Abmelden'],
    ['it', 'Visualizza nel browser', 'Ricevi questa mail perché sei iscritto. Annulla iscrizione'],
    ['pt', 'Ver no navegador', 'Você está recebendo este e-mail porque se inscreveu. Descadastre-se'],
  ])('knows the lines of newsletters in %s', async (_, above, below) => {
    const read = await readMail(
      page(`<p><a href="https://t.example">${above}</a></p><p>${story[0]}</p><p>${below}</p>`),
    )
    expect(read).toMatchObject({ kept: [story[0]], removed: { 'newsletter-line': [above, below] } })
  })

  it.each([
    [
      'en',
      'View this email in your browser',
      'You can update your preferences or unsubscribe from this list',
    ],
    ['es', 'Si no ves bien este correo, haz clic aquí', 'Quiero darme de baja'],
    ['pt', 'Ver este email no seu navegador', 'Sair desta lista'],
    ['fr', 'Voir cet email dans le navigateur', 'Gérer mes abonnements'],
    [
      'de',
      'Falls diese E-Mail nicht richtig angezeigt wird, klicken Sie hier',
      'Aus diesem Verteiler austragen',
    ],
    ['it', 'Visualizza questa email nel tuo browser', 'Aggiorna le preferenze'],
  ])('knows the lines of newsletters in %s with their addresses behind them', async (_, above, below) => {
    const lines = [
      `${above} (https://t.example/a?e=1)`,
      '',
      ...story,
      '',
      `** ${below} (https://t.example/u)`,
    ]
    const read = await readMail(mailFile([...header(), '', ...lines.map(utf8)]))
    expect(read).toMatchObject({ kept: story, removed: { 'newsletter-line': [lines[0], lines.at(-1)] } })
  })

  it.each([
    'You have received this email because you subscribed to the weekly edition of The Ledger.',
    'Wenn diese E-Mail nicht korrekt dargestellt wird, klicken Sie hier',
    'Sollte diese E-Mail nicht richtig angezeigt werden, klicken Sie hier',
    'Se questa email non si visualizza correttamente, clicca qui',
    'Se este e-mail não aparece bem, clique aqui',
    'Si ce message ne s’affiche pas correctement, cliquez ici',
  ])('knows the line over a newsletter: %s', async line => {
    const read = await readMail(page(`<p>${line}</p><p>${story[0]}</p>`))
    expect(read).toMatchObject({ kept: [story[0]], removed: { 'newsletter-line': [line] } })
  })

  it.each([
    'You have received this email because your account is among those that were copied in March.',
    'Falls diese E-Mail nicht von Olmo stammt, sollten Kunden sie löschen und ihre Bank anrufen.',
    'Sollte diese E-Mail nicht von Olmo stammen, sollten Kunden sie löschen.',
    'Se questa email non proviene da Olmo, i clienti devono cancellarla.',
    'Se este e-mail não foi enviado pela Olmo, os clientes devem apagá-lo.',
    'Si ce message ne provient pas d’Olmo, les clients doivent l’effacer.',
  ])('keeps a sentence of the text that begins like a line of newsletters: %s', async sentence => {
    expect((await readMail(page(`<p>${story[0]}</p><p>${sentence}</p>`))).kept).toEqual([story[0], sentence])
  })

  it('takes the postal address between the lines of a newsletter off, below the text only', async () => {
    const head = ['View in browser', 'Olmo pierde los datos de sus socios', 'Edit this alert']
    const foot = ['Our mailing address is:', 'El Faro', 'Calle del Puerto 1, 50001 Zaragoza', 'Unsubscribe']
    const read = await readMail(
      mailFile([...header(), '', ...[...head, '', ...story, '', ...foot].map(utf8)]),
    )
    expect(read.kept).toEqual([head[1], ...story])
    expect(read.removed['newsletter-line']).toEqual([head[0], head[2], ...foot])
  })

  it('keeps a short linked headline over its text, and no other short link', async () => {
    const link = (text: string) => `<p><a href="https://t.example/${text.length}">${text}</a></p>`
    const read = await readMail(
      page(
        [
          `${link('Kreiskrankenhaus meldet Datenleck')}<p>Nordblatt</p><p>${story[0]}</p>`,
          `${link('Zum ganzen Artikel')}<p>Olmo bittet um Verzeihung</p><p>${story[1]}</p>`,
          link('Zu allen Meldungen'),
        ].join(''),
      ),
    )
    expect(read.kept).toEqual([
      'Kreiskrankenhaus meldet Datenleck',
      'Nordblatt',
      story[0],
      'Olmo bittet um Verzeihung',
      story[1],
    ])
    expect(read.removed).toEqual({ 'related-links': ['Zum ganzen Artikel', 'Zu allen Meldungen'] })
  })

  it.each([
    'See more results | Edit this alert',
    'Ver más resultados | Editar esta alerta',
    'Ver mais resultados | Editar este alerta',
    'Voir plus de résultats | Modifier cette alerte',
    'Weitere Ergebnisse ansehen | Diesen Alert bearbeiten',
    'Visualizza altri risultati | Modifica questo avviso',
  ])('knows the line below a digest of alerts: %s', async line => {
    const read = await readMail(page(`<p>${story[0]}</p><p>${line}</p>`))
    expect(read).toMatchObject({ kept: [story[0]], removed: { 'newsletter-line': [line] } })
  })

  it('keeps a headline that begins with the words of newsletters', async () => {
    const headline = 'Unsubscribe links expose 40,000 readers'
    expect((await readMail(page(`<h2>${headline}</h2><p>${story[0]}</p>`))).kept).toEqual([
      headline,
      story[0],
    ])
  })

  it.each([
    [
      'Gmail',
      `<div>${story[0]}</div><div class="gmail_quote"><div class="gmail_attr">El lun, 3 jun 2024 a las 10:15, Ana (&lt;a@x.example&gt;) escribió:<br></div><blockquote class="gmail_quote">¿Cuántos son?</blockquote></div>`,
    ],
    [
      'Apple Mail',
      `<div>${story[0]}</div><div><br><blockquote type="cite"><div>El 3 jun 2024, a las 10:15, Ana &lt;a@x.example&gt; escribió:</div><div>¿Cuántos son?</div></blockquote></div>`,
    ],
    [
      'Thunderbird',
      `<p>${story[0]}</p><div class="moz-cite-prefix">El 3/6/24 a las 10:15, Ana escribió:<br></div><blockquote type="cite" cite="mid:1">¿Cuántos son?</blockquote>`,
    ],
    [
      'Outlook',
      `<p class="MsoNormal">${story[0]}</p><div style="border-top:solid #E1E1E1 1.0pt"><p class="MsoNormal"><b>De:</b> Ana &lt;a@x.example&gt;<br><b>Enviado:</b> lunes, 3 de junio de 2024 10:15<br><b>Para:</b> B &lt;b@x.example&gt;<br><b>Asunto:</b> Olmo</p></div><p>¿Cuántos son?</p>`,
    ],
  ])('keeps an answer apart from what it answers: %s', async (_, body) => {
    const read = await readMail(page(body, { Subject: 'RE: Olmo' }))
    expect(read.kept).toEqual([story[0]])
    expect(read.removed['quoted-mail']).toContain('¿Cuántos son?')
  })

  it('reads what Gmail forwards as a page', async () => {
    const read = await readMail(
      page(
        `<div dir="ltr">Mirad.<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">---------- Forwarded message ---------<br>De: <strong class="gmail_sendername">Inés Robledo</strong> <span>&lt;<a href="mailto:i@f.example">i@f.example</a>&gt;</span><br>Date: lun, 3 jun 2024 a las 9:00<br>Subject: Olmo pierde datos<br>To: &lt;a@x.example&gt;<br></div><p>${story[0]}</p><blockquote><p>${story[1]}</p></blockquote></div></div>`,
        { Subject: 'Fwd: Olmo pierde datos' },
      ),
    )
    expect(read).toMatchObject({
      title: 'Olmo pierde datos',
      byline: 'Inés Robledo',
      publishedOn: '2024-06-03',
      kept: story,
    })
  })

  it('takes off the signature the page names', async () => {
    const read = await readMail(
      page(`<p>${story[0]}</p><div class="gmail_signature"><p>Ana Lago</p><p>Gabinete de riesgos</p></div>`),
    )
    expect(read).toMatchObject({
      kept: [story[0]],
      removed: { 'mail-signature': ['Ana Lago', 'Gabinete de riesgos'] },
    })
  })

  it.each([
    ['Exchange', (text: string) => `<div class="PlainText">${text}</div>`],
    ['Thunderbird', (text: string) => `<div class="moz-text-flowed">${text}</div>`],
  ])('joins the lines of a wrapped text that is shown as a page: %s', async (_, within) => {
    const lines = [
      'La cooperativa Olmo ha comunicado que un intruso copió los datos de',
      '9.000 socios durante el mes de mayo, y que lo supo el 2 de junio por',
      'una llamada.',
      '',
      'Los archivos contenían nombres, direcciones y números de cuenta de los',
      'socios de tres provincias, según la nota de la <a href="https://x.example">cooperativa</a>.',
    ]
    expect((await readMail(page(within(lines.join('<br>\n'))))).kept).toEqual([
      lines.slice(0, 3).join(' '),
      lines
        .slice(4)
        .join(' ')
        .replace(/<[^>]+>/g, ''),
    ])
  })

  it('keeps the lines of an address and of a list apart', async () => {
    const lines = [
      'Cooperativa Olmo',
      'Calle del Puerto 1',
      '50001 Zaragoza',
      'Nombres de los socios',
      'Cuentas',
    ]
    expect((await readMail(page(`<p>${lines.join('<br>')}</p>`))).kept).toEqual(lines)
  })

  it('runs nothing and reads no script', async () => {
    const read = await readMail(
      page(`<script>document.write('x')</script><style>p{}</style><p onclick="x()">${story[0]}</p>`),
    )
    expect(read.kept).toEqual([story[0]])
  })
})

describe('the plain form of a page', () => {
  const plain = async (...lines: string[]) => await readMail(mailFile([...header(), '', ...lines.map(utf8)]))

  it.each([
    ['Outlook', 'La cooperativa Olmo<https://x.example/olmo?utm_source=mail> lo dijo ayer.'],
    ['Gmail', '*La cooperativa Olmo* <https://x.example/olmo> lo dijo ayer.'],
    ['a picture in the line', '[cid:logo@01DB] La cooperativa Olmo lo dijo ayer.'],
  ])('is read without the signs of links, bold words and pictures: %s', async (_, line) => {
    expect((await plain(line, '', story[0] ?? '')).kept).toEqual([
      'La cooperativa Olmo lo dijo ayer.',
      story[0],
    ])
  })

  it('joins a line that was wrapped around an address', async () => {
    const lines = [
      '*La cooperativa Olmo* <https://x.example/socios/olmo-y-otras-empresas>',
      'ha comunicado que un intruso copió los datos de sus socios durante el',
      'mes de mayo, y que ha avisado a la agencia de protección de datos y a',
      'la policía, que busca a los autores del robo en tres provincias de la',
      'comunidad.',
    ]
    expect((await plain(...lines)).kept).toEqual([['La cooperativa Olmo', ...lines.slice(1)].join(' ')])
  })

  it('keeps a picture that is a line of its own as it was written, with the reason', async () => {
    const read = await plain('[cid:logo@01DB]<https://x.example/>', '', ...story)
    expect(read).toMatchObject({ kept: story, removed: { caption: ['[cid:logo@01DB]<https://x.example/>'] } })
  })

  it('takes off the numbers of the links that are listed below, and the list', async () => {
    const list = ['Links:', '[1] https://x.example/olmo', '[2] mailto:a@x.example']
    const read = await plain('La cooperativa Olmo [1] ocupa el puesto [7] y pide disculpas [2].', '', ...list)
    expect(read).toMatchObject({
      kept: ['La cooperativa Olmo ocupa el puesto [7] y pide disculpas.'],
      removed: { 'related-links': list },
    })
  })

  it('keeps stars that mark no bold words', async () => {
    const lines = [
      'La tarjeta acaba en ****1234, y 5*3*2 son 30.',
      'Olmo* lo dijo el lunes, y Roble* el martes.',
    ]
    expect((await plain(lines[0] ?? '', '', lines[1] ?? '')).kept).toEqual(lines)
  })
})

describe('the forms of a mail', () => {
  const forms = (plain: string, html: string) =>
    mailFile([
      ...header({ 'Content-Type': 'multipart/alternative; boundary="=_b"' }),
      '',
      '--=_b',
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      quotedPrintable(plain),
      '--=_b',
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      quotedPrintable(html),
      '--=_b--',
    ])

  it('are read once, the page for its headings', async () => {
    const read = await readMail(
      forms(story.join('\n\n'), `<h2>Los hechos</h2><p>${story[0]}</p><p>${story[1]}</p>`),
    )
    expect(read.kept).toEqual(['Los hechos', ...story])
  })

  it('are read from the plain one when the page is empty or says less', async () => {
    expect((await readMail(forms(story.join('\n\n'), '<div><br></div>'))).kept).toEqual(story)
    expect((await readMail(forms(story.join('\n\n'), '<p>Mensaje en texto.</p>'))).kept).toEqual(story)
  })

  it('are read from the page when the plain one only says that there is one', async () => {
    const read = await readMail(forms('Su programa no lee HTML.', `<p>${story[0]}</p><p>${story[1]}</p>`))
    expect(read.kept).toEqual(story)
  })
})
