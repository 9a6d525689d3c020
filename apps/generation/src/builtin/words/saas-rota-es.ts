import type { ProductWords } from './saas.js';

export const ROTA_ES: ProductWords = {
  names: ['El Relevo', 'Semanario', 'Domingo Libre', 'Turno y Medio', 'Cuadrante', 'Hoja de Nevera'],
  headlines: [
    'El sábado está cubierto. Vete.',
    'La semana, lista el martes.',
    '¿Quién va el domingo? Resuelto.',
    'Nadie cambia a medianoche.',
  ],
  subs: [
    '{brand} planifica con la gente que tienes: quién quiere domingos, quién tiene un bebé, quién abre solo. En una página.',
    'Para cafés, consultas y tiendas cuyo cuadrante vive en una cabeza. {brand} lo mete en [todos los bolsillos|cada bolsillo].',
    '{brand} pregunta al equipo, propone la semana y cumple la ley. Tú mueves dos nombres y envías.',
    'Un cuadrante para [doce|nueve] personas y una cocina. {brand} sabe quién no va con quién, y se lo calla.',
  ],
  actions: ['Planear una semana gratis', 'Ver la semana próxima', 'Probarlo el sábado'],
  panel: {
    menu: ['Esta semana', 'Deseos', 'Equipo', 'Cambios', 'Vacaciones', 'Horas'],
    title: 'Sábado, horas previstas',
    columns: ['Desde', 'Turno', 'Quién', 'Estado', 'Horas'],
    rows: ['Barra, mañana', 'Sala, mañana', 'Cocina', 'Sala, noche', 'Barra, noche'],
    states: ['2 avisados', 'confirmado', 'pedido', 'cambiado', 'visto', 'nadie aún'],
    chart: ['En la sala', 'Lo más flojo, a las {thin}. Ahí falta el turno.'],
    labels: [],
    card: ['Preguntado a las 9:40', '{cover} y {school} podrían. Vale el primer sí.'],
  },
  stats: [
    ['4 h', 'menos de planes por semana, mediana de 900 equipos'],
    ['92 %', 'de turnos vacíos cubiertos sin una llamada'],
    ['11 h', 'de descanso entre dos turnos, siempre'],
    ['6 min', 'hasta el relevo, en un buen día'],
    ['1 hoja', 'para la semana entera, también en papel'],
  ],
  steps: {
    title: [
      'Preguntar, proponer, enviar. Por ese orden.',
      'Del grupo de chat al cuadrante en una tarde',
      'Tres pasos tranquilos hasta el sábado',
    ],
    items: [
      {
        title: '[Cada cual dice cuándo|Primero, los deseos]',
        text: 'Deseos y ausencias llegan por enlace, sin aplicación. El silencio vale [«como siempre»|un sí a lo de siempre].',
        rows: [
          ['Domingos, por favor', '{cover}', 'plain'],
          ['Colegio hasta las 9', '{school}', 'plain'],
          ['Sin respuesta', '1 de 12', 'faint'],
        ],
      },
      {
        title: '[Una semana que cuadra|Mirar una propuesta]',
        text: 'Descansos, contratos y llaves, en regla. Lo que no cupo se [nombra, no se esconde|ve arriba, en rojo].',
        rows: [
          ['Deseos cumplidos', '31 de 34', 'plain'],
          ['Horas extra', '0 h', 'faint'],
          ['Sin cubrir', '1 turno', 'total'],
        ],
      },
      {
        title: '[Enviar y respirar|Enviar y mirar a otro lado]',
        text: 'Cada cual ve su semana. Si alguien enferma, se pregunta primero [a quien puede|por turno justo].',
        rows: [
          ['de baja desde 6:10', '{shift}', 'tag'],
          ['Lo toma {cover}, 6:24', 'cubierto', 'accent'],
        ],
      },
    ],
  },
  features: {
    title: ['Un plan que conoce a la gente', 'La justicia viene de serie', 'Lo que el tablón olvidaba'],
    note: [
      'Para cafés, consultas, tiendas y teatros de cinco a ochenta personas.',
      'Para equipos con llaves, delantales y horario.',
      'Para quien hace el cuadrante en la mesa de la cocina, [los domingos|al cerrar].',
    ],
    demo: {
      title: '[Pregunta como tú|Un mensaje a quien toca]',
      text: 'Breve, por el nombre, a una hora decente. Nunca a [todos a la vez|todo el grupo].',
      choices: ['A una', 'A dos', 'A todos'],
      messages: [
        'Hola, {cover}, ¿podrías venir ((el sábado a las {from}))? {ill} está de baja. Acabarías a las (({until})).',
        'Hola, {cover} y {school}: ((el sábado, {from})) queda libre, {ill} está de baja. El primer sí se lo queda.',
        'Hola a todos, el sábado falta ((un turno)) desde las (({from})). Solo con once horas de descanso.',
      ],
    },
    chart: [
      '[Las horas llenas, a tiempo|El cuarto par de manos]',
      'La caja avisa con tres semanas qué sábado pide [refuerzo|una segunda cocinera].',
    ],
    chips: [
      'Cambios sin ti',
      'Se ponen de acuerdo, las reglas miran, te llega [una línea|una nota].',
      '2 cambios hechos',
      '1 por ver',
    ],
    signs: [
      'Cualquier contrato',
      'Las horas se cuentan como pone, [al cuarto|al minuto].',
      '40',
      '32',
      '20',
      '9',
      '½',
    ],
    code: [
      'Un archivo para nóminas',
      'Horas, pausas, noches y domingos, cerrado el [último del mes|31].',
      'CSV · A3 · XLSX',
    ],
  },
  compare: {
    title: ['Qué cambia un lunes', 'A las seis, una baja', 'El cuadrante, antes y después'],
    before: ['Con un grupo de chat', 'Con un papel en la nevera', 'Con una sola cabeza'],
    rows: [
      ['Hacer el cuadrante', 'Domingo noche, en la mesa, con goma', 'Veinte minutos, dos nombres movidos'],
      ['Alguien de baja', 'Once llamadas, un sí, dos disculpas', 'Un mensaje a los [dos|tres] que pueden'],
      ['¿Quién quería domingos?', 'Intentas acordarte', 'Está junto al nombre'],
      ['Dos cambian', 'Te enteras ese día', 'Revisado, apuntado, contado'],
      ['Fin de mes', 'Una caja de zapatos con papeles', 'Un archivo'],
      ['El descanso', 'Hasta que alguien cuenta', 'Once horas, o se pone rojo'],
      ['Gente nueva', 'Pregunta todo a todos', 'Ve su semana el primer día'],
    ],
  },
  voices: [
    [
      'Nueve años haciendo el cuadrante los domingos. Mis hijos creían que era un pasatiempo.',
      'lleva un café con once personas',
    ],
    [
      'A las 6:10 llegó la baja, a las 6:24 había relevo. Yo lo leí a las ocho, en la cama.',
      'consulta dental {last}',
    ],
    ['Los callados ya tienen sus domingos. Resulta que querían cosas.', 'Libros {last}'],
    ['Lo imprimimos una vez para la nevera, por costumbre. Nadie miró.', 'cocina, {last} e hijos'],
    ['Me dijo que me ponía demasiados turnos. Lo sabía. Él tenía la cifra.', 'lleva dos bares'],
  ],
  pricing: {
    title: [
      'Precio por local, no por cabeza',
      'Contrata a quien quieras',
      'Un precio, con los delantales que sean',
    ],
    plans: [
      {
        name: 'Esquina',
        who: 'Para cinco personas y [una puerta|una llave].',
        points: ['Una semana por delante', 'Deseos por enlace', 'Impreso en una hoja'],
      },
      {
        name: 'Casa',
        who: 'Para quien abre [siete días|temprano].',
        points: [
          'Gente sin límite',
          'Propuestas dentro de la ley',
          'Bajas y cambios',
          'Archivo para nóminas',
        ],
      },
      {
        name: 'Calle',
        who: 'Para varios locales.',
        points: ['Gente compartida', 'Presupuesto por semana', 'Exportar por API'],
      },
    ],
  },
  faq: {
    title: ['Antes de borrar el tablón', 'Preguntado en cocina', 'Antes de enviar'],
    items: [
      [
        '¿Hace falta una aplicación?',
        'No, basta un enlace. Quien quiera lo tiene en su calendario, o en la nevera.',
      ],
      [
        '¿Planea contra mi gente?',
        'No. Un deseo vale como regla hasta que digas otra cosa, y lo que no cupo se dice en voz alta.',
      ],
      [
        '¿Y si no estoy de acuerdo?',
        'Arrastras el nombre y recuerda por qué. Nada sale antes de que envíes.',
      ],
      [
        '¿Conoce nuestra ley?',
        'Descansos, pausas y menores en nueve países. Si tu convenio es más estricto, manda el convenio.',
      ],
      [
        '¿Puedo volver al papel?',
        'Cuando quieras: cada semana cabe en una hoja, y el archivo guarda cada hora.',
      ],
      [
        '¿Vigila a la gente?',
        'No. Ni lugar, ni cámara, ni fichaje si no lo pides. Cuenta lo previsto y lo acordado.',
      ],
      ['¿Cuánto tarda en servir?', 'Una tarde. Los nombres, el horario y esa regla que todos saben.'],
      [
        '¿Y sin internet?',
        'La semana ya está en todos los móviles. El plan no se cae porque se caiga el router.',
      ],
    ],
  },
  closing: {
    title: [
      'La semana que viene está vacía.',
      'Listo antes de que se enfríe el café.',
      'Alguien quiere domingos. Pregunta.',
    ],
    text: [
      'Escribe seis nombres y un día de cierre. La primera propuesta tarda dos minutos.',
      'Trae el plan de la nevera: una foto ya es un principio.',
      'Enviamos un enlace que va en el móvil con el que planificas.',
    ],
    action: 'Planear la semana',
  },
};
