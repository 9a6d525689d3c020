import { HOTEL_ES_CAMP } from './hotel-es-camp.js';
import { HOTEL_ES_HOTEL } from './hotel-es-hotel.js';
import { HOTEL_ES_HUT } from './hotel-es-hut.js';
import type { HotelWords } from './hotel.js';

export const HOTEL_ES: HotelWords = {
  topics: { hotel: HOTEL_ES_HOTEL, hut: HOTEL_ES_HUT, camp: HOTEL_ES_CAMP },
  views: {
    sea: {
      name: 'Mar',
      drawn: 'Dibujo: una ventana al mar',
      lines: [
        'Desde la cama se ve el horizonte.',
        'A las siete pasa el ferri, alto como una calle.',
        'De noche, un faro cuenta por ti.',
      ],
    },
    river: {
      name: 'Río',
      drawn: 'Dibujo: una ventana al río',
      lines: [
        'El puente tiene tres arcos y los contarás.',
        'El agua alumbra el techo.',
        'Patos de día, farolillos de noche.',
      ],
    },
    roofs: {
      name: 'Tejados',
      drawn: 'Dibujo: una ventana a los tejados',
      lines: [
        'Por los tejados se ve quién vela.',
        'La torre da la hora.',
        'Un vecino cultiva tomates ahí arriba.',
        'Al atardecer, todos los gatos.',
      ],
    },
    garden: {
      name: 'Jardín',
      drawn: 'Dibujo: una ventana al jardín',
      lines: [
        'Abajo, tres árboles y un banco.',
        'Lo más ruidoso es un mirlo.',
        'El sol llega a las nueve.',
        'Un limonero y una silla coja.',
      ],
    },
    peaks: {
      name: 'Cimas',
      drawn: 'Dibujo: una ventana a las cimas',
      lines: [
        'Las cimas se ponen rosas antes que nadie.',
        'Se ve la ruta de mañana.',
        'Queda nieve hasta julio.',
      ],
    },
    forest: {
      name: 'Bosque',
      drawn: 'Dibujo: una vista al bosque',
      lines: [
        'Abetos, y corzos al anochecer.',
        'Huele a resina.',
        'Por la mañana trabaja un pájaro carpintero.',
      ],
    },
    lake: {
      name: 'Lago',
      drawn: 'Dibujo: el lago y el muelle',
      lines: [
        'El muelle está a cuarenta pasos.',
        'Se oyen los remos antes que la barca.',
        'La niebla se va la primera.',
      ],
    },
    stars: {
      name: 'Cielo',
      drawn: 'Dibujo: el cielo de noche',
      lines: [
        'Ni una farola: basta el cielo.',
        'En noches claras sobra la linterna.',
        'Se ve la Vía Láctea entera.',
      ],
    },
  },
  facts: { guests: 'Para', bed: 'Cama', size: 'Superficie', view: 'Vista', from: 'Noche desde' },
  rates: 'Precio por noche, habitación y época',
  billTitle: ['Un ejemplo', 'Digamos que te quedas', 'Sumado por una vez'],
  guests: ['1', '2', '3', '4', 'más de 4'],
  done: [
    'Hoy te responde una persona.',
    'Respondemos antes de apagar la lámpara.',
    'En un día, con un número.',
    'Alguien lo lee y contesta hoy.',
    'Respuesta antes de que anochezca.',
  ],
  ask: [
    'Pedir estas noches',
    'Enviar las fechas',
    'Preguntar si hay sitio',
    'Pedir respuesta',
    'Reservar estas fechas',
  ],
  wash: 'Duchas',
  water: 'El agua',
  profileStops: [
    ['La estación', 'El aparcamiento'],
    ['El puente', 'La ermita'],
    ['El último árbol', 'La cancela'],
  ],
  afterBrand: 'Te recibe: {host}',
};
