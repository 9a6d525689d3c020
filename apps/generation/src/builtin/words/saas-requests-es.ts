import type { ProductWords } from './saas.js';

export const REQUESTS_ES: ProductWords = {
  names: ['Una Línea', 'Ventanilla', 'Recado', 'Para Cuándo', 'Pasamanos', 'Quién Lo Lleva'],
  headlines: [
    'Nadie pregunta dos veces.',
    'Quién lo lleva, y para cuándo.',
    'Viernes, y la lista es corta.',
    'Dicho el lunes. Hecho, o con nombre.',
  ],
  subs: [
    '{brand} guarda lo que se pide en una sola lista, con nombre y día en cada línea, para que nada viva en una cabeza.',
    'Para equipos pequeños con muchas puertas: correo, teléfono, pasillo. {brand} hace de cada «¿podrías?» una línea que acaba.',
    '{brand} es una lista que leen todos. Pregunta si algo no está claro y calla cuando está hecho.',
    'Lo que se promete [en la máquina del café|en la puerta] queda escrito antes de acabar la taza. {brand} toma nota.',
  ],
  actions: ['Abrir una lista', 'Escribir la primera línea', 'Traer un buzón'],
  panel: {
    menu: ['Abiertas', 'Mías', 'Esperan', 'Contestadas', 'Gente', 'Puertas'],
    title: 'Queda por hacer',
    columns: ['Para', 'Qué', 'Quién', 'Estado', 'Horas'],
    rows: [
      'Mover lo del jueves',
      'Llave para el patio',
      'Fotos del folleto',
      'Presupuesto, 40 sillas',
      'Contraseña, otra vez',
      'Error en la puerta',
      'Horario de verano',
      'Devolver la escalera',
      'Cartel de la rampa',
      'Dos muestras más',
    ],
    states: ['espera por nosotros', 'para hoy', 'lo tienen ellos', 'en marcha', 'contestada'],
    chart: ['Quién lleva qué', 'El {share} % lo tiene {who}. Ya lo sabes.'],
    labels: [],
    card: ['Preguntado, 9:12', '«¿Para cuándo?» a {other}. Contestado en cuatro minutos.'],
  },
  stats: [
    ['2 h', 'de la pregunta al nombre y al día, mediana de 700 equipos'],
    ['61 %', 'menos «solo quería saber» en la semana tres'],
    ['1', 'lista, por muchas puertas que tenga'],
    ['4 min', 'hasta que una duda tiene respuesta'],
    ['12', 'líneas abiertas un viernes corriente'],
  ],
  steps: {
    title: ['Entra por donde sea. Acaba en un sitio.', 'Pedir, tomar, cerrar', 'Vida de una línea'],
    items: [
      {
        title: '[Entra|Alguien pide]',
        text: 'Reenvía un correo, manda un mensaje o dilo en el mostrador. Aparece una línea, [con sus palabras|tal como se dijo].',
        rows: [
          ['{what}', 'por correo', 'plain'],
          ['{next}', 'por teléfono', 'plain'],
          ['Algo de la verja', 'confuso', 'faint'],
        ],
      },
      {
        title: '[Alguien la toma|Le ponen nombre]',
        text: 'Un nombre, un día. Si nadie la toma antes de mediodía, pregunta la lista, con educación y [una vez|no dos].',
        rows: [
          ['La lleva', '{who}', 'plain'],
          ['Prometida para el', '{by}', 'total'],
        ],
      },
      {
        title: '[Acaba|La lista mengua]',
        text: 'Ellos reciben respuesta, tú una lista más corta. Lo cumplido se puede [buscar siempre|encontrar].',
        rows: [
          ['contestada', '{other}', 'tag'],
          ['{next}', 'cerrada', 'accent'],
        ],
      },
    ],
  },
  features: {
    title: ['Una lista, muchas puertas', 'Menos pedir, más hacer', 'Cinco buenos modales'],
    note: [
      'Para oficinas, escuelas, talleres y salas de dos a cincuenta personas.',
      'Para quien recibe encargos en [pasillos|escaleras].',
      'Para equipos cuya memoria se va de vacaciones.',
    ],
    demo: {
      title: 'Pregunta por ti',
      text: 'Lo confuso recibe una pregunta breve, antes de que alguien empiece [por donde no es|la verja que no es].',
      choices: ['Preguntar', 'Tomarla', 'Pasarla'],
      messages: [
        'Hola, {other}, con gusto. ¿Vale para el (({by})), y es ((para uno o para todos))?',
        'Hola, {other}, la llevo yo. Te digo algo antes del (({by})), o antes si es ((más pequeño de lo que parece)).',
        'Hola, {other}, eso es más de (({who})). Se lo he pasado, con tus palabras y ((un día)).',
      ],
    },
    chart: ['Sale más de lo que entra', 'Doce semanas de líneas cerradas. La subida es tu [viernes|agosto].'],
    chips: [
      'Promesas, contadas',
      'Cumplidas y no, por equipo, [nunca por persona|no por persona].',
      '38 cumplidas',
      '2 movidas',
    ],
    signs: [
      'Cuatro puertas',
      'Correo, mensaje, formulario y el papel del [mostrador|mesón].',
      '@',
      '#',
      '+',
      '¶',
    ],
    code: [
      'Sale como entró',
      'Todo lo que escribes vuelve a salir en archivos simples, [cuando quieras|cualquier día].',
      'CSV · ICS · MBOX · API',
    ],
  },
  compare: {
    title: ['Qué cambia un lunes lleno', 'El mismo lunes, dos veces', 'Las nueve, once preguntas'],
    before: ['Con seis buzones', 'Con notas pegadas', 'Con buena memoria'],
    rows: [
      ['¿Quién lo lleva?', 'Responder a todos y llamar', 'Un nombre en la línea'],
      ['Alguien no está', 'Espera a que vuelva', 'Se mueve a mediodía, con nota'],
      ['Vuelven a preguntar', '«Lo miro»', 'Lo ven ellos'],
      ['Viernes, las cuatro', 'Una sensación', 'Un número'],
      ['Dicho en el pasillo', 'Perdido en la escalera', 'Un mensaje, luego una línea'],
      ['«¿Lo prometimos?»', 'Cuarenta correos, un sí', 'La línea, con el día'],
      ['Compañera nueva', 'Tres semanas de «¿quién hace?»', 'Lee la lista el primer día'],
    ],
  },
  voices: [
    [
      'Hacíamos reuniones para saber qué habíamos prometido. Ahora hay una lista y los martes libres.',
      'lleva un centro vecinal con cuatro más',
    ],
    ['El día de mi gripe no pasó nada. Es decir: pasó todo, sin mí.', 'oficina, Escuela {last}'],
    ['Mi suegra la usa para pedirme estantes. Ahora recibe respuesta.', 'Carpintería {last}'],
    ['Ya no llevo libreta. La chaqueta me cae recta.', 'cuida tres edificios'],
    ['Solo es una lista, dijeron. Justo, dije, y señalé el número.', 'dirección, Teatro {last}'],
  ],
  pricing: {
    title: ['Precio por lista, no por persona', 'Invita a todo el mundo', 'Cuantos más la vean, mejor'],
    plans: [
      {
        name: 'Nota',
        who: 'Para dos personas y [un perro|una puerta].',
        points: ['Una lista', 'Correo y mensaje', '90 días de historia'],
      },
      {
        name: 'Mesa',
        who: 'Para equipos muy solicitados.',
        points: ['Cinco listas, toda la gente', 'Pregunta sola', 'Promesas por equipo', 'Todo se busca'],
      },
      {
        name: 'Casa',
        who: 'Para varios equipos bajo un techo.',
        points: ['Listas sin límite', 'Paso entre equipos', 'Acceso único'],
      },
    ],
  },
  faq: {
    title: ['Antes de preguntarnos', 'En el marco de la puerta', 'Antes de la primera línea'],
    items: [
      ['¿Otro buzón más?', 'No, el final de cinco. No cuenta lo no leído, solo lo abierto.'],
      ['¿Los demás necesitan cuenta?', 'No. Se pide por correo, mensaje o papel, y la respuesta llega allí.'],
      ['¿Se mide a la gente?', 'No. Se cuenta por equipo, y ninguna pantalla pone un nombre arriba.'],
      [
        '¿Y si lee mal algo?',
        'Las palabras originales están a un clic y corriges la línea. No adivina dos veces.',
      ],
      ['¿Cómo nos vamos?', 'Con un archivo por lista y otro de correo. Un minuto, cronometrado.'],
      [
        'Lo nuestro es confidencial.',
        'Entonces una línea la lee quien está en ella, y el buscador también lo sabe.',
      ],
      ['No somos técnicos.', 'Mejor, una lista tampoco. Si sabes mandar un mensaje, ya sabes.'],
      [
        '¿Quién lee nuestras líneas?',
        'Tú. Los servidores están en la UE, y solo miramos si nos mandas la línea.',
      ],
    ],
  },
  closing: {
    title: ['Alguien espera respuesta.', 'Empieza por la pregunta más vieja.', 'Una línea. Y luego otra.'],
    text: [
      'Reenvía un correo y mira cómo se hace línea, en un minuto.',
      'Coge la nota que lleva en la pantalla desde primavera. Empieza por ahí.',
      'Enviamos un enlace y una dirección a la que reenviar. Nada más.',
    ],
    action: 'Abrir una lista',
  },
};
