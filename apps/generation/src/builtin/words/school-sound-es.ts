import type { SchoolTopicWords } from './school.js';

export const SCHOOL_MUSIC_ES: SchoolTopicWords = {
  names: [
    'Escuela de música {district}',
    'Tercer Piso',
    'La Sala de Ensayo',
    'Música {last}',
    'Cuerda y Madera',
  ],
  headlines: [
    'En junio la tocas entera.',
    '{weekday}, {time}: a dos manos.',
    'Notas falsas permitidas hasta el viernes.',
    'Una sala, dos pianos, tú.',
  ],
  subs: [
    'Piano, cuerda y canto para niños y para quien lo dejó a los once. Una tarde de junio {district} escucha y trae [la tarta|las sillas].',
    'Una escuela de música encima de una tienda de bicis, en {district}: grupos pequeños, un piano por sala y, para los padres, [tapones|un sofá].',
    'Clases para principiantes de siete y de setenta años. Cada semana vuelves a casa con cuatro compases que se sostienen.',
    'En {place} se aprende música como se aprende a cocinar: con algo rico en la primera hora. Las escalas, si las pides.',
  ],
  actions: ['Probar una clase', 'Venir a escuchar', 'Ocupar la otra silla'],
  outcomes: {
    title: ['Lo que oirán los vecinos', 'Contar hasta cuatro, y a junio', 'Las piezas, por orden'],
    items: [
      [4, 'Das palmas a un ritmo y andas a otro, una vuelta a la mesa.'],
      [9, 'Un dúo en el que sabes esperar.'],
      [10, 'La tocas para el gato, el ascensor y un tío.'],
      [
        2,
        'Cinco notas, una mano y una canción que [alguien reconoce|alguien tararea] en el cuarto de al lado.',
      ],
      [3, 'Recuperas el compás después de un fallo, sin [volver al principio|pedir perdón].'],
      [6, '[Las dos manos juntas|Dos manos que se conocen], despacio, con pedal si te empeñas.'],
      [8, 'Lees los cuatro compases siguientes mientras [tocas estos|sigues en estos].'],
      [12, 'Una pieza entera de memoria, ante [once personas y una tarta|una sala llena].'],
      [11, 'Afinas tú, y oyes quién [no lo ha hecho|se ha olvidado].'],
    ],
  },
  courses: [
    { name: 'Piano, primer año', who: 'Sin solfeo', units: ['Cinco dedos', 'Dos manos', 'Una pieza'] },
    { name: 'Cuerda', who: 'Desde los siete, con préstamo', units: ['Al aire', 'El arco', 'A cuatro'] },
    {
      name: 'Cantar a voces',
      who: 'Para voces que se esconden',
      units: ['Aire', 'Segunda voz', 'Tres temas'],
    },
    { name: 'Guitarra de oído', who: 'Bastan tres acordes', units: ['Manos', 'Ritmo', 'Al fuego'] },
    { name: 'Leer música', who: 'Para quien ya toca', units: ['Ritmo', 'Pentagrama', 'A vista'] },
    {
      name: 'Piano, la vuelta',
      who: 'Para quien lo dejó a los once',
      units: ['Lo que queda', 'Arreglar', 'Lo nuevo'],
    },
  ],
  curriculum: {
    title: ['De la primera nota a la barra', 'Un trimestre, compás a compás', 'Qué se ensaya y cuándo'],
    note: [
      'Cada curso tiene tres movimientos. Quien se pone malo entra en el siguiente.',
      'Los bloques de color son semanas. En la última tocamos [unos para otros|en casa].',
      'No hay examen. Al final movemos las sillas y escuchamos.',
    ],
  },
  teachers: {
    title: ['Ellos también ensayan', 'Quién se sienta a tu lado', 'Cuatro profes, nueve instrumentos'],
    items: [
      ['Acordeón', 'Aprendió de un abuelo que nunca decía «bien». Lo dice mucho.'],
      ['Flauta', 'Sabe qué nota da casi cualquier tetera.'],
      ['Los pequeños', 'Tiene una canción de recoger que funciona con adultos.'],
      ['Piano', 'Tocó seis veranos en [ferris|un balneario]. Sabe sesenta valses y odia uno.'],
      ['Chelo y contrabajo', 'Viene en bici con el chelo. Le [hacen fotos|saludan] mucho.'],
      ['Canto', 'Coro de ópera, hasta que ganó el cercanías. Tararea en el súper.'],
      ['Guitarra y teoría', 'Explica los acordes con [pan|cubiertos]. Funciona mejor de lo que debería.'],
      ['Violín', 'Empezó a los diecinueve, que decían que era tarde.'],
      ['Percusión', 'Tiene un buen tambor y un armario de malos. Prefiere el armario.'],
    ],
  },
  dates: {
    title: ['Se empieza a tempo', 'Las primeras notas', 'Cuándo afinamos'],
    note: [
      'Un precio por trimestre, con el instrumento de la clase.',
      'Si faltas, la misma clase se repite el sábado a las once.',
      'Los grupos son pequeños porque las salas lo son. Lleno es lleno.',
    ],
  },
  voices: {
    title: ['Oído a través de la pared', 'Después del último compás'],
    items: [
      ['Afinamos el piano viejo. Ahora hay que escuchar, y queremos.', 'familia, primer año'],
      ['Vine por la disciplina y me quedé por los segundos violines.', 'cuerda'],
      ['Me temblaban las manos. La página también, y nos reímos.', 'piano, primavera'],
      [
        'Lo dejé a los once. A los cincuenta y dos toqué para mi madre, que había mantenido el piano afinado.',
        'piano, la vuelta',
      ],
      [
        'Nuestro hijo cuenta compases mientras se lava los dientes. Ahora tarda dos minutos exactos.',
        'con un chelo en casa',
      ],
      ['Creía que desafinaba. Solo estaba al lado de los bajos.', 'segunda voz'],
      ['En la audición me paré, me reí y seguí. Solo me acuerdo yo.', 'piano, primer año'],
      ['Antes tenía una guitarra. Ahora tengo una guitarra y tres amigos con guitarra.', 'guitarra de oído'],
      ['La vecina llamó porque no había ensayado. Echaba de menos la lenta.', 'violín, segundo trimestre'],
    ],
  },
  faq: {
    title: ['Antes de afinar', 'Preguntado en la escalera', 'Antes de la primera nota'],
    items: [
      ['¿Vale un piano eléctrico?', 'El primer año, sí. Luego los dedos piden algo más pesado.'],
      ['¿Podemos aprender dos juntos?', 'Sí, y discutiréis el tempo como profesionales.'],
      ['¿Hay clase en vacaciones?', 'No. Se afinan los pianos, y se nota a la vuelta.'],
      [
        '¿Soy demasiado mayor?',
        'No. La principiante de más edad tenía setenta y ocho y ensayaba más que nadie.',
      ],
      [
        '¿Necesito instrumento?',
        'El primer trimestre, no. Prestamos violines, chelos y guitarras; los pianos se quedan, las salas están libres por la mañana.',
      ],
      [
        '¿Cuánto hay que ensayar?',
        'Diez minutos, cinco días. La hora del domingo por la noche se oye, pero no como esperas.',
      ],
      ['¿Hay que tocar en público?', 'No. También se puede pasar páginas, que tiene su emoción.'],
      ['Mi hija quiere dejarlo.', 'Entonces hablamos los tres. Muchas veces es la pieza, no el piano.'],
      [
        '¿Y si no es el instrumento?',
        'Se cambia. Las cuatro primeras semanas solo cuesta andar hasta la otra sala.',
      ],
      ['¿Puedo venir cada dos semanas?', 'A canto, sí. Los dedos olvidan en diez días, lo hemos medido.'],
    ],
  },
  enrol: {
    title: ['Ven a oír una clase', 'La otra silla es tuya', 'Siéntate y contamos cuatro'],
    text: [
      'Cuéntanos qué te gustaría tocar algún día. La primera clase no decide nada; también se puede solo escuchar.',
      '{host} lo lee y llama, casi siempre entre dos clases. Si oyes escalas, es el número correcto.',
      'Escribe esa pieza que querrías saber. Empezamos cerca.',
    ],
    done: [
      'Alguien llama entre dos clases.',
      'Contestamos antes del fin de semana.',
      'Respondemos en dos días lectivos.',
      '{first} contesta antes de pasado mañana.',
    ],
  },
};

