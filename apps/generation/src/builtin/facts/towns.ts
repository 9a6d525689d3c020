/**
 * One town a line, fields as in `Place`: districts, streets and stops that are there. What is written in them stands on
 * pages of every language, so it is made of proper names; only the landmark is English, for English pages. Telephone
 * numbers are of no one.
 */
export const TOWNS = `
Lyon | fr | € | Croix-Rousse | rue des Tables-Claudiennes | Metro C, Croix-Paquet | the steps | two rivers | 69001 | 04 00 00 00 00
Paris | fr | € | Ménilmontant | rue Boyer | Metro 3, Gambetta | the square | one river | 75020 | 01 00 00 00 00
Marseille | fr | € | Le Panier | rue du Petit-Puits | Metro 1, Vieux-Port | the old harbour | sea | 13002 | 04 00 00 00 00
Bordeaux | fr | € | Saint-Michel | rue des Faures | Tram C, Saint-Michel | the bell tower | one river | 33000 | 05 00 00 00 00
Nantes | fr | € | Bouffay | rue de la Juiverie | Tram 1, Bouffay | the castle moat | one river | 44000 | 02 00 00 00 00
Strasbourg | fr | € | Krutenau | rue de Zurich | Tram D, Étoile | the canal | two rivers | 67000 | 03 00 00 00 00
Berlin | de | € | Neukölln | Weserstraße | U8, Hermannplatz | the canal | one river | 12045 | 030 000 000
Hamburg | de | € | Ottensen | Bahrenfelder Straße | S1, Altona | the old factory | sea | 22765 | 040 000 000
Leipzig | de | € | Plagwitz | Karl-Heine-Straße | Tram 14, Plagwitz | the canal bridge | one river | 04229 | 0341 000 000
Munich | de | € | Haidhausen | Pariser Straße | S-Bahn, Rosenheimer Platz | the fountain | one river | 81667 | 089 000 000
Cologne | de | € | Ehrenfeld | Körnerstraße | U3, Körnerstraße | the bunker | one river | 50823 | 0221 000 000
Dresden | de | € | Neustadt | Alaunstraße | Tram 13, Alaunplatz | the arcade | one river | 01099 | 0351 000 000
Vienna | de | € | Josefstadt | Lange Gasse | U2, Rathaus | the theatre | one river | 1080 | 01 000 00 00
Graz | de | € | Lend | Mariahilferstraße | Tram 1, Südtiroler Platz | the Kunsthaus | one river | 8020 | 0316 00 00 00
Zurich | de | CHF | Wiedikon | Idastrasse | Tram 9, Goldbrunnenplatz | the small park | one river | 8003 | 044 000 00 00
Basel | de | CHF | Kleinbasel | Feldbergstrasse | Tram 8, Feldbergstrasse | the ferry landing | one river | 4057 | 061 000 00 00
London | en | £ | Stoke Newington | Church Street | Overground, Stoke Newington | the common | one river | N16 0AP | 020 0000 0000
Bristol | en | £ | Totterdown | Oxford Street | Bristol Temple Meads | the painted houses | one river | BS3 4RL | 0117 000 0000
Edinburgh | en | £ | Leith | Constitution Street | Tram, The Shore | the old customs house | sea | EH6 6AE | 0131 000 0000
Manchester | en | £ | Ancoats | Blossom Street | Tram, New Islington | the canal basin | one river | M4 6AJ | 0161 000 0000
Glasgow | en | £ | Dennistoun | Duke Street | ScotRail, Bellgrove | the old library | one river | G31 1QF | 0141 000 0000
Dublin | en | € | Stoneybatter | Manor Street | Luas, Museum | the cobbles | one river | D07 X2Y0 | 01 000 0000
Brooklyn | en | $ | Red Hook | Van Brunt Street | Bus B61, Van Dyke Street | the pier | sea | NY 11231 | (718) 555-0100
New York | en | $ | Greenpoint | Franklin Street | MTA G, Greenpoint Av | the water tower | one river | NY 11222 | (718) 555-0100
Portland | en | $ | Alberta | NE 17th Avenue | Bus 72, Alberta | the bike shop | one river | OR 97211 | (503) 555-0100
Chicago | en | $ | Pilsen | West 18th Street | Pink Line, 18th | the mural | sea | IL 60608 | (312) 555-0100
San Francisco | en | $ | Outer Sunset | Noriega Street | N Judah, 46th Avenue | the dunes | sea | CA 94122 | (415) 555-0100
Toronto | en | $ | Leslieville | Queen Street East | TTC 501, Jones Avenue | the laneway | sea | M4M 1J2 | (416) 555-0100
Rome | it | € | Testaccio | via Galvani | Metro B, Piramide | the old market | one river | 00153 | 06 000 0000
Milan | it | € | Isola | via Pollaiuolo | Metro M5, Isola | the garden square | one river | 20159 | 02 000 0000
Turin | it | € | San Salvario | via Baretti | Metro, Marconi | the synagogue | one river | 10125 | 011 000 000
Bologna | it | € | Santo Stefano | via del Pratello | Bus 20, San Francesco | the long arcade | none | 40122 | 051 000 000
Madrid | es | € | Lavapiés | calle Argumosa | Metro 3, Lavapiés | the little theatre | one river | 28012 | 910 000 000
Barcelona | es | € | Gràcia | carrer de Verdi | Metro L3, Fontana | the cinema | sea | 08012 | 930 000 000
Seville | es | € | Triana | calle Pureza | Metro 1, Plaza de Cuba | the tile workshop | one river | 41010 | 950 000 000
Valencia | es | € | Ruzafa | calle Cuba | Metro, Bailén | the market hall | sea | 46006 | 960 000 000
Lisbon | pt | € | Graça | rua da Senhora do Monte | Tram 28, Graça | the lookout | sea | 1170-358 | 210 000 000
Porto | pt | € | Bonfim | rua de Santos Pousada | Metro, Campo 24 de Agosto | the tiled chapel | one river | 4000-478 | 220 000 000
Copenhagen | nordic | kr | Nørrebro | Jægersborggade | Metro, Nørrebros Runddel | the cemetery wall | sea | 2200 | 00 00 00 00
Aarhus | nordic | kr | Frederiksbjerg | Jægergårdsgade | Letbane, Aarhus H | the courtyard | sea | 8000 | 00 00 00 00
Oslo | nordic | kr | Grünerløkka | Markveien | Tram 11, Olaf Ryes plass | the falls | sea | 0554 | 00 00 00 00
Bergen | nordic | kr | Nordnes | Strangebakken | Bus 11, Nordnes | the wooden houses | sea | 5011 | 00 00 00 00
Stockholm | nordic | kr | Södermalm | Skånegatan | Metro, Medborgarplatsen | the small park | sea | 116 37 | 08 000 00 00
Helsinki | nordic | € | Kallio | Vaasankatu | Metro, Sörnäinen | the granite church | sea | 00500 | 09 000 0000
Amsterdam | nl | € | De Pijp | Gerard Doustraat | Tram 24, Marie Heinekenplein | the street market | two rivers | 1072 VL | 020 000 0000
Rotterdam | nl | € | Katendrecht | Sumatraweg | Metro, Rijnhaven | the ferry | two rivers | 3072 ZP | 010 000 0000
Ghent | nl | € | Patershol | Oudburg | Tram 1, Gravensteen | the castle | two rivers | 9000 | 09 000 00 00
Frankfurt | de | € | Bornheim | Berger Straße | U4, Bornheim Mitte | the clock tower | one river | 60385 | 069 000 000
Stuttgart | de | € | Heslach | Böblinger Straße | U1, Erwin-Schoettle-Platz | the market hall | none | 70199 | 0711 000 000
Düsseldorf | de | € | Flingern | Ackerstraße | S8, Flingern | the gallery yards | one river | 40233 | 0211 000 000
Nuremberg | de | € | Gostenhof | Fürther Straße | U1, Gostenhof | the old tram stop | one river | 90429 | 0911 000 000
Freiburg | de | € | Wiehre | Günterstalstraße | Tram 2, Johanneskirche | the church of St John | one river | 79102 | 0761 000 000
Heidelberg | de | € | Neuenheim | Brückenstraße | Tram 5, Brückenstraße | the bridge | one river | 69120 | 06221 00 00 00
Bremen | de | € | Ostertor | Ostertorsteinweg | Tram 10, Sielwall | the corner of Sielwall | one river | 28203 | 0421 000 000
Hanover | de | € | Linden | Limmerstraße | Tram 10, Leinaustraße | the pedestrian street | one river | 30451 | 0511 000 000
Potsdam | de | € | Babelsberg | Karl-Liebknecht-Straße | S7, Babelsberg | the weavers’ houses | one river | 14482 | 0331 000 000
Erfurt | de | € | Andreasviertel | Andreasstraße | Tram 3, Domplatz Nord | the cathedral steps | one river | 99084 | 0361 000 000
Salzburg | de | € | Andräviertel | Wolf-Dietrich-Straße | Obus, Mirabellplatz | the palace garden | one river | 5020 | 0662 00 00 00
Innsbruck | de | € | Wilten | Leopoldstraße | Innsbruck Hauptbahnhof | the basilica | one river | 6020 | 0512 00 00 00
Linz | de | € | Urfahr | Rudolfstraße | Tram 3, Rudolfstraße | the bridge | one river | 4040 | 0732 00 00 00
Bern | de | CHF | Länggasse | Länggassstrasse | Bus 12, Länggasse | the old chocolate factory | one river | 3012 | 031 000 00 00
Lucerne | de | CHF | Hirschmatt | Hirschmattstrasse | Luzern, Bahnhof | the station arch | one river | 6003 | 041 000 00 00
St. Gallen | de | CHF | Linsebühl | Linsebühlstrasse | St. Gallen, Spisertor | the arcade | none | 9000 | 071 000 00 00
Toulouse | fr | € | Saint-Cyprien | rue de la République | Metro A, Saint-Cyprien – République | the covered market | one river | 31300 | 05 00 00 00 00
Lille | fr | € | Wazemmes | rue Jules-Guesde | Metro 1, Gambetta | the Sunday market | one river | 59000 | 03 00 00 00 00
Rennes | fr | € | Saint-Hélier | rue Saint-Hélier | Metro A, Gares | the theatre | one river | 35000 | 02 00 00 00 00
Montpellier | fr | € | Boutonnet | rue du Faubourg-Boutonnet | Tram 1, Boutonnet | the arts quarter | none | 34090 | 04 00 00 00 00
Nice | fr | € | Libération | avenue Malausséna | Tram 1, Libération | the old station | sea | 06000 | 04 00 00 00 00
Grenoble | fr | € | Saint-Bruno | cours Berriat | Tram A, Saint-Bruno | the square | two rivers | 38000 | 04 00 00 00 00
La Rochelle | fr | € | Saint-Nicolas | rue Saint-Nicolas | Gare de La Rochelle | the harbour | sea | 17000 | 05 00 00 00 00
Brussels | fr | € | Saint-Gilles | chaussée de Waterloo | Parvis de Saint-Gilles | the square | none | 1060 | 02 000 00 00
Liège | fr | € | Outremeuse | rue Surlet | Liège-Saint-Lambert | the island | one river | 4020 | 04 000 00 00
Geneva | fr | CHF | Plainpalais | rue de Carouge | Tram 12, Plainpalais | the flea market | two rivers | 1205 | 022 000 00 00
Lausanne | fr | CHF | Sous-Gare | boulevard de Grancy | Metro m2, Grancy | the station | sea | 1006 | 021 000 00 00
Bilbao | es | € | Bilbao La Vieja | calle San Francisco | Bilbao-Abando | the bridge | one river | 48003 | 940 000 000
Zaragoza | es | € | La Magdalena | calle Mayor | Plaza España | the tower | one river | 50001 | 970 000 000
Málaga | es | € | Soho | calle Casas de Campos | Metro 1, Atarazanas | the harbour | sea | 29001 | 950 000 000
Granada | es | € | Realejo | calle Molinos | Plaza de Isabel la Católica | the hill | one river | 18009 | 950 000 000
San Sebastián | es | € | Gros | calle Zabaleta | Renfe, Gros | the surfers’ beach | sea | 20002 | 940 000 000
Palma | es | € | Santa Catalina | calle de la Fábrica | Plaza de España | the market hall | sea | 07013 | 970 000 000
Mexico City | es | MXN | Roma Norte | calle Colima | Metrobús 1, Álvaro Obregón | the fountain | none | 06700 | 55 0000 0000
Bogotá | es | COP | La Candelaria | calle 10 | TransMilenio, Museo del Oro | the library | none | 111711 | 601 000 0000
Buenos Aires | es | ARS | San Telmo | calle Defensa | Subte C, Independencia | the Sunday market | sea | C1065 | 11 0000 0000
Montevideo | es | UYU | Ciudad Vieja | calle Sarandí | Plaza Independencia | the old gate | sea | 11000 | 2000 0000
Santiago | es | CLP | Barrio Italia | avenida Italia | Metro 5, Santa Isabel | the hat factory | one river | 7501330 | 2 0000 0000
Lima | es | PEN | Barranco | avenida Almirante Miguel Grau | Metropolitano, Bulevar | the footbridge | sea | 15063 | 01 000 0000
`;
