import type { TopicWords } from './artist.js';

export const CERAMICS_ES: TopicWords = {
  wall: 'Una balda de piezas esmaltadas: botellas, cuencos, tinajas y vasos',
  subs: [
    'Piezas para mesas y rincones tranquilos. Cocidas en {place}, dos veces al año.',
    'Gres para gente que [cocina|cena tarde|recibe]. Torneado en {place}, firmado por debajo.',
    'Tinajas, cuencos y una tetera cada vez, hechos en {place} para cuartos con ventana.',
    'Cuencos, botellas y tinajas de un horno de leña cerca de {place}. No hacen juego, pero se apilan.',
    'Gres de leña, en {place}. Pesado de pie, fino de labio, y el lavavajillas le da igual.',
  ],
  actions: ['Ver la última hornada', 'Ver lo que salió', 'Recorrer la balda'],
  statements: [
    'Torneo gres con el pie y lo esmalto con lo que me deja {place}: ceniza, arena de hierro, ladrillo roto. Luego se lo doy al fuego y dejo de mandar.',
    'Una pieza está acabada cuando alguien la coge sin mirar. Hago la forma para esa mano; el color se lo dejo a la ceniza y a la suerte.',
    'Una parte del barro la cavo y otra la compro. Tornear el lunes, retornear el miércoles, cocer cuando hay bastantes: el horno elige lo que me quedo.',
    'Mis formas vienen de lo que vierte: lecheras, canalones, la regadera del vecino. Cambio una curva al año y vivo con ella hasta la siguiente.',
    'Cada mañana, antes del café, torneo el mismo cuenco. Después de nueve mil ha empezado a corregirme.',
  ],
  asides: [
    'Dos hornadas al año, unas 240 piezas cada una. Una de cada cinco vuelve a la barbotina. El resto está abajo, o ya vive en algún sitio.',
    'Unas 400 piezas salen de aquí cada año. Las que llevan un pulgar en el pie son mías; las otras, de nadie.',
    'Un torno, un horno, un gato. 180 piezas por hornada y una tabla para las que aún no sé vender.',
    'Las grandes se llevan entre dos, las pequeñas con una mano. Lo de en medio viaja en cochecito de bebé.',
    'Seis esmaltes, cuatro de la ceniza de un solo peral. Cayó en {since}; queda un cubo.',
  ],
  galleryTitles: [
    'De la hornada de [otoño|primavera]',
    'Lo que el fuego [dejó|guardó]',
    'Aún templadas, casi',
  ],
  filters: ['Para la mesa', 'Fondo del horno', 'Para una rama'],
  works: {
    moon: ['Tinaja luna, bajamar', 'Gres, un esmalte vertido sobre otro. 31 × 30 cm'],
    tumblers: ['Tres vasos', 'Con hueco para el pulgar. 11 cm'],
    bottle: ['Botella para una rama', 'Gres, cuello estrecho. 42 cm'],
    bowl: ['Fuente honda', 'Gres, un solo baño. 34 cm de ancho'],
    gourd: ['Calabaza peinada', 'Peinada aún húmeda. 29 cm'],
    teapot: ['Tetera n.º [18|23|31]', 'Asa de caña, 0,8 l, no gotea'],
    pair: ['Pareja, flujo y reflujo', 'Gres, esmaltes vertidos. 40 y 17 cm'],
    jug: ['Jarra con su vaso', 'Bañada hasta el hombro. 22 cm'],
    tall: ['Tinaja de hombros', 'Gres, pie desnudo. 42 cm'],
    cones: ['Tres chimeneas', 'Para sal, aceite y otra cosa. 24, 17, 12 cm'],
    jar: ['La que se inclinó', 'Gres, dos esmaltes y una corriente de aire. 27 cm'],
    set: ['Desayuno a solas', 'Botella, cuenco, vaso. Hasta 29 cm'],
  },
  process: {
    titles: ['Treinta y seis horas, luego paciencia', 'Día y medio de fuego', 'Catorce horas para subir'],
    texts: [
      'El horno come una tonelada de alerce y pide a alguien despierto. Por encima de 1060 °C le quito el aire; ahí el gris se hace verde. Abrirlo pronto lo estropea todo, así que nos vamos a nadar.',
      'Lo velamos por turnos, con sopa. A 1060 °C la llama humea y arriba se aclara, cuando se tumba el último cono. Después solo queda no mirar.',
      'Esto no lo hace ningún botón. Leña cada cuatro minutos hasta el cono diez, luego se tapia la puerta y duermo. Tarda un día en enfriarse, yo dos.',
      'Hasta el rojo se puede hablar; después se escucha. De más leña suena de un modo, de menos suena de otro, y a 1285 °C ronronea.',
      'Las cinco primeras horas solo secan. Luego tira la chimenea, las piezas empiezan a brillar y ya nadie sale a por leche.',
    ],
    label: 'Temperatura del horno durante treinta y seis horas, máxima de 1285 °C a las trece y media',
    points: ['al rojo', 'tiro cerrado, la llama humea', 'cono 10 tumbado'],
  },
  commissions: {
    titles: ['Para un solo cuarto', 'Hago tres, tú eliges', 'Para tu [ventana|mesa]'],
    texts: [
      'Seis encargos al año. Mandas una foto del sitio y cuentas qué pasa allí. Contesto con dos dibujos y una fecha, y siempre hago tres para que elijas una.',
      'Dime quién se sienta a la mesa y qué se come. Primero hago pruebas de esmalte, te las quedas, y seguimos con la que mejor se coge.',
      'Trae las medidas, o la botella que tendrá al lado. Seis piezas al año se hacen por encargo; la lista se abre en enero.',
      'Escribe qué vas a meter dentro, no cómo tiene que ser. Contesto con un dibujo, un precio y un mes; el barro cumple mejor los meses que los días.',
      'Necesito tu balda en centímetros y una cosa que ya esté encima. Se cuece en mayo y en octubre: ese será el cumpleaños de tu pieza.',
    ],
    kinds: [
      [
        'Una mesa',
        '[Platos, cuencos y vasos para seis u ocho, de un mismo esmalte.|Todo para una mesa de seis u ocho, y un plato más para el día que se rompa uno.|Sopa, ensalada, café: tres tamaños que se guardan uno dentro de otro.]',
      ],
      [
        'Una tinaja',
        '[Una pieza grande para una ventana, un rellano, un final de pasillo.|Hasta la rodilla, un solo esmalte, para donde una lámpara sería demasiado sensata.|Tan grande como deja la puerta del horno, que son 60 centímetros.]',
      ],
      [
        'Una fila',
        '[Botellas y vasos para una balda que ya tienes.|Nueve formas pequeñas para una balda, en tu orden o en el mío.|Una fila para la cocina, cada pieza un poco más baja que la anterior.]',
      ],
    ],
  },
  press: [
    'Las tinajas de {brand} parecen encontradas y no hechas, como si el mar hubiera acertado solo las proporciones.',
    'Compré un cuenco y desde entonces no le hablo bien a ningún otro.',
    'Se nota cuál de los vasos fue el último: ya no quiere gustar.',
    'Cuatro vasos en una bandeja y por fin se entiende qué es un vaso.',
    'El esmalte se para un dedo por encima del pie, y ese dedo es toda la exposición.',
    'Entré a por un jarrón y salí con una opinión sobre la ceniza.',
    'La tinaja de la puerta se inclinaba. Al rato, la sala entera también.',
  ],
  ask: '[¿Para qué es la pieza?|¿Quién la va a coger?|¿Dónde va a estar?]',
};
