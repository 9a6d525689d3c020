import type { TradeWords } from './shop.js';

export const FLOOR_ES: Record<'bikes' | 'goods', TradeWords> = {
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
};
