import { CERAMICS_EN } from './artist-ceramics-en.js';
import { JEWELLERY_EN } from './artist-jewellery-en.js';
import { PAINT_EN } from './artist-paint-en.js';
import { PHOTO_EN } from './artist-photo-en.js';
import { WOOD_EN } from './artist-wood-en.js';
import type { ArtistWords } from './artist.js';

export const ARTIST_EN: ArtistWords = {
  names: ['{host}'],
  nav: { gallery: 'Work', process: 'Making', shows: 'Shows', commissions: 'Commissions', contact: 'Visit' },
  statementTitle: 'What I do',
  everything: 'Everything',
  sold: 'Sold',
  from: 'from {price}, {months} months',
  months: '{months} months',
  hours: '{n} h',
  minutes: '{n} min',
  monthsShort: 'month {n}',
  stops: '+{n}',
  clock: '{n}:00',
  shows: {
    titles: ['Shows', 'On other walls', 'Shown'],
    names: [
      'Low Water',
      'What Stayed',
      'Table Manners',
      'Near Enough',
      'Half of March',
      'Ask the Neighbours',
      'Plain Speaking',
      'Second Drawer',
      'North Light',
      'Weights and Measures',
      'A Room Further',
      'Things That Lean',
    ],
    venues: [
      'Tidewrack Gallery',
      'Harbour Hall',
      'Pier Rooms',
      'Saltmarket 12',
      'The Old Tram Shed',
      'Kunsthuis Noord',
      'Galerie Seidel',
      'Long Room',
      'Number Nine',
    ],
    notes: ['from 5 March', 'until 18 April', 'opening 12 February'],
  },
  pressTitle: 'In print',
  sources: [
    'Scherf quarterly, spring issue',
    'The Long Table, no. 41',
    'Harbour Paper, Saturday pages',
    'Makers’ Post',
    'Plumb Line, autumn issue',
  ],
  contact: {
    titles: ['Come by [the yard|on a Saturday]', 'Knock [twice|loudly]', 'The door is [usually|mostly] open'],
    texts: [
      'The studio is the blue door in {street}. It is open on the first Saturday of each month, or whenever the light is on.',
      'You will find me at the back of the yard in {street}, {district}. Ring the lower bell; the upper one is the dentist’s.',
      'Visits are short or very long, rarely in between. Write first if you travel far: {transit}.',
      'Ring, then wait: I am usually holding something. {street} ({transit}), and there is a chair.',
      'I am in most mornings and no Mondays. The way in is through the yard off {street}, past the bicycles.',
    ],
    action: [
      'Write to the studio',
      'Send it up the stairs',
      'Ask away',
      'Put it on the bench',
      'Write a few lines',
    ],
    done: [
      'I answer on Sundays, by hand.',
      'I read everything and answer within a week.',
      'You will hear from me before Friday.',
      'It is on the bench now. I answer when my hands are clean.',
      'Thank you. Two days, sometimes three.',
    ],
  },
  footer: [
    'Made in {place}.',
    'All work made by hand in {district}.',
    'Still {place}, still the same bench.',
    'Signed, dated and swept up after in {place}.',
    'Somewhere in {district}, the radio is on.',
  ],
  about: {
    figures: 'figures about the work',
    works: 'works and prices',
    curve: 'course of the work',
    shows: 'shows',
    press: 'press quotes',
    commissions: 'prices and times of commissions',
    address: 'address',
  },
  topics: { ceramics: CERAMICS_EN, photo: PHOTO_EN, jewellery: JEWELLERY_EN, wood: WOOD_EN, paint: PAINT_EN },
};
