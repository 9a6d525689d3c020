import type { MoreWedding } from './wedding-more.js';

export const MORE_ES: MoreWedding = {
  subs: [
    'En {place}, {day}, bajo los árboles. Habrá sopa, banda y [un|un breve] discurso de una tía.',
    'En {place}, {day}: dos síes, una mesa y un autobús que espera.',
  ],
  moments: {
    cups: [
      ['Tres tazas, una mesa', 'La tercera era para alguien que no vino. Gracias, seas quien seas.'],
      ['Otra ronda', 'Nos quedamos hasta que subieron las sillas, y luego en el bordillo.'],
    ],
    map: [
      ['El tren equivocado', 'Dos asientos, un mapa prestado, y la dirección daba igual.'],
      ['Página cuarenta y uno', 'El pueblo caía en el pliegue. Lo encontramos al segundo domingo.'],
    ],
    sea: [
      ['Marea baja', 'Fuimos andando hasta el banco de arena y volvimos corriendo.'],
      ['El transbordador', 'Cuarenta minutos en cubierta, un abrigo, sin cobertura.'],
    ],
    bench: [
      ['Comida a medias', 'Un banco entre dos oficinas, justo en el medio. Lo medimos.'],
      ['Esperando el 14', 'Pasaba cada diez minutos. Dejamos ir seis.'],
    ],
    box: [
      ['Once cajas de libros', 'Nueve títulos repetidos. Guardamos los dos, con las dos letras.'],
      ['La caja de debajo de la cama', 'Billetes, un corcho, una hoja seca. Ahora tiene balda propia.'],
    ],
    gable: [
      ['Cuatro paredes, pintura fresca', 'Un mes durmiendo en la cocina, y era el mejor cuarto.'],
      ['El desván', 'Vigas bajas. Los chichones están bien repartidos, decimos a dos voces.'],
    ],
    solitaire: [
      ['En la cola', 'Para comprar sellos, nada menos. En la ventanilla aplaudieron.'],
      ['Dos veces', 'La primera pasó un tranvía. La segunda se oyó hasta en la panadería.'],
    ],
  },
  dayTexts: [
    'Hay un plan, y hay un tío que tiene el plan. Preguntad al tío.',
    'Si llueve, el orden es el mismo y los sombreros crecen.',
    'Seis paradas en un camino. Quien se canse se baja en la tercera y encuentra tarta.',
  ],
  stops: [
    [
      ['Sombreros y besos', 'En la verja, donde alguien os prende una flor.'],
      ['Primeras caras', 'Buscad a quien menos conozcáis y empezad por ahí.'],
    ],
    [
      ['Las dos palabras', 'Bajo techo si llueve, al lado si no.'],
      ['Los anillos', 'Los lleva un perro que ensaya desde marzo.'],
    ],
    [
      ['Algo de beber', 'Dos mesas, una con burbujas, otra con flor de saúco.'],
      ['La foto de todos', 'En la escalera, los altos detrás, nadie dice patata.'],
    ],
    [
      ['Comida para todos', 'Primero pan, después fuentes que pasan de mano en mano.'],
      ['A la mesa', 'Una mesa, dos familias, la sal en medio.'],
    ],
    [
      ['Fuera zapatos', 'El suelo es de madera y alguien lo ha barrido.'],
      ['Música', 'Primero lentas, por las rodillas, luego más rápidas.'],
    ],
    [
      ['A casa, casi todos', 'Autobuses en la verja, linternas para quien va a pie.'],
      ['La última canción', 'Todo el mundo la sabe. Después mantas, después el camino.'],
    ],
  ],
  gate: ['Buscad la luna de papel en la verja.', 'El perro de la verja es bueno y os va contando.'],
  ways: [
    [
      'Hay trenes cada media hora hasta tarde; en {place}, {transit}, y luego seguid las cintas de las farolas.',
      'Decidnos en qué tren venís y alguien de la familia esperará en el andén. Parada: {transit}.',
      'Dos transbordos como mucho. Parada {transit}, y de ahí seguid la música.',
    ],
    [
      'Los coches se quedan en el campo de fútbol, a seis minutos siguiendo el seto. Tras el brindis no conduce nadie.',
      'Llenad los coches: hay más asientos en la carretera que sillas en la mesa.',
      'El camino es estrecho y solo hay un sitio para cruzarse. Saludad; son invitados.',
    ],
    [
      'La fonda nos guarda doce habitaciones, con desayuno hasta mediodía.',
      'Traed tienda si queréis: el huerto está segado y la bomba funciona.',
      'Los vecinos tienen cuartos y quieren saberlo todo. Nosotros os presentamos.',
    ],
  ],
  giftTexts: [
    'Habría que comprar una estantería. Mejor [esto|algo de esto], que no pide pared:',
    'Preguntamos a los armarios y dijeron que no. Lo que sigue no ocupa sitio.',
  ],
  gifts: [
    ['Media hora de piano', 'Hay uno en el granero, casi afinado.'],
    ['Un tarro de algo', 'Hecho por vosotros, con una etiqueta que se lea.'],
    ['Vuestra peor foto nuestra', 'En papel. Le espera una pared en el pasillo.'],
    ['Un día de ayuda', 'Para la valla, en primavera, con comida.'],
  ],
  faq: [
    [
      '¿Cuándo podemos irnos?',
      'Cuando queráis. Salen autobuses [desde|a] las diez y al final, y nadie cuenta.',
    ],
    ['¿Hay que ir de alguna manera?', 'No. El blanco está cogido; [lo demás|todo lo demás] es libre.'],
    [
      '¿Conoceré a alguien?',
      'Sí, para el segundo plato. Hemos [pensado mucho|dibujado cuatro veces] quién va dónde.',
    ],
    ['¿Puede venir mi perro?', 'Si [le gusta|aguanta] el acordeón, sí. Decidnos su nombre para la tarjeta.'],
    [
      '¿Es todo en la hierba?',
      'Casi, y está [lisa y segada|lisa]. Las ruedas llegan a todas partes, lo probamos con un carrito.',
    ],
    [
      '¿Y si al final no puedo?',
      'Dínoslo, aunque sea [esa mañana|ese mismo día]. La tarta viaja por correo.',
    ],
  ],
  menu: {
    titles: ['Lo que hay en [la mesa|las ollas]', 'Tres platos, una mesa', 'De comer'],
    texts: [
      'Se cocina en la casa de al lado, [sin prisa|de oído].',
      'Se repite hasta que [nadie levante la vista|no vuelva ningún plato].',
      'Lo que la cocina deba evitar, decidlo en el formulario.',
    ],
    about: 'comida',
    courses: [
      [
        ['Sopa de tomate, fría', 'Con pan del pueblo y demasiada albahaca.'],
        ['Crema de guisantes', 'En tazas, porque los platos no alcanzan.'],
        ['Sopa de zanahoria', 'Naranja como un chubasquero, con una cucharada de [nata|yogur].'],
      ],
      [
        ['Asado o setas', 'Cuatro horas de horno o veinte minutos de sartén.'],
        ['Dos empanadas', 'Una de pollo, otra de puerro. Llevan las iniciales.'],
        ['De la lumbre', 'A un lado cordero, al otro pimientos y queso.'],
      ],
      [
        ['Once tartas', 'Cada una de otra tía. Sed justos.'],
        ['Fresas con nata', 'Cogidas esa mañana por quienes madrugaron.'],
        ['Tarta de ciruelas', 'Por metros, cortada con una sierra bien lavada.'],
      ],
    ],
  },
  rsvpTexts: [
    'Alguien tiene que encargar el pan, y eso es el {until}. Así que antes, por favor.',
    'Bastan dos líneas y una cruz. Después del {until} llamamos, y temprano.',
  ],
  done: ['Gracias. Ya se escribe una tarjeta con tu nombre.', 'Ha llegado. Id limpiando los zapatos.'],
};
