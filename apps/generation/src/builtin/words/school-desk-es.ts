import type { SchoolTopicWords } from './school.js';

export const SCHOOL_CODE_ES: SchoolTopicWords = {
  names: ['Escuela de código {district}', 'Punto y Coma', 'Línea a Línea', 'Cursor Verde', 'Taller {last}'],
  headlines: [
    'El {weekday} funciona. Es tuyo.',
    'Nueve líneas la primera tarde.',
    'Bórralo. Sabrás repetirlo.',
    'Del archivo vacío al viernes.',
  ],
  subs: [
    'Una escuela de programación por la tarde en {district}: doce mesas, dos profes y una pizarra que no se borra hasta que [se entiende|todos asienten].',
    'Para enfermeros, panaderas y contables hartos de preguntar. Construyes algo que necesitas y te lo llevas.',
    'En {place} se aprende código como a nadar: en el agua, con alguien al lado. Sin diapositivas desde 2019.',
    'Programar para quien rompe cosas y quiere saber por qué. Trae un portátil de cualquier edad; ponemos [té|caldo] y cables.',
  ],
  actions: ['Escribir nueve líneas', 'Probar una tarde', 'Reservar mesa'],
  outcomes: {
    title: ['Qué funciona, y desde cuándo', 'Commit a commit', 'Tu registro, por adelantado'],
    items: [
      [2, 'Tu programa pregunta algo y hace otra cosa si es que no.'],
      [5, 'Lo dibujas primero en papel y tachas la mitad.'],
      [8, 'Lo rompes a propósito y sabes antes qué va a decir.'],
      [10, 'Tu tabla de cuatro mil líneas contesta en un segundo.'],
      [1, 'Un programa de nueve líneas saluda a [toda la sala|tres personas] y cuenta las tazas.'],
      [3, 'Lees un error en voz alta, das con la línea y [ya no te ofende|casi te alegras].'],
      [6, 'Una página pequeña recuerda lo que se escribe y sobrevive a [tu sobrino|un martes].'],
      [9, 'Alguien lee tu código y solo hace una [pregunta|objeción].'],
      [12, 'Tu herramienta está en línea. La usa alguien que [no es de tu familia|no te quiere].'],
      [11, 'Borras doscientas líneas y sigue funcionando. Ese era el examen.'],
    ],
  },
  courses: [
    { name: 'Primeras líneas', who: 'Nunca has programado', units: ['Valores', 'Bucles', 'Lo tuyo'] },
    {
      name: 'Páginas que responden',
      who: 'Sabes algo de HTML',
      units: ['Estructura', 'Formularios', 'Servidor'],
    },
    { name: 'Salir de Excel', who: 'Oficinas de tablas largas', units: ['Limpiar', 'Contar', 'Dibujar'] },
    { name: 'Leer código ajeno', who: 'Para el primer empleo', units: ['Encontrar', 'Cambiar', 'Probar'] },
    { name: 'Máquinas pequeñas', who: 'Placa, sensor, lámpara', units: ['Parpadear', 'Medir', 'Avisar'] },
    { name: 'Pruebas y nervios', who: 'Para quien publica a ciegas', units: ['Una', 'Diez', 'Viernes'] },
  ],
  curriculum: {
    title: ['El plan, sin framework', 'Doce semanas, tres versiones', 'Qué se construye y cuándo'],
    note: [
      'Cada bloque acaba con algo que funciona delante de los demás.',
      'El ejemplo cambia cada trimestre; el orden, nunca.',
      'Los bloques son semanas. La última tarde es para romper.',
    ],
  },
  teachers: {
    title: ['Ellos también lo buscan', 'Quién revisa tu código', 'Gente que se deja interrumpir'],
    items: [
      ['Bases de datos', 'Lee horarios de autobús por gusto. Encuentra los huecos.'],
      ['Volver al código', 'Nueve años de pausa y vuelta a empezar, con los mismos cuadernos.'],
      ['Interfaces', 'Dibuja cada pantalla con un rotulador demasiado gordo, a propósito.'],
      ['Python y datos', 'Contó [arenques|trenes] para un ministerio. No se fía de la columna «varios».'],
      ['Web', 'Mantiene una página desde 2003 y contesta su correo.'],
      ['Electrónica', 'De día repara ascensores. Pregunta antes a la lámpara que a ti.'],
      ['Pruebas', 'Una vez paró un lanzamiento leyéndolo en voz alta.'],
      ['Git y paciencia', 'Lo perdió todo dos veces en veinte años y lo cuenta [pronto|el primer día].'],
      ['Principiantes', 'Hasta 2016, en un paritorio. Dice que es lo mismo.'],
    ],
  },
  dates: {
    title: ['Próximos arranques', 'Tardes de archivo vacío', 'Cuándo arranca la sala'],
    note: [
      'Un trimestre, un precio. Se prestan portátiles, con pegatinas.',
      'Dos profes por sala, sean cuantos sean.',
      'Después de la segunda tarde puedes irte.',
    ],
  },
  voices: {
    title: ['Códigos de salida', 'Informan los usuarios'],
    items: [
      ['Pedí un aumento con un gráfico programado por mí. Todos miraron el gráfico.', 'salir de Excel'],
      ['Mis hijos creen que pirateo. Cuento neveras de vacunas.', 'primeras líneas, primavera'],
      ['En la pizarra sigue «¿por qué?» con mi letra.', 'páginas que responden'],
      [
        'El cuadrante me costaba los domingos. Ahora tarda cuatro segundos y casi me siento inútil.',
        'hospital, primeras líneas',
      ],
      ['Lloré por un paréntesis. En la semana seis me reí, y lo encontré.', 'primeras líneas, otoño'],
      ['Faltaban once palés. La tabla lo sabía; nadie le había preguntado.', 'salir de Excel'],
      ['Mi primer cambio pasó sin un comentario. Lo tengo enmarcado.', 'leer código ajeno'],
      ['El invernadero me escribe. Habla sobre todo de pepinos.', 'máquinas pequeñas'],
      ['Publico los viernes. Y los viernes me voy a casa.', 'pruebas y nervios'],
    ],
  },
  faq: {
    title: ['Léeme primero', 'Problemas conocidos', 'Antes de pulsar Intro'],
    items: [
      [
        '¿Y si falto una tarde?',
        'El código de la tarde está en línea a las diez, y los sábados hay una mesa de dudas.',
      ],
      ['¿Hace falta buen inglés?', 'Unas cuarenta palabras, y ya sabes treinta.'],
      ['¿Puedo traer mi idea?', 'Tráela. Las ideas de cocina duran más que las nuestras.'],
      ['Se me dan mal las mates.', 'Da igual. Hay que contar hasta diez y dudar del resultado.'],
      [
        '¿Qué ordenador necesito?',
        'Uno que abra una página web. Para lo más viejo hay doce en la estantería.',
      ],
      [
        '¿No lo escribirá la máquina?',
        'Ya lo hace, y alguien tiene que saber si está bien. Eso son las semanas tres a doce.',
      ],
      [
        '¿Encontraré trabajo?',
        'Con un trimestre, no. Una de cada cinco personas sigue, y de esas casi todas cambian de mesa.',
      ],
      [
        'Tardo más que los demás.',
        'Todos lo creen, hemos preguntado. Somos dos para que nadie espere con la mano alzada.',
      ],
      [
        '¿Qué lenguaje se aprende?',
        'Python primero, luego JavaScript. El tercero lo aprendes tú en un fin de semana.',
      ],
      ['¿Qué es mío al final?', 'Todo. Tu código está en tu cuenta desde la primera tarde.'],
    ],
  },
  enrol: {
    title: ['Tu mesa está junto a la ventana', 'Abramos un archivo vacío', 'Di qué tendría que funcionar'],
    text: [
      'Apunta algo que haces a mano cada semana. Quizá sea tu primer programa.',
      '{host} contesta en persona, no un script. Pregunta lo que sea, también si te hace falta.',
      'Con dos líneas basta. Si te vale una hoja de cálculo, te lo diremos.',
    ],
    done: [
      'Alguien contesta, con punto final.',
      'Sabrás de nosotros antes del viernes.',
      'La respuesta tarda un día laborable.',
      '{first} contesta en dos tardes.',
    ],
  },
};

