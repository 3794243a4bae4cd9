import type { Words } from '../words.ts'
import { rules } from './clock-rules.ts'

export const clocks: Words['clocks'] = {
  rules,
  answers: {
    met: 'Cumplido',
    missed: 'Incumplido',
    'cannot-be-told': 'Sin determinar',
    'does-not-apply': 'No se aplica',
  },
  reasons: {
    'other-country': value => `No rige en este país: ${value}.`,
    'country-not-stated': () => 'El país no consta.',
    'other-sector': value => `No obliga a este sector: ${value}.`,
    'sector-not-stated': () => 'El sector no consta.',
    'may-be-covered': value =>
      value === ''
        ? 'Se expusieron datos de salud, pero el sector no consta: no se sabe si la norma obliga a la víctima.'
        : `Se expusieron datos de salud, pero no se sabe si la norma obliga a la víctima. Su sector: ${value}.`,
    'not-yet-in-force': value => `Aún no estaba en vigor: lo está desde el ${value}.`,
    'no-longer-in-force': value => `Ya no estaba en vigor: lo estuvo hasta el ${value}.`,
    'may-not-be-in-force': value =>
      `La fecha no permite saber si estaba en vigor; lo está desde el ${value}.`,
    'too-few-people': value => `Exige más personas que las afectadas: ${value}.`,
    'too-many-people': value => `Exige menos personas que las afectadas: ${value}.`,
    'people-not-stated': () => 'Depende del número de personas, que no consta.',
    'people-near-threshold': value =>
      `Depende del número de personas, y esta cifra no es lo bastante exacta: ${value}.`,
    'no-vendor': () => 'Obliga a los proveedores; no se informa de ningún cliente.',
    'told-in-time': value => `Hecho en plazo: ${value}.`,
    'told-late': value => `Hecho fuera de plazo: ${value}.`,
    'start-not-stated': value => `«${value}» no tiene fecha.`,
    'end-not-stated': value => `No se informa de «${value}».`,
    'end-without-date': value =>
      value === '' ? 'Consta que se hizo, pero no cuándo.' : `Consta «${value}», pero no su fecha.`,
    'no-date-in-catalogue': () => 'Cuándo se avisó a los clientes no figura entre los datos que se recogen.',
    'dates-too-coarse': () => 'Las fechas no son lo bastante exactas.',
    'day-is-not-enough': () =>
      'El día por sí solo no basta: deciden las horas, los festivos o el tamaño de la entidad.',
    'told-before-start': value =>
      `Hecho antes de que empezara el plazo: ${value}. Una de las fechas es errónea.`,
  },
  daysLeft: days => `Cumplido, ${days} de margen`,
  daysLate: days => `Incumplido, ${days} de retraso`,
  ifItApplies: {
    met: 'Si se aplica: cumplido',
    missed: 'Si se aplica: incumplido',
    'cannot-be-told': '',
  },
  deadline: day => `Vencimiento: ${day}`,
  deadlineBetween: (first, last) => `Vencimiento: entre el ${first} y el ${last}`,
  rule: 'La norma',
  source: (source, jurisdiction) => `${source}, ${jurisdiction}`,
  unless: exception => `No se ha examinado: ${exception}`,
  notice:
    'Calculado según lo que dicen los artículos. No es asesoramiento jurídico ni declara que se haya cumplido o infringido una ley.',
}
