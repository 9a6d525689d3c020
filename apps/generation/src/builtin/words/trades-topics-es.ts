import type { TradeTopic, TradeTopicWords } from './trades.js';

const WATER: TradeTopicWords = {
  names: ['Fontanería {last}', 'Tubo y {last}', 'Aguas de {district}'],
  headlines: [
    'Gotea desde / el lunes. / ¿Cuál?',
    'Caliente / a las seis. / En enero.',
    'El agua / sabe dónde / va.',
    'Seco antes / de comer.',
  ],
  subs: [
    'Baños, calderas y lo que gotea entre medias. Para [fincas antiguas|inquilinos, bares y comunidades] de {place}, con {crew} personas y un perro que huele fugas, dice {first}.',
    'Primero arreglamos y después vendemos, [si acaso|quizá]. Tubos, calderas y suelos que calientan, en {district} y 45 minutos alrededor.',
    'Fontaneros desde {since}: llaves, calderas, baños enteros. Para quien quiere una ducha [sin sustos|que no cambie de idea].',
  ],
  object: ['{district}', 'desde {since}', 'Buena presión'],
  objectLabel: 'Un gran manómetro sobre una tubería con codo y llave, con el nombre {brand} alrededor',
  services: [
    'Grifo que gotea | Junta, cartucho, asiento. [Media hora, casi siempre.|El grifo se queda.]',
    'Desagüe atascado | Muelle en vez de química. Verás lo que era, [quieras o no|o no, si prefieres].',
    'Revisar la caldera | Medida, limpia y con papel para doce meses.',
    'Fuga escondida | Se busca con oído y cámara; se abre donde está mojado.',
    'Caldera nueva | Sale la vieja, entra la nueva, calor esa noche.',
    'Baño nuevo | Del dibujo a la última junta: tres semanas, un solo teléfono.',
  ],
  servicesHead: ['Lo que gotea, lo que cuesta', 'De la junta al baño', 'Precios claros como el agua'],
  materials: ['Cartucho', 'Llaves de escuadra, dos'],
  billTitle: ['Así es una factura', 'La factura de un martes'],
  emergencyHead: ['¿Sale agua? Cierra primero.', '¿Agua en el suelo?', '¿Mojado hasta el pasillo?'],
  emergency: [
    'Llave general | [Bajo el fregadero o en el portal, a la derecha hasta el tope.|Junto al contador. A derechas y otra vez a derechas.]',
    'Luz fuera | Solo donde esté mojado, [con la mano seca|antes de desenchufar].',
    'Cubo, trapos, nosotros | Avisa abajo si gotea abajo. [Ya vamos en la furgoneta.|Y deja la puerta abierta.]',
  ],
  voices: [
    'Tres empresas querían levantar el baño. Ellos cambiaron una junta.',
    'Sábado, once de la noche, agua en el pasillo. A las doce, solo pasillo.',
    'Con la bomba nueva hay tanto silencio que oigo el reloj.',
  ],
  smallVoices: [
    'El precio del teléfono era el de la factura.',
    'Me enseñó mi llave de paso. A los nueve años.',
    'Los zapatos se quedaron fuera y la suciedad también.',
    'Por fin nos duchamos cuatro con agua caliente.',
  ],
  faqs: [
    '¿Hay que abrir la pared? | Casi nunca. Buscamos con cámara y oído, y como mucho se levanta un azulejo.',
    '¿Es malo el desatascador? | Para los tubos, sí. Mejor llama: el muelle cuesta menos que otro tubo.',
    'Mi caldera tiene veinte años. ¿A la basura? | Todavía no. La medimos y, si las cifras van bien, se queda.',
  ],
};

