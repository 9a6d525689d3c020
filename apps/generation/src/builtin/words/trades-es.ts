import { TRADES_TOPICS_ES } from './trades-topics-es.js';
import type { TradesWords } from './trades.js';

export const TRADES_ES: TradesWords = {
  topics: TRADES_TOPICS_ES,
  nav: {
    services: 'Precios',
    area: 'Zona',
    emergency: 'Urgencias',
    faq: 'Preguntas',
    contact: 'Te llamamos',
  },
  openUntil: 'Hoy hasta las {time}',
  phoneNotes: [
    'Contesta alguien que [lleva la herramienta|hace el trabajo]. De {opens} a {closes} h, después la guardia.',
    '{first} descuelga, no una cinta. Entre semana de {opens} a {closes} h, [de noche|luego] la guardia.',
    'Deja que suene, tenemos las manos ocupadas. De {opens} a {closes} h, urgencias a cualquier hora.',
  ],
  actions: {
    write: ['Que me llamen', 'Pedir visita', 'Contarlo y oír un precio'],
    prices: 'Lo que cuesta',
    services: 'Lo que hacemos',
    call: 'Te llamamos',
  },
  titles: { voices: 'Opiniones' },
  range: '{from} – {to}',
  duration: '{from} – {to} horas',
  rates: {
    callout: '[la visita y los primeros 15 minutos|llegar a tu puerta, un cuarto incluido]',
    hour: 'la hora, contada por cuartos',
    surcharge: 'de noche y en domingo',
  },
  bill: {
    callout: 'Desplazamiento',
    work: '{hours} h a {hour}',
    total: 'Total',
    notes: [
      'Impuestos incluidos, sin «varios». [Los tornillos se cuentan, no se cobran.|Esa línea aquí no existe.]',
      'Impuestos incluidos. Si fuera a subir un diez por ciento, te llamamos antes.',
      'La tuya será igual: cuatro líneas, una suma, [ningún asterisco|nada en gris].',
    ],
  },
  areaHead: ['Hasta dónde llegamos', 'Minutos, no promesas', '¿Cuánto hasta tu casa?'],
  areaText: [
    'Medido desde el taller de {district}, [un martes a las ocho|lloviendo y con remolque]. En el primer anillo nos oyes arrancar.',
    'Conducimos nosotros y sabemos dónde se atasca. Desde el tercer anillo el camino cuesta algo más, [y aquí pone cuánto|exactamente esto].',
    'El taller está en {street}. Desde allí contamos minutos y no kilómetros, porque tú también esperas en minutos.',
  ],
  rings: ['{district}', 'En la ciudad', 'En las afueras', 'En los pueblos'],
  ringNote: 'en {minutes} min, visita {fee}',
  ringNoteFree: 'en {minutes} minutos',
  emergencyCaption: [
    'De día y de noche. Al tono {answer} contesta alguien.',
    'También a las tres de la mañana y en festivo.',
    'De noche está {first}. Hablar ya ayuda.',
  ],
  contactHead: ['Cuéntanos qué falla', 'Te llamamos', 'Bastan dos líneas'],
  contactSteps: [
    [
      'Escribes | Qué, dónde, desde cuándo. [El nombre lo sabemos.|Sin tecnicismos.]',
      'Lo cuentas | Como se lo dirías a la vecina.',
      'Dejas un número | Nombre, teléfono, problema. El formulario acaba ahí.',
    ],
    [
      'Te llamamos | El mismo día, con un precio desde y hasta.',
      'Damos un precio | Por teléfono. El de arriba es el tope.',
      'Decimos qué será | Y si puedes hacerlo tú, te explicamos cómo.',
    ],
    [
      'Llegamos a la hora | Con media hora de margen; si no, la visita la pagamos nosotros.',
      'Venimos una vez | Con cubrezapatos y, casi siempre, la pieza buena.',
      'Barremos | La aspiradora va en la furgoneta y lo viejo se viene con nosotros.',
    ],
  ],
  form: {
    job: '¿De qué se trata?',
    when: '¿Corre prisa?',
    whens: ['Esta semana', 'Hoy', 'La semana que viene', 'Antes del invierno'],
    action: ['Que me llamen', 'Oír un precio', 'Enviar'],
    done: [
      'Te llamamos hoy, antes de las {closes}.',
      'Llama {first}, casi siempre desde la furgoneta.',
      'Respuesta el mismo día laborable, con una cifra dentro.',
    ],
  },
  faqs: [
    '¿Cobráis el presupuesto? | No. Miramos, apuntamos y nos vamos; solo se paga el trabajo.',
    '¿De verdad sois puntuales? | Sí, con media hora de margen. Si pasa más, no pagas la visita.',
    '¿Hay que pagar en efectivo? | No. Tarjeta en la furgoneta o factura a 14 días, como prefieras.',
    '¿Cuánto tiempo respondéis? | {years} años por nuestro trabajo, por escrito. Lo que falle antes se arregla gratis.',
    '¿Vais a manchar? | Sí, y luego lo limpiamos. Plásticos y aspiradora van incluidos.',
    '¿Es poca cosa lo mío? | No. Un grifo que gotea es un encargo entero.',
    '¿Tengo que estar en casa? | Al principio sí, luego no. Nos llevamos la llave y firmamos.',
    '¿Viene cada vez alguien distinto? | No. Quien empieza termina, y tienes su número.',
    '¿Puedo ayudar? | Sí, encantados. También cuentan los ánimos y el café.',
    '¿Con cuánto tiempo llamo? | Tres días para lo pequeño, tres semanas para lo grande. Para urgencias, ninguno.',
  ],
  customer: ['{district}', 'a dos calles', 'de {place}'],
  footer: ['casa fundada en {since}', 'desde {since}', '{crew} personas, desde {since}'],
};
