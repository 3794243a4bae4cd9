// A headline and a longer text for each language, in our own words, with the signs that its charsets write differently.

export interface CharsetText {
  readonly lang: string
  readonly headline: string
  readonly long: string
}

export const texts: readonly CharsetText[] = [
  {
    lang: 'es',
    headline: 'La clínica Peñalta avisó a 3.000 señores',
    long: '¿Qué pasó en la clínica Peñalta? «Nadie entró por la ventana», contestó el portavoz. La compañía pagó 400 € por cada informe y llamó a los pacientes según su año de nacimiento. Después añadió: “También perdimos las contraseñas”. El niño cuyo expediente salió publicado todavía no ha recibido ningún aviso.',
  },
  {
    lang: 'pt',
    headline: 'Invasão expõe dados de cidadãos em São Gonçalo',
    long: 'A câmara de São Gonçalo admitiu que não há cópias de segurança. “Os cidadãos têm razão”, disse o vereador, e prometeu 50 € a cada família. As informações incluíam números de contribuinte, endereços e até relações médicas – três anos de histórico. A polícia só foi avisada às 10 horas de sábado.',
  },
  {
    lang: 'en',
    headline: 'Café chain’s loyalty scheme leaked, staff say',
    long: 'The café chain said it “had no reason to believe” that card numbers were taken – yet its own résumé of the incident, seen on Monday, lists £2.5 million in losses and 41,200 members. It wasn’t the first time, a former employee said. The naïve design of the loyalty scheme cost each member about €5.',
  },
  {
    lang: 'fr',
    headline: 'À Nîmes, la fuite touche le cœur du réseau',
    long: 'L’hôpital de Nîmes a reconnu mardi que des données médicales avaient été volées : noms, numéros de sécurité sociale, coordonnées bancaires. « Où étaient les sauvegardes ? », s’interroge une infirmière. La main-d’œuvre a été prévenue très tard, et le maître d’œuvre réclame 12 000 € pour chaque journée perdue. Noël sera chargé.',
  },
  {
    lang: 'de',
    headline: 'Datenleck bei Müller-Großhandel: Kunden verärgert',
    long: 'Der Großhändler Müller hat „mehrere tausend“ Datensätze verloren, wie das Unternehmen am Dienstag einräumte. Betroffen sind Geschäftskunden aus Köln, Düsseldorf und Österreich – auch Schüler. Die Entschädigung beträgt höchstens 80 € je Person. Über die Täter weiß man nichts, für Rückfragen gibt es eine Straßenadresse.',
  },
  {
    lang: 'it',
    headline: 'Attacco alla città: «Non è più possibile pagare»',
    long: 'La città di Montefalco ha perso l’archivio dell’anagrafe. «Così non si può andare avanti», ha detto il sindaco, perché i cittadini non riescono più a pagare i tributi: mancano già 300.000 €. Lunedì l’attività riprenderà, però soltanto a metà. La società informatica non ha ancora spiegato com’è entrato l’aggressore.',
  },
  {
    lang: 'ca',
    headline: 'L’atac a la fundació afecta 2.000 famílies d’Osona',
    long: 'La fundació va reconèixer dilluns que l’atac havia arribat fins als arxius més antics. «No sabíem què passava», explicà la directora, que també és la responsable d’informàtica. Les famílies rebran 25 € i una carta. Això no vol dir que les dades dels nens s’hagin difós: és massa d’hora per saber-ho.',
  },
  {
    lang: 'pl',
    headline: 'Wyciek danych: żądają okupu od spółki z Łodzi',
    long: 'Spółka z Łodzi poinformowała w środę, że napastnicy ukradli bazę klientów. Wśród nich są dzieci i osoby starsze. „Nie wiemy, ile rekordów zostało skopiowanych” – powiedział rzecznik. Właściciel zapłacił już za nowe zabezpieczenia, a urząd wszczął postępowanie. Następna informacja pojawi się w piątek.',
  },
  {
    lang: 'cs',
    headline: 'Únik dat: nemocnice přišla o údaje pacientů',
    long: 'Nemocnice v Žďáru přiznala, že útočníci zašifrovali její servery a odnesli údaje tisíců pacientů. Ředitel řekl, že záchranná služba běží dál. Policie případ vyšetřuje a žádá veřejnost, aby neotvírala přílohy. Léčba se odkládá nejméně do pondělí, zaměstnanci píšou zprávy ručně na papír.',
  },
  {
    lang: 'ru',
    headline: 'Банк сообщил о краже данных тысяч клиентов',
    long: 'Банк сообщил во вторник, что неизвестные похитили данные клиентов, среди которых имена, телефоны и адреса. Руководство не знает, сколько записей было скопировано. «Мы уже сменили пароли», – сказал представитель банка. Полиция начала проверку, а пострадавшим обещают письмо до конца недели.',
  },
]
