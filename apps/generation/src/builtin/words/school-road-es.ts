import type { SchoolTopicWords } from './school.js';

export const SCHOOL_DRIVING_ES: SchoolTopicWords = {
  names: [
    'Autoescuela {district}',
    'Segunda Marcha',
    'Ángulo Muerto',
    'Autoescuela {last}',
    'Salida en Cuesta',
  ],
  headlines: [
    'Espejo, intermitente, {weekday}, {time}.',
    'Cálalo aquí. Nadie pita.',
    'Tercera clase: la rotonda grande.',
    'Marcha atrás, y a la primera.',
  ],
  subs: [
    'Una autoescuela en {district} para gente de diecisiete y de sesenta. Siempre el mismo coche, siempre la misma voz al lado y un termo para la autopista.',
    'En {place} se aprende a conducir en la calle, no en un descampado: sus cuestas, sus autobuses y el cruce que tu tía rodea.',
    'La teoría por la tarde, con una caja de cochecitos. La práctica de día, en un utilitario gris que ha perdonado [cosas peores|cuatrocientos embragues].',
    'Para la primera clase, para el segundo intento y para los carnés que llevan en un cajón desde {since}.',
  ],
  actions: ['Reservar una clase', 'Subirme a probar', 'Guardar mi plaza'],
  outcomes: {
    title: [
      'Hasta dónde llegas, y cuándo',
      'Del bordillo a la costa',
      'Clase a clase, kilómetro a kilómetro',
    ],
    items: [
      [1, 'Arrancas sin saltos, [dos veces seguidas|en llano], y paras donde querías.'],
      [2, 'Metes tercera sin mirar [abajo|la mano].'],
      [4, 'Una rotonda de cuatro salidas, y tomas [la tuya|la buena].'],
      [6, 'Sales en cuesta con [un autobús|una furgoneta] detrás y no retrocedes nada.'],
      [8, 'Autopista: entrar, pasar un camión, salir, y te fijaste en [el cielo|la radio].'],
      [10, 'Aparcas entre dos coches que no son [nuestros|de alquiler].'],
      [12, 'Un examen de prueba en el recorrido de verdad, con lluvia si [la hay|se deja].'],
    ],
  },
  courses: [
    { name: 'Teoría', who: 'Señales, preferencias, cochecitos', units: ['Señales', 'Quién pasa', 'Tests'] },
    {
      name: 'Primer coche',
      who: 'Para quien nunca ha calado un motor',
      units: ['Embrague', 'Ciudad', 'Autopista'],
    },
    {
      name: 'Automático',
      who: 'Dos pedales y más tiempo para mirar',
      units: ['Calles', 'Tráfico', 'Carretera'],
    },
    {
      name: 'Otra vez',
      who: 'Carné sí, volante no, desde hace años',
      units: ['Espejos', 'Tu ruta', 'De noche'],
    },
    { name: 'Moto', who: 'El casco se presta, el valor no', units: ['Despacio', 'Frenar', 'El puerto'] },
    {
      name: 'Con remolque',
      who: 'Caballos, barcas y mudanzas',
      units: ['Enganchar', 'Recular', 'El viento'],
    },
  ],
  curriculum: {
    title: ['La ruta, semana a semana', 'Qué va después de qué', 'Calles en buen orden'],
    note: [
      'Cada bloque acaba en una carretera que al principio te venía grande.',
      'Los bloques son semanas. Se pueden repetir, y [casi todos|los prudentes] lo hacen.',
      'La lluvia no cancela nada. La estábamos esperando.',
    ],
  },
  teachers: {
    title: ['En el otro asiento', 'Con su propio freno', 'Quién dice «frena», y cuándo'],
    items: [
      ['Coche', 'Nueve años al volante de un búho. Desde entonces no [pita|levanta la voz].'],
      ['Teoría', 'Colecciona señales mal hechas. Tiene [once|catorce], todas con factura.'],
      ['Moto', 'Restauró una en la cocina. Desde entonces cocina alrededor.'],
      ['Automático y nervios', 'Tararea cuando se estrecha. Te sabes la canción antes del cruce.'],
      ['Reciclaje', 'Cree que quien conduce bien tuvo miedo alguna vez de girar a la izquierda.'],
      ['Remolques', 'Infancia entre caballos. Da marcha atrás a todo lo que tenga un eje.'],
      ['Autopista', 'Lo ha contado: la frase más repetida es «tienes tiempo».'],
      ['Recorridos de examen', 'Los hace en bici los domingos para ver dónde hay zanjas.'],
    ],
  },
  dates: {
    title: ['El próximo verde', 'Cuándo se arranca', 'Plazas delante'],
    note: [
      'Gasolina, coche y examen de prueba incluidos.',
      'Una clase cambiada la víspera es solo una clase cambiada.',
      'Aprende una persona cada vez. Nadie espera en el asiento de atrás.',
    ],
  },
  voices: {
    title: ['Dicho junto al bordillo', 'Con el motor parado'],
    items: [
      [
        'Suspendí dos veces en otro sitio. Aquí aparqué hasta aburrirme, y entonces ya estaba.',
        'primer coche',
      ],
      ['Diecinueve años con carné y sin coche. Ahora recojo a mis nietos.', 'otra vez'],
      [
        'El examinador preguntó quién me había enseñado a mirar así por encima del hombro.',
        'primer coche, otoño',
      ],
      ['Se me caló delante del mercado, un sábado. Nos reímos, y me vendieron peras.', 'automático'],
      ['El caballo entra ahora de espaldas al patio. Le extraña tanto como a mí.', 'con remolque'],
      ['Todavía oigo «tienes tiempo». En las reuniones ayuda.', 'teoría y primer coche'],
      ['Cuarenta minutos de puerto sin pensar en el trabajo ni una vez.', 'moto'],
    ],
  },
  faq: {
    title: ['Antes de girar la llave', 'Preguntado en el semáforo', 'Antes de salir'],
    items: [
      ['Me da miedo.', 'Bien, eso es que miras. Empezamos en una calle con tres casas y un perro.'],
      [
        '¿Cuántas clases necesito?',
        'Menos de las que dice tu primo. Tras la tercera te damos un número y el porqué.',
      ],
      [
        '¿Y si se me cala en pleno tráfico?',
        'Arrancas otra vez. Hay un cartel en el techo que da paciencia a la gente.',
      ],
      [
        '¿Va siempre la misma persona al lado?',
        'Sí, salvo que pidas otra. Las costumbres se aprenden de una sola voz.',
      ],
      ['Suspendí en otro sitio.', 'Entonces la mitad está hecha. Trae la hoja con las cruces.'],
      ['¿No es tarde para mí?', 'No. La alumna de más edad tenía setenta y uno y aparca mejor que nosotros.'],
      [
        '¿Y si tengo que cancelar?',
        'Llama antes de las seis de la víspera. Después el coche ya está caliente.',
      ],
      ['¿Hay que venir a la teoría?', 'Una tarde por semana. El resto se repasa en el autobús.'],
    ],
  },
  enrol: {
    title: ['Sube, está abierto', 'El asiento ya está puesto', 'Tu nombre en el parabrisas'],
    text: [
      'Dinos qué cruce te da miedo. Iremos, pero no el primer día.',
      '{host} lleva la agenda y contesta entre dos clases, con el coche parado.',
      'Basta un nombre y una hora. Y las gafas, si las usas para leer esto.',
    ],
    done: ['Respuesta el siguiente día laborable.', '{first} te llama, con el coche aparcado.'],
  },
};

