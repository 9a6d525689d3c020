import type { TopicWords } from './artist.js';

export const JEWELLERY_ES: TopicWords = {
  wall: 'Una repisa de anillos de pie, con piedras, y un colgante en su cadena',
  subs: [
    'Anillos para manos que [trabajan|cocinan|cavan]. Hechos en {place} con oro viejo.',
    'Joyas en tres metales y un par de manos. {place}.',
    'Anillos, cadenas y rescate de herencias que nadie se atreve a llevar. {place}.',
    'Oro con pasado, puesto a tu medida en {place}. Trae el broche que nadie se prende.',
    'Anillos, cadenas y a veces un solo pendiente, forjados sobre un patio de {place}.',
  ],
  actions: ['Probarse uno', 'Ver la bandeja', 'Mirar las piedras'],
  statements: [
    'Fundo lo que heredaste y hago lo que vas a llevar. Un broche que nadie ha prendido en cuarenta años da para dos anillos y un arreglo.',
    'Un anillo tiene que sobrevivir a un picaporte, una correa y un lago frío. Empiezo por ahí; la piedra viene después.',
    'Trabajo plata, oro amarillo y oro rojo, con soplete, martillo y los alicates de mi abuela. No fundo nada que se pueda forjar.',
    'Me gusta lo que cierra: un broche, una bisagra, un anillo que solo pasa el nudillo de lado. El ruido que hace lo ajusto al final.',
    'Casi todo lo que hago mide dos milímetros de ancho. Ahí tienen que caber tu abuela, tu bicicleta y un motivo para llevarlo un martes.',
  ],
  asides: [
    'Unas 90 piezas al año, ninguna igual, un tercio de oro llegado en un sobre.',
    'De cada piedra consta dónde se talló. Si no lo sé, lo digo y cobro menos.',
    'Tallas de la 46 a la 70. El mayor fue para un remero, el menor para un mago.',
    'Lo que barro se funde cada enero. En {since} dio para un anillo, y me lo quedé.',
    'Ninguna piedra de más de cinco quilates: el banco es pequeño y la caja fuerte también.',
  ],
  galleryTitles: ['En la bandeja, [ahora|este mes]', 'Listas para llevar', 'Del banco'],
  filters: ['Anillos', 'Para colgar', 'Con piedra'],
  works: {
    solitaire: ['Anillo de mano izquierda', 'Una piedra, engaste abierto, aro de 2,1 mm'],
    bands: ['Nosotros dos', 'Pareja forjada, martillada por dentro'],
    pendant: ['Sol pequeño', 'Colgante en cadena forzada, 45 cm'],
    drops: ['Pendientes de miércoles', 'Talla escalonada, ganchos lisos'],
    dome: ['Anillo canto rodado', 'Cabujón en bisel bajo'],
    chain: ['Cada eslabón a mano', '84 eslabones, 52 cm, sin cierre'],
    stack: ['Tres que se llevan bien', 'Para llevar juntos o repartir entre hermanas'],
    pearl: ['Perla tardía', 'Perla de río en cazoleta'],
    bar: ['Cinco en fila', 'Engaste de carril, interior redondo'],
    stone: ['Aún sin engastar', '3,4 quilates, espera a alguien'],
  },
  process: {
    titles: ['Doce minutos al soplete', 'Rojo, no naranja', 'Blando una hora'],
    texts: [
      'Forjar endurece el metal y el calor lo perdona. Lo tengo al rojo oscuro, un color que se aprende a oscuras, y lo apago en agua antes de que cambie de idea.',
      'Cada anillo pasa por aquí ocho veces. Frío, se raja; caliente de más, tengo un lingote muy pequeño. Mientras, la lámpara está apagada.',
      'Tres minutos de subida, un respiro arriba y al agua. Sale tan blando que se dobla con la mano y no recuerda el martillo.',
      'Tres minutos mirando llegar un color. Luego se queda en la llama a 650 °C, y cuento respiraciones en vez de segundos.',
      'El cuenco de agua está a la izquierda desde siempre. Entre la llama y el siseo hay medio segundo en que todo anillo es blando como un cordel.',
    ],
    label: 'Temperatura del metal durante doce minutos: sube a 650 °C, se mantiene y se apaga en agua',
    points: ['el fundente es vidrio', 'rojo oscuro, aguantar', 'al agua'],
  },
  commissions: {
    titles: ['Salido del cajón', 'De tu oro', 'A tu mano'],
    texts: [
      'Trae el sobre con todo lo que nadie lleva. Lo pesamos juntos, dibujo, y lo que sobra vuelve contigo.',
      'Primera visita: café, talla, qué falló en el anterior. Segunda: un modelo de latón que llevas una semana.',
      'Acepto dos al mes. Hay una cera para probar, un precio que no se mueve y una fecha que se ha retrasado una vez desde {since}.',
      'Escribe tu talla si la sabes, y si no, tu oficio. Dibujo tres, tiras dos, y el precio está dicho antes de encender el soplete.',
      'Trae la piedra y la historia, o solo una de las dos. Se prueba sin acabar, con las marcas de lima aún puestas.',
    ],
    kinds: [
      [
        'Una pareja',
        '[Dos aros de un mismo oro, separados el día que los recogéis.|Dos aros vecinos en el mismo lingote, con el mismo número por dentro.|Para dos manos que casi nunca coinciden. Cada uno a su nudillo.]',
      ],
      [
        'Otro engaste',
        '[Tu piedra, anillo nuevo. Las garras viejas vuelven en una bolsita.|La piedra sigue siendo tuya, en un tarro con tu nombre, hasta que se asienta.|Lo que era demasiado alto baja hasta que cabe un guante.]',
      ],
      [
        'Una cadena',
        '[Forjada eslabón a eslabón, al largo de un solo cuello.|Tantos eslabones como hagan falta hasta donde señales.|Larga, corta o dos vueltas a la muñeca. Cada eslabón va soldado.]',
      ],
    ],
  },
  press: [
    '{brand} hace anillos como si los hubiera criado el dedo.',
    'Vine con el broche de mi tía y mala conciencia. Salí con pendientes y sin lo uno ni lo otro.',
    'Lo mejor del escaparate era el arreglo de una leontina. No se encontraba.',
    'Un anillo tan sencillo que busqué el truco, y el truco estaba dentro.',
    'Uno va al huerto, otro al quirófano: una pareja de anillos y apenas un arañazo.',
    'En la inauguración la gente se daba la mano más rato de lo normal.',
    'Una cadena, ochenta eslabones, y ninguno con prisa.',
  ],
  ask: '[¿Qué hay en el cajón?|¿A qué tiene que sobrevivir?|¿Para la mano de quién?]',
};
