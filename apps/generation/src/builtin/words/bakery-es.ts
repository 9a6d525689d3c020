import type { BakeryWords } from './bakery.js';

export const BAKERY_ES: BakeryWords = {
  titles: {
    nav: 'Nombre y navegación',
    hero: 'Apertura',
    today: 'El horno hoy',
    menu: 'La carta',
    signature: 'Por lo que vienen',
    story: 'Nuestra historia',
    voices: 'Lo que dicen',
    booking: 'Apartar',
    where: 'Horario y mapa',
    faq: 'Antes de preguntar',
    footer: 'Pie de página',
    address: 'Dirección y teléfono',
  },
  links: { menu: 'La carta', signature: 'La pieza', story: 'La masa', where: 'Horario', booking: 'Apartar' },
  actions: {
    aside: {
      bakery: ['Apártame una hogaza', 'Guarda una a mi nombre', 'Dos, y calientes'],
      cafe: ['Guárdame la ventana', 'Quiero esa mesa', 'Apártame algo'],
    },
    menu: 'Ver lo de hoy',
    find: 'Cómo llegar',
  },
  art: {
    awning: 'Escaparate: tres estantes con {signature}, panes y bollería',
    arch: 'Un arco con la mañana dentro y {signature} delante',
    counter: 'El mostrador largo: {signature}, hogazas y tartas, cada cosa con su precio',
    table: 'Una mesa de desayuno vista desde arriba: café, huevos, tarta en platos de color',
  },
  headlines: {
    bakery: [
      ['A las siete', 'aún templado.', '6:30'],
      ['Corteza a las seis,', 'migas a las doce.', '6:00'],
      ['En pie a las tres,', 'abierto a las siete.', '7:00'],
      ['Sigue', 'el olor.', '6:30'],
      ['El horno', 'todavía cruje.', '6:30'],
    ],
    cafe: [
      ['Otra taza', 'y luego martes.', '7:00'],
      ['Tostadas hasta', 'las tres y media.', '7:00'],
      ['Siéntate.', 'Está lloviendo.', '7:00'],
      ['Primero café,', 'después {place}.', '6:30'],
    ],
  },
  subs: {
    bakery: [
      'Pan para quien viene andando. {one}, {two} y {signature}, hechos detrás del cristal en {street}.',
      '{one}, {two} y lo único en lo que {place} no cede: {signature}. Seis mañanas por semana en {street}.',
      'Un horno pequeño con buena memoria. {one}, {two} y, para quien madruga, {signature}. En {district}.',
      'Para los desayunos de {district} y un perro muy paciente: {one}, {two}, {signature}.',
    ],
    cafe: [
      'Una sala estrecha en {street}, once sillas y ninguna música. {one}, {two} y {signature} mientras queden.',
      'Para gente con un libro, una entrega o un carrito. {one}, {two} y {signature}, en el lado tranquilo de {district}.',
      'Desayuno a cualquier hora y un café que nadie te explica. {one}, {two}, {signature}. En {street}.',
    ],
  },
  day: {
    bakery: [
      'primera hornada, [120|90|140] piezas',
      '[y todo lo que se pliega|se oye la mantequilla]',
      '[hasta que se acaben|en la bandeja de arriba]',
      'tras {rest} horas de reposo',
      '[para la vuelta a casa|para quien trabaja]',
    ],
    cafe: [
      '[la máquina ya está caliente|el primero es del cartero]',
      '[aún echa humo|recién salido]',
      '[hasta que se acabe|cortado delante de ti]',
      '[desde ahora, todo el día|para quien duerme]',
      '[la última jarra y las sillas arriba|y luego barremos]',
    ],
  },
  again: '{name}, otra vez',
  closedOn: '{day}, cerrado',
  closedNote: '[el horno duerme, la masa madre no|dormimos, la masa madre no]',
  menuTitles: [
    'Lo que hay en el estante',
    'Hecho antes de que despertaras',
    'En la pizarra esta semana',
    'Lista corta, noche larga',
  ],
  menuNotes: [
    'La lista es corta a propósito: todo salió hoy del horno, y lo que queda al cerrar va al albergue.',
    'Señala con el dedo, así lo hace medio {place}. Al cerrar, el resto va al comedor del colegio; por eso no hay hora de mitad de precio.',
    'Imprimimos esta lista una vez al mes y desde mediodía tachamos a lápiz. Trae tu bolsa y el segundo bollo es cosa nuestra.',
  ],
  notes: {
    boule:
      '[Masa madre de la casa, 900 g, dura cinco días.|Trigo y algo de centeno, mejor al segundo día.|Dos harinas, {rest} horas, corteza oscura.]',
    rye: '[Centeno oscuro, denso, algo ácido.|Denso como una buena novela. Córtalo fino.]',
    slices: '[Con leche y mantequilla, para tostar.|Blando para dientes pequeños.]',
    baguettes: '[Trigo, agua, sal, levadura. Cruje.|Larga, fina, a las once no queda.]',
    nut: '[Nueces en remojo toda la noche. De jueves a sábado.|Más nuez de lo sensato.]',
    seeds: '[Girasol, lino, calabaza, dentro y fuera.|Tostadas. A mediodía encontrarás una.]',
    focaccia: '[Aceite, sal, romero. Se corta con tijera.|Plana, tierna, se rompe en la mesa.]',
    croissant:
      '[Tres días de pliegues.|Mantequilla, y las migas como prueba.|Curvo. Pregúntale a la mantequilla.]',
    chocolate: '[Dos barras de chocolate, nunca una.|Hasta las nueve, aún blando.]',
    brioche: '[Se rompe, no se corta. Para dos, o uno en domingo.|Mucha fruta, falda de papel.]',
    apple: '[Manzanas del valle de al lado, sin azúcar.|Aviso: quema.]',
    butter: '[Mantequilla, azúcar, paciencia. Con plato debajo.|Caramelo por los dos lados.]',
    fried: '[Frita a las seis, azucarada a las seis y diez.|Limón, azúcar y luego los dedos.]',
    knot: '[Una espiral, azúcar en el abrigo.|Tres vueltas y un pliegue.]',
    rolls: '[Plegadas a mano, como antes.|Dos bocados, dulce o con jamón.]',
    pretzel: 'Barriga gorda, brazos finos, sal gruesa.',
    curd: '[Requesón, limón y pasas.|Un cuadrado de corazón blando.]',
    almond: '[Almendra, miel, vainilla. Los sábados.|El cruasán de ayer, más sabio.]',
    custard: '[Las ampollas son queridas.|Crema en medio, borde crujiente.]',
    flat: 'Corteza fuera, casi nada dentro.',
    tart: '[Una porción de lo que había en el mercado.|Una porción de temporada.]',
    cake: '[Cuatro pisos, un cuchillo.|Alta, con nata si dices que sí.]',
    breakfast: '[Tostada, tomate, aceite, zumo, café.|Dos panecillos, huevo, nadie te mete prisa.]',
    toast: '[Tres dedos de alto, mantequilla salada.|Con pan de ayer, ahí está la gracia.]',
    soup: '[Con todo el pan que quieras.|La olla está desde las once.]',
    egg: '[Con tiras del pan de ayer.|Cinco minutos. Tenemos un reloj para eso.]',
    sandwich: '[Primero el pan caliente, después lo demás.|Tres cosas, nunca cuatro.]',
    coffee: '[Tostado a cuatro calles.|Con una galletita, lo acordado.|En vaso o en taza, tú dirás.]',
    cup: '[Chocolate y ciruela. En la barra, más corto.|Treinta mililitros, sin discurso.]',
    white: '[Doble, leche de once vacas con nombre.|Taza pequeña, leche seria.]',
    jar: '[Una finca, una jarra, hasta que se acabe.|Se rellena una vez sin pedirlo.]',
    cold: '[Dieciocho horas. No tiene prisa.|Con hielo, desde mayo.]',
    bag: '[Tostado los lunes, molido delante de ti.|Para casa.]',
  },
  signatures: {
    brioche: {
      title: ['El ruidoso', 'El de la falda de papel'],
      paragraphs: [
        'La fruta se cuece dos veces, se rompe a mano y se pliega en masa de mantequilla. En el borde se funde, en el centro sigue haciendo ruido.',
        '{host} hace cuarenta entre semana y noventa en domingo. El domingo, a las once, no queda ninguno.',
      ],
      small: 'para dos',
      large: 'para seis',
      contains: 'trigo, mantequilla, huevo, almendra',
    },
    pretzel: {
      title: ['El torcido', 'Barriga gorda, brazos finos'],
      paragraphs: [
        'La masa duerme una noche y se lanza: una vuelta en el aire, brazos cruzados, listo. La lejía da el color; la sal gruesa, la opinión.',
        '{host} lanza cuatro por minuto y mientras no habla. Ven antes de las diez si quieres verlo.',
      ],
      small: 'uno, aún tierno',
      large: 'un aro de seis',
      contains: 'trigo, malta de cebada, sal',
    },
    knot: {
      title: ['La enroscada', 'Tres vueltas y un pliegue'],
      paragraphs: [
        'Se estira hasta que se lee a través y se enrosca tres veces. El final se esconde donde nadie mira.',
        '{host} enrosca sesenta por la mañana, y el doble si llueve. La lluvia vende espirales; no sabemos por qué.',
      ],
      small: 'una, en papel',
      large: 'caja de seis',
      contains: 'trigo, mantequilla, leche, azúcar',
    },
    croissant: {
      title: ['Tres días, nueve bocados', 'El de las migas'],
      paragraphs: [
        'Amasado el primer día, plegado el segundo, horneado el tercero. Veintisiete capas, y las encontrarás todas en el abrigo.',
        '{host} tira la primera bandeja si el sótano está caliente. En agosto pasó dos veces.',
      ],
      small: 'uno, templado',
      large: 'seis en caja',
      contains: 'trigo, mantequilla, leche',
    },
    cake: {
      title: ['La alta', 'Cuatro pisos, un cuchillo'],
      paragraphs: [
        'Cuatro bizcochos finos, dos cremas y un glaseado que se vierte una vez y no se corrige. Hasta las tres está bajo campana.',
        '{host} hace dos al día y corta doce porciones. La decimotercera es la rota: pídela.',
      ],
      small: 'una porción',
      large: 'media tarta, seis porciones',
      contains: 'trigo, huevo, leche, frutos secos',
    },
    boule: {
      title: ['La que empezó todo', 'Novecientos gramos de paciencia'],
      paragraphs: [
        'Harina, agua, sal y una masa madre mayor que dos de nosotros. Es oscura porque se queda dentro hasta que está.',
        '{host} golpea cada una por debajo. Si suena hueca, sale; si no, es nuestra comida.',
      ],
      small: 'una hogaza',
      large: 'seis, para la mesa larga',
      contains: 'trigo, centeno, sal',
    },
  },
  signatureArt: '{signature}, dibujado en grande',
  sizes: {
    small: 'Pequeño',
    large: 'Grande',
    contains: 'Lleva',
    ahead: 'encargar la víspera antes de las 17:00',
  },
  stories: [
    {
      title: 'Masa lenta, lista corta',
      paragraphs: [
        'La harina viene de {millwords} molinos a los que se va y se vuelve antes de comer. Es de piedra, así que cambia con el tiempo, y con ella cambiamos el agua.',
        'La masa reposa {rest} horas en el sótano. De ahí la corteza oscura y la miga abierta. No hay más truco.',
      ],
    },
    {
      title: 'Una masa madre con cumpleaños',
      paragraphs: [
        '{host} la empezó en {since} con centeno, agua y un tarro de mermelada. Desde entonces come todos los días; una vez le dio la vecina y otra el cerrajero.',
        'Levanta todo lo que ves aquí. Reposa {rest} horas, la harina es de {millwords} molinos y lo único con prisa es el café.',
      ],
    },
    {
      title: 'Un horno, ninguna noche libre',
      paragraphs: [
        'El horno llegó en cuatro piezas en {since} y nunca ha estado frío más de un fin de semana. Cuece bajando: hogazas, bollería y, cuando no queda nadie, merengue.',
        'Compramos a {millwords} molinos y tamizamos los viernes. Luego la masa espera {rest} horas: mejor masa cansada que panadero cansado.',
      ],
    },
  ],
  stats: [
    ['{rest} h', ['de reposo para cada hogaza', 'entre amasar y hornear', 'de sueño para la masa']],
    [
      '{mills} molinos',
      ['todos a menos de 80 km', 'visitados todos, con botas', 'con nombre, patio y perro'],
    ],
    [
      '{since}',
      ['la primera cucharada de centeno', 'el año de la llave', 'la primera hogaza, bastante plana'],
    ],
    ['0 cubos', ['de pan tirado al cerrar', 'en la puerta de atrás', 'de ayer vendidos como de hoy']],
  ],
  voicesLarge: [
    'Una porción, por educación. Vivo a once paradas y ahora vengo cada día.',
    'Los niños se pelean por el cuscurro. Antes era para los patos.',
    'Me mudé a dos calles y sigo cruzando la cuesta por el centeno. Mi perro se sabe el camino.',
    'Mi padre pidió una rebanada sin mantequilla. Tiene ochenta y un años y nunca lo había hecho.',
    'En marzo entré diez minutos por la lluvia. La mesa la tengo desde entonces.',
    'Íbamos a la playa y dimos la vuelta en la primera gasolinera. El pan estaba en el techo del coche.',
  ],
  voicesSmall: [
    ['En el tercer semáforo aún estaba caliente. En el cuarto ya no estaba.', 'en bici, {district}'],
    ['La más tostada me espera sin que la pida.', 'los miércoles a las ocho'],
    ['Cuarenta cubiertos por noche y ni una disculpa por el pan.', 'el bar de al lado'],
    ['Nueve para un bautizo. Tenían que haber sido doce.', 'bautizo de mayo'],
    ['Se acordaron de que no me gustan las semillas. Lo dije una vez, en invierno.', '{district}'],
    ['La única cola de {place} en la que la gente es amable.', 'trae el correo'],
    ['Mi hija aprendió a sumar con sus etiquetas.', 'dos portales más abajo'],
    ['Aquí escribo la segunda mitad de mis columnas. La primera la hago en casa y se nota.', 'prensa local'],
  ],
  regular: '{who}, {district}, desde {year}',
  bookings: [
    {
      title: 'Dilo y te espera',
      note: 'Pan para recoger o una de las {tables} mesas de desayuno. Encargos hasta las 17:00 para mañana. Pagas cuando vienes.',
      confirm: 'Te confirmamos por SMS en una hora, salvo a las seis de la mañana.',
    },
    {
      title: 'Tu nombre en la bolsa',
      note: 'Di qué y cuándo. La bolsa espera tras el mostrador hasta mediodía, o una de las {tables} mesas queda libre un cuarto de hora.',
      confirm: 'Sin cuenta y sin tarjeta. Un SMS te dice que está hecho.',
    },
    {
      title: 'Duerme, ya es tuyo',
      note: 'Lo apartamos antes de abrir. Encargos la víspera hasta las 17:00; de {tables} mesas junto al cristal, se reserva la mitad.',
      confirm: 'Tendrás noticias en una hora. Antes de las seis tenemos harina en las manos.',
    },
  ],
  wishLegend: '¿Qué te guardamos?',
  wishes: {
    bakery: ['Pan para recoger', 'Mesa de desayuno'],
    cafe: ['Mesa junto a la ventana', 'Desayuno para llevar'],
  },
  send: 'Apartar',
  where: {
    awning: [
      'Bajo el toldo de rayas',
      'En {street}, bajo el toldo',
      'Busca las rayas',
      'Donde la acera tiene harina a las siete',
    ],
    other: [
      'En {street}, sigue el olor',
      'En {district}, la puerta de la campanilla',
      'Dos escalones y cuidado con la harina',
    ],
  },
  faqs: [
    [
      '¿Hacéis pan sin sal?',
      'No. Lo probamos y el pan no tenía nada que decir. Hay una hogaza pequeña con la mitad.',
    ],
    [
      '¿Se puede mirar?',
      'Sí, desde el banco junto al cristal. Se forma desde las cuatro y se habla desde las nueve.',
    ],
    [
      '¿Para qué sirve el pan de ayer?',
      'Para tostadas, sopa y gansos, por ese orden. La cesta está junto a la caja.',
    ],
    ['¿Dais masa madre?', 'Sí, una cucharada en tu tarro, con horario de comidas y nuestro pésame.'],
    [
      '¿Gluten, nueces, huevo?',
      'Cada etiqueta dice los alérgenos. Usamos trigo, centeno, mantequilla, huevo, almendra y nuez: puede haber trazas en todo.',
    ],
    [
      '¿Se puede congelar?',
      'Sí, el mismo día, entero o en rebanadas. Diez minutos a 200 °C y la corteza vuelve. La bollería también, pero no se lo digas a {first}.',
    ],
    [
      '¿Lleváis a domicilio?',
      'A restaurantes, en bici, antes de las nueve. Para los demás hay un banco en la puerta.',
    ],
    [
      '¿Y si no queda?',
      'El sábado a mediodía pasa. Encarga la víspera antes de las cinco y tu bolsa está tras el mostrador.',
    ],
    [
      '¿Hay cola?',
      'El domingo a las diez, unas doce personas. A las ocho y media nadie, y el pan está más caliente.',
    ],
    [
      '¿Tarjeta o efectivo?',
      'Las dos cosas, desde el primer bollo. El bote solo acepta monedas y opiniones.',
    ],
    ['¿Puede entrar el perro?', 'Hasta el felpudo. Hay gancho, cuenco y casi siempre compañía.'],
  ],
  foot: { line: '{street}, {place}.', write: 'Para restaurantes:', small: '{host}, horno y llaves' },
};
