import type { Words } from '../words.ts'

export const tour: Words['tour'] = {
  takeTour: { label: 'Fai la visita guidata' },
  tour: {
    step: (step, steps) => `${step} di ${steps}`,
    skip: 'Termina la visita',
    back: 'Indietro',
    next: 'Avanti',
    done: 'Comincia',
    again: 'La visita guidata si trova nel menu sotto il nome della cassaforte.',
  },
  tourSteps: {
    list: {
      title: 'Violazioni, non file',
      text: 'Ogni riga è una violazione, composta da tutti gli articoli che ne riferiscono. J e K scorrono, X seleziona, T etichetta, C confronta, Invio apre gli articoli.',
    },
    facts: {
      title: 'Ogni dato con il suo motivo',
      text: 'Prima il valore, sotto il perché è mostrato. Apra un dato per vedere che cosa dice ogni articolo, parola per parola, e decida quale usare.',
    },
    search: {
      title: 'Cercare parole o dati',
      text: 'Prema / e scriva parole, o chieda un dato: sector:healthcare people:>1000. Gli accenti non contano, e si cerca in tutte le lingue insieme.',
    },
    bring: {
      title: 'Portare i propri articoli',
      text: 'Trascini file o intere cartelle in un punto qualsiasi della finestra. L’esito di ogni file, e che cosa non si è potuto leggere e perché, resta in Importazioni.',
    },
    undo: {
      title: 'Nulla si perde, nulla esce',
      text: 'Qui si legge l’ultima cosa fatta, e Ctrl Z la annulla, anche dopo un riavvio. Lo scudo dice che nessuna richiesta ha lasciato questo computer.',
    },
  },
}