export const SCHOOL_SCHOOL_ES: SchoolTopicWords = {
  names: [
    'Escuela de tarde {district}',
    'La Segunda Campana',
    'Aula Doce',
    'Escuela {last}',
    'Tiza y Lámpara',
  ],
  headlines: [
    '{weekday}, {time}: otra vez a clase.',
    'La última fila está ocupada.',
    'Saca punta. Ven el {weekday}.',
    'Nadie pregunta para qué sirve.',
  ],
  subs: [
    'Una escuela de tarde en {district} para gente mayor de edad con una tarde libre: dibujo, cuentas, costura, escritura. Diez por aula, y la campana es [de verdad|de bronce].',
    'Aprendes una cosa bien, con quien vive de ella. La escuela vieja huele a tiza y, los jueves, a [sopa|cera].',
    'Cursos en {place} para manos y cabezas. Sin notas desde {since}; los cuadernos siguen siendo azules.',
    'Para quien la primera vez miraba por la ventana. La vista sigue; las sillas han mejorado.',
  ],
  actions: ['Guardar mi sitio', 'Probar una tarde', 'Apuntarme a la lista'],
  outcomes: {
    title: ['Lo que queda al borrar la pizarra', 'De memoria y a mano', 'Para enseñar en casa'],
    items: [
      [3, 'Miras una silla durante una hora y te parece interesante.'],
      [5, 'Una cuenta detrás de un sobre, y el sobre tiene razón.'],
      [7, 'Lees tu página en voz alta y nadie tose.'],
      [2, 'Una hoja que enseñarías: una mano, dibujada, que parece [la tuya|una mano].'],
      [4, 'Calculas un porcentaje en el tranvía y [aciertas|solo lo repasas una vez].'],
      [6, 'Una carta de una página en la que cada frase se gana [el sitio|la coma].'],
      [8, 'Un dobladillo que aguanta, una cremallera que cierra, un botón para [siempre|diez años].'],
      [10, 'Explicas a alguien lo que no entendías [la primera semana|al principio].'],
      [12, 'Algo terminado, con tu nombre en la esquina, en la pared del [pasillo|patio].'],
    ],
  },
  courses: [
    { name: 'Dibujar lo que hay', who: 'Para quien «no sabe»', units: ['Bordes', 'Luz', 'Una silla'] },
    { name: 'Cuentas, otra vez', who: 'Fracciones sin miedo', units: ['Mitades', 'Por ciento', 'Intereses'] },
    {
      name: 'Escribir una página',
      who: 'Cartas, discursos, quejas',
      units: ['Decirlo', 'Cortarlo', 'Leerlo'],
    },
    { name: 'Remendar ropa', who: 'Trae lo que esté roto', units: ['A mano', 'Máquina', 'Lo viejo'] },
    { name: 'Piedras de la ciudad', who: 'La mitad, en la calle', units: ['Río', 'Murallas', 'Archivo'] },
    {
      name: 'El cielo nocturno',
      who: 'Desde la azotea, si está claro',
      units: ['Luna', 'Planetas', 'El norte'],
    },
  ],
  curriculum: {
    title: ['El trimestre en una página', 'Qué hay en la pizarra y cuándo', 'Un horario para la nevera'],
    note: [
      'Un color por curso, un bloque por semanas. Se entra al empezar cada bloque.',
      'Tres bloques por curso y, tras cada uno, una tarde para ponerse al día.',
      'Lo imprimimos, y cuelga en más neveras de las que crees.',
    ],
  },
  teachers: {
    title: ['En la pizarra', 'De día es su oficio', 'Quién tiene la tiza'],
    items: [
      ['Encuadernación', 'Salvó un cantoral que servía de tope de puerta.'],
      ['Caligrafía', 'Fecha una lista de la compra con diez años de margen.'],
      ['Mapas', 'Camina cada calle antes de explicarla, a ser posible con niebla.'],
      ['Dibujo', 'Dibuja en los juzgados. Dice que una cara es [sobre todo|ante todo] orejas.'],
      ['Cuentas', 'Aseguró barcos [veinte|treinta] años y no se altera con cifras grandes.'],
      ['Escritura', 'De la mesa de corrección. Quitó la palabra «muy» de un periódico entero.'],
      ['Costura', 'De la sastrería del teatro: cierra un vestido en cuarenta segundos, a oscuras.'],
      ['Historia local', 'Del archivo municipal. Sabe quién vivió en tu piso y lo cuenta si preguntas.'],
      ['Astronomía', 'Ha visto el mismo cometa dos veces. Hace falta terquedad.'],
    ],
  },
  dates: {
    title: ['Primera campana', 'Cuándo hay luz en el aula', 'Apúntatelo en la mano'],
    note: [
      'Papel, tiza e hilo incluidos. El lápiz lo pones tú.',
      'La tarde que pierdes se recupera en el grupo paralelo.',
      'Tantas plazas como mesas caben en el aula.',
    ],
  },
  voices: {
    title: ['Pasado por debajo de la mesa', 'Desde la última fila'],
    items: [
      ['Vine por las fracciones. Me quedo por los diez minutos de té.', 'cuentas, otra vez'],
      ['Mi queja ocupó una página, y pagaron enseguida.', 'escribir una página'],
      ['Ya sé qué muro del patio es más viejo que la iglesia.', 'piedras de la ciudad'],
      [
        'A los nueve me dijeron que no sabía dibujar. A los cuarenta y uno dibujé las manos de mi padre.',
        'dibujo, primavera',
      ],
      [
        'Repasé mi contrato y encontré el error. Estaba en la letra pequeña, en una coma.',
        'cuentas, otra vez',
      ],
      ['Mi discurso ocupó una página. Me pidieron copia, que no había pasado nunca.', 'escribir una página'],
      ['No he vuelto a comprar pantalones. Mis rodillas son el mapa de tres inviernos.', 'remendar ropa'],
      [
        'Aburro a las visitas con nuestra calle. Piden más, y no por educación, me dicen.',
        'piedras de la ciudad',
      ],
      ['Una hora en la azotea, y nublado. La mejor tarde del año.', 'el cielo nocturno'],
    ],
  },
  faq: {
    title: ['Levanta la mano', 'Preguntado en la puerta', 'Antes de la campana'],
    items: [
      ['¿Hay que traer algo?', 'Un lápiz y, para remendar, lo roto. Lo demás está en las mesas.'],
      ['¿Hay deberes?', 'Hay una propuesta. La mitad la hace; la otra tiene curiosidad.'],
      ['¿Puedo hacer dos cursos?', 'Sí, van en tardes distintas. Quien hace tres duerme bien.'],
      ['¿Hay examen?', 'No. Hay una pared en el pasillo, y tú decides si cuelgas algo.'],
      ['Fui mal estudiante.', 'Media aula también, y alguien del profesorado. No es la misma escuela.'],
      ['¿Y si llego tarde?', 'Entras. La puerta no chirría y los diez primeros minutos son de té.'],
      [
        '¿Puedo probar antes?',
        'Sí, la primera tarde de cada curso es abierta. El compromiso llega con la segunda.',
      ],
      [
        '¿Qué edad tienen los demás?',
        'Entre diecinueve y ochenta y uno, y la fila más ruidosa pasaba de sesenta.',
      ],
      ['¿Puede venir mi hijo?', 'Desde los catorce, a todo menos a las máquinas. Antes, los sábados.'],
      [
        '¿Y si tengo que dejarlo?',
        'Solo cuentan las tardes a las que viniste. La vida tiene su propio horario.',
      ],
    ],
  },
  enrol: {
    title: ['Hay una mesa libre', 'Tu nombre en el registro', 'Ven como eras'],
    text: [
      'Escribe tu nombre y un curso. En la puerta se pueden cambiar los dos, aunque el nombre es más raro.',
      '{host} lleva el registro, en papel, y llama si un aula se llena.',
      'No hacen falta títulos ni motivos. Un lápiz ayuda.',
    ],
    done: [
      'Alguien contesta después de la campana.',
      'En dos tardes sabrás algo.',
      'La secretaría contesta los días lectivos.',
      '{first} te apunta y te lo dice.',
    ],
  },
};
