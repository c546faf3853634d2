// The doctor's words in Dutch: of each check its title, a sentence for the clinic for each thing
// that may be found, and under `mail` what to ask the web builder where that is more than the
// sentence. `words_en.js` has the same in English; the test holds them together.

const listed = (some) => some.join(", ");
// The web builder gets all of them.
const shortList = (and) => (some) =>
  some.length > 3 ? `${listed(some.slice(0, 2))} ${and(some.length - 2)}` : listed(some);

const few = shortList((others) => `en nog ${others}`);
const dayIn = (lang, date) => new Date(date).toLocaleDateString(lang, { dateStyle: "long" });

// What the fields are called in the configurator and in WordPress, by their keys.
const dutchNames = {
  name: "Naam van de praktijk",
  phone: "Telefoonnummer",
  booking_url: "Adres om een afspraak te maken",
  email: "E-mailadres",
  address: "Adres",
  opening_hours: "Openingstijden",
  locations: "Andere locaties",
  logo_url: "Logo",
  logo_alt: "Logo in woorden",
  privacy_url: "Uw privacyverklaring",
  services: "Wat kan men bij u doen?",
  languages: "Welke talen spreekt u?",
  offer: "Uw aanbod in eigen woorden",
  gp_phone: "Nummer van de huisarts",
  out_of_hours_phone: "Nummer van de huisartsenpost",
  out_of_hours_name: "Naam van de huisartsenpost",
  clinician_name: "Naam van de zorgverlener",
  clinician_big_number: "BIG-nummer",
  clinician_date: "Sinds welke dag?",
  lang: "Taal",
  mode: "Wat ziet wie geen arts nodig heeft?",
};