const POWER: TradeTopicWords = {
  names: ['Electricidad {last}', 'Fase {place}', 'Corriente y {last}'],
  headlines: [
    'Otra vez / ha saltado / el tres.',
    'Luz. Son / las siete / y media.',
    'La luz viene. / Nosotros, / antes.',
    'Once cables, / un plano.',
  ],
  subs: [
    'Tiramos cable, medimos y rotulamos. Para [pisos viejos|casas con cable de tela] y quien nunca sabe qué interruptor es cuál, en {place}.',
    'Electricistas desde {since}, {crew} en total, todos de escalera. Enchufes, cuadros, sol del tejado [y timbres que suenan|, hasta el trastero].',
    'De la lámpara que tiembla al tejado que gana dinero. En {district} y alrededores, con un plano [que te quedas|en papel].',
  ],
  object: ['{district}', '230 V', 'desde {since}'],
  objectLabel: 'Un cuadro eléctrico abierto con un interruptor caído y, encima, el rótulo {brand}',
  services: [
    'Poner un enchufe | Taladrado, tapado, probado. [Y recto.|La foto con el nivel va de regalo.]',
    'Colgar lámparas | Hasta cinco en una mañana, [también la de la tía|techos altos incluidos].',
    'Buscar la avería | Por qué salta. Medimos hasta saberlo.',
    'Cuadro nuevo | Todo rotulado con tus palabras: horno, baño, taller.',
    'Cargar el coche | En patio o garaje, circuito propio, papeles hechos.',
    'Sol en el tejado | Placas, inversor, trámites. En el móvil ves lo que rinde.',
  ],
  servicesHead: ['Cada fusible, un precio', 'De F1 a F6', 'Lo que cuesta un cable'],
  materials: ['Diferencial', 'Cable, 12 m'],
  billTitle: ['Así es una factura', 'La factura de una cocina'],
  emergencyHead: ['¿A oscuras? No hurgues.', '¿Huele a quemado?', '¿No hay nada?'],
  emergency: [
    'No lo toques | [Lo que quema o huele, ni un momento.|Desenchufa solo lo que esté frío.]',
    'Baja el general | El grande, a la izquierda del cuadro. [Y ya está tranquilo.|Y ya no pasa nada.]',
    'Una vela vale | La nevera cerrada aguanta cuatro horas. Nosotros, menos.',
  ],
  voices: [
    'Dieciocho fusibles y ningún nombre. Ahora hasta mi madre encuentra el baño.',
    'La luz temblaba desde la mudanza. Era un tornillo. Once años.',
    'En agosto el tejado ganó más que yo.',
  ],
  smallVoices: [
    'Llamó, midió, se rio y lo arregló.',
    'Sin polvo y con el enchufe recto. Dos novedades.',
    'Me quitó la idea. Desde entonces soy cliente.',
    'El plano está en la puerta, con fecha.',
  ],
  faqs: [
    '¿Son peligrosos los cables de tela? | De momento no, pero envejecen. Los medimos y te decimos cuáles esperan.',
    '¿Me sale a cuenta el sol? | Lo calculamos con tu última factura, en una página. A veces la respuesta es no.',
    '¿Hay que rozar todas las paredes? | No. Suele valer el tubo viejo y el resto va detrás del rodapié.',
  ],
};

