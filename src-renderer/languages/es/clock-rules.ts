import type { Words } from '../words.ts'

const unitedStates = 'Estados Unidos, federal'
const hipaaUnless =
  'solo rige para entidades cubiertas e información médica protegida que no esté asegurada; las fuerzas de seguridad pueden pedir un aplazamiento (164.412), y «sin demora injustificada» puede ser antes del último día.'
const lgpdUnless =
  'solo rige si el incidente puede causar un riesgo o daño relevante; los agentes de pequeño porte tienen el doble de plazo; aquí no se descuentan los festivos.'

/** Legal clocks by their ids, as a lawyer of the country would put them. */
export const rules: Words['clocks']['rules'] = {
  'hipaa-individuals': {
    label: 'HIPAA, afectados, 60 días',
    jurisdiction: unitedStates,
    rule: 'Se avisa a cada persona sin demora injustificada y a más tardar 60 días naturales después de la detección de la brecha.',
    unless: hipaaUnless,
  },
  'hipaa-media': {
    label: 'HIPAA, medios, 60 días',
    jurisdiction: unitedStates,
    rule: 'Si hay más de 500 residentes de un Estado afectados, se avisa a medios de comunicación destacados de ese Estado a más tardar 60 días naturales después de la detección.',
    unless: `los residentes se cuentan por Estado, y el día de la divulgación hace las veces del día del aviso a los medios. Además: ${hipaaUnless}`,
  },
  'hipaa-secretary': {
    label: 'HIPAA, HHS, 60 días (500 o más)',
    jurisdiction: unitedStates,
    rule: 'Si hay 500 o más personas afectadas, se notifica al Secretario de Salud y Servicios Humanos al mismo tiempo que a ellas, es decir, a más tardar 60 días naturales después de la detección.',
    unless: hipaaUnless,
  },
  'hipaa-secretary-yearly': {
    label: 'HIPAA, HHS, registro anual (menos de 500)',
    jurisdiction: unitedStates,
    rule: 'Las brechas con menos de 500 personas afectadas se anotan en un registro y se notifican al Secretario a más tardar 60 días después de acabar el año natural en que se detectaron.',
    unless: hipaaUnless,
  },
  'hipaa-vendor': {
    label: 'HIPAA, proveedor a clientes, 60 días',
    jurisdiction: unitedStates,
    rule: 'El socio comercial («business associate») avisa a la entidad cubierta a más tardar 60 días naturales después de la detección.',
    unless: hipaaUnless,
  },
  'gdpr-authority': {
    label: 'RGPD, autoridad, 72 horas',
    jurisdiction: 'Unión Europea y Espacio Económico Europeo',
    rule: 'El responsable del tratamiento notifica la brecha a la autoridad de control sin dilación indebida y, de ser posible, a más tardar 72 horas después de haber tenido constancia de ella.',
    unless:
      'no rige si es improbable que la brecha constituya un riesgo; cabe notificar más tarde indicando los motivos; el día de la detección hace las veces del día en que se tuvo constancia; los festivos pueden prolongar el plazo.',
  },
  'uk-gdpr-authority': {
    label: 'RGPD británico, ICO, 72 horas',
    jurisdiction: 'Reino Unido',
    rule: 'El responsable del tratamiento notifica la brecha al Comisionado de Información (ICO) sin dilación indebida y, de ser posible, a más tardar 72 horas después de haber tenido constancia de ella.',
    unless:
      'no rige si es improbable que la brecha constituya un riesgo; cabe notificar más tarde indicando los motivos; el día de la detección hace las veces del día en que se tuvo constancia.',
  },
  'lgpd-authority': {
    label: 'LGPD, ANPD, 3 días hábiles',
    jurisdiction: 'Brasil',
    rule: 'El responsable del tratamiento comunica el incidente a la autoridad (ANPD) en tres días hábiles desde que sabe que afectó a datos personales.',
    unless: lgpdUnless,
  },
  'lgpd-individuals': {
    label: 'LGPD, afectados, 3 días hábiles',
    jurisdiction: 'Brasil',
    rule: 'El responsable del tratamiento comunica el incidente a los titulares de los datos en tres días hábiles desde que sabe que afectó a datos personales.',
    unless: lgpdUnless,
  },
  'kvkk-authority': {
    label: 'KVKK, Consejo, 72 horas',
    jurisdiction: 'Turquía',
    rule: 'El responsable del tratamiento notifica la brecha al Consejo de Protección de Datos Personales en las 72 horas siguientes a haber tenido conocimiento de ella: así interpreta el Consejo «en el plazo más breve».',
    unless:
      'cabe notificar más tarde indicando los motivos; el día de la detección hace las veces del día en que se tuvo conocimiento.',
  },
}
