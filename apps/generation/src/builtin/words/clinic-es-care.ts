import type { ClinicTopicWords } from './clinic.js';

export const CLINIC_ES_CARE: ClinicTopicWords = {
  names: ['Casa {last}', '{last} & {last}', 'Con Cita', 'El Cuarto Tranquilo'],
  headlines: {
    card: [
      ['{time} son', 'las {time}.'],
      ['Esta hora', 'es tuya.'],
      ['Siéntate.', 'Hay tiempo.'],
      ['Una silla libre', 'a las {time}.'],
    ],
    ladder: [
      ['Lee esto', 'sin prisa.'],
      ['Más cerca.', 'Escuchamos.'],
      ['De arriba abajo,', 'línea a línea.'],
    ],
  },
  subs: [
    'En {street}, {district}: una silla, [alguien|dos manos] y un reloj [de tu parte|que nadie mira]. Con cita y a la hora.',
    'Para quien en {place} [odia esperar|ya tuvo prisa ajena]. Todo tu rato, [al minuto|con té].',
    'Una casa pequeña, {transit}. Nadie entre tú y quien [buscas|te atiende].',
  ],
  notes: [
    ['4 min', 'de espera'],
    ['1', 'persona a la vez'],
    ['0', 'pantallas'],
  ],
  treatmentsTitle: ['Elige cuánto', 'Por minutos', '¿Cuánto tiempo quieres?'],
  treatmentsLead: [
    'Damos tiempo y eliges cuánto. Lo demás se acuerda al empezar.',
    'El reloj enseña lo tuyo. Los diez minutos de en medio son nuestros.',
    '¿Dudas? Empieza corto: puede crecer.',
    'Lo oscuro del reloj es tuyo. [El resto lo ponemos nosotros.|Nadie llama a la puerta.]',
  ],
  treatments: [
    {
      minutes: 15,
      title: 'La corta',
      text: [
        'Una pregunta, una mirada, una cosa pequeña.',
        'Entrar, arreglar, salir.',
        'Diez minutos de trabajo y cinco para contarlo.',
      ],
      asked: ['«Es poca cosa.»', '«¿Me lo miras?»'],
      euros: 28,
    },
    {
      minutes: 30,
      title: 'La de siempre',
      text: [
        'A lo que viene casi todo el mundo, sin prisa.',
        'Da para hacerlo bien y decir qué sigue.',
        'Media hora en la que el teléfono suena sin nosotros.',
      ],
      asked: ['«Como la otra vez.»', '«¿Está mejor?»'],
      euros: 52,
    },
    {
      minutes: 60,
      title: 'La larga',
      text: [
        'Una hora para empezar o para lo que espera.',
        'Primero hablamos, acabamos cuando esté bien.',
        'Primero té. Quedan cincuenta minutos y se usan.',
      ],
      asked: ['«No sé por dónde empezar.»', '«Quiero cambiar algo.»'],
      euros: 96,
    },
    {
      minutes: 45,
      title: 'Para dos',
      text: [
        'Madre e hijo, pareja, amigas: juntos.',
        'Dos personas, una sola historia.',
        'Dos sillas, una tetera y ninguna prisa.',
      ],
      asked: ['«Solo no viene.»', '«¿Puede mirar?»'],
      euros: 84,
    },
    {
      minutes: 40,
      title: 'En tu casa',
      text: [
        'Vamos con una bolsa, a cuatro kilómetros.',
        'Para quien no baja la escalera.',
        'Hace falta una mesa, una lámpara y alguien que abra.',
      ],
      asked: ['«Ya no sale.»', '«Tercero sin ascensor.»'],
      euros: 90,
    },
  ],
  visitTitle: ['La primera vez', 'Minuto a minuto', 'Tras el timbre'],
  visitLead: [
    'Trae solo [tiempo|tus ganas]. Los papeles viejos valen.',
    'Llama una vez. Abre una persona.',
    'Cambia de idea cuando quieras, también al final.',
  ],
  visit: [
    {
      at: 0,
      title: 'La puerta',
      text: [
        'Decimos tu nombre, tomamos tu abrigo.',
        'Un gancho, un vaso de agua.',
        'El timbre es fuerte; lo demás, no.',
      ],
    },
    {
      at: 4,
      title: 'La silla',
      text: [
        'Te sientas. Nosotros también.',
        'Silencio: el teléfono está al lado.',
        'Eliges: ventana o pared.',
      ],
    },
    {
      at: 8,
      title: 'Lo dices',
      text: [
        'A qué vienes, con tus palabras.',
        'Tres preguntas, a mano.',
        'Empieza por el final si es más fácil.',
      ],
    },
    {
      at: 18,
      title: 'Empezamos',
      text: [
        'Lo acordado, avisando cada paso.',
        'Con calma, con espejo o palabras.',
        'Manos limpias, mangas arriba, una palabra antes de cada paso.',
      ],
    },
    {
      at: 50,
      title: 'Ya sabes',
      text: [
        'Qué se hizo y cuándo nos vemos.',
        'En una tarjeta, con tinta.',
        'Lo escribimos y te lo llevas.',
      ],
    },
  ],
  roles: [
    {
      role: 'Dirección',
      text: [
        'Aprendió en dos ciudades y volvió por la luz.',
        'Recuerda lo que dijiste en primavera.',
        'Guarda tu ficha en una caja de madera, no en una nube.',
        'Da la mitad de citas desde hace un año.',
      ],
    },
    {
      role: 'Mañanas',
      text: [
        'Llega a las siete y tararea hasta las nueve.',
        'Manos rápidas, voz lenta.',
        'Abre la ventana entre dos personas, siempre.',
        'Calienta el cuarto y luego te llama.',
      ],
    },
    {
      role: 'Tardes y a domicilio',
      text: [
        'Conoce cada escalera de {district}.',
        'En bici, con bolsa enorme.',
        'Llama dos veces y espera lo que haga falta.',
        'Sube cuatro pisos con la bolsa y aún saluda.',
      ],
    },
  ],
  feesLead: [
    'Pagas minutos. Lo que haga falta va incluido.',
    'Precio fijo, tiempo fijo. Si nos pasamos, es nuestro.',
    'Tarjeta o efectivo, después.',
    'Sin suplementos en la puerta. [Está todo en la tabla.|Lo dicho es lo pagado.]',
  ],
  billNote: [
    'Vino con una duda y se quedó.',
    'Primera semana: una mirada y una visita.',
    'Dos visitas en un mes.',
  ],
  faqs: [
    ['¿Tendré que esperar?', 'Cuatro minutos. Si van a ser diez, avisamos antes de que salgas.'],
    ['¿Y si no me gusta?', 'Dilo, ahora o mañana. Lo arreglamos gratis.'],
    ['¿Hay que hablar?', 'No. Di «en silencio» y solo diremos lo justo.'],
    ['¿Traigo a mi hija?', 'Sí. Hay mesa baja, papel y un cajón para vaciar.'],
    ['¿Anular es caro?', 'Hasta la víspera, nada. El mismo día, la mitad.'],
    ['¿Se puede al mediodía?', 'Sí, con la corta. Veinte minutos con abrigo y todo.'],
    ['¿Hay silencio?', 'Dos puertas, cortinas gruesas y un reloj. Ese se oye.'],
    ['¿Puedo regalar una hora?', 'Sí, en una tarjeta con sobre. Vale tres años.'],
    ['¿Se puede pagar en dos veces?', 'Sí, sin papeles: va apuntado en la tarjeta.'],
    ['¿Alguien oye lo que digo?', 'Nadie. Las paredes son gruesas y los cuadernos también.'],
  ],
  bookingTitle: ['Una hora para ti', '¿Cuál es tu hora?', 'La silla está libre'],
  bookingText: [
    'Di cuánto y más o menos cuándo. {host} da [hoy|antes de la noche] dos opciones.',
    '¿Primera vez? La larga. Hablamos antes.',
    'La mañana es tranquila, una tarde llega a las ocho. Elige.',
    'Ventana o pared, mañana o tarde. {host} contesta [hoy|esta tarde].',
  ],
};
