import { FLOOR_ES } from './shop-floor-es.js';
import { SHELF_ES } from './shop-shelf-es.js';
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
  trades: { ...SHELF_ES, ...FLOOR_ES },
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
