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
  actions: {
    look: ['Ver qué hay', 'Mirar de cerca', 'Llevarme algo'],
    ways: '[Cómo te llega|En mano, en bici o por correo|Hasta tu puerta]',
  },
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
        [
          'La tienda de lámparas',
          'Una novela en la que nadie corre. [412 páginas.|Tela y cinta.|Se lee bien con mala bombilla.]',
        ],
        [
          'Otra vez andén nueve',
          '[Policiaca, once estaciones, una sospechosa.|Un crimen en la sala de espera y nadie sale.|El revisor sale dos veces.]',
        ],
        [
          'Lo que guardó el barquero',
          '[Cuentos, cada uno dura una travesía.|Once relatos y un río.|Se quedó con más que el pasaje.|Breves, mojados, bien educados.]',
        ],
        [
          'Cartas con marea baja',
          '[Dos hermanas, cuarenta años de correo.|Contada en cartas; una sigue cerrada.|Por orden, o según la marea.]',
        ],
        [
          'Una puerta en marzo',
          '[Tranquila, y luego nada tranquila.|Una casa, un inquilino, una pausa larga.|Nadie da un portazo. Ese es el problema.|Una bisagra, tres generaciones.]',
        ],
        [
          'Cuadros y círculos',
          '[Azulejos de Lisboa, en grande.|Cada página, una pared que querrías.|Lisboa, pared a pared.]',
        ],
        [
          'Ojos de las casas',
          '[Las ventanas de una calle, a tinta.|Dibujadas desde el tranvía, una por una.|De vuelta a casa mirarás hacia arriba.]',
        ],
        [
          'Brújula pequeña',
          '[Ensayos de dos paradas.|Treinta textos breves, ninguno de brújulas.|Cabe en el abrigo, junto al guante.|No señala nada, pero con cariño.]',
        ],
        [
          'La luna me debe una',
          '[Desde cuatro años, y para quien lee.|Corto, divertido, acaba a oscuras adrede.|Dura cuatro bostezos; luego, la luz.]',
        ],
        [
          'Seis olas y un barco',
          '[Rimas. El jueves te las sabes.|Para leer con voz que se mece.|Rimas que sobreviven a un baño.]',
        ],
      ],
      material: {
        title: ['Cosido, para que quede abierto', 'Por qué algunos se abren del todo'],
        paragraphs: [
          [
            'Preferimos los libros cosidos. Quedan abiertos junto al plato y en veinte años las páginas siguen en orden.',
            'Cógelo por el lomo y deja que se abra: si cruje, es cola. Lo decimos antes de cobrar, no después.',
            'Un libro que no se queda abierto preferiría ser ladrillo. Buscamos el hilo antes de mirar la cubierta.',
          ],
          [
            '{host} encuaderna en la trastienda lo que llega suelto, los lunes. La tela es de un cortinero, dos puertas más allá.',
            'Los usados se limpian con miga de pan, cepillo blando y paciencia. Las notas al margen se quedan: a menudo son el mejor texto.',
            'Las hojas sueltas llegan en bici, en bolsas de pan. {host} ordena, prensa, cose y no dice nada de la mermelada.',
          ],
        ],
        rows: [
          [
            'Papel',
            '[sin madera, amarillea despacio|sin ácido, durará más que el estante|trapo y algo de esperanza|crema, amable con la lámpara]',
          ],
          [
            'Hilo',
            '[lino, encerado a mano|lino, cuatro por aguja|nunca plástico, rara vez rojo|encerado en la mesa de la cocina]',
          ],
          [
            'Trastienda',
            '[los lunes, si llamas|cola, prensa y la radio bajita|se puede mirar, si silbas|huele a engrudo y a té]',
          ],
        ],
      },
      careTitle: ['Cómo tratar un lomo', 'Sobrevivirá al estante'],
      care: [
        [
          'Sol',
          '[En el alféizar no. Primero se va el rojo, luego te preguntan el título.|Una cortina ayuda. Una cubierta sosa encima, también.|En agosto, los lomos hacia la pared.]',
        ],
        [
          'Humedad',
          '[Dos dedos de aire detrás de la fila y queda recto.|De pie y sin apretar, como en el tranvía.|Abre la ventana, no el libro.]',
        ],
        [
          'Esquinas',
          '[Se pueden doblar. Es tu esquina.|A lápiz también. Los siguientes agradecen compañía.|Usa el tique, es bastante largo.]',
        ],
        [
          'Bañera',
          '[Si se cae: entre toallas, bajo ladrillos, tres días.|Papel de cocina entre páginas, y ni una palabra.|Una noche en el congelador y luego, despacio, bajo peso.]',
        ],
      ],
      voices: [
        'Estaba envuelto antes de que cambiara de idea. También en eso acertaron.',
        'Pedí algo corto. Me dieron ochocientas páginas y acertaron.',
        'Describí una cubierta de 1994 y una sensación. Bajó de la escalera con ella.',
      ],
      faqs: [
        ['¿Puedo leer antes de comprar?', 'Sí, en la silla, un capítulo. Después la silla se impacienta.'],
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
        [
          'Ranúnculos',
          '[Cien pétalos, y lo saben.|Capullos gordos, tallos finos, ningún modal.|En marzo, redondos como puños.|Abren despacio y luego todos a la vez.]',
        ],
        [
          'Tulipanes loro',
          '[Siguen creciendo en el jarrón. Déjalos.|Rayados, rotos al borde, orgullosos.|Nunca dos del mismo bote de pintura.]',
        ],
        [
          'Anémonas',
          '[Se abren con la lámpara, se cierran con el día.|Ojos negros. Te devuelven la mirada.|Quieren agua fría y una ventana.]',
        ],
        [
          'Margaritas de prado',
          '[Para tarros de mermelada.|Cogidas con algo de hierba.|El ramo que mejor pide perdón.|Cara abierta, tallo largo.]',
        ],
        [
          'Eucalipto',
          '[Huele a mañana ordenada.|Para el jarrón demasiado grande.|Se seca de pie y guarda el color.]',
        ],
        [
          'Lavanda',
          '[Dos semanas boca abajo y luego siempre.|Las abejas la siguen hasta la puerta.|Para cajones y tías que no duermen.]',
        ],
        [
          'Girasoles',
          '[Cinco bastan. Tres, mejor.|Se giran hacia quien habla.|Altos, ruidosos, en octubre ya no están.]',
        ],
        [
          'Cardos azules',
          '[Pinchan y se llevan bien con todos.|Sigue azul cuando lo demás se rinde.|Mejor con guantes. Tenemos.|Los abejorros se pelean por ellos.]',
        ],
        [
          'Tulipanes blancos',
          '[Para mesas donde se habla.|Sencillos, rectos, buenos oyentes.|Primero verdosos, en una semana blancos.]',
        ],
        [
          'Siemprevivas',
          '[Secas ya en el tallo. Las últimas en irse.|Crujen al pasar. Duran un año.|Pétalos de papel, sin una gota de agua.]',
        ],
      ],
      material: {
        title: ['A una hora de camino', 'Primero tierra, luego cuerda'],
        paragraphs: [
          [
            'Cuatro cultivos, ninguno a más de una hora. Cortan a las cinco porque el tallo bebe mejor antes del sol.',
            'Conocemos cada campo por su barro. Si graniza hay menos flores y ninguna excusa traída en avión.',
            'Nada de esto ha pasado por un aeropuerto. El viaje más largo cruza dos pueblos y un puente.',
          ],
          [
            'Los ramos se giran en la mano y se atan con sisal, que va al compost con lo demás.',
            'El papel es del periódico de al lado, casi todo erratas. Lee tu envoltorio.',
            'Siete tallos dan una vuelta al pulgar y aguantan. El octavo es para quien espera.',
          ],
        ],
        rows: [
          [
            'Cultivos',
            '[cuatro, a menos de una hora|cuatro, y conocemos a sus perros|cuatro familias, ninguna con pista|cuatro, vistos cada mañana]',
          ],
          [
            'Frío',
            '[un sótano y una ventana abierta|suelo de piedra, cara norte|sombra, sacos mojados y madrugar|ninguno que zumbe]',
          ],
          [
            'Papel',
            '[periódico y sisal, ambos al compost|papel de estraza y cuerda, sin lazo|periódico de ayer, nudo de hoy|ni film ni espuma]',
          ],
        ],
      },
      careTitle: ['Para que duren nueve días', 'Agua, cuchillo, sombra'],
      care: [
        [
          'Corte',
          '[En diagonal, dos centímetros, un día sí y otro no. Cuchillo.|Bajo el grifo, en diagonal, y otra vez el miércoles.|Con un cuchillo al que le confiarías el pan.]',
        ],
        [
          'Agua',
          '[Fría y limpia. Los tulipanes, poca; las hortensias, un baño.|Cámbiala cuando cambies la taza de al lado.|Primero lava el jarrón. Si no beberías de él, otra vez.]',
        ],
        [
          'Sitio',
          '[Lejos de la fruta. Las manzanas envejecen las flores.|Lejos del radiador, cerca de alguien.|De noche, al fresco. Mejor el pasillo que el dormitorio.]',
        ],
        [
          'Después',
          '[Boca abajo en el pasillo, o para las lombrices.|A secar, al compost o dentro del libro que lees.|Guarda la cuerda; lo demás, al compost.]',
        ],
      ],
      voices: [
        'Nueve días en la mesa. Mi madre los contó en voz alta.',
        'Llevé tulipanes para pedir perdón. Ahora hay cada viernes y nadie recuerda por qué.',
        'Antes de atar me preguntó cómo era mi cocina. Pega con los azulejos.',
      ],
      faqs: [
        ['¿Y si no entiendo de flores?', 'Dinos de qué color es el sofá. No hace falta más.'],
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
        [
          'Mirlo',
          '[Barra baja, cesta, siete marchas.|Pasas la pierna y lleva la compra.|Cubrecadenas, dinamo y un timbre que se oye.]',
        ],
        [
          'Trazo',
          '[Ligera, viva, quiere carretera recta.|Para quien sale tarde y llega pronto.|Nueve kilos y nada de equipaje.]',
        ],
        [
          'Mula',
          '[Dos niños u once cajas. Frenos a juego.|Va llena al punto limpio y vuelve más llena.|Llevó una lavadora, una vez.|Se aguanta sola, sobre dos patas.]',
        ],
        [
          'Pip',
          '[Desde cinco años. El banderín va incluido.|Crece con el sillín, hasta los nueve.|Roja, claro, con cesta para piedras.]',
        ],
        [
          'Pliegue',
          '[Doblada en doce segundos. Cronometramos.|Bajo la mesa, bajo la escalera, bajo el brazo.|En el tren va como una bolsa.]',
        ],
        [
          'Una',
          '[Una marcha, nada que ajustar, sin excusas.|Para ciudades llanas y piernas tercas.|Dos frenos, un piñón, silencio.]',
        ],
        [
          'Lejos',
          '[Portabultos, luces, alforjas. Conoce Trieste.|Dos alforjas, una tienda y en marcha.|Marchas cortas para el otro lado del puerto.|Cuarenta kilos de equipaje y la espalda recta.]',
        ],
        [
          'Cola',
          '[El remolque. Va detrás de todas.|Capota incluida, siesta incluida.|Para muebles, perros y el vidrio.]',
        ],
        [
          'Mirlo, usada',
          '[Tres años, cadena nueva, arañazos sinceros.|Al mercado cada sábado. Volvería.|Cubiertas nuevas, timbre viejo.]',
        ],
        [
          'Lejos, usada',
          '[Volvió de Trieste. Revisada dos veces.|Una mano, cuatro puertos, ningún pesar.|La conocemos desde que era nueva.]',
        ],
      ],
      material: {
        title: ['Acero, porque se endereza', 'Soldado, no pegado'],
        paragraphs: [
          [
            'Un cuadro de acero se dobla antes de romperse y se endereza en el banco. Algunos van por la tercera generación.',
            'El carbono es precioso hasta que se cae. Preferimos acero: suena al darle con la uña y perdona.',
            'El acero perdona un bordillo. Una grieta se oye mucho antes de notarse, y nosotros la oímos antes.',
          ],
          [
            'Las ruedas se montan aquí, {spokes} radios cada una, tensados de oído y luego con reloj. {host} firma en el fondo de llanta, donde nadie mira.',
            'Cada rueda duerme una noche y se centra otra vez por la mañana. La segunda es la que cuenta.',
            '{spokes} radios puestos a mano y pulsados uno a uno. El que desafina se lleva un cuarto de vuelta.',
          ],
        ],
        rows: [
          [
            'Cuadro',
            '[acero cromoly, racores soldados|acero, fino en medio, grueso en las puntas|racores a mano, en tres tallas|acero con sitio para guardabarros]',
          ],
          [
            'Radios',
            '[{spokes}, inox, a tres cruces|{spokes}, cabecillas de latón, sin cola|{spokes}, y cuatro de repuesto bajo la cinta|{spokes}, afinados, no solo tensados]',
          ],
          [
            'Garantía',
            '[diez años, también para quien la herede|diez años para el cuadro; para el óxido, un suspiro|diez años, apuntados en una tarjeta|diez años contra nuestros propios fallos]',
          ],
        ],
      },
      careTitle: ['Diez minutos al mes', 'Lo que puedes hacer tú'],
      care: [
        [
          'Aire',
          '[Un domingo sí y otro no. Primero el pulgar; si dudas, el manómetro.|Antes de la salida larga y tras la noche fría.|Infla hasta que el pulgar se rinda, y dos veces más.]',
        ],
        [
          'Cadena',
          '[Trapo, aceite, trapo. El segundo trapo se olvida siempre.|Poco aceite, mucho trapo. Basta con que brille.|Hacia atrás por el trapo, treinta vueltas.]',
        ],
        [
          'Tornillos',
          '[Escucha. Lo que suena pide un cuarto de vuelta.|Sillín, potencia, pedales, una vez al mes.|Si cruje, es el pedal. Siempre es el pedal.]',
        ],
        [
          'Invierno',
          '[Tráela en noviembre. Engrasamos lo que la sal se comería.|Un cubo de agua templada tras cada carretera con sal.|Bajo techo si se puede. Si no, una gota de aceite en el candado.]',
        ],
      ],
      voices: [
        'Me prestaron la gris dos días. Casi me la quedo.',
        'Fui por un timbre. Centraron la rueda mientras elegía y cobraron el timbre.',
        'Noventa kilos de leña, una cuesta, ninguna queja de la bici.',
      ],
      faqs: [
        [
          '¿Arregláis bicis de otros sitios?',
          'Sí, todas, menos las baterías. Lávala antes o paga con bizcocho.',
        ],
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
        [
          'Mermelada de ciruela',
          '[Seis horas removiendo, poco azúcar.|La cuchara se queda de pie.|Tres ciruelas en la etiqueta, todas de verdad.]',
        ],
        [
          'Sal ahumada',
          '[Con haya. Una pizca en el huevo.|Escamas grises; en primavera no quedan.|Para huevos, patatas y un bizcocho.]',
        ],
        [
          'Jabón de avena, tres',
          '[Huele a casi nada. Esa es la idea.|Cura ocho semanas, dura tres meses.|Sin perfume, sin color, sin caja.]',
        ],
        [
          'Vela de cera',
          '[Nueve horas, sin gotas, llama quieta.|Huele a desván de verano, arde recta.|Arde pareja si la dejas.]',
        ],
        [
          'Aceite de este año',
          '[Verde, picante, en frío.|Un olivar, una prensa, una etiqueta.|Para el pan, no para la sartén.]',
        ],
        [
          'La caja',
          '[Describes a la persona y la llenamos.|Atada dos veces para soltarla una.|Viruta, una tapa y tu letra.]',
        ],
        [
          'Cuerda de cáñamo',
          '[Sesenta metros. Ya verás para qué.|Sujeta tomates, paquetes, promesas.|Color natural, sin alma de plástico.]',
        ],
        [
          'Cepillo de ollas',
          '[Haya y fibra, cabezales de por vida.|Para sartenes con pasado.|Dura lo justo para las gachas.]',
        ],
        [
          'Cuenco de gres',
          '[Ninguno igual, todos se apilan.|Sopa, fruta, llaves. Hace las tres.|Gris, con la huella de un pulgar.]',
        ],
        [
          'Champú de romero',
          '[Se rellena aquí; la botella es tuya.|Se aclara bien, huele a monte.|Dos gotas, de verdad.]',
        ],
      ],
      material: {
        title: ['Quién lo hizo y de qué', 'Seis talleres, ningún almacén'],
        paragraphs: [
          [
            'Aquí todo es de alguien con nombre. Hemos ido a todos los talleres, dos veces al del perro.',
            'Una cosa pasa tres preguntas: si se arregla, si se rellena y si mi tía la guardaría.',
            'Pedimos una pieza y esperamos un año. Si sigue sirviendo, pedimos diez.',
          ],
          [
            'Los cuencos se tornean a once kilómetros y se cuecen con recortes del carpintero. El jabón madura ocho semanas en nuestro desván.',
            'Los tarros vuelven, las latas vuelven, la cuerda casi nunca. Lavamos, llenamos y bajamos el precio de la segunda ronda.',
            'La etiqueta dice quién, dónde y cuándo. Si solo dice «natural», aquí no está.',
          ],
        ],
        rows: [
          [
            'Talleres',
            '[seis, el más cercano en el patio|seis, y uno solo hace tapas|seis, visitados en tren|seis, uno jubilado dos veces]',
          ],
          [
            'A granel',
            '[jabón, aceite, sal, al peso|cualquier tarro, se pesa vacío|aceite los martes, lo demás a diario|pagas lo que entra]',
          ],
          [
            'Envoltorio',
            '[periódico y tu bolsa|cuerda y papel ya leído|ninguno, si tienes bolsillos|una caja que ya trajo otra cosa]',
          ],
        ],
      },
      careTitle: ['Para que mejore', 'Cómo conservarlo'],
      care: [
        [
          'Madera',
          '[Aceite dos veces al año; que seque de pie.|Agua sí, remojo no.|Lija una vez, aceite dos, y olvídalo un año.]',
        ],
        [
          'Jabón',
          '[Sobre rejilla, nunca en el charco. Dura el doble.|Pártelo por la mitad; la otra espera.|Déjalo secar, agradece la pausa.]',
        ],
        [
          'Gres',
          '[Agua caliente, sin sustos. Los desconchones los lijamos.|Apílalos con un paño en medio.|Horno sí, congelador también, pero no la misma noche.]',
        ],
        [
          'Cera',
          '[Mecha de un dedo, y luego se enciende.|La primera vez, hasta que el borde ceda.|Lejos del sol; se dobla como nosotros.]',
        ],
      ],
      voices: [
        'Traía una nota para arreglarlo. No me hace falta, y me fastidia.',
        'En primavera el cepillo, en otoño el cabezal. El mango me sobrevivirá.',
        'Me vendió el cuenco pequeño por mi armario. Quién hace eso.',
      ],
      faqs: [
        [
          '¿Lo tendréis el año que viene?',
          'Casi seguro, de las mismas manos. Si un taller cierra, lo pone en el estante.',
        ],
        ['¿Se puede devolver?', 'Sí, durante un mes, usado o no. Las velas, si queda algo.'],
        ['¿Hacéis cajas?', 'Sí, dinos la persona y la suma. La tarjeta la escribimos si tienes mala letra.'],
      ],
    },
  },
  deliveryTitles: ['Tres caminos a casa', 'De nuestro estante al tuyo', 'Llévalo tú o nosotros'],
  deliveryNotes: [
    'Di qué quieres y te decimos cuánto cuesta el camino. [Después de las cuatro no sale nada.|Las escaleras van incluidas hasta el tercero.]',
    'No hay formulario de devolución. [Tráelo, mándalo o manda a un vecino.|Escribes una línea y respondemos con un día.]',
    'Lo pedido antes de mediodía sale hoy. [El cartón se reutiliza: el tuyo fue quizá de una nevera.|Nada de plástico, solo el periódico de ayer.]',
    'Escribe, llama o ven. [Lo apartamos una semana sin pedir dinero.|Si llega roto, basta una foto y sale el siguiente.]',
  ],
  ways: [
    [
      'En mano',
      '[Apartado una semana, con tu nombre.|Tras la caja hasta el sábado, sin señal.|Con una etiqueta y un cordel, durante una semana.|Pásate cuando te venga de camino. Espera hasta el otro sábado.]',
      0,
    ],
    [
      'En bici',
      '[En {place}, esa misma tarde, hasta tu puerta.|Antes de cenar, si cabe en el portabultos. Solo {place}.|Entre las seis y las ocho, dos timbrazos, nunca lanzado. Solo {place}.|Alforjas llenas, semáforo a semáforo, por todo {place}.]',
      4.5,
    ],
    [
      'Por paquete',
      '[Dos o tres días. Lo grande va en furgoneta.|Con cuerda, en cartón viejo y con número de seguimiento.|Sale a las cuatro y llega pasado mañana.|Tres días como mucho. El cristal viaja en medio.]',
      6.9,
    ],
  ],
  voicesSmall: [
    ['Quería dos. Preguntaron para qué y me vendieron uno.', 'cliente habitual, {district}'],
    ['Con el pedido venía la respuesta a una pregunta que ya no recordaba.', 'en bici, los jueves'],
    ['Envuelto como para un rey. Era para mí.', '{district}'],
    ['Me dijeron que no lo comprara. Compré otra cosa.', 'del barrio'],
    ['Una nota en el paquete decía cuál era el lado de arriba. De lado también valía.', 'por correo'],
    ['La única tienda de {place} donde mi padre se sienta.', 'los sábados, tras el mercado'],
    ['Entré a preguntar una cosa y me quedé hasta el cierre.', 'a dos calles'],
    ['Pagué en monedas y me dieron las gracias por mi nombre.', 'en cuarto, con su paga'],
  ],
  regular: '{who}, {district}, desde {year}',
  where: [
    'En {street}, la puerta con campanilla',
    'En {district}, dos escalones abajo',
    'El escaparate con la luz encendida',
  ],
  faqs: [
    ['¿Cuánto tiempo apartáis algo?', 'Una semana, sin señal. Luego llamamos, y luego vuelve a su sitio.'],
    ['¿Puede entrar el perro?', 'Sí, hay un cuenco en la puerta. El rabo, lejos del estante de abajo.'],
    ['¿Abrís más tarde si aviso?', 'Hasta las nueve, si llamas antes de mediodía. Solemos seguir ordenando.'],
    [
      '¿Cuánto cuesta el envío fuera del país?',
      'Lo que pida Correos, al céntimo. Sale bajo el total antes de pagar.',
    ],
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