export const SCHOOL_LITTLE_ES: SchoolTopicWords = {
  names: [
    'Escuela infantil {district}',
    'Botas Pequeñas',
    'La Casa del Charco',
    'Percha Diecinueve',
    'Caracol y Farol',
  ],
  headlines: [
    'A las nueve, botas fuera.',
    '{weekday}, y la arena está tibia.',
    'Cada abrigo tiene su percha.',
    'Primero barro. Luego el cuento.',
  ],
  subs: [
    'Una escuela infantil en {district} con cuatro grupos pequeños, un jardín grande y una fila de perchas a la altura de tu cadera.',
    'Para niños de uno a seis años en {place}. Cortan manzanas de verdad, trepan a un árbol de verdad y [duermen|descansan] cuando tienen sueño.',
    'Una casa con [diecinueve|veintiún] pares de botas. Salimos con cualquier tiempo menos con tormenta y volvemos con piedras en los bolsillos.',
    'Mañanas para gente pequeña y, en la puerta, quince minutos para sus padres. Siempre hay quien sabe qué tal fue la comida.',
  ],
  actions: ['Visitar una mañana', 'Pedir plaza', 'Pasar a vernos'],
  outcomes: {
    title: ['Lo que vuelve en los bolsillos', 'Pasos pequeños, por orden', 'Se nota en el desayuno'],
    items: [
      [1, 'La percha está encontrada, y [el dibujo|el tejón] de encima tiene nombre.'],
      [2, 'Puedes irte a los [diez|cinco] minutos y nadie levanta la vista.'],
      [4, 'Una cremallera sube sin ayuda, [una vez|casi siempre].'],
      [6, 'En el tobogán se espera, [sin que nadie lo diga|por gusto].'],
      [8, 'Una manzana se parte en dos mitades [casi iguales|ya regaladas].'],
      [10, 'Hay una amistad con [nombre|apellido], y tenéis que conoceros todos.'],
      [12, 'La canción tiene cuatro estrofas, y las oyes todas en [el coche|la bañera].'],
    ],
  },
  courses: [
    { name: 'Caracoles', who: 'De uno a dos años, con regazo', units: ['Llegar', 'Siesta', 'Jardín'] },
    { name: 'Gorriones', who: 'De dos a tres años', units: ['Perchas', 'Pintura', 'Charcos'] },
    { name: 'Erizos', who: 'De tres a cuatro años', units: ['Tijeras', 'Canciones', 'El árbol'] },
    { name: 'Zorros', who: 'El último año antes del colegio', units: ['Nudos', 'Contar', 'El bus'] },
    {
      name: 'Días de bosque',
      who: 'Desde los cuatro, con cualquier tiempo',
      units: ['Sendas', 'Útiles', 'Fuego'],
    },
    { name: 'Campana tardía', who: 'Para padres que salen a las cinco', units: ['Sopa', 'Cuento', 'A casa'] },
  ],
  curriculum: {
    title: [
      'Un trimestre a la altura de la rodilla',
      'Qué se hace hasta que caen las hojas',
      'Las semanas, con barro',
    ],
    note: [
      'Cada grupo tiene tres temas y los deja cuando aparece un caracol.',
      'Los bloques son semanas. La adaptación tarda lo que tarda y nunca se acorta.',
      'Las mañanas se parecen a propósito: corro, jardín, mesa, cuento.',
    ],
  },
  teachers: {
    title: ['Quién ata los cordones', 'En las sillas bajas', 'Se saben todas las estrofas'],
    items: [
      ['Caracoles', 'Lleva a dos en brazos y aún abre una [puerta|mandarina]. No ha perdido un chupete.'],
      ['Gorriones', 'Estudió geología. Conoce cada piedra que sale en un bolsillo.'],
      ['Erizos', 'Toca el acordeón, pero solo la mitad [lenta|grave].'],
      ['Zorros', 'Estuvo en el colegio grande y volvió. Dice que aquí preguntan mejor.'],
      ['Cocina', 'Consigue que todos coman calabacín. No cuenta cómo.'],
      ['Bosque', 'Viene de [un parque natural|un vivero]. Lleva tiritas, cuerda y un calcetín seco.'],
      ['Canciones y siesta', 'Lee tan bajo que la sala calla para oírlo.'],
      ['Adaptación', 'La primera semana, en el suelo, junto a la puerta. Tú también puedes.'],
    ],
  },
  dates: {
    title: ['Las primeras mañanas', 'Cuándo queda percha', 'Plazas desde aquí'],
    note: [
      'Comida, fruta y barro incluidos; las botas y la muda, de casa.',
      'En cada grupo empieza un niño cada vez, para que quede un regazo.',
      'Si un grupo se llena, la lista está en la puerta, a la vista de todos.',
    ],
  },
  voices: {
    title: ['Oído en la puerta', 'De parte de los altos'],
    items: [
      ['El primer día lloré yo. Mi hija estaba ocupada con una manguera.', 'familia de un gorrión'],
      ['Ahora vaciamos los bolsillos antes de lavar. Once caracoles, uno vivo.', 'familia de un erizo'],
      ['Ahora dice «espera, iba ella». También al perro.', 'familia de un zorro'],
      ['Me llamaron porque ella quería contármelo en persona, de lo contenta que estaba.', 'con dos en casa'],
      ['Semanas sin comer nada verde. Luego lo plantó él.', 'segunda generación'],
      ['Me sé el nombre de diecinueve niños y de sus peluches. Me invitan a todo.', 'familia de un caracol'],
    ],
  },
  faq: {
    title: ['Antes de soltar la mano', 'Preguntado en la verja', 'Antes de la primera mañana'],
    items: [
      [
        '¿Y si llora?',
        'Hay un regazo, y tú tienes teléfono. Llamamos a los veinte minutos, pase lo que pase.',
      ],
      ['¿Cuánto dura la adaptación?', 'Dos semanas casi siempre, cinco alguna vez. Te quedas hasta aburrir.'],
      ['Todavía lleva pañal.', 'No pasa nada. Hay cambiador y mucha calma.'],
      [
        '¿Salen cuando llueve?',
        'Sí, cada día, y casi siempre lo exigen. Hay una estufa para los calcetines.',
      ],
      ['¿Qué comen?', 'Lo que se cocinó aquí por la mañana. Las alergias están en la puerta, con foto.'],
      [
        '¿Cuándo puedo recoger?',
        'Después de comer, a cualquier hora. Quien llega en pleno cuento oye el final.',
      ],
      ['En casa hablamos otro idioma.', 'Bien, enséñanos «más» y «basta». El resto sale en la arena.'],
      [
        '¿Quién puede recoger?',
        'Quien esté en tu lista y tenga cara conocida. A las abuelas también se les pide el carné.',
      ],
    ],
  },
  enrol: {
    title: ['Hay una percha libre', 'Ven una mañana cualquiera', 'Trae botas y a alguien pequeño'],
    text: [
      'Un nombre, una edad y algo que calme. Eso es lo primero que leemos.',
      '{host} enseña la casa a las nueve y media, cuando más ruido hay.',
      'Una visita no decide nada. Ponte algo que pueda mojarse por las rodillas.',
    ],
    done: ['Respuesta en dos días, después de la siesta.', '{first} te escribe esta semana.'],
  },
};
