import type { TopicWords } from './artist.js';

export const WOOD_ES: TopicWords = {
  wall: 'Sillas, taburetes, un banco y una escalera contra una pared',
  subs: [
    'Sillas, mesas y estantes para gente que se queda. Hechos en {place}.',
    'Muebles de árboles con dirección, hechos en {place} con [cuatro|cinco] uniones.',
    'Sillas que no crujen, en fresno, roble y un color. {place}.',
    'Mesas, sillas y alguna escalera, hechas en {place} para casas con el suelo torcido.',
    'Fresno, roble y alerce, con cuñas y espigas, en {place}. Se desmonta cuando te mudas.',
  ],
  actions: ['Primero sentarse', 'Ver las sillas', 'Mirar por debajo'],
  statements: [
    'Hago sillas de árboles que he conocido. Fresno para lo que dobla, roble para lo que aguanta, peral para lo que se toca, y ni un tornillo donde baste una espiga.',
    'Dale la vuelta: la cara de abajo dice quién hizo la mesa. Esa la acabo primero; luego, la que ve todo el mundo.',
    'Una buena silla desaparece al sentarse. Mido a la gente en las cenas, a escondidas, y ya creo en los 44 centímetros.',
    'Empiezo por donde se agarra: el canto de la mesa, lo alto del respaldo. Lo demás está para sostener ese sitio en el aire.',
    'Toda casa tiene una pared que no es recta. Trabajo para esa, y cepillo el canto de atrás hasta que no cabe una hoja de papel.',
  ],
  asides: [
    'Unas 40 piezas al año, de once árboles. Cada una lleva el número del suyo, a fuego, por donde pasa la escoba.',
    'Las tablas secan dos años detrás del taller. La más vieja cayó en {since} y aún se discute qué será.',
    'Hecho por dos personas y una sierra de cinta que se llama Doris. Reparar es gratis mientras podamos levantarlo.',
    'Dos bancos, diecinueve cepillos, ninguna cabina de barniz. El acabado es aceite de linaza y una semana de ventanas abiertas.',
    'El serrín va a las cuadras, los recortes a la estufa, las virutas a quien venga con un niño.',
  ],
  galleryTitles: ['En el taller, [ahora|hoy]', 'De pie', 'Listas para sentarse'],
  filters: ['Para sentarse', 'Para apoyar', 'Uniones'],
  works: {
    chair: ['Silla n.º [7|9|12]', 'Fresno, espigada. Asiento a 44 cm'],
    spindle: ['Respaldo de abanico', 'Siete barrotes, pintada. 92 cm'],
    stool: ['Banqueta de ordeño, adulta', 'Tres patas, nunca cojea. 46 cm'],
    table: ['Mesa para ocho y un perro', 'Roble, dos tablas. 200 × 86 cm'],
    bench: ['Banco de entrada', 'Fresno, un travesaño. 150 cm'],
    shelf: ['Cinco tablas, ni un tornillo', 'Con cuñas, se desmonta en un minuto. 90 × 150 cm'],
    trestle: ['Mesa de caballetes', 'Alerce, se pliega a nada. 110 cm'],
    dovetail: ['Esquina de cajón', 'Primero las colas, a ojo'],
    tenon: ['La unión de cada pata', 'Espiga pasante, dos cuñas'],
    ladder: ['Escalera de biblioteca', 'Cinco peldaños, pies de cuero. 180 cm'],
  },
  process: {
    titles: ['Dos años sin hacer nada', 'La madera tiene calendario', 'Del 55 al 9 por ciento'],
    texts: [
      'Una tabla fresca es agua a medias. Casi toda la pierde sola bajo un techo de chapa, y si la apuras se venga en el salón con calefacción. Así que espero y afilo.',
      'Por debajo del 28 por ciento la madera empieza a moverse. Que acabe fuera; el último verano lo pasa junto a la estufa, y solo entonces corto.',
      'Se compra seca en una semana. Se porta bien un año y luego se abre como un libro. La mía ve dos inviernos antes que una sierra.',
      'El día uno peso una tabla de cada pila. Cuando lleva tres meses sin perder nada, puede entrar.',
      'Al 55 por ciento gotea al serrarla; al 9 suena al llamar con los nudillos. Entre medias, cuatro estaciones, dos veces.',
    ],
    label: 'Agua en una tabla durante veinticuatro meses, del 55 al 9 por ciento',
    points: ['aserrada y apilada', 'empieza a mermar', 'primer corte'],
  },
  commissions: {
    titles: ['Medido donde va a estar', 'Para una casa', 'Dime quién se sienta'],
    texts: [
      'Voy con un metro, no con un catálogo. Pegamos el contorno en el suelo, lo rodeas una semana y entonces dibujo.',
      'El árbol lo eliges tú; suele haber seis. Lo llevo yo, me quedo a un café y vuelvo tras el invierno a ver las juntas.',
      'Nueve encargos al año. Un dibujo, un precio y una carta de colores con uno solo.',
      'Mándame una foto del peor rincón. Voy con el metro plegable y hablamos de lo que pasa ahí a las siete de la tarde.',
      'Recibes por correo un modelo de cartón a tamaño real. Pon tus platos encima una semana, corta lo que estorbe y mándame el resto.',
    ],
    kinds: [
      [
        'Unas sillas',
        '[Cuatro, seis u ocho de un árbol, numeradas debajo.|La primera va a prueba: un mes en casa, y luego hago las demás.|Para una sola mesa, cada una con un dedo de diferencia según quién se siente.]',
      ],
      [
        'Una mesa',
        '[Tan larga como deje el cuarto, con sitio para rodillas en las esquinas.|Dos tablas de ancho, aceitada, y ninguna pata donde va tu pierna.|Para los que sois en una mala Navidad.]',
      ],
      [
        'Una pared de estantes',
        '[Con cuñas, sin tornillos, para que se mude contigo.|Hasta donde llega tu brazo, y una escalera para el resto.|Hecha para tus libros más pesados, que pesamos.]',
      ],
    ],
  },
  press: [
    'Las sillas de {brand} parecen haberte esperado y ser demasiado educadas para decirlo.',
    'Tres mudanzas. La mesa vino, el sofá no.',
    'Mi abuelo era carpintero y le dio la vuelta antes de sentarse. Luego asintió, cosa que no hace.',
    'Te sientas y la conversación mejora. No sé decirlo de otro modo.',
    'Un cajón que se cierra con un suspiro, el suyo y el mío.',
    'Toqué madera y la mesa contestó más grave que yo.',
    'Debajo ponía una fecha, un árbol y una pequeña disculpa por un nudo.',
  ],
  ask: '[¿Qué tiene que aguantar?|¿Dónde va a estar?|¿Cuánta gente, cuántos platos?]',
};
