import type { ProductWords } from './saas.js';

export const ENGINE_ES: ProductWords = {
  names: ['Pizarra', 'Granero', 'Plomada', 'Nueve Pliegues', 'Horno de Datos', 'Silo'],
  headlines: [
    'Un archivo. Nueve hilos. Ya.',
    'Aburrido a las tres. Adrede.',
    'Lee el código antes de comer.',
    'Arranca en 40 ms. Para limpio.',
  ],
  subs: [
    '{brand} es un motor pequeño y libre que responde en milisegundos, cabe en un binario y dice no a lo que lamentarías.',
    'Para quien prefiere leer 14.000 líneas que 400 ajustes. {brand} arranca en 40 ms y para sin reparación.',
    '{brand} guarda tus datos en un archivo que cualquier versión abre. El resto es documentación, y es corta.',
    'Un almacén para programas de una sola máquina. {brand} tiene seis ajustes; cambiarás dos.',
  ],
  actions: ['Arrancar en un minuto', 'Leer el código', 'Abrir un archivo'],
  panel: {
    menu: ['Consultas', 'Consejo', 'Tablas', 'Copias', 'Hilos', 'Ajustes'],
    title: 'Tiempo de la última llamada',
    columns: ['Filas', 'Consulta', 'Hilo', 'Plan', 'ms'],
    rows: [
      'pedidos por día',
      'stock, todo',
      'quién abrió qué',
      'depósito más cercano',
      'visto por última vez',
      'totales por región',
      'envíos tardíos',
      'buscar «azul»',
    ],
    states: ['todo leído', 'índice', 'en caché'],
    chart: ['Por consulta', '«{query}» se lleva el {share} %. Bastaría un índice.'],
    labels: [],
    card: ['Consejo, 1 de 1', 'crear índice en día, unos 2 MB, ahorra la mitad.'],
  },
  stats: [
    ['14.203', 'líneas de código, sin contar comentarios'],
    ['40 ms', 'del arranque a la primera respuesta'],
    ['0', 'archivos perdidos en 61 millones de apagones fingidos'],
    ['9 MB', 'todo, no hay nada más que bajar'],
    ['31 páginas', 'describen el archivo, y otros tres lo leen'],
  ],
  steps: {
    title: ['Arranca. Pregunta. Olvida.', 'Tres órdenes, no hay más', 'El manual, abreviado'],
    items: [
      {
        title: '[Un binario|Nada alrededor]',
        text: 'Ni clúster, ni agente, ni cuenta. Corre donde corre tu programa y [para cuando para|se duerme con él].',
        rows: [
          ['descarga', '9 MB', 'plain'],
          ['dependencias', '0', 'faint'],
          ['listo en', '40 ms', 'total'],
        ],
      },
      {
        title: '[Un archivo|Copiar es guardar]',
        text: 'Cópialo y tienes respaldo. [La versión del año pasado|Una versión de 2021] aún lo lee.',
        rows: [
          ['tienda.db', '1,2 GB', 'plain'],
          ['tienda.db, copia', '1,2 GB', 'faint'],
        ],
      },
      {
        title: '[Un consejo|Dice qué frena]',
        text: 'Si algo va lento dice qué, por qué y la línea que lo cambiaría. [Nunca más de una.|De una en una.]',
        rows: [
          ['consejo', '{query}', 'tag'],
          ['{ms} ms antes', '{fast} ms después', 'accent'],
        ],
      },
    ],
  },
  features: {
    title: ['Qué lleva y qué no', 'Tan pequeño que se conoce', 'Cinco cosas, y basta'],
    note: [
      'Para programas de una máquina, que son casi todos.',
      'Para quien quiere saber dónde [están|duermen] los bytes.',
      'La lista de lo que no haremos es más larga, y pública.',
    ],
    demo: {
      title: 'Errores que dicen qué hacer',
      text: 'Cada mensaje nombra la línea, el valor y la salida. Se [prueban como funciones|revisan como código].',
      choices: ['Explicar', 'Crear', 'Dejar'],
      messages: [
        'La columna ((dia)) no tiene índice y sí {rows} filas. Crea uno, o escribe ((scan ok)) si esto va una vez al año.',
        'Índice ((por_dia)) creado en 0,4 s. (({query})): antes {ms} ms, ahora {fast} ms.',
        'Anotado: ((scan ok)), línea 12. No diremos más hasta que haya ((el doble)) de filas.',
      ],
    },
    chart: [
      'Más rápido solo',
      'Lecturas en doce versiones, misma máquina. [Nadie ajustó nada.|El pico es el mes en que borramos código.]',
    ],
    chips: [
      'Estrellado cada noche',
      'Corte de luz en cada escritura, en [cuatro|cinco] sistemas.',
      '61 M superadas',
      '0 abiertas',
    ],
    signs: [
      'Seis lenguajes',
      'Enlaces que suenan [a casa|propios], de las mismas dos personas.',
      'C',
      'Go',
      'Py',
      'TS',
      'Rs',
      'Kt',
    ],
    code: [
      'Nada que firmar',
      'La licencia cabe en una [postal|servilleta] y no cambiará.',
      'MIT · SBOM · reproducible',
    ],
  },
  compare: {
    title: ['Qué cambia en el primer incidente', 'La mala tarde, dos veces', 'Cuando se tuerce'],
    before: ['Con un clúster', 'Con uno alquilado', 'Con algo más grande'],
    rows: [
      ['¿Dónde están los datos?', 'En tres de cinco máquinas, quizá', 'En ese archivo'],
      ['¿Hay copia?', 'Lo dice un panel', 'La acabas de hacer'],
      ['¿Por qué va lento?', 'Cuarenta gráficas', 'Una frase'],
      ['¿Quién lo arregla?', 'Quien está de vacaciones', 'Quien leyó el código a mediodía'],
      ['Actualizar', 'Un fin de semana con plan B', 'Binario nuevo, mismo archivo'],
      ['En el portátil', 'Un contenedor que calienta las rodillas', 'Lo mismo, 9 MB'],
      ['La factura', 'Una sorpresa con decimales', 'Ninguna, o el soporte elegido'],
    ],
  },
  voices: [
    [
      'Once contenedores pasaron a ser un archivo. La primera en notarlo fue la factura.',
      'plataforma, Logística {last}',
    ],
    ['Lo leí entero en un tren. Tengo una función favorita.', 'programa, casi siempre en tren'],
    ['Se cayó una vez en tres años, y me dijo en qué línea mía.', 'cuida el catálogo de un museo'],
    [
      'Nuestro becario halló un fallo y el jueves estaba arreglado. Enmarcó las notas de versión.',
      'Instrumentos {last}',
    ],
    [
      'Pedí una función y recibí una carta amable. Tenían razón, qué fastidio.',
      'servidor, cuatro tiendas de bicis',
    ],
  ],
  pricing: {
    title: [
      'Gratis, y de qué vivimos',
      'Paga por dormir, no por funciones',
      'El código es libre. Irse también.',
    ],
    plans: [
      {
        name: 'Fuente',
        who: 'Para todos, para [siempre|bien].',
        points: ['Todo, MIT', 'Hoja de ruta pública', 'Respuesta en una semana'],
      },
      {
        name: 'Soporte',
        who: 'Para equipos que lo publican.',
        points: ['Respuesta el mismo día', 'Versiones largas', 'Repaso de tu esquema', 'Voz en la ruta'],
      },
      {
        name: 'Noche',
        who: 'Para gente de guardia.',
        points: ['Un teléfono que nos suena', 'Arreglo o vuelta en 4 h', 'Una visita al año'],
      },
    ],
  },
  faq: {
    title: ['Antes de meter datos', 'Preguntado por la prudente', 'Antes de instalar'],
    items: [
      [
        '¿Existirá en diez años?',
        'El formato, sí: lo describen 31 páginas y ya lo leen otros tres programas.',
      ],
      [
        '¿Escala?',
        'Hasta una máquina, que es más de lo que crees. A partir de cuatro terabytes te diremos que uses otra cosa.',
      ],
      [
        '¿Quién está detrás?',
        'Dos personas y 140 colaboradores, pagados por el soporte. Sin inversor, sin salida.',
      ],
      [
        '¿Puede perder mis datos?',
        'No por un apagón: cada noche desenchufamos en cada escritura. Los discos malos, en el capítulo nueve.',
      ],
      ['¿Hay versión alojada?', 'No. Es una biblioteca; alojarla sería alquilarte un martillo.'],
      [
        '¿Cambiará la licencia?',
        'No. MIT, los derechos son de quienes colaboran, y habría que convencer a 140.',
      ],
      ['¿Llama a casa?', 'Nunca. Abre un archivo y ninguna conexión; lo compruebas en un minuto.'],
      [
        '¿Cómo me paso?',
        'Con una orden que lee CSV, JSON o un volcado y para en la primera línea que no se cree.',
      ],
    ],
  },
  closing: {
    title: ['Tus datos caben en un archivo.', 'Léelo antes de arrancarlo.', 'Nueve megas. Mira dentro.'],
    text: [
      'Enviamos el inicio rápido y las 31 páginas, y luego nada si no preguntas.',
      'Un correo: el enlace, la suma y las tres órdenes.',
      'La descripción llega en un archivo, claro, y se abre con todo.',
    ],
    action: 'Quiero las 31 páginas',
  },
};
