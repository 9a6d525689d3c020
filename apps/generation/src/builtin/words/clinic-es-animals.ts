import type { ClinicTopicWords } from './clinic.js';

export const CLINIC_ES_ANIMALS: ClinicTopicWords = {
  names: ['Clínica {last}', 'Veterinarios {district}', 'El Hocico', 'Cuatro Patas'],
  headlines: {
    curve: [
      ['{pet} ha ganado', 'cuatrocientos gramos.'],
      ['Pesado, acariciado,', 'luego mirado.'],
      ['De nueve semanas', 'a diecinueve años.'],
    ],
    card: [
      ['A las {time}.', 'Trae la manta.'],
      ['Los martes,', 'solo gatos.'],
      ['Bajo el banco', 'también vale.'],
    ],
  },
  subs: [
    'Veterinarios en {street} para perros, gatos y [lo que quepa en una caja|dos tortugas], con [dos salas|dos puertas].',
    'Una clínica en {district} que mira [en el suelo|en tu regazo], si ahí está mejor.',
    'Para los animales de {place} y quien [se preocupa|duerme al lado]. Explicamos [a los dos|despacio].',
  ],
  notes: [
    ['2', 'salas de espera'],
    ['20 min', 'para cada uno'],
    ['0', 'batas blancas'],
  ],
  treatmentsTitle: ['Cuánto se tarda', 'Con reloj', 'Minutos aquí'],
  treatmentsLead: [
    'Lo oscuro es el rato con tu animal. Convencerlo es gratis.',
    'Vamos con tiempo: un gato no corre.',
    'Lo que se pueda, [en el suelo|en la manta].',
    'Cada reloj es una visita. [Las caricias no cuentan.|Nadie corre entre dos puertas.]',
  ],
  treatments: [
    {
      minutes: 20,
      title: 'Una mirada',
      text: [
        'Del hocico a la cola, un punto en la curva y una galleta.',
        'Corazón, dientes, oídos. Oyes lo que oímos.',
        'Patas, oídos, aliento. Y preguntamos por la escalera.',
      ],
      asked: ['«Come, pero distinto.»', '«¿Está gordo?»'],
      euros: 48,
    },
    {
      minutes: 15,
      title: 'Vacuna',
      text: [
        'Lo que pide esta vida, no toda la lista.',
        'Un pinchazo entre galletas.',
        'Cartilla, sello, galleta. El próximo aviso llega por correo.',
      ],
      asked: ['«Solo sale al balcón.»', '«Vamos al mar.»'],
      euros: 56,
    },
    {
      minutes: 45,
      title: 'Dientes',
      text: [
        'Dormido, limpio, y a las cuatro en casa.',
        'El mal aliento se cura.',
        'Cuarenta y dos en el perro, treinta en el gato. Lo firme se queda.',
      ],
      asked: ['«¿Puede dormirse con catorce?»', '«Muerde. A nosotros.»'],
      euros: 290,
    },
    {
      minutes: 60,
      title: 'Castración',
      text: [
        'Entra a las ocho, sale a las tres, con teléfono de noche.',
        'Un corte pequeño y una revisión incluida.',
        'Manta caliente, sueño corto y a casa por la tarde.',
      ],
      asked: ['«¿Cambiará?»', '«¿Es muy joven?»'],
      euros: 240,
    },
    {
      minutes: 30,
      title: 'El animal mayor',
      text: [
        'Sangre, ojos y lo que alivia la escalera.',
        'Un plan para los días buenos.',
        'Pesamos más a menudo y hablamos más despacio.',
      ],
      asked: ['«¿Cómo lo sabré?»', '«Ya no salta.»'],
      euros: 82,
    },
  ],
  visitTitle: ['La primera visita', 'Minuto a minuto', 'Bajo la mesa'],
  visitLead: [
    'Trae su manta. Huele a valor.',
    'Deja la cesta cerrada hasta que haya calma.',
    'Con hambre, mejor: pagamos en galletas.',
  ],
  visit: [
    {
      at: 0,
      title: 'Entras',
      text: [
        'Perros a la izquierda, gatos a la derecha.',
        'Quien tiembla pasa ya. Tú también.',
        'Agua, un rincón tranquilo y nadie ladra primero.',
      ],
    },
    {
      at: 5,
      title: 'Nada',
      text: ['Abrimos y hablamos contigo.', 'Nos sentamos en el suelo.', 'Olfatea la estantería. Esperamos.'],
    },
    {
      at: 10,
      title: 'La báscula',
      text: [
        'Un punto en la curva.',
        'Está en el suelo, ni se nota.',
        'Gramos para los chicos, kilos para los grandes.',
      ],
    },
    {
      at: 15,
      title: 'Miramos',
      text: [
        'En el orden que quiera. Uñas al final.',
        'Primero manos, luego aparatos.',
        'Oídos, dientes, tripa y una pausa si la pide.',
      ],
    },
    {
      at: 25,
      title: 'Ya sabes',
      text: [
        'Qué vimos y cuánto cuesta. En papel.',
        'Dos líneas y un teléfono.',
        'Una hoja: qué es, qué dar y cuándo llamar.',
      ],
    },
  ],
  roles: [
    {
      role: 'Perros y huesos',
      text: [
        'Dos mordiscos, ambos del suyo.',
        'De rodillas todo el día.',
        'Lanza la pelota con la izquierda para ver cómo corre.',
        'Lleva queso en el bolsillo. Todos los perros lo saben.',
      ],
    },
    {
      role: 'Gatos',
      text: [
        'Habla bajo y parpadea antes.',
        'Nunca alzó un gato a la fuerza.',
        'Espera. En eso consiste casi todo.',
        'Vive con tres gatos que otros devolvieron.',
      ],
    },
    {
      role: 'Dientes y noches',
      text: [
        'Duerme al lado si alguien se queda.',
        'Recuerda su nombre antes que el tuyo.',
        'Corta veinte uñas sin que nadie se entere.',
        'Apunta lo que comió, hasta el último guisante.',
      ],
    },
  ],
  feesLead: [
    'Con revisión. Las medicinas aparte, y decimos cuánto.',
    'Una suma escrita antes de lo largo.',
    'El mismo día o en tres partes.',
    'El precio se dice antes, [cada medicina aparte|por escrito si es largo].',
  ],
  billNote: ['Un gato joven, nuevo en casa.', 'Nueve semanas y las dos cosas.', 'Un martes sin sorpresas.'],
  faqs: [
    ['Mi gata no entra en la cesta. ¿Y ahora?', 'Déjala una semana en el salón con la cena dentro. O vamos.'],
    ['¿Es peligrosa la anestesia?', 'Rara vez, y probamos antes. Alguien vigila solo la respiración.'],
    ['¿Y de noche?', 'El mismo número. Contesta quien está de guardia.'],
    ['¿Veis conejos?', 'Sí, los miércoles, sin perros en casa.'],
    ['¿Puedo quedarme?', 'Siempre. También al final, cuanto quieras.'],
    [
      '¿Tiene que subir a la mesa?',
      'No. De pie, sentado o metido en una manga: los hemos visto de todas las formas.',
    ],
    [
      'Mi perro odia a los veterinarios. ¿Y a vosotros?',
      'Al principio, supongo. Empezamos en el patio, con queso, y paramos cuando se canse.',
    ],
    ['¿Cuánto cuesta operar?', 'La suma va por escrito dos días antes, con el máximo.'],
    ['¿Veis tortugas?', 'Sí, y su invierno. Trae la caja con el termómetro.'],
    ['¿Tiene que venir en ayunas?', 'Solo antes de la anestesia. Si no, con algo de hambre.'],
  ],
  bookingTitle: ['¿Quién viene?', 'Media hora tranquila', 'Nombre, especie, preocupación'],
  bookingText: [
    'Di su nombre y qué cambió. {host} llama [hoy|antes de la noche].',
    'Si sangra o respira mal, ven. Lo demás, aquí.',
    'Gatos con gatos: di quién es.',
    'Especie, edad y qué te preocupa. {host} propone [dos horas|una hora] hoy mismo.',
  ],
};
