import { tagPack } from './pack.ts'

export const hhs = tagPack({
  id: 'hhs',
  label: 'HHS breach portal',
  source: 'US Department of Health and Human Services, Office for Civil Rights: the breach portal’s export',
  description: 'How the portal of breaches of unsecured protected health information sorts them.',
  colour: '#5b8a8f',
  groups: [
    {
      at: 'type',
      description: 'Type of Breach: a report may name several.',
      terms: [
        ['Hacking/IT Incident', 'Technical intrusion of any kind: ransomware and phishing count here.'],
        ['Improper Disposal', 'Paper or devices thrown away or resold with the data still on them.'],
        ['Loss', 'Nobody knows where it is; no sign that somebody took it.'],
        ['Theft', 'A thing was taken: a laptop, a folder, a backup tape.'],
        ['Unauthorized Access/Disclosure', 'Snooping staff, mail to the wrong people, pages left open.'],
        ['Other', 'Not used since about December 2014.'],
        ['Unknown', 'Not used since about January 2014.'],
      ],
    },
    {
      at: 'location',
      description: 'Location of Breached Information: where the data was, which does not say what data.',
      terms: [
        'Desktop Computer',
        ['Electronic Medical Record', 'The record system itself, not the server below it.'],
        'Email',
        'Laptop',
        ['Network Server', 'Also what a host or a provider ran for the entity.'],
        ['Other Portable Electronic Device', 'Phones, tablets, drives, cameras.'],
        ['Paper/Films', 'X-ray films too.'],
        'Other',
      ],
    },
    {
      at: 'entity',
      isExclusive: true,
      description: 'Covered Entity Type: who filed the report.',
      terms: [
        'Healthcare Provider',
        ['Health Plan', 'Insurers, employers’ plans and public programmes.'],
        ['Healthcare Clearing House', 'Turns billing data from one format into another for others.'],
        [
          'Business Associate',
          'A contractor filed for itself or its clients; not the same as one being involved.',
        ],
      ],
    },
    {
      at: 'business-associate-present',
      isExclusive: true,
      description: 'Business Associate Present: whether a contractor was involved, whoever filed.',
      terms: ['Yes', 'No'],
    },
  ],
})
