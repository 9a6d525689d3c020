import type { WeddingWords } from './wedding.js';

export const WEDDING_ES: Omit<WeddingWords, 'menu'> = {
  names: ['{first} & {second}'],
  nav: { story: 'Historia', day: 'El día', travel: 'Llegar', gifts: 'Regalos', rsvp: 'Confirmar' },
  date: 'sábado, {date} de {month} de {year}',
  until: '{date} de {month}',
  art: {
    rings: 'Dos anillos grandes, uno dentro del otro',
    tables: 'Mesas redondas vistas desde arriba, puestas para los invitados',
    bunting: 'Banderines y farolillos de un lado a otro del jardín',
    card: 'Una invitación de borde rasgado, dos iniciales, una cinta y un sello',
  },
  subs: [
    'En {place}, {day}. Traed zapatos secos y un baile.',
    'Nos casamos en {place}: {day}, llueva o no, con sopa.',
    'El {date} de {month} de {year} es sábado, y en {place} empieza a la hora. Eso fue lo difícil.',
  ],
  actions: ['Decidnos que venís', 'Guardar una silla', 'Contestar antes del {until}'],
  story: {
    titles: ['Cómo [pasó|fue]', 'La versión corta', 'Nuestra historia en unas cosas'],
    moments: {
      cups: [
        ['El café equivocado', 'En la barra, con las tazas cambiadas. Ninguna se devolvió.'],
        ['Mesa seis', 'Un cumpleaños y los dos sitios que nadie quería.'],
        ['Leche de avena', 'Una cola de once personas y una conversación.'],
      ],
      map: [
        ['El mapa de otro valle', 'Cuatro horas para un paseo de una, y ninguna sobró.'],
        ['Izquierda, no derecha', 'La discusión duró hasta el lago; luego era demasiado bonito.'],
        ['El rodeo', 'Un autobús que no vino y trece kilómetros hablando.'],
      ],
      sea: [
        ['Una semana de mar', 'Seis días de lluvia. Aún tenemos el puzle, menos una pieza.'],
        ['Agua fría', 'Quién se bañó, se discute. Quien tenía la toalla guarda desde entonces las llaves.'],
        ['Fuera de temporada', 'Todos los bares cerrados menos uno. Al dueño lo llamamos por su nombre.'],
      ],
      bench: [
        ['Nuestro banco', 'El tercero junto al canal. Alguien le ha tallado un pez.'],
        ['Domingo sin plan', 'Nos sentamos un momento y se hizo de noche.'],
        ['La charla seria', 'En un banco, con patatas fritas. Salió bien, sobre todo por las patatas.'],
      ],
      box: [
        ['Una furgoneta, dos vidas', 'Cuarenta cajas, nueve con «varios». Seis siguen así.'],
        ['La mudanza', 'Ahora tenemos tres centrifugadoras de lechuga y hay que vivir con ello.'],
        ['La llave número dos', 'Estuvo una semana en el clavo hasta que alguien se atrevió.'],
      ],
      gable: [
        ['Una puerta, dos nombres', 'El timbre está torcido y así se queda.'],
        ['La casa en cuesta', 'Las canicas ruedan a la cocina. La gente también.'],
        ['Sitio para una mesa larga', 'Esa era toda la lista, y ahí estaba.'],
      ],
      solitaire: [
        ['Sí', 'Preguntado al fregar, contestado con las manos mojadas.'],
        ['La pregunta', 'Era para la cumbre y salió en el aparcamiento.'],
        ['A la vez', 'Nos lo pedimos en el mismo minuto. Hay testigos.'],
      ],
    },
  },
  day: {
    titles: [
      'El día, [parada a parada|por orden]',
      'Dónde estamos y cuándo',
      'De la campana al último autobús',
    ],
    texts: [
      'Todo queda a diez minutos a pie. Quien se pierda, que siga a la gente con zapatos incómodos.',
      'Entre una cosa y otra hemos dejado huecos a propósito. Ahí es donde pasan las bodas.',
      'Nadie tiene que estar dos veces en ningún sitio. Los niños se van antes, los abuelos se quedan sentados.',
    ],
    label: 'Un camino dibujado de la capilla, por la colina, hasta la mesa larga y la pista de baile',
    stops: [
      [
        ['Nos juntamos', 'Delante de la puerta, sombreros bienvenidos.'],
        ['La campana', 'Venid un poco antes, las tías lo hacen.'],
      ],
      [
        ['Lo decimos', 'Veinte minutos, dos canciones, un pañuelo por persona.'],
        ['El sí', 'Corto. Lo cronometramos con un primo.'],
      ],
      [
        ['Tarta en la hierba', 'De pie, con limonada y foto de grupo.'],
        ['Copas al aire', 'Algo frío, algo con ruibarbo, sillas para rodillas.'],
      ],
      [
        ['La mesa larga', 'Tres platos, tres discursos, ninguno pasa de cuatro minutos.'],
        ['La cena', 'Busca tu nombre; se cambia después de la sopa.'],
      ],
      [
        ['Baile', 'El primero es nuestro, y mal. Luego es de todos.'],
        ['Pista abierta', 'Una banda de cinco que sabe cuarenta canciones.'],
      ],
      [
        ['Último autobús', 'Desde la verja, con bocadillos. El siguiente es el nuestro.'],
        ['Sopa y autobuses', 'Sopa de medianoche y ruedas a la ciudad.'],
      ],
    ],
  },
  travel: {
    titles: ['Cómo [llegar|venir]', 'Trenes, coches, pies', 'El camino hasta aquí'],
    address: '{street}, {town}',
    gate: ['La verja abre a mediodía.'],
    ways: [
      [
        'En tren',
        [
          'Bajad en {place}; dos hermanos esperan con un cartel. Parada más cercana: {transit}.',
          'El de las 11.40 va lleno de gente que conocéis. Desde la estación de {place}: {transit}.',
        ],
      ],
      [
        'En coche',
        [
          'Aparcad en el prado, detrás del molino, y dad la llave a la hija de la granja. Tiene doce años y es muy estricta.',
          'En el patio caben treinta coches, menos si el tío aparca primero.',
        ],
      ],
      [
        'Para dormir',
        [
          'Hay cuarenta camas cerca, reservadas a nuestros dos nombres. Decid a cuál cuando llaméis.',
          'Dos posadas y un desván son nuestros esa noche; apuntadlo en el formulario si os hace falta.',
        ],
      ],
    ],
  },
  gifts: {
    titles: ['Nada que pida estantería', 'Platos tenemos [bastantes|todos]', 'Venid con las manos vacías'],
    texts: [
      'Va en serio. Tenemos dos de todo y una sola cocina. Si aun así notáis las manos vacías, estas tres cosas nos harían ilusión.',
      'El mejor regalo es una silla con vosotros encima. Para quien no pueda evitarlo hay una lista muy corta.',
      'Viajáis, os arregláis, sois amables con la familia. Es mucho. Y si no:',
    ],
    items: [
      ['Un árbol', 'Para la cuesta de detrás. Vosotros elegís cuál, nosotros cavamos.'],
      ['Una receta', 'De vuestro puño y letra, con el truco que siempre calláis.'],
      ['Un kilómetro de tren', 'El tarro de la puerta paga un tren nocturno en octubre.'],
      ['Una canción', 'Apuntadla en el formulario. La banda necesita tres semanas.'],
      ['Una noche', 'Venid a cocinar en invierno. Las cebollas las ponemos nosotros.'],
    ],
  },
  faq: {
    titles: ['Antes de preguntar', 'Preguntan sobre todo las [tías|madres]', 'Dudas pequeñas'],
    items: [
      [
        '¿Qué me pongo?',
        'Algo con lo que bailar. La hierba se traga los tacones finos y refresca desde las nueve.',
      ],
      [
        '¿Están invitados los niños?',
        'Sí, todos. Desde las ocho hay una tienda con colchones y alguien que lee cuentos.',
      ],
      ['¿Y si llueve?', 'Nos vamos al granero. Cabe todo el mundo y huele a manzana.'],
      ['¿Puedo hacer fotos?', 'Sí, menos en los veinte minutos del sí. Ahí queremos veros la cara.'],
      [
        'No como carne. ¿Pasaré hambre?',
        'No. Dos de los tres platos nunca la llevaron y el tercero viene de dos maneras.',
      ],
      [
        '¿Puedo traer a alguien?',
        'Si su nombre está en la tarjeta, sí. Si no, preguntad; quedan dos sillas y vuelan.',
      ],
      ['No soporto los discursos.', 'Son tres, con reloj de cocina. Desde la barra no se oyen.'],
    ],
  },
  rsvp: {
    titles: ['¿[Venís|Os apuntáis]?', 'Una silla con tu nombre', 'Decid que sí'],
    texts: [
      'Contestad antes del {until}, para que la cocina pueda contar. Un no está bien; mandaremos tarta.',
      'La mañana después del {until} pedimos las sillas. Hasta entonces podéis cambiar de idea dos veces.',
      'Es un minuto. Escribid antes del {until}; quien llegue tarde se sienta con la banda.',
    ],
    legend: '¿Y bien?',
    options: ['Sí, con mucho gusto', 'Desde la tarta', 'No puedo, qué pena'],
    diet: '¿Qué [no deberíais comer|tiene que evitar la cocina]?',
    song: '[Una canción que os levante|¿Qué canción tiene que sonar?]',
    action: ['Apuntarnos', 'Enviar la respuesta', 'Guardar nuestras sillas'],
    done: [
      'Queda en el cuaderno. Nos vemos en {month}.',
      'Apuntado, con tinta. Qué ganas.',
      'La silla es vuestra.',
    ],
  },
  footer: ['{place}, {day}.', 'Nos vemos: {day}.', '{place}, {day}. Zapatos secos.'],
  about: {
    story: 'historia de la pareja',
    day: 'horas y lugares del día',
    travel: 'dirección y viaje',
    gifts: 'deseos',
    faq: 'respuestas',
    rsvp: 'fecha límite, dirección',
  },
};
