import type { ClinicTopicWords } from './clinic.js';

export const CLINIC_ES_TEETH: ClinicTopicWords = {
  names: ['Clínica dental {last}', 'Dentistas {district}', 'Abajo a la izquierda', 'Consulta {last}'],
  headlines: {
    teeth: [
      ['La {tooth}', 'se puede salvar.'],
      ['Treinta y dos,', 'contados despacio.'],
      ['Sabemos', 'cuál te duele.'],
    ],
    card: [
      ['A las {time},', 'ni un minuto más.'],
      ['Levanta la mano.', 'Paramos.'],
      ['Dormida a y diez,', 'lista a y media.'],
    ],
  },
  subs: [
    'Una clínica dental en {district} para [quien no viene desde 2019|adultos con miedo y niños valientes], con un techo digno de mirar.',
    'Dentistas en {street}: primero [explicamos|enseñamos la foto], luego el torno. Para familias y [sensibles|quien se marea].',
    'Empastes, coronas y dientes limpios en {place}. Un espejo, un plan y [una manta|las pausas que quieras].',
  ],
  notes: [
    ['32', 'dientes con número'],
    ['7 min', 'de espera'],
    ['1 mano', 'y paramos'],
  ],
  treatmentsTitle: ['Cuánto se tarda', 'Con reloj', 'Lo que hacemos, en minutos'],
  treatmentsLead: [
    'Lo oscuro es tu rato en el sillón. Contamos diez más, para no correr.',
    'Los minutos son por [diente|visita], ya con la anestesia.',
    'Nada empieza sin que lo [veas|entiendas] y digas sí.',
    'Cada reloj es una visita. [La pausa va en medio.|Lo largo se parte en dos.]',
  ],
  treatments: [
    {
      minutes: 30,
      title: 'Revisión',
      text: [
        'Cada diente, cada año, con dos fotos si hace falta.',
        'Contamos, tocamos y decimos qué puede esperar.',
        'Comparamos con el año pasado. Casi nada se ha movido.',
      ],
      asked: ['«No duele, ¿para qué?»', '«¿Está muy mal?»'],
      euros: 62,
    },
    {
      minutes: 45,
      title: 'Limpieza',
      text: [
        'Ultrasonido, pulido y el rincón que todos olvidan.',
        'Sales con un consejo, no con diez.',
        'Agua, acero y un polvo más fino que la harina.',
      ],
      asked: ['«Hilo, sí. A veces.»', '«¿Es el café?»'],
      euros: 94,
    },
    {
      minutes: 40,
      title: 'Empaste',
      text: [
        'Una visita, color diente, hasta que la lengua lo olvide.',
        'Dormir, aislar y silencio.',
        'Por capas, con luz azul. A mediodía ya comes.',
      ],
      asked: ['«¿Lo notaré?»', '«Se cayó con la tostada.»'],
      euros: 138,
    },
    {
      minutes: 90,
      title: 'Endodoncia',
      text: [
        'Largo, tranquilo, con microscopio. El dolor es antes.',
        'Dos visitas y el diente se queda.',
        'Tres conductos, a veces cuatro, finos como un pelo.',
      ],
      asked: ['«¿No lo sacas?»', '«No duermo desde el domingo.»'],
      euros: 520,
    },
    {
      minutes: 60,
      title: 'Corona',
      text: [
        'Escaneada y puesta en una semana.',
        'El color se elige con luz de ventana.',
        'Muerdes papel azul hasta que encaja.',
      ],
      asked: ['«¿Se nota?»', '«¿Cuánto dura?»'],
      euros: 760,
    },
  ],
  visitTitle: ['Tu primera hora', 'Minuto a minuto', 'Qué pasa y cuándo'],
  visitLead: [
    'El primer día no se taladra. Prometido.',
    'Di basta en cualquier minuto. Basta una mano.',
    'Trae tus fotos viejas y tu [miedo|lista de dudas].',
  ],
  visit: [
    {
      at: 0,
      title: 'Una silla normal',
      text: [
        'Hablamos donde nada se inclina.',
        'Abrigo fuera y una hoja.',
        'Una silla normal, un vaso de agua y tu nombre bien dicho.',
      ],
    },
    {
      at: 10,
      title: 'Escuchamos',
      text: [
        'Qué duele y qué no debe repetirse.',
        'Di qué ruido odias. Casi siempre sobra.',
        'Qué diente, desde cuándo, frío o calor.',
      ],
    },
    {
      at: 20,
      title: 'Contamos',
      text: [
        'Treinta y dos, en voz alta, con espejo.',
        'Dos fotos y un toque a cada uno.',
        'Del 18 al 48, la vuelta entera.',
      ],
    },
    {
      at: 40,
      title: 'Lo ves',
      text: [
        'La imagen, con palabras sencillas.',
        'Tres sitios como mucho. Tú eliges.',
        'Verde, bien. Amarillo, espera. Rojo, primero.',
      ],
    },
    {
      at: 55,
      title: 'Un plan',
      text: [
        'Una hoja con minutos y precios.',
        'No firmas nada. Te lo llevas.',
        'Dos columnas: lo necesario y lo posible. Tú marcas.',
      ],
    },
  ],
  roles: [
    {
      role: 'Empastes y miedos',
      text: [
        'Cuenta tres, dos, uno, y empieza en cero.',
        'Tuvo miedo hasta estudiar.',
        'Explica dos veces y perfora una.',
        'Presta gafas de sol contra la lámpara.',
      ],
    },
    {
      role: 'Raíces',
      text: [
        'Tararea al microscopio.',
        'Encuentra el cuarto conducto.',
        'Salva dientes que otros daban por perdidos. No todos.',
        'Herramienta pequeña, paciencia grande.',
      ],
    },
    {
      role: 'Higiene',
      text: [
        'Sabe por tus encías si hubo vacaciones.',
        'Tiene una mandíbula con nombre.',
        'Pule también por detrás, como si alguien mirara.',
        'Encuentra el café y no dice nada.',
      ],
    },
  ],
  feesLead: [
    'Lo que pagas, antes del seguro.',
    'El precio está en el plan y ahí se queda.',
    'Por pieza, no por [dolor|minuto]. En tres partes, si quieres.',
    'La suma te llega por escrito. [La piensas en casa.|Aquí no se firma.]',
  ],
  billNote: [
    'Dos años sin venir: mirar y limpiar.',
    'Las dos primeras visitas de una boca sana.',
    'Un martes por la mañana.',
  ],
  faqs: [
    ['¿Duele?', 'El pinchazo, un poco. Luego esperamos a que nada duela y lo probamos.'],
    ['Diez años sin venir. ¿Me reñiréis?', 'No. Has venido, eso era lo difícil.'],
    ['Mi hijo grita. ¿Venimos?', 'Sí. El primer día es un paseo en el sillón.'],
    ['Me duele ahora. ¿Qué hago?', 'Llama antes de las nueve. Guardamos dos huecos.'],
    ['¿Y si me desmayo?', 'El sillón ya está en horizontal. Pasa cada mes y nadie se ríe.'],
    ['¿Puedo oír música?', 'Sí, la tuya. Trae cascos: el torno suena menos que muchos grupos.'],
    ['¿Guardáis las radiografías?', 'Diez años. Si hay otras más nuevas, las pedimos.'],
    ['Aprieto los dientes de noche. ¿Qué hago?', 'Una férula. Cuesta menos que una corona.'],
    ['¿Puede entrar alguien conmigo?', 'Sí. Hay un taburete junto a la ventana y una mano se puede dar.'],
    ['¿Cada cuánto hay que venir?', 'Una vez al año si nada sangra. Si no, dos.'],
    ['¿Me venderéis dientes blancos?', 'No. Decimos qué está enfermo y qué solo está amarillo.'],
  ],
  bookingTitle: ['¿Qué diente, qué día?', 'Un rato de sillón', 'Di dónde duele'],
  bookingText: [
    '{host} llama el mismo día. Si late, llama tú.',
    'Di qué es: sabemos cuánto dura.',
    'La mañana es tranquila. Elige.',
    'Dinos si te da miedo y [te damos la primera hora|sumamos diez minutos]. {host} llama hoy.',
  ],
};
