import type { ClinicWords } from './clinic.js';

export const CLINIC_ES: ClinicWords = {
  links: {
    treatments: 'Servicios',
    visit: 'Primera visita',
    team: 'Quiénes',
    fees: 'Precios',
    faq: 'Preguntas',
    booking: 'Cita',
    where: 'Llegar',
  },
  topics: {
    teeth: {
      names: ['Clínica dental {last}', 'Dentistas {district}', 'Abajo a la izquierda', 'Consulta {last}'],
      headlines: {
        teeth: [
          ['La {tooth}', 'se puede salvar.'],
          ['Treinta y dos,', 'contados despacio.'],
          ['Sabemos', 'cuál te duele.'],
        ],
        card: [
          ['A las {time},', 'ni un minuto más.'],
          ['Levanta la mano.', 'Paramos.'],
          ['Dormida a y diez,', 'lista a y media.'],
        ],
      },
      subs: [
        'Una clínica dental en {district} para [quien no viene desde 2019|adultos con miedo y niños valientes], con un techo digno de mirar.',
        'Dentistas en {street}: primero [explicamos|enseñamos la foto], luego el torno. Para familias y [sensibles|quien se marea].',
        'Empastes, coronas y dientes limpios en {place}. Un espejo, un plan y [una manta|las pausas que quieras].',
      ],
      notes: [
        ['32', 'dientes con número'],
        ['7 min', 'de espera'],
        ['1 mano', 'y paramos'],
      ],
      treatmentsTitle: ['Cuánto se tarda', 'Con reloj', 'Lo que hacemos, en minutos'],
      treatmentsLead: [
        'Lo oscuro es tu rato en el sillón. Contamos diez más, para no correr.',
        'Los minutos son por [diente|visita], ya con la anestesia.',
        'Nada empieza sin que lo [veas|entiendas] y digas sí.',
      ],
      treatments: [
        {
          minutes: 30,
          title: 'Revisión',
          text: [
            'Cada diente, cada año, con dos fotos si hace falta.',
            'Contamos, tocamos y decimos qué puede esperar.',
          ],
          asked: ['«No duele, ¿para qué?»', '«¿Está muy mal?»'],
          euros: 62,
        },
        {
          minutes: 45,
          title: 'Limpieza',
          text: ['Ultrasonido, pulido y el rincón que todos olvidan.', 'Sales con un consejo, no con diez.'],
          asked: ['«Hilo, sí. A veces.»', '«¿Es el café?»'],
          euros: 94,
        },
        {
          minutes: 40,
          title: 'Empaste',
          text: ['Una visita, color diente, hasta que la lengua lo olvide.', 'Dormir, aislar y silencio.'],
          asked: ['«¿Lo notaré?»', '«Se cayó con la tostada.»'],
          euros: 138,
        },
        {
          minutes: 90,
          title: 'Raíz',
          text: [
            'Largo, tranquilo, con microscopio. El dolor es antes.',
            'Dos visitas y el diente se queda.',
          ],
          asked: ['«¿No lo sacas?»', '«No duermo desde el domingo.»'],
          euros: 520,
        },
        {
          minutes: 60,
          title: 'Corona',
          text: ['Escaneada y puesta en una semana.', 'El color se elige con luz de ventana.'],
          asked: ['«¿Se nota?»', '«¿Cuánto dura?»'],
          euros: 760,
        },
      ],
      visitTitle: ['Tu primera hora', 'Minuto a minuto', 'Qué pasa y cuándo'],
      visitLead: [
        'El primer día no se taladra. Prometido.',
        'Di basta en cualquier minuto. Basta una mano.',
        'Trae tus fotos viejas y tu [miedo|lista de dudas].',
      ],
      visit: [
        {
          at: 0,
          title: 'Sentado, recto',
          text: ['Hablamos donde nada se inclina.', 'Abrigo fuera y una hoja.'],
        },
        {
          at: 10,
          title: 'Escuchamos',
          text: ['Qué duele y qué no debe repetirse.', 'Di qué ruido odias. Casi siempre sobra.'],
        },
        {
          at: 20,
          title: 'Contamos',
          text: ['Treinta y dos, en voz alta, con espejo.', 'Dos fotos y un toque a cada uno.'],
        },
        {
          at: 40,
          title: 'Lo ves',
          text: ['La imagen, con palabras sencillas.', 'Tres sitios como mucho. Tú eliges.'],
        },
        {
          at: 55,
          title: 'Un plan',
          text: ['Una hoja con minutos y precios.', 'No firmas nada. Te lo llevas.'],
        },
      ],
      roles: [
        {
          role: 'Empastes y miedos',
          text: ['Cuenta tres, dos, uno, y empieza en cero.', 'Tuvo miedo hasta estudiar.'],
        },
        { role: 'Raíces', text: ['Tararea al microscopio.', 'Encuentra el cuarto conducto.'] },
        {
          role: 'Higiene',
          text: ['Sabe por tus encías si hubo vacaciones.', 'Tiene una mandíbula con nombre.'],
        },
      ],
      feesLead: [
        'Lo que pagas, antes del seguro.',
        'El precio está en el plan y ahí se queda.',
        'Por pieza, no por [dolor|minuto]. En tres partes, si quieres.',
      ],
      billNote: [
        'Dos años sin venir: mirar y limpiar.',
        'Las dos primeras visitas de alguien sano.',
        'Un martes por la mañana.',
      ],
      faqs: [
        ['¿Duele?', 'El pinchazo, un poco. Luego esperamos a que nada duela y lo probamos.'],
        ['Diez años sin venir. ¿Me reñiréis?', 'No. Has venido, eso era lo difícil.'],
        ['Mi hijo grita. ¿Venimos?', 'Sí. El primer día es un paseo en el sillón.'],
        ['Me duele ahora. ¿Qué hago?', 'Llama antes de las nueve. Guardamos dos huecos.'],
        ['¿Y si me desmayo?', 'Ya estás tumbado. Pasa cada mes y nadie se ríe.'],
      ],
      bookingTitle: ['¿Qué diente, qué día?', 'Un rato de sillón', 'Di dónde duele'],
      bookingText: [
        '{host} llama el mismo día. Si late, llama tú.',
        'Di qué es: sabemos cuánto dura.',
        'La mañana es tranquila. Elige.',
      ],
    },
    animals: {
      names: ['Clínica {last}', 'Veterinarios {district}', 'El Hocico', 'Cuatro Patas'],
      headlines: {
        curve: [
          ['{pet} ha ganado', 'cuatrocientos gramos.'],
          ['Pesado, acariciado,', 'luego mirado.'],
          ['De nueve semanas', 'a diecinueve años.'],
        ],
        card: [
          ['A las {time}.', 'Trae la manta.'],
          ['Los martes,', 'solo gatos.'],
          ['Bajo el banco', 'también vale.'],
        ],
      },
      subs: [
        'Veterinarios en {street} para perros, gatos y [lo que quepa en una caja|dos tortugas], con [dos salas|dos puertas].',
        'Una clínica en {district} que mira [en el suelo|en tu regazo], si ahí está mejor.',
        'Para los animales de {place} y quien [se preocupa|duerme al lado]. Explicamos [a los dos|despacio].',
      ],
      notes: [
        ['2', 'salas de espera'],
        ['20 min', 'para cada uno'],
        ['0', 'batas blancas'],
      ],
      treatmentsTitle: ['Cuánto se tarda', 'Con reloj', 'Minutos aquí'],
      treatmentsLead: [
        'Lo oscuro es el rato con tu animal. Convencerlo es gratis.',
        'Vamos con tiempo: un gato no corre.',
        'Lo que se pueda, [en el suelo|en la manta].',
      ],
      treatments: [
        {
          minutes: 20,
          title: 'Una mirada',
          text: [
            'Del hocico a la cola, un punto en la curva y una galleta.',
            'Corazón, dientes, oídos. Oyes lo que oímos.',
          ],
          asked: ['«Come, pero distinto.»', '«¿Está gordo?»'],
          euros: 48,
        },
        {
          minutes: 15,
          title: 'Vacuna',
          text: ['Lo que pide esta vida, no toda la lista.', 'Un pinchazo entre galletas.'],
          asked: ['«Solo sale al balcón.»', '«Vamos al mar.»'],
          euros: 56,
        },
        {
          minutes: 45,
          title: 'Dientes',
          text: ['Dormido, limpio, y a las cuatro en casa.', 'El mal aliento se cura.'],
          asked: ['«¿Puede dormirse con catorce?»', '«Muerde. A nosotros.»'],
          euros: 290,
        },
        {
          minutes: 60,
          title: 'Castración',
          text: [
            'Entra a las ocho, sale a las tres, con teléfono de noche.',
            'Un corte pequeño y una revisión incluida.',
          ],
          asked: ['«¿Cambiará?»', '«¿Es muy joven?»'],
          euros: 240,
        },
        {
          minutes: 30,
          title: 'El viejo',
          text: ['Sangre, ojos y lo que alivia la escalera.', 'Un plan para los días buenos.'],
          asked: ['«¿Cómo lo sabré?»', '«Ya no salta.»'],
          euros: 82,
        },
      ],
      visitTitle: ['La primera visita', 'Minuto a minuto', 'Bajo la mesa'],
      visitLead: [
        'Trae su manta. Huele a valor.',
        'Deja la cesta cerrada hasta que haya calma.',
        'Con hambre, mejor: pagamos en galletas.',
      ],
      visit: [
        {
          at: 0,
          title: 'Entras',
          text: ['Perros a la izquierda, gatos a la derecha.', 'Quien tiembla pasa ya. Tú también.'],
        },
        { at: 5, title: 'Nada', text: ['Abrimos y hablamos contigo.', 'Nos sentamos en el suelo.'] },
        { at: 10, title: 'La báscula', text: ['Un punto en la curva.', 'Está en el suelo, ni se nota.'] },
        {
          at: 15,
          title: 'Miramos',
          text: ['En el orden que quiera. Uñas al final.', 'Primero manos, luego aparatos.'],
        },
        {
          at: 25,
          title: 'Ya sabes',
          text: ['Qué vimos y cuánto cuesta. En papel.', 'Dos líneas y un teléfono.'],
        },
      ],
      roles: [
        { role: 'Perros y huesos', text: ['Dos mordiscos, ambos del suyo.', 'De rodillas todo el día.'] },
        { role: 'Gatos', text: ['Habla bajo y parpadea antes.', 'Nunca alzó un gato a la fuerza.'] },
        {
          role: 'Dientes y noches',
          text: ['Duerme al lado si alguien se queda.', 'Recuerda su nombre antes que el tuyo.'],
        },
      ],
      feesLead: [
        'Con revisión. Las medicinas aparte, y decimos cuánto.',
        'Una suma escrita antes de lo largo.',
        'El mismo día o en tres partes.',
      ],
      billNote: [
        'Un gato joven, nuevo en casa.',
        'Nueve semanas y las dos cosas.',
        'Un martes sin sorpresas.',
      ],
      faqs: [
        [
          'Mi gata no entra en la cesta. ¿Y ahora?',
          'Déjala una semana en el salón con la cena dentro. O vamos.',
        ],
        ['¿Es peligrosa la anestesia?', 'Rara vez, y probamos antes. Alguien vigila solo la respiración.'],
        ['¿Y de noche?', 'El mismo número. Contesta quien vela.'],
        ['¿Veis conejos?', 'Sí, los miércoles, sin perros en casa.'],
        ['¿Puedo quedarme?', 'Siempre. También al final, cuanto quieras.'],
      ],
      bookingTitle: ['¿Quién viene?', 'Media hora tranquila', 'Nombre, especie, pena'],
      bookingText: [
        'Di su nombre y qué cambió. {host} llama [hoy|antes de la noche].',
        'Si sangra o respira mal, ven. Lo demás, aquí.',
        'Gatos con gatos: di quién es.',
      ],
    },
    movement: {
      names: ['Fisio {last}', 'Consulta de la Rodilla', '{district} en marcha', 'De pie'],
      headlines: {
        steps: [
          ['Escaleras,', 'el jueves.'],
          ['La rodilla izquierda', 'lo hace todo.'],
          ['Camina.', 'Miramos.'],
        ],
        card: [
          ['A las {time}.', 'Trae pantalón corto.'],
          ['Cuarenta minutos', 'para un hombro.'],
          ['Duele desde marzo.', 'En mayo, menos.'],
        ],
      },
      subs: [
        'Fisioterapia en {street} para rodillas, espaldas y [quien vive sentado|futbolistas de domingo]. Dos ejercicios, nunca [once|diez].',
        'Una consulta en {district} que te mira [andar|subir], pone las manos y [luego explica|en ese orden].',
        'Para quien en {place} [ya no corre|gira de una pieza]. Cuarenta minutos, dos manos, sin [máquinas|tele].',
      ],
      notes: [
        ['40 min', 'solo tú'],
        ['2', 'ejercicios'],
        ['6', 'visitas, casi siempre'],
      ],
      treatmentsTitle: ['Cuánto se tarda', 'Con reloj', 'Manos y minutos'],
      treatmentsLead: [
        'Lo oscuro es con una persona, no con un aparato.',
        'Contamos visitas: una espalda pide seis. Si no ayudan, lo decimos.',
        'Con receta o sin ella. La leemos y miramos.',
      ],
      treatments: [
        {
          minutes: 40,
          title: 'Fisioterapia',
          text: ['Mirar, probar, tratar y dos ejercicios que harás.', 'Huesos, cicatrices, fuerza.'],
          asked: ['«La foto lo dice todo.»', '«Se pasó al otro lado.»'],
          euros: 64,
        },
        {
          minutes: 60,
          title: 'Osteopatía',
          text: ['Una hora del pie a la mandíbula.', 'Donde duele casi nunca empieza.'],
          asked: ['«Tres no vieron nada.»', '«Desde el parto.»'],
          euros: 98,
        },
        {
          minutes: 30,
          title: 'Masaje',
          text: ['Firme, caliente y sin ballenas.', 'Para nucas de pantalla.'],
          asked: ['«Más fuerte.»', '«Solo girar la cabeza.»'],
          euros: 46,
        },
        {
          minutes: 45,
          title: 'Pisada',
          text: ['Filmada por detrás, lenta, a lápiz.', 'Cambia una cosa, no todo.'],
          asked: ['«¿Otras zapatillas?»', '«En el kilómetro seis.»'],
          euros: 110,
        },
        {
          minutes: 50,
          title: 'Tras operar',
          text: ['Semana a semana, el plan en la pared.', 'De muletas a escaleras, con fecha.'],
          asked: ['«¿Cuándo conduzco?»', '«¿Debe crujir?»'],
          euros: 78,
        },
      ],
      visitTitle: ['Los primeros cuarenta', 'Minuto a minuto', 'Por dónde empezamos'],
      visitLead: [
        'Ven con ropa de [moverte|agacharte]. Prestamos pantalón.',
        'Nadie se desviste sin haber [andado|caminado].',
        'Las pruebas se leen después de mirar.',
      ],
      visit: [
        {
          at: 0,
          title: 'Andas',
          text: ['De la puerta a la ventana, dos veces.', 'Con zapatos y sin ellos.'],
        },
        {
          at: 5,
          title: 'Cuentas',
          text: ['Desde cuándo y qué dejaste.', 'Señala con un dedo. O con la mano.'],
        },
        { at: 12, title: 'Probamos', text: ['Ángulos, fuerza y el otro lado.', 'Doblar, estirar, empujar.'] },
        { at: 20, title: 'Manos', text: ['Quince minutos, ya el primer día.', 'Notas si acertamos.'] },
        { at: 36, title: 'Dos gestos', text: ['Dos. En el lavabo y en la cocina.', 'Nos los enseñas tú.'] },
      ],
      roles: [
        {
          role: 'Rodillas y caderas',
          text: ['Balonmano hasta que la rodilla dijo no.', 'Ve ángulos con dos grados de error.'],
        },
        { role: 'Espaldas', text: ['Se sienta mal y lo admite.', 'Solo teme a los sofás.'] },
        { role: 'Hombros y manos', text: ['Escala y se venda los dedos.', 'Trata pianistas y albañiles.'] },
      ],
      feesLead: [
        'Precios sin seguro. Con receta, pregunta al tuyo.',
        'Una visita, un precio, con tarjeta.',
        'Anular el día antes, gratis. El mismo, la mitad.',
      ],
      billNote: [
        'Un cuello tieso, dos visitas.',
        'El primer mes de una corredora.',
        'Dos en una semana y listo.',
      ],
      faqs: [
        ['¿Cruje?', 'Solo si quieres. Casi siempre se puede sin eso.'],
        ['¿Hace falta receta?', 'No, pero ayuda con el seguro.'],
        ['Nunca hago los ejercicios. ¿Hay remedio?', 'Sí, por eso son dos.'],
        ['Desde ayer duele más. ¿Es normal?', 'Un día, sí. Tres, no: llama.'],
        ['¿Soy muy mayor?', 'La mayor tiene 94 y se agacha mejor que nosotros.'],
      ],
      bookingTitle: ['¿Dónde duele?', 'Cuarenta minutos tuyos', 'Cita y pantalón corto'],
      bookingText: [
        'Di qué dejaste de hacer. {host} [llama|escribe] hoy.',
        'Pronto para espaldas, tarde para quien corre.',
        '¿Urgente? Dilo, hay hueco cada mañana.',
      ],
    },
    care: {
      names: ['Casa {last}', '{last} & {last}', 'Con Cita', 'El Cuarto Tranquilo'],
      headlines: {
        card: [
          ['{time} son', 'las {time}.'],
          ['Esta hora', 'es tuya.'],
          ['Siéntate.', 'Hay tiempo.'],
          ['Una silla libre', 'a las {time}.'],
        ],
        ladder: [
          ['Lee esto', 'sin prisa.'],
          ['Más cerca.', 'Escuchamos.'],
          ['De arriba abajo,', 'línea a línea.'],
        ],
      },
      subs: [
        'En {street}, {district}: una silla, [alguien|dos manos] y un reloj [de tu parte|que nadie mira]. Con cita y a la hora.',
        'Para quien en {place} [odia esperar|ya tuvo prisa ajena]. Todo tu rato, [al minuto|con té].',
        'Una casa pequeña, {transit}. Nadie entre tú y quien [buscas|te atiende].',
      ],
      notes: [
        ['4 min', 'de espera'],
        ['1', 'persona a la vez'],
        ['0', 'pantallas'],
      ],
      treatmentsTitle: ['Elige cuánto', 'Por minutos', '¿Cuánto tiempo quieres?'],
      treatmentsLead: [
        'Damos tiempo y eliges cuánto. Lo demás se acuerda al empezar.',
        'El reloj enseña lo tuyo. Los diez minutos de en medio son nuestros.',
        '¿Dudas? Empieza corto: puede crecer.',
      ],
      treatments: [
        {
          minutes: 15,
          title: 'La corta',
          text: ['Una pregunta, una mirada, una cosa pequeña.', 'Entrar, arreglar, salir.'],
          asked: ['«Es poca cosa.»', '«¿Me lo miras?»'],
          euros: 28,
        },
        {
          minutes: 30,
          title: 'La de siempre',
          text: ['A lo que viene casi todo el mundo, sin prisa.', 'Da para hacerlo bien y decir qué sigue.'],
          asked: ['«Como la otra vez.»', '«¿Está mejor?»'],
          euros: 52,
        },
        {
          minutes: 60,
          title: 'La larga',
          text: [
            'Una hora para empezar o para lo que espera.',
            'Primero hablamos, acabamos cuando esté bien.',
          ],
          asked: ['«No sé por dónde empezar.»', '«Quiero cambiar algo.»'],
          euros: 96,
        },
        {
          minutes: 45,
          title: 'A dos',
          text: ['Madre e hijo, pareja, amigas: juntos.', 'Dos personas, una sola historia.'],
          asked: ['«Solo no viene.»', '«¿Puede mirar?»'],
          euros: 84,
        },
        {
          minutes: 40,
          title: 'En tu casa',
          text: ['Vamos con una bolsa, a cuatro kilómetros.', 'Para quien no baja la escalera.'],
          asked: ['«Ya no sale.»', '«Tercero sin ascensor.»'],
          euros: 90,
        },
      ],
      visitTitle: ['La primera vez', 'Minuto a minuto', 'Tras el timbre'],
      visitLead: [
        'Trae solo [tiempo|tus ganas]. Los papeles viejos valen.',
        'Llama una vez. Abre una persona.',
        'Cambia de idea cuando quieras, también al final.',
      ],
      visit: [
        {
          at: 0,
          title: 'La puerta',
          text: ['Decimos tu nombre, tomamos tu abrigo.', 'Un gancho, un vaso de agua.'],
        },
        {
          at: 4,
          title: 'La silla',
          text: ['Te sientas. Nosotros también.', 'Silencio: el teléfono está al lado.'],
        },
        { at: 8, title: 'Lo dices', text: ['A qué vienes, con tus palabras.', 'Tres preguntas, a mano.'] },
        {
          at: 18,
          title: 'Empezamos',
          text: ['Lo acordado, avisando cada paso.', 'Con calma, con espejo o palabras.'],
        },
        {
          at: 50,
          title: 'Ya sabes',
          text: ['Qué se hizo y cuándo nos vemos.', 'En una tarjeta, con tinta.'],
        },
      ],
      roles: [
        {
          role: 'Dirección',
          text: ['Aprendió en dos ciudades y volvió por la luz.', 'Recuerda lo que dijiste en primavera.'],
        },
        {
          role: 'Mañanas',
          text: ['Llega a las siete y tararea hasta las nueve.', 'Manos rápidas, voz lenta.'],
        },
        {
          role: 'Tardes y a domicilio',
          text: ['Conoce cada escalera de {district}.', 'En bici, con bolsa enorme.'],
        },
      ],
      feesLead: [
        'Pagas minutos. Lo que haga falta va incluido.',
        'Precio fijo, tiempo fijo. Si nos pasamos, es nuestro.',
        'Tarjeta o efectivo, después.',
      ],
      billNote: [
        'Vino con una duda y se quedó.',
        'Primera semana: una mirada y una visita.',
        'Dos visitas en un mes.',
      ],
      faqs: [
        ['¿Tendré que esperar?', 'Cuatro minutos. Si van a ser diez, avisamos antes de que salgas.'],
        ['¿Y si no me gusta?', 'Dilo, ahora o mañana. Lo arreglamos gratis.'],
        ['¿Hay que hablar?', 'No. Di «en silencio» y solo diremos lo justo.'],
        ['¿Traigo a mi hija?', 'Sí. Hay mesa baja, papel y un cajón para vaciar.'],
        ['¿Anular es caro?', 'Hasta la víspera, nada. El mismo día, la mitad.'],
      ],
      bookingTitle: ['Una hora para ti', '¿Cuál es tu hora?', 'La silla está libre'],
      bookingText: [
        'Di cuánto y más o menos cuándo. {host} da [hoy|antes de la noche] dos opciones.',
        '¿Primera vez? La larga. Hablamos antes.',
        'La mañana es tranquila, una tarde llega a las ocho. Elige.',
      ],
    },
  },
  book: ['Elegir hora', 'Pedir cita', 'Buscar tu hora'],
  look: ['Ver la primera visita', 'Leerla minuto a minuto', 'Qué pasa primero'],
  drawn: {
    teeth: 'Dibujo: treinta y dos dientes con número, marcado el {tooth}',
    curve: 'Dibujo: la curva de peso de {pet}',
    steps: 'Dibujo: un paso en once momentos',
    card: 'Dibujo: una tarjeta de cita ante un reloj a las {time}',
    ladder: 'Dibujo: un cartel de lectura que forma una frase',
  },
  joints: { hip: 'Cadera', knee: 'Rodilla' },
  pets: ['Miso', 'Bruno', 'Oliva', 'Pirata', 'Lola', 'Galleta'],
  weeks: 'edad en semanas',
  weight: 'kg',
  ladders: [
    ['U', 'NA', 'HORA', 'PARA TI', 'SIN PRISA', 'Y SIN QUE', 'SUENE EL TELÉFONO'],
    ['A', 'QUÍ', 'HAY', 'TIEMPO', 'DE OÍR', 'LO QUE', 'VENÍAS A DECIR'],
  ],
  teamTitle: ['A quién verás', 'Tres nombres', 'Manos con nombre'],
  teamLead: [
    'Siempre la misma persona, si no pides [otra|cambio].',
    'Somos pocos a propósito: así te recordamos.',
    'Pide a quien te [guste|dé confianza]. Nadie se ofende.',
  ],
  feesTitle: ['Lo que cuesta', 'Precios y una factura', 'Precios que se leen tumbado'],
  column: 'Precio',
  billTitle: ['Un ejemplo', 'Una factura entera', 'Lo que pagó alguien'],
  choice: '¿Para qué es?',
  daytimes: ['pronto, antes de las diez', 'media mañana', 'tarde', 'después de las cinco'],
  daytime: 'Momento',
  action: ['Pedir esta hora', 'Enviar', 'Preguntar a {first}'],
  done: [
    'Llamamos hoy, con número visible.',
    'Hoy recibes dos horas a elegir.',
    'Te llama una persona antes de las seis.',
  ],
  whereTitle: ['El timbre con el nombre', 'Cómo dar con la puerta', '{street}, planta baja'],
  whereNote: [
    'Sin escalones, puerta ancha, patio para [carritos|bicis].',
    'Desde {transit}, [cuatro|cinco] minutos; ocho con muletas.',
    '¿Pronto? Hay un banco, casi siempre al sol.',
  ],
  footer: [
    'Si llegas tarde, llama. Si somos nosotros, llamamos.',
    'El reloj del pasillo va bien. Lo miramos.',
    'Hasta dentro de medio año.',
  ],
  after: '{host}, responsable de la página',
};