// A setting by its path, with what its field is called.
const calledBy = (names) => (path) => {
  const name = names[path.replace(/^clinic\./, "").replace(/\[.*/, "")];
  return name ? `${name} (${path})` : path;
};
const called = calledBy(dutchNames);
const numbered = (numbers) => numbers.map(([path, number]) => `${called(path)}: ${number}`);
const comma = (ratio) => ratio.replace(".", ",");

const dutch = {
  panel: {
    lang: "nl",
    heading: "Klopt alles op deze pagina?",
    intro:
      "Alleen u ziet dit, omdat er “rugwijzer-check” in het adres staat. Bezoekers zien het niet.",
    busy: "Even kijken …",
    summary: ({ fix, look, unknown, good }) =>
      `${fix} ${fix === 1 ? "ding" : "dingen"} om te herstellen, ${look} om na te kijken, ${good} goed${unknown ? `, ${unknown} niet te zien` : ""}.`,
    verdicts: {
      fix: "Herstellen",
      look: "Nakijken",
      unknown: "Niet te zien",
      good: "Goed",
    },
    mailTitle: "Wat u uw webbouwer kunt vragen",
    ownTitle: "Wat u zelf kunt doen",
    copy: "Kopieer",
    copyOf: (title) => `Kopieer: ${title}`,
    copyAll: "Kopieer alles voor uw webbouwer",
    mail: "Mail uw webbouwer",
    copied: "Gekopieerd.",
    notCopied: "Kopiëren lukt hier niet. Selecteer de tekst en kopieer die zelf:",
    again: "Kijk opnieuw",
    close: "Sluiten",
    smaller: "Klein maken",
    larger: "Groot maken",
    subject: (page) => `Rugwijzer op ${page}`,
    greeting: (page, version) =>
      `Hallo,\n\nWij hebben de check Rugwijzer (versie ${version}) op ${page}. Wilt u dit nakijken?`,
    shortened: "De rest staat op de pagina zelf.",
  },
  rows: {
    start: {
      title: "De check",
      good: ({ version }) => `De check staat er en werkt. Dit is versie ${version}.`,
      unknown: "De check is nog aan het starten.",
      dialog: "De knop staat er. Open het venster: dan kijken we de check zelf na.",
      fix: "De check kan niet starten. Bezoekers zien uw eigen tekst met 112.",
      download_failed:
        "De check kan niet starten, want er komt een bestand niet. Bezoekers zien uw eigen tekst met 112.",
      wasm_blocked:
        "De check kan niet starten, want de beveiliging van uw website houdt WebAssembly tegen.",
      wasm_missing:
        "Deze browser kent geen WebAssembly. In een andere browser kan de check wel werken.",
      plan: "De check werkt, maar de tips en oefeningen kunnen niet laden.",
      mail: {
        fix: ({ code, message }) => `De check start niet: ${code}: ${message}`,
        download_failed: ({ message }) =>
          `De check start niet, er komt een bestand niet: ${message}`,
        wasm_blocked: () =>
          `De check start niet: de Content-Security-Policy verbiedt WebAssembly. Zet erbij: script-src ${policyNeeds["script-src"].join(" ")}`,
        wasm_missing: ({ message }) => `De check start niet: ${message}`,
        plan: ({ code, message }) => `Tips en oefeningen laden niet: ${code}: ${message}`,
      },
    },
    elements: {
      title: "Plek op de pagina",
      good: "De check staat één keer op deze pagina.",
      look: ({ count }) =>
        `De check staat ${count} keer op deze pagina. Is dat de bedoeling? We kijken naar de eerste.`,
      fix: "De check staat niet op deze pagina. Uw website heeft de regels misschien weggehaald.",
      mail: {
        fix: 'Het script van Rugwijzer is geladen, maar er staat geen <rug-wijzer> in de pagina. Een editor of filter haalt het element misschien weg. Gebruik dan <div class="rug-wijzer" data-lang="nl"> met rugwijzer-loader.js.',
      },
    },
    width: {
      title: "Breedte",
      good: ({ width }) => `De check is ${width} pixels breed.`,
      look: ({ width }) =>
        `De check is ${width} pixels breed. Dat is krap. Geef hem liever 320 of meer.`,
      fix: ({ width }) => `De check is maar ${width} pixels breed. Zo is hij slecht te gebruiken.`,
      unknown: "De check staat nu in een deel dat verborgen is. Open dat deel en kijk opnieuw.",
      mail: {
        look: ({ width }) =>
          `<rug-wijzer> is ${width} px breed. Geef de kolom waarin het staat minstens 320 px (of de hele breedte van een telefoon).`,
        fix: ({ width }) =>
          `<rug-wijzer> is ${width} px breed. Geef de kolom waarin het staat minstens 320 px (of de hele breedte van een telefoon).`,
      },
    },
    header: {
      title: "Vaste balk bovenaan",
      good: "Er staat geen grote vaste balk over de check.",
      look: ({ percent }) =>
        `Een vaste balk neemt bovenaan ${percent}% van het scherm in. Kijk op een telefoon of de vragen goed te lezen zijn.`,
      fix: ({ percent }) =>
        `Een vaste balk bedekt bovenaan ${percent}% van het scherm. Er blijft weinig over voor de vragen.`,
      mail: {
        look: ({ pixels }) =>
          `Een element met position: fixed of sticky neemt bovenaan ${pixels} px in. Maak het lager, of laat het meescrollen op deze pagina.`,
        fix: ({ pixels }) =>
          `Een element met position: fixed of sticky neemt bovenaan ${pixels} px in. Maak het lager, of laat het meescrollen op deze pagina.`,
      },
    },
    bars: {
      title: "Balk onderaan",
      good: "Er staat geen grote balk onderaan over de check.",
      look: ({ percent }) =>
        `Een balk neemt onderaan ${percent}% van het scherm in. Is dat een cookiemelding? Sluit die en kijk opnieuw.`,
      fix: ({ percent }) =>
        `Een balk bedekt onderaan ${percent}% van het scherm. Knoppen van de check kunnen eronder liggen.`,
      mail: {
        look: ({ pixels }) =>
          `Een element met position: fixed neemt onderaan ${pixels} px in. Maak het lager, of laat het weg op deze pagina.`,
        fix: ({ pixels }) =>
          `Een element met position: fixed neemt onderaan ${pixels} px in. Maak het lager, of laat het weg op deze pagina.`,
      },
    },
    frame: {
      title: "Frame: wat mag het?",
      none: "De check staat gewoon in uw pagina, niet in een frame.",
      good: "Het frame mag bellen, printen en de site verlaten.",
      fix: ({ missing }) =>
        `Het frame mag niet alles wat nodig is (${few(missing)}). Bellen, printen of snel weggaan werkt dan niet.`,
      unknown:
        "De check staat in een frame van een andere site. Druk zelf op een telefoonnummer en op “Printen”, en kijk of er iets gebeurt.",
      mail: {
        fix: ({ missing }) =>
          `De sandbox van het iframe mist: ${missing.join(" ")}. Nodig is: sandbox="${sandboxNeeds.join(" ")}" allow="clipboard-write; screen-wake-lock".`,
        unknown: () =>
          `Heeft het iframe een sandbox? Dan is nodig: sandbox="${sandboxNeeds.join(" ")}" allow="clipboard-write; screen-wake-lock".`,
      },
    },
    height: {
      title: "Frame: hoogte",
      none: "De check is zo hoog als nodig is.",
      good: "Het frame is zo hoog als de check.",
      look: "Het frame groeit niet mee. Bezoekers moeten binnen het frame scrollen.",
      mail: {
        look: "Het iframe groeit niet mee. Zet rugwijzer-frame.js op de pagina om het frame heen, uit dezelfde map als frame.html.",
      },
    },
    alone: {
      title: "Terugknop",
      good: "De terugknop van de browser doet wat bezoekers op deze pagina verwachten.",
      look: "De check neemt de terugknop en het hele scherm over (“standalone”), maar er staat meer op deze pagina.",
      framed:
        "In dit frame staat de losse pagina van de check. Die neemt de terugknop van uw pagina over.",
      mail: {
        look: "Haal standalone weg bij <rug-wijzer>: dat is voor een pagina met alleen de check.",
        framed:
          "Zet in het iframe frame.html in plaats van index.html, met rugwijzer-frame.js ernaast.",
      },
    },
    swallowed: {
      title: "Het element is gesloten",
      good: "De rest van uw pagina staat buiten de check.",
      look: ({ text }) =>
        `In de check staat ook deze tekst: “${text}”. Hoort die bij de rest van uw pagina? Dan zien bezoekers hem nu niet.`,
      fix: "Een deel van uw pagina zit ín de check, en is daardoor niet te zien.",
      mail: {
        look: ({ text }) =>
          `Binnen <rug-wijzer> staat ook: “${text}”. Hoort dat erbuiten, dan is het element niet gesloten. Schrijf </rug-wijzer> achter de tekst met 112.`,
        fix: "<rug-wijzer> is niet gesloten: er zit een deel van de pagina in. Schrijf </rug-wijzer> erachter; de korte vorm <rug-wijzer /> bestaat niet.",
      },
    },
    leftover: {
      title: "Resten op de pagina",
      good: "Er staan geen losse resten van de regels op de pagina.",
      fix: ({ text }) =>
        `Er staat losse tekst op de pagina die in de check hoort: “${text}”. Uw editor heeft de regels veranderd.`,
      mail: {
        fix: ({ text }) =>
          `Deze tekst staat los op de pagina en hoort binnen <rug-wijzer>: “${text}”. De editor heeft de regels veranderd. Zet ze op één regel in een HTML-blok, of gebruik de plug-in of de div met rugwijzer-loader.js.`,
      },
    },
    https: {
      title: "Veilige verbinding",
      good: "De pagina heeft https.",
      local: "Dit adres is van deze computer. Daar is https niet nodig. Op uw website wel.",
      fix: "De pagina heeft geen https. Bezoekers zien “niet veilig”, en kopiëren werkt niet.",
      mail: { fix: "De pagina komt over http. Zet https aan en stuur http daarheen door." },
    },
    presses: {
      title: "Drukken op knoppen",
      good: "Er is niets gezien dat klikken tegenhoudt.",
      fix: "Een ander script op de pagina houdt klikken tegen. Knoppen van de check werken daardoor niet altijd.",
      mail: {
        fix: "Een script van de pagina stopt klikken voordat ze <rug-wijzer> bereiken. Laat luisteraars met capture dit element overslaan.",
      },
    },
    text: {
      title: "Tekst als de check niet start",
      good: "In de check staat uw tekst voor als hij niet start, met 112.",
      look: "De tekst in de check zegt dat hij geladen wordt. Start de check niet, dan blijft dat er staan.",
      fix: "In de tekst voor als de check niet start, staat 112 niet.",
      none: "Er staat geen tekst in de check. Start hij niet, dan ziet een bezoeker niets.",
      mail: {
        look: "Vervang “wordt geladen” in <rug-wijzer> door de tekst uit LEESMIJ.html, die ook klopt als de check niet start.",
        fix: "Zet binnen <rug-wijzer> de zinnen over 112 en de huisarts uit LEESMIJ.html.",
        none: "Zet binnen <rug-wijzer> de zinnen over 112 en de huisarts uit LEESMIJ.html.",
      },
    },
    tel: {
      title: "Bellen",
      good: "112 is te bellen met één druk, en de nummers op de pagina kloppen.",
      look: "In de tekst voor als de check niet start, is 112 geen link. Op een telefoon kan men er niet op drukken.",
      fix: ({ links }) => `Een link om te bellen klopt niet: ${few(links)}.`,
      other: ({ links }) => `Een link belt een ander nummer dan er staat: ${few(links)}.`,
      mail: {
        other: ({ links }) =>
          `Deze link belt een ander nummer dan er staat: ${listed(links)}. Maak het nummer na tel: gelijk aan het nummer in de tekst.`,
        look: 'Maak van 112 in de tekst binnen <rug-wijzer> een link: <a href="tel:112">112</a>.',
        fix: ({ links }) =>
          `Deze link is geen telefoonnummer: ${listed(links)}. Schrijf bijvoorbeeld tel:+31301234567.`,
      },
    },
    files: {
      title: "Bestanden",
      good: ({ count }) => `Alle ${count} bestanden van de check staan op de server.`,
      look: ({ files }) => `Er ontbreken bestanden die soms nodig zijn: ${few(files)}.`,
      fix: ({ files }) => `Er komen bestanden niet: ${few(files)}.`,
      unknown: "De bestanden zijn hier niet op te vragen. Zie “Beveiliging (CSP)”.",
      mail: {
        look: ({ files }) =>
          `Deze bestanden komen niet van de server: ${listed(files)}. Zet de hele map van Rugwijzer erop, uit één versie.`,
        fix: ({ files }) =>
          `Deze bestanden komen niet van de server: ${listed(files)} (een getal is het antwoord van de server; “html” is een pagina in plaats van het bestand, “late” is geen antwoord in 20 seconden). Zet de hele map van Rugwijzer erop, uit één versie, en laat iedereen ze lezen.`,
      },
    },
    kinds: {
      title: "Soort bestand",
      good: "De server zegt van elk bestand goed wat het is.",
      look: ({ files }) => `De server noemt de soort niet goed: ${few(files)}. De check werkt wel.`,
      fix: ({ files }) =>
        `De server geeft een script een verkeerde soort: ${few(files)}. Browsers weigeren het dan.`,
      unknown: "Dit is hier niet te zien.",
      mail: {
        look: ({ files }) =>
          `Zet het Content-Type van .wasm op application/wasm (nu: ${listed(files)}).`,
        fix: ({ files }) =>
          `Zet het Content-Type van .js op text/javascript (nu: ${listed(files)}).`,
      },
    },
    versions: {
      title: "Eén versie",
      good: ({ version }) => `Alle bestanden zijn van versie ${version}.`,
      look: ({ files }) =>
        `Een script is veranderd: ${few(files)}. Zolang de check werkt, is dat niet erg.`,
      fix: ({ files }) => `Er staan bestanden van een andere versie tussen: ${few(files)}.`,
      unknown: "Dit is zonder https niet na te rekenen.",
      mail: {
        look: ({ files }) =>
          `Deze scripts zijn op de server veranderd (een optimizer, of een andere versie): ${listed(files)}. Zet ze terug zoals ze in de zip zitten.`,
        fix: ({ files }) =>
          `Deze bestanden zijn van een andere versie dan het script: ${listed(files)}. Zet alle bestanden uit één zip in de map, en maak elke cache leeg.`,
      },
    },
    compression: {
      title: "Ingepakt verzenden",
      good: "De server pakt de bestanden in. Dat is snel.",
      look: ({ files }) =>
        `De server pakt deze bestanden niet in: ${few(files)}. De check begint dan later.`,
      fix: ({ files }) =>
        `De server pakt niets in (${few(files)}). Op een telefoon duurt het starten langer.`,
      unknown: "Dit is hier niet te zien.",
      mail: {
        look: () =>
          "Laat de server ook application/wasm inpakken (gzip of brotli). De regels staan in .htaccess en nginx.conf in de zip.",
        fix: () =>
          "Laat de server text/javascript en application/wasm inpakken (gzip of brotli). De regels staan in .htaccess en nginx.conf in de zip.",
      },
    },
    caching: {
      title: "Bewaren in de browser",
      good: "Browsers mogen de bestanden bewaren, en een nieuwe versie komt op tijd aan.",
      never: ({ files }) =>
        `Browsers mogen bestanden niet bewaren: ${few(files)}. Wie terugkomt, laadt alles opnieuw.`,
      long: ({ days }) =>
        `Browsers bewaren het script ${days} dagen. Een verbeterde versie komt dan zo lang niet aan.`,
      unsaid:
        "De server zegt niet hoe lang browsers het script mogen bewaren. Een nieuwe versie kan dan laat aankomen.",
      unknown: "Dit is hier niet te zien.",
      mail: {
        never: () =>
          "Haal no-store weg bij de bestanden van Rugwijzer. Hun namen en adressen dragen de versie, dus ze mogen lang bewaard worden.",
        long: ({ days }) =>
          `rugwijzer.js heeft ${days} dagen cache, zonder versie in het adres. Zet het in een map met de versie (/rugwijzer/${source.version}/), of stuur Cache-Control: no-cache voor dit ene bestand.`,
        unsaid: () =>
          "Stuur Cache-Control voor rugwijzer.js: no-cache, of immutable als de map de versie in de naam heeft.",
      },
    },
    fresh: {
      title: "De nieuwste van uw server",
      good: ({ version }) => `Uw browser draait wat op de server staat: ${version}.`,
      fix: ({ version, there }) =>
        `Hier draait versie ${version}, maar op de server staat ${there}. Een cache houdt de oude vast.`,
      unknown: "Welke versie op de server staat, is hier niet te zien.",
      mail: {
        fix: ({ version, there }) =>
          `Bezoekers krijgen versie ${version}, terwijl ${there} op de server staat. Leeg de caches van site en CDN.`,
      },
    },
    scripts: {
      title: "Eén script",
      good: "Het script van de check staat één keer op de pagina.",
      look: ({ files }) => `Het script staat meer dan één keer op de pagina: ${few(files)}.`,
      fix: ({ files }) =>
        `Er staan twee versies van het script op de pagina: ${few(files)}. De eerste die komt, wint.`,
      mail: {
        look: ({ files }) =>
          `rugwijzer.js wordt van meer adressen geladen: ${listed(files)}. Eén is genoeg.`,
        fix: ({ files }) =>
          `Er worden verschillende versies van rugwijzer.js geladen: ${listed(files)}. Laat alleen de nieuwste staan.`,
      },
    },
    place: {
      title: "Plek van de bestanden",
      good: "De bestanden komen van uw eigen site.",
      elsewhere: ({ host }) =>
        `De bestanden komen van een ander adres: ${host}. Is dat van u? Dan is het goed.`,
      moved: ({ script }) => `Iets op uw site heeft het script verplaatst: ${script}.`,
      mail: {
        elsewhere: ({ host }) =>
          `De bestanden van Rugwijzer komen van ${host}. Zet ze liever op de eigen site.`,
        moved: ({ script }) =>
          `Een optimizer heeft rugwijzer.js verplaatst naar ${script}. Sluit het uit, of zet base="/rugwijzer/${source.version}/" op <rug-wijzer>.`,
      },
    },
    rules: {
      title: "Leeftijd van de regels",
      good: ({ version, date }) =>
        `De medische regels zijn versie ${version}, van ${dayIn("nl", date)}.`,
      look: ({ version, date, months }) =>
        `De medische regels (${version}, van ${dayIn("nl", date)}) zijn ${months} maanden oud. Kijk of er een nieuwere versie is.`,
      mail: {
        look: ({ version }) =>
          `De regels van de check zijn oud (${version}). Is er een nieuwere versie van Rugwijzer? Zet die erop.`,
      },
    },
    signed: {
      title: "Wie de regels bevestigde",
      forClinic: true,
      good: "Een zorgverlener heeft de regels bevestigd.",
      look: "Nog geen zorgverlener heeft de regels bevestigd. Spreek af wie er bij u voor verantwoordelijk is.",
      mail: {
        look: "Laat een zorgverlener de regels nakijken (protocol.html).",
      },
    },
    wasm: {
      title: "WebAssembly",
      good: "De pagina laat WebAssembly toe.",
      fix: "De beveiliging van de pagina houdt WebAssembly tegen. De check kan niet starten.",
      unknown: "Deze browser kent geen WebAssembly. Kijk ook in een andere browser.",
      mail: {
        fix: () =>
          `Zet 'wasm-unsafe-eval' bij script-src in de Content-Security-Policy: script-src ${policyNeeds["script-src"].join(" ")}`,
      },
    },
    policy: {
      title: "Beveiliging (CSP)",
      good: "De Content-Security-Policy houdt niets tegen van de check.",
      fix: ({ words }) => `De Content-Security-Policy mist woorden. Voeg toe: ${words.join("; ")}.`,
      mail: {
        fix: ({ words, whole }) =>
          `Voeg aan de Content-Security-Policy toe: ${words.join("; ")}. Zo wordt het: ${whole.join("; ")}. Stuurt een plug-in er ook een? Pas dan beide aan.`,
      },
    },
    pictures: {
      title: "Logo",
      none: "Er is geen logo ingesteld.",
      good: "Het logo mag getoond worden.",
      fix: ({ word }) =>
        `Het logo kan niet getoond worden. Het bestaat niet, of de beveiliging mist img-src ${word}.`,
      mail: {
        fix: ({ word }) =>
          `Het logo van Rugwijzer (clinic.logo_url) laadt niet. Klopt het adres? Zo ja, voeg img-src ${word} toe aan de Content-Security-Policy.`,
      },
    },
    browser: {
      title: "Deze browser",
      good: "Deze browser kan alles wat de check nodig heeft.",
      look: ({ missing }) =>
        `Deze browser is oud (mist ${few(missing)}). Kijk ook in een nieuwere.`,
    },
    settings: {
      title: ({ path } = {}) => (path ? `Instelling ${called(path)}` : "Instellingen"),
      good: "Alle instellingen die de check tot nu toe las, kloppen.",
      config_unknown_key: ({ path }) =>
        `“${path}” is geen instelling van Rugwijzer. Is het een tikfout?`,
      config_wrong_type: ({ path }) => `“${path}” is van een verkeerde soort, en telt niet mee.`,
      config_text_too_long: ({ path }) => `De tekst bij “${path}” is te lang, en telt niet mee.`,
      config_json_invalid:
        "De instellingen zijn niet te lezen: er staat een fout in de JSON. Uw gegevens staan nu niet in de check.",
      config_download_failed:
        "Het bestand met uw instellingen komt niet. Uw gegevens staan nu niet in de check.",
      config_object_as_text:
        "Een framework heeft de instellingen als “[object Object]” opgeschreven. Uw gegevens staan nu niet in de check.",
      config_not_utf8:
        "Het bestand met uw instellingen is van een oude soort. Letters met accenten kunnen fout gaan.",
      config_not_found:
        "De instellingen in de check zijn leeg of van een verkeerde soort. Uw gegevens staan nu niet in de check.",
      config_booking_url_refused: "Het adres voor afspraken klopt niet. De knop staat er niet.",
      config_email_refused: "Het e-mailadres klopt niet. De knop staat er niet.",
      config_logo_url_refused: "Het adres van het logo mag niet. Het logo staat er niet.",
      config_logo_url_failed: "Het logo is er niet, of mag niet getoond worden.",
      config_opening_hours_refused: ({ path }) =>
        `De tijden bij “${path}” zijn niet te lezen, en staan er niet.`,
      config_offer_refused: "Het aanbod belooft genezing of noemt spoed. Daarom staat het er niet.",
      config_service_unknown: ({ path }) => `Bij “${path}” staat een dienst die wij niet kennen.`,
      config_language_unknown: ({ path }) => `Bij “${path}” staat een taal die wij niet kennen.`,
      config_lang_unknown: "De taal van de check kennen wij niet. Hij is nu in het Nederlands.",
      theme_unknown: "Het thema kennen wij niet. Kies light, dark of auto.",
      base_refused: "De map bij “base” is niet van uw eigen site, en telt niet mee.",
      fix: ({ path }) =>
        path ? `“${path}” klopt niet, en telt niet mee.` : "Er is iets mis met een instelling.",
      mail: { fix: ({ code, message }) => `${code}: ${message}` },
    },
    card: {
      title: "Kaart van uw praktijk",
      good: ({ name }) =>
        `De kaart met ${name} staat bij het advies waar dat past. Bij spoed staat hij er nooit.`,
      fix: ({ name }) =>
        `Bij ${name} staat geen nummer, e-mailadres of afspraakadres. Er komt geen kaart.`,
      nameless: "De naam van uw praktijk ontbreekt (clinic.name). Er komt geen kaart.",
      none: "Er is geen praktijk ingesteld. In het advies staat dus geen naam en geen nummer.",
      mail: {
        fix: () =>
          "Zet bij de praktijk een nummer, e-mailadres of afspraakadres: phone, email of booking-url.",
        nameless: () =>
          "Zet de naam van de praktijk erbij: clinic-name, of clinic.name in de JSON.",
        none: () => "Zet de praktijk op <rug-wijzer>: clinic-name, phone en booking-url.",
      },
    },
    numbers: {
      title: "Telefoonnummers",
      good: "De ingestelde nummers zien eruit als Nederlandse nummers.",
      none: "Er zijn geen telefoonnummers ingesteld.",
      look: ({ numbers }) =>
        `Dit lijkt geen Nederlands nummer: ${few(numbered(numbers))}. Bel het zelf een keer.`,
      fix: ({ numbers }) =>
        `Dit is geen telefoonnummer: ${few(numbered(numbers))}. Het wordt niet getoond.`,
      mail: {
        look: ({ numbers }) =>
          `Klopt dit nummer? ${listed(numbered(numbers))}. Een Nederlands nummer heeft tien cijfers.`,
        fix: ({ numbers }) =>
          `Dit is geen telefoonnummer: ${listed(numbered(numbers))}. Schrijf het als 030 123 45 67, zonder woorden erbij. (112 mag hier niet.)`,
      },
    },
    sample: {
      title: "Gegevens uit het voorbeeld",
      good: "Er staan geen gegevens uit ons voorbeeld in.",
      fix: ({ texts }) =>
        `Er staan nog gegevens uit ons voorbeeld in: ${few(texts)}. Vervang ze door die van u.`,
      mail: {
        fix: ({ texts }) =>
          `Vervang deze voorbeeldgegevens door die van de praktijk: ${listed(texts)}.`,
      },
    },
    later: {
      title: "Instellingen op de kaart",
      none: "Er is niets ingesteld dat pas bij het advies gelezen wordt.",
      good: "De instellingen van de kaart zijn gelezen. Wat niet klopt, staat hierboven.",
      unknown: ({ keys }) =>
        `De check leest deze pas bij het advies: ${few(keys.map(called))}. Doe de check één keer tot het eind, met dit paneel open. Wat niet klopt, komt er dan bij.`,
    },
    accent: {
      title: "Uw kleur",
      none: "U gebruikt de kleur van Rugwijzer.",
      good: ({ asked }) => `Uw kleur ${asked} is goed te lezen.`,
      look: ({ asked, made }) =>
        `Uw kleur ${asked} is niet goed te lezen. De check gebruikt ${made}.`,
      fix: ({ asked }) => `“${asked}” is geen kleur. De check gebruikt de kleur van Rugwijzer.`,
      mail: {
        look: ({ asked, made }) =>
          `De kleur ${asked} heeft te weinig contrast; Rugwijzer gebruikt ${made}. Kies een donkerdere kleur als dat niet past.`,
        fix: ({ asked }) => `accent="${asked}" is geen CSS-kleur. Schrijf bijvoorbeeld #25408f.`,
      },
    },
    theme: {
      title: "Licht of donker",
      good: "De check is licht of donker zoals uw pagina.",
      look: ({ theme }) =>
        `De check is ${theme === "dark" ? "donker" : "licht"}, en uw pagina niet. Is dat de bedoeling?`,
      unknown:
        "Achter de check ligt een plaatje of verloop. Kijk zelf of licht of donker er goed bij past.",
      mail: {
        look: ({ ground }) => `Zet theme="${ground}" op <rug-wijzer>, of haal theme weg.`,
        unknown: () =>
          'Op een donkere achtergrond met een plaatje: zet theme="dark" op <rug-wijzer>.',
      },
    },
    contrast: {
      title: "Uw tekst eromheen",
      good: "De tekst van uw pagina is op deze plek goed te lezen.",
      look: ({ ratio }) =>
        `De tekst van uw pagina is hier wat bleek (contrast ${comma(ratio)}, liefst 4,5). Zo ziet ook de tekst met 112 eruit.`,
      fix: ({ ratio }) =>
        `De tekst van uw pagina is hier slecht te lezen (contrast ${comma(ratio)}, nodig is 4,5). Zo ziet ook de tekst met 112 eruit.`,
      forced:
        "Uw computer toont eigen kleuren (hoog contrast). De kleuren van de pagina zijn nu niet te zien.",
      unknown: "Achter de tekst ligt een plaatje of verloop. Kijk zelf of alles goed te lezen is.",
      mail: {
        look: ({ ratio }) =>
          `De tekstkleur rond <rug-wijzer> heeft contrast ${comma(ratio)} : 1 op de achtergrond. Maak dat minstens 4,5 : 1.`,
        fix: ({ ratio }) =>
          `De tekstkleur rond <rug-wijzer> heeft contrast ${comma(ratio)} : 1 op de achtergrond. Maak dat minstens 4,5 : 1.`,
      },
    },
    zoom: {
      title: "Vergroten",
      good: "Bezoekers kunnen de pagina vergroten.",
      none: "De pagina past zich niet aan een telefoon aan.",
      fix: "Bezoekers kunnen de pagina niet vergroten. Wie slecht ziet, heeft dat nodig.",
      mail: {
        none: 'Zet in de head: <meta name="viewport" content="width=device-width, initial-scale=1">.',
        fix: ({ content }) =>
          `Haal user-scalable en maximum-scale weg uit de viewport (nu: ${content}).`,
      },
    },
    language: {
      title: "Taal van de pagina",
      good: "De pagina zegt dat zij Nederlands is.",
      look: ({ lang }) =>
        `De pagina zegt niet dat zij Nederlands is (nu: ${lang}). Wie laat voorlezen, hoort dan een verkeerde uitspraak.`,
      mail: { look: 'Zet lang="nl" op <html>.' },
    },
  },
};
