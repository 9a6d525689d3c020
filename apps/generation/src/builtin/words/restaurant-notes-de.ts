import type { NoteKey } from './restaurant-menus.js';

/** What is said under a dish. */
export const NOTES_DE: Record<NoteKey, string> = {
  eggs: '[Sieben Minuten, nicht acht.|In der Mitte weich, spät gesalzen.|Zuletzt halbiert, oben Salz.]',
  leeks:
    '[Außen absichtlich verbrannt, innen süß.|Im Ganzen gegart, warm mariniert.|Einen Nachmittag in der Glut.]',
  terrine:
    '[Zwei Tage gepresst, für dich geschnitten.|Schwein, Pfeffer, ein Löffel Senf.|Dick geschnitten. Senf näher ran.]',
  beets:
    '[Drei Farben, im Salz gebacken.|In der Schale geröstet, oben etwas Scharfes.|Erdig, kalt, von Hand angemacht.]',
  soup: '[Der Topf steht seit vier. Brot dazu.|Tiefer Teller, langsamer Löffel.|Besser mit Ellbogen auf dem Tisch.]',
  tartare: '[Mit dem Messer, in letzter Minute.|Roh, scharf, mit Toast, der kracht.]',
  oysters: '[Geöffnet, wenn du sitzt.|Zitrone, sonst nichts.|Sechs Schalen, eine Zitrone, keine Rede.]',
  fish: '[Nur auf einer Seite gebraten, Haut wie Glas.|Was das Boot brachte, mit Butter.|Mit Gräten. Der Kopf liegt daneben.]',
  steak:
    '[Rosa. Wenn nicht, sag es uns schonend.|So lange geruht wie gebraten.|Von der Pfanne zu dir: vier Minuten.]',
  braise: '[Fünf Stunden, ein Löffel reicht.|Seit heute früh in Rotwein.|Um drei von selbst zerfallen.]',
  mushrooms:
    '[Von der Frau mit dem blauen Korb.|Scharf gebraten, mit Butter beendet.|Was am Montag im Wald stand.]',
  dumplings:
    '[Von drei bis fünf am großen Tisch geformt.|Sechs auf dem Teller, zähl nach.|Zugedrückt von allen, die früh kamen.]',
  schnitzel: '[Kalb, dünn, die Panade schlägt Wellen.|In Butterschmalz, Zitrone, keine Soße.]',
  shells:
    '[Zweimal gespült, einmal gedämpft.|Ein Topf für eine Person, zwei schauen hinein.|Die leeren kommen in die andere Schüssel.]',
  pasta:
    '[Heute ausgerollt, vor dir geschnitten.|Drei Zutaten, eine davon Geduld.|Wasser wie das Meer, Soße knapp.]',
  rice: '[Achtzehn Minuten. Daran ist nicht zu rütteln.|Gerührt hat, wer beim Kartenspiel verlor.|So locker, dass er auf dem Teller läuft.]',
  stew: '[Gestern besser, darum gestern gekocht.|Zwiebeln, Bier, ein Nachmittag.]',
  toast:
    '[Auf Brot von gestern, genau darum.|Zwei Bissen, dann noch einer.|Eine Seite angekohlt, die andere abgerieben.]',
  greens: '[Bitter, kalt, hellwach.|Mit der Hand angemacht.|Klein gezupft, in letzter Sekunde angemacht.]',
  cheese:
    '[Zimmerwarm, und zwar dieses Zimmers.|Von Leuten, deren Tiere Namen haben.|Zwei hart, einer weich, einer zu riechen.]',
  tart: '[Um vier gebacken, um zehn meist weg.|Ein Stück ist auch ein Stück.|Erst der Boden, dann reden.]',
  chocolate:
    '[Dunkel, warm, mit sichtbarem Salz.|Zwei Löffel kommen sowieso mit.|Kleines Glas, langer Löffel.]',
  custard:
    '[Zittert, wenn der Tisch zittert.|Ei, Milch, keine Eile.|Über Nacht gestockt, um sieben gestürzt.]',
  ice: '[Nach dem Mittag gerührt.|Eine Kugel, groß.|Aus drei Dingen, alle kalt.]',
  margherita:
    '[Tomate, Mozzarella, Basilikum: kein Versteck.|An ihr messen wir die anderen.|Bestellen Köche an ihrem freien Abend.]',
  marinara:
    '[Ohne Käse. Knoblauch, Oregano, Mut.|Älter als die mit Käse.|Die billigste, und die schwierigste.]',
  anchovy: '[Salz, Kapern, noch mehr Salz.|Für alle, die sie schon kennen.|Zwei Fische je Stück, gezählt.]',
  hot: '[Scharfe Salami, am Ende Honig.|Scharf. Dann schärfer.|Ein Glas Milch geht aufs Haus.]',
  white:
    '[So dünn geschnitten, dass man durchlesen kann.|Rosmarin aus dem Hof.|Tomate kam hier nicht vorbei.]',
  artichoke:
    '[Von vier Händen geputzt, von zweien gegessen.|Erst geschmort, dann an den Spitzen verbrannt.|Nur die Herzen, wörtlich.]',
  burrata:
    '[Schneid sie selbst an, das ist das Beste.|Um elf geliefert, um neun weg.|Nicht mit Schnellessern teilen.]',
  bread: '[Öl, Salz, zehn Minuten.|Gerissen, nicht geschnitten.]',
  shoyu: '[Klar, braun, Soja aus zwei Sommern.|Huhn, Soja, eine Scheibe Schwein.|Mit der fing es an.]',
  miso: '[Drei Pasten, in der Pfanne geröstet.|Dick genug, dass der Mais oben bleibt.|Mais, Butter, ein Löffel für den Rest.]',
  tonkotsu:
    '[Knochen, wallend gekocht, weiße Suppe.|Mächtig. Plan einen Spaziergang ein.|{rest} Stunden auf der großen Flamme.]',
  shio: '[Salz, Muscheln, sonst fast nichts.|Die Stille.|So klar, dass man den Boden sieht.]',
  vegan:
    '[Kombu, Shiitake, gerösteter Lauch.|Sesam, Grünes, dieselben Nudeln.|Pilzfond, doppelt so geduldig.]',
  gyoza: '[Sechs, nur auf einer Seite gebraten.|Dreizehn Falten, jede.|Unten kross, oben weich, bald weg.]',
  pickles:
    '[Rettich, Pflaume, Gurke, in der Reihe.|Sauer genug zum Aufwachen.|Drei Gläser, jedes einen Monat älter.]',
  chicken:
    '[Zweimal frittiert, Zitrone, Senfmayonnaise.|Schenkel, nie Brust.|Laute Kruste, Essig, kein Messer.]',
  mochi: '[Langsam kauen. Wirklich.|Rote Bohne, bestäubt, zwei Stück.|Mittags gemacht, um acht noch stur.]',
  red: '[Leicht, kühl, Kirsche.|Rot für einen Dienstag.|Von einem Hang, zu steil für Maschinen.]',
  pale: '[Trocken, Schiefer, etwas Strom.|Passt zu allem Sauren.|Kalt gelesen, kalt eingeschenkt.]',
  sparkling: '[Trüb mit Absicht, Kronkorken.|Apfel und Brotrinde.|Geht von selbst auf, wenn man wartet.]',
  orange:
    '[Einen Monat auf der Schale.|Tee, Aprikose, ein Streitgespräch.|Älter, als er aussieht, wie der Keller.]',
  sherry:
    '[Salzig, kalt, kleines Glas.|Riecht nach Mandel und Keller.|Ein Glas, dann bestellt es sich besser.]',
  saltcod:
    '[Stockfisch, Kartoffelstroh, Ei hält alles.|Zwei Tage gewässert, zwei Minuten gerührt.|Oben Kartoffelstroh, am Rand Oliven.]',
  fritters:
    '[Grüne Bohnen im Teig. Sie täuschen keinen.|Heiß aus dem Öl, mit den Fingern.|Bohnen, als kleine Fische verkleidet.]',
  tomato:
    '[Tomate, Thunfischbauch, Öl, darüber nichts.|Zehn Minuten vorher gesalzen.|Nur solange sie nach der Pflanze riechen.]',
  torrija:
    '[Brot von gestern, Milch, verbrannter Zucker.|Mittags eingelegt, vor dir karamellisiert.|Knackt, dann gibt es nach.]',
  coldsoup:
    '[Kalt, dick, Ei obenauf.|Tomaten, Brot, Öl. Der Rest ist Kühlschrank.|Langsam gegessen, schnell ausgewischt.]',
  pancake: '[Gerollt, gebacken, noch am Atmen.|Topfen drin, Rosinen auf Wunsch.|Kommt heiß, bleibt still.]',
  quenelle:
    '[Hecht, leichter, als er klingt.|Im Ofen aufgegangen, wartet auf keinen.|Krebssoße, Brot für den Rest.]',
  sweetdumplings:
    '[Eine Marille in der Mitte, Brösel außen.|In Butterbröseln gewälzt, ein Kern pro Stück.|Zuerst die Gabel. Innen ist es heiß.]',
  mash: '[Püree, Speck, Zwiebeln: brennende Liebe, wörtlich.|In der Mitte ein Loch für die Butter.|Zuerst Kartoffeln, dann alles andere obenauf.]',
};
