import type { ShopWords } from './shop.js';

export const SHOP_ES: ShopWords = {
  titles: {
    nav: 'Nombre y navegación',
    hero: 'Apertura',
    catalogue: 'En el estante',
    material: 'Cómo se hace',
    care: 'Cuidados',
    delivery: 'Hasta tu casa',
    voices: 'Lo que dicen',
    faq: 'Antes de preguntar',
    where: 'Horario',
    footer: 'Pie de página',
    address: 'Dirección y teléfono',
  },
  actions: { look: ['Ver qué hay', 'Mirar de cerca', 'Llevarme algo'], ways: 'Cómo te llega' },
  trades: {
    books: {
      headlines: [
        ['Tercer estante,', 'junto a la escalera.'],
        ['Lee la primera página', 'de pie.'],
        ['Fuera llueve,', 'capítulo dos.'],
        ['Pregunta por', 'el verde.'],
      ],
      subs: [
        'Una librería en {street} con {stock} libros y una silla. Para quien entró por una postal y sale con [una trilogía|dos novelas].',
        '{host} ha leído casi todo y lo dice. Nuevo y usado en {district}, ordenado por [humor|lugar de lectura], que funciona mejor de lo que suena.',
        'Sin mesa de superventas y sin música. {stock} lomos en {place} y una escalera que los niños suben hasta el cuarto peldaño.',
      ],
      art: 'Tres baldas de lomos de libros con sus precios',
      titles: ['Sacados esta semana', 'El lomo dentro, la cara fuera', 'Nueve que recomendamos a todos'],
      notes: [
        'Ordenados por dónde los vas a leer. [De casi todos hay uno|Dos de cada, como mucho]: pregunta antes de cruzar la ciudad.',
        'En los que menos discutimos. [Los de muestra están junto a la caja.|Si la página cincuenta aburre, tráelo.]',
      ],
      filters: [
        ['night', 'En la cama'],
        ['train', 'En el tren'],
        ['look', 'Para mirar'],
        ['aloud', 'En voz alta'],
      ],
      items: [
        ['La tienda de lámparas', 'Una novela en la que nadie corre. [412 páginas.|Tela y cinta.]'],
        [
          'Otra vez andén nueve',
          '[Policiaca, once estaciones, una sospechosa.|Un crimen en la sala de espera y nadie sale.]',
        ],
        ['Lo que guardó el barquero', '[Cuentos, cada uno dura una travesía.|Once relatos y un río.]'],
        [
          'Cartas con marea baja',
          '[Dos hermanas, cuarenta años de correo.|Contada en cartas; una sigue cerrada.]',
        ],
        [
          'Una puerta en marzo',
          '[Tranquila, y luego nada tranquila.|Una casa, un inquilino, una pausa larga.]',
        ],
        ['Cuadros y círculos', '[Azulejos de Lisboa, en grande.|Cada página, una pared que querrías.]'],
        [
          'Ojos de las casas',
          '[Las ventanas de una calle, a tinta.|Dibujadas desde el tranvía, una por una.]',
        ],
        ['Brújula pequeña', '[Ensayos de dos paradas.|Treinta textos breves, ninguno de brújulas.]'],
        [
          'La luna me debe una',
          '[Desde cuatro años, y para quien lee.|Corto, divertido, acaba a oscuras adrede.]',
        ],
        ['Seis olas y un barco', '[Rimas. El jueves te las sabes.|Para leer con voz que se mece.]'],
      ],
      material: {
        title: ['Cosido, para que quede abierto', 'Por qué algunos se abren del todo'],
        paragraphs: [
          [
            'Preferimos los libros cosidos. Quedan abiertos junto al plato y en veinte años las páginas siguen en orden.',
            'Cógelo por el lomo y deja que se abra: si cruje, es cola. Lo decimos antes de cobrar, no después.',
          ],
          [
            '{host} encuaderna en la trastienda lo que llega suelto, los lunes. La tela es de un cortinero, dos puertas más allá.',
            'Los usados se limpian con miga de pan, cepillo blando y paciencia. Las notas al margen se quedan: a menudo son el mejor texto.',
          ],
        ],
        rows: [
          ['Papel', 'sin madera, amarillea despacio'],
          ['Hilo', 'lino, encerado a mano'],
          ['Trastienda', 'los lunes, si llamas'],
        ],
      },
      careTitle: ['Cómo tratar un lomo', 'Sobrevivirá al estante'],
      care: [
        [
          'Sol',
          '[En el alféizar no. Primero se va el rojo, luego te preguntan el título.|Una cortina ayuda. Una cubierta sosa encima, también.]',
        ],
        [
          'Humedad',
          '[Dos dedos de aire detrás de la fila y queda recto.|De pie y sin apretar, como en el tranvía.]',
        ],
        [
          'Esquinas',
          '[Se pueden doblar. Es tu esquina.|A lápiz también. Los siguientes agradecen compañía.]',
        ],
        [
          'Bañera',
          '[Si se cae: entre toallas, bajo ladrillos, tres días.|Papel de cocina entre páginas, y ni una palabra.]',
        ],
      ],
      voices: [
        'Pedí algo corto. Me dieron ochocientas páginas y acertaron.',
        'Describí una cubierta de 1994 y una sensación. Bajó de la escalera con ella.',
      ],
      faqs: [
        [
          '¿Pedís lo que no está?',
          'Sí, casi todo para mañana a las diez. Te avisamos cuando esté en la caja.',
        ],
        [
          '¿Compráis libros viejos?',
          'Algunos, los miércoles, y decimos que no con cariño. Las enciclopedias no las podemos salvar.',
        ],
      ],
    },
    flowers: {
      headlines: [
        ['Cortadas a las cinco,', 'en agua a las seis.'],
        ['Aquí nada', 'vino en avión.'],
        ['Siete tallos', 'y un perdón.'],
        ['Cerramos con', 'los cubos vacíos.'],
      ],
      subs: [
        'Flores de campos a los que irías en bici. Para cocinas, disculpas y [martes|la mesa de la ventana]. En {street}.',
        '{host} va a los cultivos a las cuatro y vuelve antes que los panaderos. En el cubo está lo que dejó [la semana|el tiempo]. En {district}.',
        '{stock} tallos por mañana y ninguna rosa en enero. Los ramos se atan mientras esperas, en {place}, con cuerda.',
      ],
      art: 'Cubos de zinc llenos de flores en un puesto, precios a tiza',
      titles: ['Hoy en los cubos', 'Lo que mandó el campo', 'Por manojos, atados aquí'],
      notes: [
        'El precio es por manojo de siete, atado. [Los mezclados cuestan lo que llevan.|Los tallos sueltos son para niños y primeras citas.]',
        'La lista la hace la estación: [lo que falta está dormido.|cambia martes y viernes.]',
      ],
      filters: [
        ['loud', 'Vivas'],
        ['quiet', 'Calladas'],
        ['dry', 'También secas'],
      ],
      items: [
        ['Ranúnculos', '[Cien pétalos, y lo saben.|Capullos gordos, tallos finos, ningún modal.]'],
        ['Tulipanes loro', '[Siguen creciendo en el jarrón. Déjalos.|Rayados, rotos al borde, orgullosos.]'],
        [
          'Anémonas',
          '[Se abren con la lámpara, se cierran con el día.|Ojos negros. Te devuelven la mirada.]',
        ],
        ['Margaritas de prado', '[Para tarros de mermelada.|Cogidas con algo de hierba.]'],
        ['Eucalipto', '[Huele a mañana ordenada.|Para el jarrón demasiado grande.]'],
        ['Lavanda', '[Dos semanas boca abajo y luego siempre.|Las abejas la siguen hasta la puerta.]'],
        ['Girasoles', '[Cinco bastan. Tres, mejor.|Se giran hacia quien habla.]'],
        ['Cardos azules', '[Pinchan y se llevan bien con todos.|Sigue azul cuando lo demás se rinde.]'],
        ['Tulipanes blancos', '[Para mesas donde se habla.|Sencillos, rectos, buenos oyentes.]'],
        ['Siemprevivas', '[Secas ya en el tallo. Las últimas en irse.|Crujen al pasar. Duran un año.]'],
      ],
      material: {
        title: ['A una hora de camino', 'Primero tierra, luego cuerda'],
        paragraphs: [
          [
            'Cuatro cultivos, ninguno a más de una hora. Cortan a las cinco porque el tallo bebe mejor antes del sol.',
            'Conocemos cada campo por su barro. Si graniza hay menos flores y ninguna excusa traída en avión.',
          ],
          [
            'Los ramos se giran en la mano y se atan con sisal, que va al compost con lo demás.',
            'El papel es del periódico de al lado, casi todo erratas. Lee tu envoltorio.',
          ],
        ],
        rows: [
          ['Cultivos', 'cuatro, a menos de una hora'],
          ['Frío', 'un sótano y una ventana abierta'],
          ['Papel', 'periódico y sisal, ambos al compost'],
        ],
      },
      careTitle: ['Para que duren nueve días', 'Agua, cuchillo, sombra'],
      care: [
        [
          'Corte',
          '[En diagonal, dos centímetros, un día sí y otro no. Cuchillo.|Bajo el grifo, en diagonal, y otra vez el miércoles.]',
        ],
        [
          'Agua',
          '[Fría y limpia. Los tulipanes, poca; las hortensias, un baño.|Cámbiala cuando cambies la taza de al lado.]',
        ],
        [
          'Sitio',
          '[Lejos de la fruta. Las manzanas envejecen las flores.|Lejos del radiador, cerca de alguien.]',
        ],
        [
          'Después',
          '[Boca abajo en el pasillo, o para las lombrices.|A secar, al compost o dentro del libro que lees.]',
        ],
      ],
      voices: [
        'Llevé tulipanes para pedir perdón. Ahora hay cada viernes y nadie recuerda por qué.',
        'Antes de atar me preguntó cómo era mi cocina. Pega con los azulejos.',
      ],
      faqs: [
        ['¿Hacéis bodas?', 'Sí, doce al año. Antes vamos a ver la sala, y el mes.'],
        ['¿Hay suscripción?', 'Cada viernes, en la puerta o en la mano. Si viajas, te saltas uno.'],
      ],
    },
    bikes: {
      headlines: [
        ['El jueves', 'rueda recta.'],
        ['Del gancho', 'a la calle.'],
        ['Si hace clic,', 'tráela.'],
        ['Tu cadena', 'ha hablado.'],
      ],
      subs: [
        'Bicis y taller en {street}. Para quien pedalea con [lluvia|viento] y pantalón de diario, no para quien cuenta gramos.',
        'Cuadros de acero, tres tallas, colgados para que los hagas girar. {host} te ajusta en [veinte|treinta] minutos, café incluido. En {district}.',
        'Vendemos {stock} bicis al año en {place} y arreglamos cuatro veces más. Todas reciben la misma grasa y [la misma vuelta|la misma prueba].',
      ],
      art: 'Ruedas en ganchos sobre una fila de bicicletas con etiqueta',
      titles: ['De pie, ajustadas, listas', 'Lo que cuelga y lo que rueda', 'Da una vuelta a la manzana'],
      notes: [
        'Con ajuste, timbre y la primera revisión a los [tres|cuatro]cientos kilómetros.',
        'Todas salen una hora. [Deja un zapato.|Sube la cuesta, para eso está.]',
      ],
      filters: [
        ['daily', 'A diario'],
        ['far', 'Lejos'],
        ['carry', 'Con carga'],
        ['small', 'Pequeña'],
      ],
      items: [
        ['Mirlo', '[Barra baja, cesta, siete marchas.|Pasas la pierna y lleva la compra.]'],
        ['Trazo', '[Ligera, viva, quiere carretera recta.|Para quien sale tarde y llega pronto.]'],
        ['Mula', '[Dos niños u once cajas. Frenos a juego.|Va llena al punto limpio y vuelve más llena.]'],
        ['Pip', '[Desde cinco años. El banderín va incluido.|Crece con el sillín, hasta los nueve.]'],
        [
          'Pliegue',
          '[Doblada en doce segundos. Cronometramos.|Bajo la mesa, bajo la escalera, bajo el brazo.]',
        ],
        ['Una', '[Una marcha, nada que ajustar, sin excusas.|Para ciudades llanas y piernas tercas.]'],
        ['Lejos', '[Portabultos, luces, alforjas. Conoce Trieste.|Dos alforjas, una tienda y en marcha.]'],
        ['Cola', '[El remolque. Va detrás de todas.|Capota incluida, siesta incluida.]'],
        ['Mirlo, usada', '[Tres años, cadena nueva, arañazos sinceros.|Al mercado cada sábado. Volvería.]'],
        ['Lejos, usada', '[Volvió de Trieste. Revisada dos veces.|Una mano, cuatro puertos, ningún pesar.]'],
      ],
      material: {
        title: ['Acero, porque se endereza', 'Soldado, no pegado'],
        paragraphs: [
          [
            'Un cuadro de acero se dobla antes de romperse y se endereza en el banco. Algunos van por la tercera generación.',
            'El carbono es precioso hasta que se cae. Preferimos acero: suena al darle con la uña y perdona.',
          ],
          [
            'Las ruedas se montan aquí, {spokes} radios cada una, tensados de oído y luego con reloj. {host} firma en el fondo de llanta, donde nadie mira.',
            'Cada rueda duerme una noche y se centra otra vez por la mañana. La segunda es la que cuenta.',
          ],
        ],
        rows: [
          ['Cuadro', 'acero cromoly, racores soldados'],
          ['Radios', '{spokes}, inox, a tres cruces'],
          ['Garantía', 'diez años, también para quien la herede'],
        ],
      },
      careTitle: ['Diez minutos al mes', 'Lo que puedes hacer tú'],
      care: [
        [
          'Aire',
          '[Un domingo sí y otro no. Primero el pulgar; si dudas, el manómetro.|Antes de la salida larga y tras la noche fría.]',
        ],
        [
          'Cadena',
          '[Trapo, aceite, trapo. El segundo trapo se olvida siempre.|Poco aceite, mucho trapo. Basta con que brille.]',
        ],
        [
          'Tornillos',
          '[Escucha. Lo que suena pide un cuarto de vuelta.|Sillín, potencia, pedales, una vez al mes.]',
        ],
        [
          'Invierno',
          '[Tráela en noviembre. Engrasamos lo que la sal se comería.|Un cubo de agua templada tras cada carretera con sal.]',
        ],
      ],
      voices: [
        'Fui por un timbre. Centraron la rueda mientras elegía y cobraron el timbre.',
        'Noventa kilos de leña, una cuesta, ninguna queja de la bici.',
      ],
      faqs: [
        [
          '¿Puedo probarla antes?',
          'Sí, una hora, o un fin de semana si lleva niños. Deja el nombre y un zapato.',
        ],
        [
          '¿Cuánto tarda un arreglo?',
          'Dos días; un pinchazo, veinte minutos. Si es más, te llevas la gris prestada.',
        ],
      ],
    },
    goods: {
      headlines: [
        ['Uno de cada,', 'y que dure.'],
        ['Las tijeras buenas', 'viven aquí.'],
        ['Tercer estante,', 'sin prisa.'],
        ['Cosas que', 'mejoran al usarlas.'],
      ],
      subs: [
        'Una tienda en {street} para jabón, tarros, cuerda y [el cepillo|el cuenco] que ibas a cambiar. Para gente que compra una vez.',
        '{stock} cosas, cada una de un taller que hemos pisado. {host} te dice quién la hizo y [cómo se arregla|qué sustituye]. En {district}.',
        'Nada de regalos, solo cosas útiles que resultan ser [bonitas|buenas]. En {place}, con un banco para quien espera fuera.',
      ],
      art: 'Pedestales con tarros, jabones, velas y cuencos, cada uno con su precio',
      titles: ['De pie en el estante', 'Nueve cosas que usamos', 'Útil, y en este orden'],
      notes: [
        'Tenemos lo que volveríamos a comprar. [Pocas piezas; la segunda tanda nunca es igual.|Trae el tarro y pagas solo lo de dentro.]',
        'Golpea, huele, pregunta. [Casi todos los talleres están a un día.|Lo que falta vuelve cuando esté hecho.]',
      ],
      filters: [
        ['kitchen', 'Cocina'],
        ['bath', 'Baño'],
        ['table', 'Mesa'],
      ],
      items: [
        ['Mermelada de ciruela', '[Seis horas removiendo, poco azúcar.|La cuchara se queda de pie.]'],
        ['Sal ahumada', '[Con haya. Una pizca en el huevo.|Escamas grises; en primavera no quedan.]'],
        ['Jabón de avena, tres', '[Huele a casi nada. Esa es la idea.|Cura ocho semanas, dura tres meses.]'],
        ['Vela de cera', '[Nueve horas, sin gotas, llama quieta.|Huele a desván de verano, arde recta.]'],
        ['Aceite de este año', '[Verde, picante, en frío.|Un olivar, una prensa, una etiqueta.]'],
        ['La caja', '[Describes a la persona y la llenamos.|Atada dos veces para soltarla una.]'],
        ['Cuerda de cáñamo', '[Sesenta metros. Ya verás para qué.|Sujeta tomates, paquetes, promesas.]'],
        ['Cepillo de ollas', '[Haya y fibra, cabezales de por vida.|Para sartenes con pasado.]'],
        ['Cuenco de gres', '[Ninguno igual, todos se apilan.|Sopa, fruta, llaves. Hace las tres.]'],
        ['Champú de romero', '[Se rellena aquí; la botella es tuya.|Se aclara bien, huele a monte.]'],
      ],
      material: {
        title: ['Quién lo hizo y de qué', 'Seis talleres, ningún almacén'],
        paragraphs: [
          [
            'Aquí todo es de alguien con nombre. Hemos ido a todos los talleres, dos veces al del perro.',
            'Una cosa pasa tres preguntas: si se arregla, si se rellena y si mi tía la guardaría.',
          ],
          [
            'Los cuencos se tornean a once kilómetros y se cuecen con recortes del carpintero. El jabón madura ocho semanas en nuestro desván.',
            'Los tarros vuelven, las latas vuelven, la cuerda casi nunca. Lavamos, llenamos y bajamos el precio de la segunda ronda.',
          ],
        ],
        rows: [
          ['Talleres', 'seis, el más cercano en el patio'],
          ['A granel', 'jabón, aceite, sal, al peso'],
          ['Envoltorio', 'periódico y tu bolsa'],
        ],
      },
      careTitle: ['Para que mejore', 'Cómo conservarlo'],
      care: [
        ['Madera', '[Aceite dos veces al año; que seque de pie.|Agua sí, remojo no.]'],
        [
          'Jabón',
          '[Sobre rejilla, nunca en el charco. Dura el doble.|Pártelo por la mitad; la otra espera.]',
        ],
        ['Gres', '[Agua caliente, sin sustos. Los desconchones los lijamos.|Apílalos con un paño en medio.]'],
        ['Cera', '[Mecha de un dedo, y luego se enciende.|La primera vez, hasta que el borde ceda.]'],
      ],
      voices: [
        'En primavera el cepillo, en otoño el cabezal. El mango me sobrevivirá.',
        'Me vendió el cuenco pequeño por mi armario. Quién hace eso.',
      ],
      faqs: [
        ['¿Se puede devolver?', 'Sí, durante un mes, usado o no. Las velas, si queda algo.'],
        ['¿Hacéis cajas?', 'Sí, dinos la persona y la suma. La tarjeta la escribimos si tienes mala letra.'],
      ],
    },
  },
  deliveryTitles: ['Tres caminos a casa', 'De nuestro estante al tuyo', 'Llévalo tú o nosotros'],
  deliveryNotes: [
    'Lo pedido antes de mediodía sale hoy. [El cartón se reutiliza: el tuyo fue quizá de una nevera.|Nada de plástico, solo el periódico de ayer.]',
    'Escribe, llama o ven. [Lo apartamos una semana sin pedir dinero.|Si llega roto, basta una foto y sale el siguiente.]',
  ],
  ways: [
    ['En mano', '[Apartado una semana, con tu nombre.|Tras la caja hasta el sábado, sin señal.]', 0],
    [
      'En bici',
      '[En {place}, esa misma tarde, hasta tu puerta.|Antes de cenar, si cabe en el portabultos. Solo {place}.]',
      4.5,
    ],
    [
      'Por paquete',
      '[Dos o tres días. Lo grande va en furgoneta.|Con cuerda, en cartón viejo y con número de seguimiento.]',
      6.9,
    ],
  ],
  voicesSmall: [
    ['Envuelto como para un rey. Era para mí.', '{district}'],
    ['Me dijeron que no lo comprara. Compré otra cosa.', 'del barrio'],
    ['Una nota en el paquete decía cuál era el lado de arriba. De lado también valía.', 'por correo'],
    ['La única tienda de {place} donde mi padre se sienta.', 'su hija, los sábados'],
    ['Entré a preguntar una cosa y me quedé hasta el cierre.', 'a dos calles'],
    ['Pagué en monedas y me dieron las gracias por mi nombre.', 'alumno, nueve años'],
  ],
  regular: '{who}, {district}, desde {year}',
  where: [
    'En {street}, la puerta con campanilla',
    'En {district}, dos escalones abajo',
    'El escaparate con la luz encendida',
  ],
  faqs: [
    ['¿Está todo en la tienda?', 'Casi, y más. Las piezas únicas vuelan; llama y miramos.'],
    ['¿Puedo pagar con tarjeta?', 'Sí, cualquier importe. Las monedas gustan, la caja es vieja.'],
    ['¿Envolvéis para regalo?', 'Sí, gratis, en papel que antes fue otra cosa.'],
    ['¿Puedo solo mirar?', 'Claro. Nadie pregunta hasta que levantas la vista.'],
  ],
  foot: {
    line: '{street}, {place}. Desde {since}.',
    write: 'Pedidos, preguntas, paraguas perdidos:',
    small: '{host}, tras el mostrador',
  },
};
