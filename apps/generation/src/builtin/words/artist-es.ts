import { CERAMICS_ES } from './artist-ceramics-es.js';
import { JEWELLERY_ES } from './artist-jewellery-es.js';
import { PAINT_ES } from './artist-paint-es.js';
import { PHOTO_ES } from './artist-photo-es.js';
import { WOOD_ES } from './artist-wood-es.js';
import type { ArtistWords } from './artist.js';

export const ARTIST_ES: ArtistWords = {
  names: ['{host}'],
  nav: {
    gallery: 'Obra',
    process: 'El taller',
    shows: 'Exposiciones',
    commissions: 'Encargos',
    contact: 'Visita',
  },
  statementTitle: 'Lo que hago',
  everything: 'Todo',
  sold: 'Vendido',
  from: 'desde {price}, {months} m.',
  months: '{months} m. de espera',
  hours: '{n} h',
  minutes: '{n} min',
  monthsShort: 'mes {n}',
  stops: '+{n}',
  clock: '{n} h',
  shows: {
    titles: ['Exposiciones', 'En otras paredes', 'Lo expuesto'],
    names: [
      'Bajamar',
      'Lo que quedó',
      'De sobremesa',
      'Casi',
      'Medio marzo',
      'Pregunta a los vecinos',
      'Hablar claro',
      'Segundo cajón',
      'Luz del norte',
      'Pesos y medidas',
      'Un cuarto más allá',
      'Cosas apoyadas',
    ],
    venues: [
      'Galería del Muelle',
      'La Cochera',
      'Sala Nueve',
      'Galerie Seidel',
      'El Depósito',
      'Gabinete Norte',
      'Nave 12',
      'Salón Largo',
      'Casa Lonja',
    ],
    notes: ['desde el 5 de marzo', 'hasta el 18 de abril', 'inauguración el 12 de febrero'],
  },
  pressTitle: 'En la prensa',
  sources: [
    'Tiesto, número de primavera',
    'La Mesa Larga, n.º 41',
    'Hoja del Puerto, sábado',
    'Correo de Talleres',
    'Plomada, otoño',
  ],
  contact: {
    titles: [
      'Pásate [un sábado|por el taller]',
      'Llama [dos veces|fuerte]',
      'La puerta está [casi siempre|a menudo] abierta',
    ],
    texts: [
      'El taller es la puerta azul, {street}. Abre el primer sábado de mes y siempre que haya luz.',
      'Estoy al fondo del patio, {street}. El timbre de abajo; el de arriba es el del dentista.',
      'Las visitas son cortas o muy largas, rara vez intermedias. Escribe antes si vienes de lejos: {transit}.',
      'Llama y espera: casi siempre tengo algo entre manos. {street} ({transit}), y hay una silla.',
      'Por las mañanas estoy, los lunes no. Se entra por el patio, {street}, detrás de las bicicletas.',
    ],
    action: [
      'Escribir al taller',
      'Mandarlo escaleras arriba',
      'Preguntar',
      'Dejarlo en el banco',
      'Escribir unas líneas',
    ],
    done: [
      'Contesto los domingos, a mano.',
      'Lo leo todo y respondo en una semana.',
      'Sabrás de mí antes del viernes.',
      'Ya está encima del banco. Contesto cuando tenga las manos limpias.',
      'Gracias. Dos días, a veces tres.',
    ],
  },
  footer: [
    'Hecho en {place}.',
    'Todo a mano, todo en {place}.',
    'Aún {place}, aún el mismo banco.',
    'Firmado, fechado y barrido en {place}.',
    'La radio está puesta: {street}.',
  ],
  about: {
    figures: 'cifras del trabajo',
    works: 'obras y precios',
    curve: 'curso del trabajo',
    shows: 'exposiciones',
    press: 'citas de prensa',
    commissions: 'precios y plazos de encargos',
    address: 'dirección',
  },
  topics: { ceramics: CERAMICS_ES, photo: PHOTO_ES, jewellery: JEWELLERY_ES, wood: WOOD_ES, paint: PAINT_ES },
};