const ROOF: TradeTopicWords = {
  names: ['Tejados {last}', 'Cumbrera {last}', 'Arriba Seco {place}'],
  headlines: [
    'La lluvia / llega a / las cuatro.',
    'Falta una / teja. / Se oye.',
    'Arriba / desde las / siete.',
    'Cerrado / antes de / la tormenta.',
  ],
  subs: [
    'Tejas, zinc y canalones. Para casas de {place} [con cien inviernos encima|cuyos dueños prefieren el suelo], con {crew} personas y una grúa larga.',
    'Subimos, hacemos fotos y te enseñamos lo que hay, [y lo que aguanta|sin suspirar]. Tejadores en {district} desde {since}.',
    'De una teja al tejado entero. Venimos antes del agua y nos quedamos [hasta que seque|hasta pasar la escoba].',
  ],
  object: ['{district}', 'desde {since}'],
  objectLabel: 'Un tejado con claraboya y canalón, una teja nueva, y el rótulo {brand}',
  services: [
    'Cambiar tejas | Hasta diez, [del mismo tono si aún existe|guardamos viejas en el patio].',
    'Limpiar canalones | Hojas fuera, bajante enjuagada, [los nidos se quedan hasta julio|foto antes y después].',
    'Revisar el tejado | Dos horas arriba, doce fotos, una página clara.',
    'Sellar la chimenea | Zinc nuevo, bien plegado, hasta el rincón.',
    'Claraboya | Hueco, marco y remate en dos días, sin noches abiertas.',
    'Tejado nuevo | Andamio, aislante, tejas. Tres semanas, tapado cada tarde.',
  ],
  servicesHead: ['Fila por fila', 'De la teja a la cumbrera', 'Lo que cuesta arriba'],
  materials: ['Tejas, doce', 'Zinc de chimenea'],
  billTitle: ['Así es una factura', 'La factura de un temporal'],
  emergencyHead: ['¿Gotea? Quédate abajo.', '¿Entró el temporal?', '¿Crece la mancha?'],
  emergency: [
    'No subas | [La teja mojada resbala como jabón.|Ninguna teja vale una escalera con viento.]',
    'Cubo y foto | Debajo de la mancha, y [un lápiz por el borde|la hora al lado].',
    'La lona va | Tapamos también de noche. Se arregla con luz.',
  ],
  voices: [
    'El cubo pasó dos inviernos en el desván. Ahora está mi cama.',
    'Tras el granizo llegaron antes que el seguro.',
    'Doce fotos de mi tejado y por fin sé qué es la cumbrera.',
  ],
  smallVoices: [
    'Los otros querían hacerlo todo nuevo. Eran nueve tejas.',
    'Barrieron el patio, y el del vecino.',
    'Tapado el viernes, tormenta el lunes.',
    'La paloma se ha mudado y el canalón corre.',
  ],
  faqs: [
    '¿Hay que cambiar todo el tejado? | Casi nunca. Revisamos fila por fila y cambiamos lo que está muerto.',
    '¿Existe aún mi teja? | Casi siempre. Guardamos cuarenta modelos viejos y nos llevamos una muestra.',
    '¿Y si llueve a mitad? | Está tapado. Por la mañana abrimos solo lo que cerramos por la tarde.',
  ],
};

const WOOD: TradeTopicWords = {
  names: ['Carpintería {last}', 'Cola de Milano {last}', 'Maderas {district}'],
  headlines: [
    'Dos tablas / y ningún / tornillo.',
    'El cajón / corre. Sin / ruido.',
    'Medir tres / veces y / almorzar.',
    'Al / milímetro.',
  ],
  subs: [
    'Muebles, puertas y escaleras de una madera que [conocemos por su nombre|apilamos nosotros]. Para paredes torcidas de {place} y gente que guarda las cosas.',
    'Un taller con {crew} bancos en {district}. Hacemos nuevo, encolamos viejo y [recogemos una sola puerta|cepillamos solo esa puerta].',
    'Carpinteros desde {since}. De la tabla del pan a la cocina, a lápiz, [en fresno, roble o nogal|sin prisa].',
  ],
  object: ['{district}', 'desde {since}'],
  objectLabel: 'Una unión a cola de milano en madera clara y oscura, con un metro plegable que dice {brand}',
  services: [
    'Puerta que roza | Se descuelga, se cepilla, se cuelga. [Cierra con dos dedos.|La holgura queda pareja.]',
    'Encolar una silla | Desmontada, limpia, encolada. [Ya puedes balancearte.|Dura otros treinta años.]',
    'Estante a medida | También para la pared que no es recta.',
    'Mesa | Fresno, roble o nogal, con aceite y cajones si quieres.',
    'Armario | Hasta el techo, con sitio para la aspiradora.',
    'Cocina | Dibujada, hecha y montada. Por los mismos tres.',
  ],
  servicesHead: ['Cada medida, un precio', 'De la puerta a la cocina', 'Lo que cuesta la madera'],
  materials: ['Fresno con aceite', 'Bisagras, un par'],
  billTitle: ['Así es una factura', 'La factura de una puerta'],
  emergencyHead: ['¿Forzada, rota, abierta?', '¿Sin puerta y de noche?', '¿Cristal en el marco?'],
  emergency: [
    'No fuerces nada | [La madera astillada se encola, la pisada no.|Guarda cada astilla.]',
    'Tapa el hueco | Una silla basta la primera media hora.',
    'El tablero va | Hoy se cierra y la semana que viene queda bonito.',
  ],
  voices: [
    'El cajón se atascaba desde mi abuela. Casi echo de menos la pelea.',
    'Mi pared se va seis centímetros. El estante también, y no se nota.',
    'Midió tres horas y dijo cuatro frases. La cocina encaja.',
  ],
  smallVoices: [
    'A los dos años la mesa aún huele a taller.',
    'Antes cada silla cojeaba a su manera.',
    'El dibujo cuelga al lado, enmarcado.',
    'Salvaron la puerta vieja. Yo iba a quemarla.',
  ],
  faqs: [
    '¿No es mucho más caro que una tienda? | El primer día, sí. Pero dentro de treinta años aún se podrá encolar.',
    '¿Se salva el armario viejo? | Casi siempre. Trae una foto y el cajón que se atasca.',
    '¿Cuánto se espera? | Una semana para arreglos, seis u ocho para muebles. La madera lleva esperando más.',
  ],
};

