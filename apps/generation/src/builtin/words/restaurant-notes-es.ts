import type { NoteKey } from './restaurant-menus.js';

/** What is said under a dish. */
export const NOTES_ES: Record<NoteKey, string> = {
  eggs: '[Siete minutos, no ocho.|Blando en el centro, sal al final.|Se parte al final, la sal encima.]',
  leeks:
    '[Quemados por fuera a propósito, dulces dentro.|Enteros, aliñados en caliente.|Una tarde entera en las brasas.]',
  terrine:
    '[Dos días prensada, cortada para ti.|Cerdo, pistacho, una cuchara de mostaza.|Cortada gorda. Acerca la mostaza.]',
  beets:
    '[Tres colores, en costra de sal.|Asada con piel y algo ácido encima.|Terrosa, fría, aliñada a mano.]',
  soup: '[La olla está desde las cuatro. Pan al lado.|Plato hondo, cuchara lenta.|Mejor con los codos en la mesa.]',
  tartare: '[A cuchillo, en el último minuto.|Crudo, vivo, con tostada que cruje.]',
  oysters: '[Se abren cuando te sientas.|Limón y nada más.|Seis conchas, un limón, ningún discurso.]',
  fish: '[Por un solo lado, la piel como cristal.|Lo que trajo el barco, con mantequilla.|Con espinas, la cabeza aparte.]',
  steak:
    '[Rosado. Si lo quieres de otro modo, dilo con cariño.|Reposado lo mismo que asado.|De la sartén a ti, cuatro minutos.]',
  braise:
    '[Cinco horas; basta la cuchara.|Desde esta mañana, en vino tinto.|A las tres se deshacía sin ayuda.]',
  mushrooms:
    '[De la señora de la cesta azul.|Fuego fuerte y mantequilla al final.|Lo que había el lunes en el bosque.]',
  dumplings:
    '[Plegados en la mesa grande de tres a cinco.|Seis por plato, cuéntalos.|Los cerró quien llegó temprano.]',
  schnitzel: '[Ternera, fina, con olas en la costra.|En mantequilla clarificada, limón, sin salsa.]',
  shells: '[Dos aguas y un hervor.|Una olla para uno que miran dos.|Las vacías van al otro plato.]',
  pasta:
    '[Estirada hoy, cortada delante de ti.|Tres ingredientes; uno, la paciencia.|Agua como el mar, salsa corta.]',
  rice: '[Dieciocho minutos. Nadie lo cambia.|Lo remueve quien perdió a las cartas.|Tan suelto que corre por el plato.]',
  stew: '[Mejor ayer, así que es de ayer.|Cebolla, cerveza, una tarde.]',
  toast:
    '[Con pan de ayer, ahí está la gracia.|Dos bocados y otro más.|Negra por un lado, frotada por el otro.]',
  greens: '[Frío, despierto, con buena sal.|Aliñado con la mano.|Cortado a mano, aliñado al segundo.]',
  cheese:
    '[A temperatura de la sala, de esta.|De gente cuyos animales tienen nombre.|Dos duros, uno blando, uno que se huele.]',
  tart: '[Se hornea a las cuatro; a las once no queda.|Una porción sigue siendo una porción.|Primero la base, luego se habla.]',
  chocolate:
    '[Negro, templado, con sal que se ve.|Vienen dos cucharas de todos modos.|Vaso pequeño, cuchara larga.]',
  custard: '[Tiembla si tiembla la mesa.|Huevo, leche y ninguna prisa.|Cuaja de noche y sale a las siete.]',
  ice: '[Batido después de comer.|Una bola, grande.|Tres cosas dentro, las tres frías.]',
  margherita:
    '[Tomate, mozzarella, albahaca: sin escondites.|La que juzga a las demás.|La que pide un cocinero en su día libre.]',
  marinara: '[Sin queso. Ajo, orégano, valor.|Más vieja que la del queso.|La más barata y la más difícil.]',
  anchovy: '[Sal, alcaparras, más sal.|Para quien ya la conoce.|Dos peces por trozo, contados.]',
  hot: '[Salami picante y miel al final.|Pica. Luego más.|El vaso de leche invita la casa.]',
  white: '[Tan fina que se lee a través.|Romero del patio.|Por aquí no pasó ningún tomate.]',
  artichoke:
    '[La limpian cuatro manos, la comen dos.|Primero guisada, luego quemada en la punta.|Solo los corazones, al pie de la letra.]',
  burrata: '[Ábrela tú, es lo mejor.|Llega a las once, vuela a las nueve.|No la compartas con gente rápida.]',
  bread: '[Aceite, sal, diez minutos.|Dorado por los dos lados.]',
  shoyu: '[Claro, pardo, soja de dos veranos.|Pollo, soja, una loncha de cerdo.|Con este empezó todo.]',
  miso: '[Tres pastas tostadas en la sartén.|Tan espeso que el maíz no se hunde.|Maíz, mantequilla, cuchara para el fondo.]',
  tonkotsu:
    '[Huesos a borbotones, sopa blanca.|Contundente. Planea un paseo.|{rest} horas en el fuego grande.]',
  shio: '[Sal, almejas y casi nada más.|El callado.|Tan claro que se lee el fondo.]',
  vegan:
    '[Kombu, shiitake, puerro asado.|Sésamo, verde, los mismos fideos.|Caldo de setas, el doble de paciencia.]',
  gyoza:
    '[Seis, doradas por un solo lado.|Trece pliegues cada una.|Crujen debajo, ceden arriba, duran poco.]',
  pickles:
    '[Rábano, ciruela, pepino, en ese orden.|Ácido como un despertador.|Tres tarros, un mes entre uno y otro.]',
  chicken: '[Frito dos veces, limón, mostaza.|Muslo, nunca pechuga.|Costra ruidosa, vinagre, sin cuchillo.]',
  mochi: '[Mastica despacio. En serio.|Judía roja, dos piezas.|Hecho a mediodía, terco hasta la noche.]',
  red: '[Ligero, fresco, cereza.|Un tinto de martes.|De una ladera sin sitio para máquinas.]',
  pale: '[Seco, pizarra, algo eléctrico.|Va con todo lo ácido.|Vendimiado en frío, servido igual.]',
  sparkling: '[Turbio a propósito, chapa.|Manzana y corteza de pan.|Se abre solo si se espera.]',
  orange: '[Un mes con sus pieles.|Té, albaricoque, una discusión.|Más viejo de lo que parece.]',
  sherry: '[Salino, frío, copa pequeña.|Huele a almendra y bodega.|Una copa y se pide mejor.]',
  saltcod:
    '[Bacalao, patata paja, huevo que lo une.|Dos días en agua, dos minutos de vueltas.|Patata paja encima, aceitunas al borde.]',
  fritters:
    '[Judías verdes rebozadas. No engañan a nadie.|Recién fritas, se comen con los dedos.|Judías disfrazadas de pececitos.]',
  tomato:
    '[Tomate, ventresca, aceite y nada por encima.|Con sal desde hace diez minutos.|Solo mientras huela a la mata.]',
  torrija:
    '[Pan de ayer, leche, azúcar quemado.|Remojada a mediodía, quemada delante de ti.|Cruje y luego se rinde.]',
  coldsoup:
    '[Frío, espeso, con huevo y jamón.|Tomate, pan, aceite, y una noche en la nevera.|Se come despacio, se rebaña deprisa.]',
  pancake:
    '[Enrollado, al horno, todavía hinchado.|Requesón dentro, pasas si las pides.|Llega caliente y se queda callado.]',
  quenelle:
    '[Lucio, más ligero de lo que suena.|Sube en el horno y no espera a nadie.|Salsa de cangrejo, pan para el resto.]',
  sweetdumplings:
    '[Un albaricoque en medio, migas por fuera.|Rebozados en mantequilla, un hueso cada uno.|Primero el tenedor. Dentro quema.]',
  mash: '[Puré, tocino, cebolla: amor ardiente, literal.|Un hoyo en medio para la mantequilla.|Primero la patata, lo demás encima.]',
};
