import { tagPack } from './pack.ts'

export const tlp = tagPack({
  id: 'tlp',
  label: 'Traffic Light Protocol 2.0',
  source: 'FIRST, Traffic Light Protocol, version 2.0 (August 2022)',
  description: 'How far something may be passed on. A thing has one level.',
  colour: '#8a6f4d',
  groups: [
    {
      at: '',
      isExclusive: true,
      terms: [
        [
          'red',
          'For the eyes and ears of those who were present alone; passed on to nobody.',
          { colour: '#c2503b', aliases: ['tlp:red'] },
        ],
        [
          'amber',
          'To those in one’s own organisation and its clients who need it to act; to nobody beyond.',
          { colour: '#b9831f', aliases: ['tlp:amber'] },
        ],
        [
          'amber+strict',
          'To those in one’s own organisation who need it, and not to its clients.',
          { colour: '#a5651a', aliases: ['tlp:amber+strict'] },
        ],
        [
          'green',
          'Within the community and to partners, but not over channels everybody can read.',
          { colour: '#3f8f5b', aliases: ['tlp:green'] },
        ],
        [
          'clear',
          'To anybody. Called WHITE in the edition before.',
          { colour: '#8c929b', aliases: ['tlp:clear', 'tlp:white', 'tlp/white'] },
        ],
      ],
    },
  ],
})