const HANDS: TradeTopicWords = {
  names: ['Arreglos {last}', 'Llave del Trece', 'Taller {district}'],
  headlines: [
    'La del trece / en la mano, / café después.',
    'Cojea / solo hasta / hoy.',
    'La lista / está en / la nevera.',
    'A las ocho / el patio / está lleno.',
  ],
  subs: [
    'Arreglamos lo que otros [mandan recoger|tiran]: en casa, en el patio, en el coche de la suegra. En {place}, con {crew} personas y cada llave en su sitio.',
    'Para la lista que cuelga de la nevera desde Semana Santa. Una mañana, [tachamos y barremos|la tachamos], en {district} y alrededores.',
    'Un taller con el portón abierto. Tornillos, cerraduras, vallas, [bicis, cortacéspedes|chapuzas], para quien tiene dos manos torpes o las dos llenas.',
  ],
  object: ['{district}', 'desde {since}'],
  objectLabel: 'Llaves fijas en su panel de sombras, una ha salido a trabajar, y el rótulo {brand}',
  services: [
    'Cosas sueltas | Tres de tu lista, [en una mañana|en una visita].',
    'Cerradura y puerta | Bombín nuevo, pestillo recto, copias de llave.',
    'Montar | Muebles, columpios, baldas. [Te explicamos el tornillo que sobra.|No sobra nada.]',
    'Pintar un cuarto | Dos manos y los bordes a regla.',
    'Valla y portón | Postes firmes, bisagras rectas, aceite.',
    'Un día entre dos | Dos personas, ocho horas, la lista entera.',
  ],
  servicesHead: ['Cada llave, un precio', 'Del 8 al 24', 'Tu lista, nuestros precios'],
  materials: ['Bombín', 'Bisagras, un par'],
  billTitle: ['Así es una factura', 'La factura de una mañana'],
  emergencyHead: ['¿Fuera sin llaves? Calma.', '¿Roto y ahora mismo?', '¿Portazo y llave dentro?'],
  emergency: [
    'Sin patadas | [La puerta cuesta más que nosotros.|Suelta primero el pomo.]',
    'Mira alrededor | ¿Una ventana entornada, una copia en casa de la vecina?',
    'Documento a mano | Preguntaremos quién eres. [Después, cinco minutos.|Es por tu bien.]',
  ],
  voices: [
    'Nueve cosas en la lista; a las doce era un papel. La décima la encontró él.',
    'Dije que no tenía arreglo. Dijo «trece», y lo tuvo.',
    'La valla está recta. Ahora se ve torcida la casa.',
  ],
  smallVoices: [
    'Preguntaron si arreglaban también la radio.',
    'Tres cosas, una visita, un precio que ya sabía.',
    'Las dos de la mañana, dos minutos, ni un arañazo.',
    'El portón ya no chirría. El perro no entiende nada.',
  ],
  faqs: [
    '¿Merece la pena por un clavo? | Sí, si trae dos amigos: tres cosas cuestan una visita.',
    '¿Hacéis de verdad de todo? | No. Gas, tejados y contadores van a quien lo estudió.',
    '¿Quién trae el material? | Nosotros, con tique. O tú, y lo miramos antes.',
  ],
};

export const TRADES_TOPICS_ES: Record<TradeTopic, TradeTopicWords> = {
  water: WATER,
  power: POWER,
  roof: ROOF,
  wood: WOOD,
  hands: HANDS,
};