export const SCHOOL_LANGUAGE_ES: SchoolTopicWords = {
  names: ['Idiomas {district}', 'Segunda Lengua', 'El Locutorio', 'Viva Voz', 'Academia {last}'],
  headlines: [
    'En la semana tres ya pides.',
    '{weekday} escuchas. {weekday2} contestas.',
    'Primero hablar. Luego escribir.',
    'Seis personas y un idioma nuevo.',
  ],
  subs: [
    'Cursos de tarde en {district} para quien entiende la carta y aun así señala. Hablas desde el primer minuto; la gramática llega cuando la echas de menos.',
    'Idiomas para gente con trabajo: dos tardes por semana, sin última fila y con deberes que caben [en la parada|entre dos paradas].',
    'Cinco idiomas en {place}, cada uno con alguien de quien se rieron en otro. Eso da paciencia.',
    'Para mudarse, casarse o hablar por fin con los vecinos. Cada tarde acaba con una frase [para mañana|que usarás al día siguiente].',
  ],
  actions: ['Probar una tarde', 'Saber mi nivel', 'Ven y di algo'],
  outcomes: {
    title: ['Qué dirás, y desde cuándo', 'Frases con fecha', 'De señalar a discutir'],
    items: [
      [2, 'Cuentas el cambio en voz alta, y está bien.'],
      [5, 'Entiendes el aviso y cambias de andén con los demás.'],
      [8, 'Pides perdón por llegar tarde y te inventas el motivo.'],
      [10, 'Lees una receta y no se quema nada.'],
      [1, 'Dices quién eres, qué haces y que prefieres [la ventana|la terraza].'],
      [3, 'Pides para dos, preguntas qué es y [devuelves la sopa|entiendes la respuesta].'],
      [6, 'Llamas por teléfono. Sin [manos|gestos], claro.'],
      [9, 'Cuentas lo de ayer, en orden y con un [chiste|final].'],
      [12, 'Llevas la contraria [cinco|seis] minutos, con educación, y te vuelven a invitar.'],
      [11, 'Sueñas una palabra. Cada cual la suya.'],
    ],
  },
  courses: [
    { name: 'desde cero', who: 'Sabes «hola» y «gracias»', units: ['En la barra', 'De camino', 'En casa'] },
    { name: 'tras las vacaciones', who: 'Te apañas, con las manos', units: ['Ayer', 'Teléfono', 'Opinar'] },
    { name: 'en el trabajo', who: 'Reuniones y correos', units: ['Charlar', 'Reunión', 'Decir no'] },
    { name: 'tarde de lectura', who: 'Una novela fina, en voz alta', units: ['Inicio', 'Nudo', 'Final'] },
    {
      name: 'antes de mudarse',
      who: 'Para gente con formularios',
      units: ['El piso', 'El médico', 'Trámites'],
    },
    { name: 'examen', who: 'Goethe, DELF, IELTS', units: ['Escuchar', 'Escribir', 'Hablar'] },
  ],
  curriculum: {
    title: ['Un trimestre de situaciones', 'La gramática sigue la trama', 'De qué vas a hablar'],
    note: [
      'Cada bloque es una situación; te quedas hasta saber [salir|salir bien].',
      'Quien falta recibe por correo las seis frases de la tarde.',
      'Los tiempos llegan cuando hacen falta, no cuando dice el libro.',
    ],
  },
  teachers: {
    title: ['También tuvieron acento', 'Quién corrige, y cuándo', 'En casa en una, invitados en tres'],
    items: [
      ['Conversación', 'Sabe cuarenta formas de decir que no, once de ellas amables.'],
      ['Español para recién llegados', 'Deja que cada silencio dure cuatro segundos. Luego hablas tú.'],
      ['Gramática, si la pides', 'Lleva la lista de reglas con una sola excepción. Es corta.'],
      [
        'Francés y portugués',
        'Aprendió el segundo con [la radio del fútbol|novela negra]. Aún maldice en el primero.',
      ],
      ['Alemán', 'Tiene respuesta para der, die y das, y otra mejor para que dé igual.'],
      ['Inglés', 'Colecciona modismos que nadie usa y te avisa de cada uno.'],
      ['Italiano', 'Dio clase un año en un ferri. Explica el condicional [con temporal|en plena tormenta].'],
      ['Principiantes', 'Habla [cinco|seis] idiomas y empieza todos por la comida.'],
      ['Pronunciación', 'Trabajó en la radio. Oye por teléfono si sonríes.'],
    ],
  },
  dates: {
    title: ['Las próximas primeras frases', 'Cuándo se empieza a hablar', 'Tardes para el calendario'],
    note: [
      'Un precio por trimestre, fotocopias incluidas.',
      'Libros y cena de la última tarde incluidos.',
      'La charla de nivel dura quince minutos y va siempre antes de apuntarse.',
      'Hasta la tercera tarde puedes cambiar de nivel.',
    ],
  },
  voices: {
    title: ['Dicho por quien señalaba', 'En su segundo idioma'],
    items: [
      ['El panadero contestó en su idioma, y despacio. Compré de más.', 'desde cero'],
      ['Nos mudamos en mayo. En agosto protestaba por la basura, sin faltas.', 'antes de mudarse'],
      ['Soñé que perdía un tren. En el tiempo verbal correcto.', 'tras las vacaciones'],
      ['Mis nietos me corrigen por teléfono. Al menos hablamos.', 'desde cero, primavera'],
      [
        'Llamé al casero por la calefacción, en alemán. A las seis hacía calor.',
        'desde cero, segundo trimestre',
      ],
      ['Mi suegra se rio de mi chiste. No era ese, pero me lo quedo.', 'tras las vacaciones'],
      ['Después de nueve años, mi hija ya no traduce en el médico.', 'desde cero, tercer trimestre'],
      ['Seis años de colegio sin decir nada. Aquí tardé cuatro minutos.', 'tarde de lectura'],
      ['Diez minutos de exposición, y nadie cambió al inglés por pena.', 'en el trabajo'],
      ['Aprobé. Y discutí con la examinadora por una película, que es mejor.', 'examen, primavera'],
    ],
  },
  faq: {
    title: ['Antes de decir que sí', 'Lo que se pronuncia mal', 'Antes de abrir la boca'],
    items: [
      ['¿Cuántos sois por grupo?', 'Una mesa. Cuando se llena, ponemos otra.'],
      ['¿Cuándo podré hablar?', 'La primera tarde. Sin traducir en la cabeza, hacia la semana nueve.'],
      ['¿Son todos más jóvenes?', 'No. Siempre hay quien conoció el teléfono de disco, y habla primero.'],
      ['¿Y si el grupo va muy rápido?', 'Se cambia. Bajar no es ninguna deshonra; subir tampoco.'],
      ['No valgo para los idiomas.', 'Ya hablas uno, así que sí. Falta práctica con gente que sepa esperar.'],
      ['¿Hay que hablar la primera tarde?', 'Sí, una frase, y todas salen igual de mal. Luego ya pasó.'],
      ['¿Qué nivel tengo?', 'Se sabe en quince minutos de charla, por teléfono o aquí. Sin casillas.'],
      ['¿Y si falto?', 'Te llegan las seis frases y esa semana puedes entrar en el otro grupo.'],
      ['¿Hay deberes?', 'Diez minutos entre dos tardes. Nadie los mira, todos lo notan.'],
      ['¿Dan certificado?', 'Sí, con horas y nivel. Los exámenes los hacen otros; aquí se preparan.'],
    ],
  },
  enrol: {
    title: ['Dinos dónde quieres hablar', 'Quince minutos y lo sabes', 'Empieza por una frase'],
    text: [
      'Escribe en el idioma que quieras. Contestamos en ese, o en el que buscas.',
      '{host} llama, hace tres preguntas y nombra un grupo. Si ninguno encaja, lo decimos.',
      'Cuéntanos con quién quieres hablar. De eso depende por dónde empezamos.',
    ],
    done: [
      'Alguien te llama, en un idioma que sabes.',
      'La respuesta llega antes del fin de semana.',
      'Llamamos en dos días laborables.',
      '{first} te contesta esta misma semana.',
    ],
  },
};
