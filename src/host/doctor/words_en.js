// The doctor's words in English, for a page whose element says `lang="en"`. The same checks, and the
// same things found, as in `words_nl.js`.

const numberedIn = (numbers) => numbers.map(([path, number]) => `${path}: ${number}`);
const some = shortList((others) => `and ${others} more`);

const english = {
  panel: {
    lang: "en",
    heading: "Is everything right on this page?",
    intro:
      "Only you see this, because the address has “rugwijzer-check” in it. Visitors do not see it.",
    busy: "Looking …",
    summary: ({ fix, look, unknown, good }) =>
      `${fix} ${fix === 1 ? "thing" : "things"} to mend, ${look} to look at, ${good} good${unknown ? `, ${unknown} not to be seen` : ""}.`,
    verdicts: { fix: "To mend", look: "To look at", unknown: "Not to be seen", good: "Good" },
    mailTitle: "What to ask your web builder",
    ownTitle: "What you can do yourself",
    copy: "Copy",
    copyOf: (title) => `Copy: ${title}`,
    copyAll: "Copy all for your web builder",
    mail: "Mail your web builder",
    copied: "Copied.",
    notCopied: "Copying does not work here. Select the text and copy it yourself:",
    again: "Look again",
    close: "Close",
    smaller: "Make smaller",
    larger: "Make larger",
    subject: (page) => `Rugwijzer on ${page}`,
    greeting: (page, version) =>
      `Hello,\n\nWe have the check Rugwijzer (version ${version}) on ${page}. Would you look at this?`,
    shortened: "The rest is on the page itself.",
  },
  rows: {
    start: {
      title: "The check",
      good: ({ version }) => `The check stands here and works. This is version ${version}.`,
      unknown: "The check is still starting.",
      dialog: "The button is there. Open the dialog, and the check itself is looked at.",
      fix: "The check cannot start. Visitors see your own text with 112.",
      download_failed:
        "The check cannot start, for a file does not come. Visitors see your own text with 112.",
      wasm_blocked: "The check cannot start, for your site's policy refuses WebAssembly.",
      wasm_missing: "This browser has no WebAssembly. In another browser the check may work.",
      plan: "The check works, but tips and exercises cannot load.",
      mail: {
        fix: ({ code, message }) => `The check does not start: ${code}: ${message}`,
        download_failed: ({ message }) =>
          `The check does not start, a file does not come: ${message}`,
        wasm_blocked: () =>
          `The check does not start: the Content-Security-Policy forbids WebAssembly. Add: script-src ${policyNeeds["script-src"].join(" ")}`,
        wasm_missing: ({ message }) => `The check does not start: ${message}`,
        plan: ({ code, message }) => `Tips and exercises do not load: ${code}: ${message}`,
      },
    },
    elements: {
      title: "Place on the page",
      good: "The check stands once on this page.",
      look: ({ count }) =>
        `The check stands ${count} times on this page. Is that meant? We look at the first.`,
      fix: "The check is not on this page. Your site may have taken the lines away.",
      mail: {
        fix: 'The script of Rugwijzer is loaded, but the page has no <rug-wijzer>. An editor or filter may take the element away. Use <div class="rug-wijzer" data-lang="nl"> with rugwijzer-loader.js then.',
      },
    },
    width: {
      title: "Width",
      good: ({ width }) => `The check is ${width} pixels wide.`,
      look: ({ width }) =>
        `The check is ${width} pixels wide. That is narrow. Give it 320 or more.`,
      fix: ({ width }) => `The check is only ${width} pixels wide. It is hard to use so.`,
      unknown: "The check stands in a part that is hidden now. Open that part and look again.",
      mail: {
        look: ({ width }) =>
          `<rug-wijzer> is ${width} px wide. Give its column at least 320 px (or the whole width of a phone).`,
        fix: ({ width }) =>
          `<rug-wijzer> is ${width} px wide. Give its column at least 320 px (or the whole width of a phone).`,
      },
    },
    header: {
      title: "Bar at the top",
      good: "No large fixed bar lies over the check.",
      look: ({ percent }) =>
        `A fixed bar takes ${percent}% of the window at the top. See on a phone whether the questions can be read.`,
      fix: ({ percent }) =>
        `A fixed bar covers ${percent}% of the window at the top. Little is left for the questions.`,
      mail: {
        look: ({ pixels }) =>
          `An element with position: fixed or sticky takes ${pixels} px at the top. Make it lower, or let it scroll along on this page.`,
        fix: ({ pixels }) =>
          `An element with position: fixed or sticky takes ${pixels} px at the top. Make it lower, or let it scroll along on this page.`,
      },
    },
    bars: {
      title: "Bar at the bottom",
      good: "No large bar lies over the check at the bottom.",
      look: ({ percent }) =>
        `A bar takes ${percent}% of the window at the bottom. Is it about cookies? Close it and look again.`,
      fix: ({ percent }) =>
        `A bar covers ${percent}% of the window at the bottom. Buttons of the check may lie under it.`,
      mail: {
        look: ({ pixels }) =>
          `An element with position: fixed takes ${pixels} px at the bottom. Make it lower, or leave it out on this page.`,
        fix: ({ pixels }) =>
          `An element with position: fixed takes ${pixels} px at the bottom. Make it lower, or leave it out on this page.`,
      },
    },
    frame: {
      title: "Frame: what it may do",
      none: "The check stands in your page itself, not in a frame.",
      good: "The frame may call, print and leave the site.",
      fix: ({ missing }) =>
        `The frame may not do all that is needed (${some(missing)}). Calling, printing or leaving quickly does not work then.`,
      unknown:
        "The check stands in a frame of another site. Press a telephone number and “Print” yourself, and see whether something happens.",
      mail: {
        fix: ({ missing }) =>
          `The sandbox of the iframe lacks: ${missing.join(" ")}. Needed: sandbox="${sandboxNeeds.join(" ")}" allow="clipboard-write; screen-wake-lock".`,
        unknown: () =>
          `Does the iframe have a sandbox? Then it needs: sandbox="${sandboxNeeds.join(" ")}" allow="clipboard-write; screen-wake-lock".`,
      },
    },
    height: {
      title: "Frame: height",
      none: "The check is as high as it has to be.",
      good: "The frame is as high as the check.",
      look: "The frame does not grow along. Visitors have to scroll inside it.",
      mail: {
        look: "The iframe does not grow along. Put rugwijzer-frame.js on the page around it, from the same folder as frame.html.",
      },
    },
    alone: {
      title: "Back button",
      good: "The browser's back button does what visitors expect on this page.",
      look: "The check takes over the back button and the whole window (“standalone”), but more stands on this page.",
      framed:
        "The check's page of its own stands in this frame. It takes over the back button of your page.",
      mail: {
        look: "Take standalone away from <rug-wijzer>: it is for a page with nothing but the check.",
        framed:
          "Put frame.html into the iframe in place of index.html, with rugwijzer-frame.js beside it.",
      },
    },
    swallowed: {
      title: "The element is closed",
      good: "The rest of your page stands outside the check.",
      look: ({ text }) =>
        `This text is in the check, too: “${text}”. Does it belong to the rest of your page? Then visitors do not see it now.`,
      fix: "A part of your page is inside the check, and so cannot be seen.",
      mail: {
        look: ({ text }) =>
          `Inside <rug-wijzer> there is also: “${text}”. If that belongs outside, the element is not closed. Write </rug-wijzer> behind the text with 112.`,
        fix: "<rug-wijzer> is not closed: a part of the page is in it. Write </rug-wijzer> behind it; there is no short form <rug-wijzer />.",
      },
    },
    leftover: {
      title: "Leavings on the page",
      good: "No loose leavings of the lines are on the page.",
      fix: ({ text }) =>
        `Loose text is on the page that belongs into the check: “${text}”. Your editor has changed the lines.`,
      mail: {
        fix: ({ text }) =>
          `This text is loose on the page and belongs inside <rug-wijzer>: “${text}”. The editor has changed the lines. Put them on one line into an HTML block, or use the plug-in or the div with rugwijzer-loader.js.`,
      },
    },
    https: {
      title: "Safe connection",
      good: "The page has https.",
      local: "This address is on this computer. It needs no https here; your site does.",
      fix: "The page has no https. Visitors see “not secure”, and copying does not work.",
      mail: { fix: "The page comes over http. Switch https on and redirect http to it." },
    },
    presses: {
      title: "Pressing buttons",
      good: "Nothing was seen that stops presses.",
      fix: "Another script of the page stops presses. Buttons of the check do not always work then.",
      mail: {
        fix: "A script of the page stops clicks before they reach <rug-wijzer>. Let listeners with capture pass over this element.",
      },
    },
    text: {
      title: "Text if the check does not start",
      good: "The check holds your text for when it does not start, with 112.",
      look: "The text in the check says that it is loading. If the check does not start, that stays.",
      fix: "The text for when the check does not start does not name 112.",
      none: "There is no text in the check. If it does not start, a visitor sees nothing.",
      mail: {
        look: "Replace “loading” inside <rug-wijzer> by the text of LEESMIJ.html, which is also true if the check does not start.",
        fix: "Put the sentences on 112 and the GP from LEESMIJ.html inside <rug-wijzer>.",
        none: "Put the sentences on 112 and the GP from LEESMIJ.html inside <rug-wijzer>.",
      },
    },
    tel: {
      title: "Calling",
      good: "112 can be called with one press, and the numbers on the page are right.",
      look: "In the text for when the check does not start, 112 is no link. On a phone it cannot be pressed.",
      fix: ({ links }) => `A link for calling is wrong: ${some(links)}.`,
      other: ({ links }) => `A link calls another number than it shows: ${some(links)}.`,
      mail: {
        other: ({ links }) =>
          `This link calls another number than it shows: ${listed(links)}. Make the number behind tel: the one in the text.`,
        look: 'Make 112 in the text inside <rug-wijzer> a link: <a href="tel:112">112</a>.',
        fix: ({ links }) =>
          `This link is no telephone number: ${listed(links)}. Write, for example, tel:+31301234567.`,
      },
    },
    files: {
      title: "Files",
      good: ({ count }) => `All ${count} files of the check are on the server.`,
      look: ({ files }) => `Files are missing that are sometimes needed: ${some(files)}.`,
      fix: ({ files }) => `Files do not come: ${some(files)}.`,
      unknown: "The files cannot be asked for here. See “Policy (CSP)”.",
      mail: {
        look: ({ files }) =>
          `These files do not come from the server: ${listed(files)}. Put Rugwijzer's whole folder there, from one release.`,
        fix: ({ files }) =>
          `These files do not come from the server: ${listed(files)} (a number is the server's answer; “html” is a page in the file's place, “late” is no answer in 20 seconds). Put Rugwijzer's whole folder there, from one release, and let everybody read them.`,
      },
    },
    kinds: {
      title: "Kind of file",
      good: "The server says rightly what each file is.",
      look: ({ files }) => `The server names a wrong kind: ${some(files)}. The check still works.`,
      fix: ({ files }) =>
        `The server gives a script a wrong kind: ${some(files)}. Browsers refuse it then.`,
      unknown: "This cannot be seen here.",
      mail: {
        look: ({ files }) =>
          `Set the Content-Type of .wasm to application/wasm (now: ${listed(files)}).`,
        fix: ({ files }) =>
          `Set the Content-Type of .js to text/javascript (now: ${listed(files)}).`,
      },
    },
    versions: {
      title: "One version",
      good: ({ version }) => `All files are of version ${version}.`,
      look: ({ files }) =>
        `A script was changed: ${some(files)}. As long as the check works that does no harm.`,
      fix: ({ files }) => `Files of another version are among them: ${some(files)}.`,
      unknown: "Without https this cannot be calculated.",
      mail: {
        look: ({ files }) =>
          `These scripts were changed on the server (an optimiser, or another version): ${listed(files)}. Put them back as they are in the zip.`,
        fix: ({ files }) =>
          `These files are of another version than the script: ${listed(files)}. Put all files from one zip into the folder, and empty every cache.`,
      },
    },
    compression: {
      title: "Packed on the way",
      good: "The server packs the files. That is quick.",
      look: ({ files }) =>
        `The server does not pack these files: ${some(files)}. The check begins later then.`,
      fix: ({ files }) =>
        `The server packs nothing (${some(files)}). On a phone it takes longer to start.`,
      unknown: "This cannot be seen here.",
      mail: {
        look: () =>
          "Let the server pack application/wasm too (gzip or brotli). The lines are in .htaccess and nginx.conf in the zip.",
        fix: () =>
          "Let the server pack text/javascript and application/wasm (gzip or brotli). The lines are in .htaccess and nginx.conf in the zip.",
      },
    },
    caching: {
      title: "Keeping in the browser",
      good: "Browsers may keep the files, and a new version arrives in time.",
      never: ({ files }) =>
        `Browsers may not keep files: ${some(files)}. Who comes back loads all of it again.`,
      long: ({ days }) =>
        `Browsers keep the script for ${days} days. A corrected version does not arrive for so long.`,
      unsaid:
        "The server does not say how long browsers may keep the script. A new version may arrive late.",
      unknown: "This cannot be seen here.",
      mail: {
        never: () =>
          "Take no-store away from the files of Rugwijzer. Their names and addresses carry the version, so they may be kept for long.",
        long: ({ days }) =>
          `rugwijzer.js is cached for ${days} days, without a version in its address. Put it into a folder with the version (/rugwijzer/${source.version}/), or send Cache-Control: no-cache for this one file.`,
        unsaid: () =>
          "Send Cache-Control for rugwijzer.js: no-cache, or immutable if the folder has the version in its name.",
      },
    },
    fresh: {
      title: "The newest of your server",
      good: ({ version }) => `Your browser runs what is on the server: ${version}.`,
      fix: ({ version, there }) =>
        `Version ${version} runs here, but ${there} is on the server. A cache holds the old one.`,
      unknown: "Which version is on the server cannot be seen here.",
      mail: {
        fix: ({ version, there }) =>
          `Visitors get version ${version}, while ${there} is on the server. Empty the caches of site and CDN.`,
      },
    },
    scripts: {
      title: "One script",
      good: "The script of the check is on the page once.",
      look: ({ files }) => `The script is on the page more than once: ${some(files)}.`,
      fix: ({ files }) =>
        `Two versions of the script are on the page: ${some(files)}. The first to come wins.`,
      mail: {
        look: ({ files }) =>
          `rugwijzer.js is loaded from several addresses: ${listed(files)}. One is enough.`,
        fix: ({ files }) =>
          `Different versions of rugwijzer.js are loaded: ${listed(files)}. Leave only the newest.`,
      },
    },
    place: {
      title: "Place of the files",
      good: "The files come from your own site.",
      elsewhere: ({ host }) =>
        `The files come from another address: ${host}. If that is yours, it is right.`,
      moved: ({ script }) => `Something on your site has moved the script: ${script}.`,
      mail: {
        elsewhere: ({ host }) =>
          `The files of Rugwijzer come from ${host}. Better put them on the own site.`,
        moved: ({ script }) =>
          `An optimiser has moved rugwijzer.js to ${script}. Leave it out of that, or put base="/rugwijzer/${source.version}/" on <rug-wijzer>.`,
      },
    },
    rules: {
      title: "Age of the rules",
      good: ({ version, date }) =>
        `The medical rules are version ${version}, of ${dayIn("en", date)}.`,
      look: ({ version, date, months }) =>
        `The medical rules (${version}, of ${dayIn("en", date)}) are ${months} months old. See whether there is a newer version.`,
      mail: {
        look: ({ version }) =>
          `The check's rules are old (${version}). Is there a newer version of Rugwijzer? Put that there.`,
      },
    },
    signed: {
      title: "Who confirmed the rules",
      forClinic: true,
      good: "A clinician has confirmed the rules.",
      look: "No clinician has confirmed the rules yet. Agree who is responsible for it with you.",
      mail: {
        look: "Have a clinician look through the rules (protocol.html).",
      },
    },
    wasm: {
      title: "WebAssembly",
      good: "The page allows WebAssembly.",
      fix: "The page's policy refuses WebAssembly. The check cannot start.",
      unknown: "This browser has no WebAssembly. Look in another browser, too.",
      mail: {
        fix: () =>
          `Add 'wasm-unsafe-eval' to script-src in the Content-Security-Policy: script-src ${policyNeeds["script-src"].join(" ")}`,
      },
    },
    policy: {
      title: "Policy (CSP)",
      good: "The Content-Security-Policy refuses nothing of the check.",
      fix: ({ words }) => `The Content-Security-Policy lacks words. Add: ${words.join("; ")}.`,
      mail: {
        fix: ({ words, whole }) =>
          `Add to the Content-Security-Policy: ${words.join("; ")}. It becomes: ${whole.join("; ")}. Does a plug-in send one too? Then change both.`,
      },
    },
    pictures: {
      title: "Logo",
      none: "No logo is set.",
      good: "The logo may be shown.",
      fix: ({ word }) =>
        `The logo cannot be shown. It does not exist, or the policy lacks img-src ${word}.`,
      mail: {
        fix: ({ word }) =>
          `The logo of Rugwijzer (clinic.logo_url) does not load. Is the address right? Then add img-src ${word} to the Content-Security-Policy.`,
      },
    },
    browser: {
      title: "This browser",
      good: "This browser can do all that the check needs.",
      look: ({ missing }) =>
        `This browser is old (lacks ${some(missing)}). Look in a newer one, too.`,
    },
    settings: {
      title: ({ path } = {}) => (path ? `Setting ${path}` : "Settings"),
      good: "All settings that the check has read so far are right.",
      config_unknown_key: ({ path }) => `“${path}” is no setting of Rugwijzer. Is it misspelt?`,
      config_wrong_type: ({ path }) => `“${path}” is of a wrong type, and is passed over.`,
      config_text_too_long: ({ path }) => `The text of “${path}” is too long, and is passed over.`,
      config_json_invalid:
        "The settings cannot be read: the JSON has a mistake. Your data is not in the check now.",
      config_download_failed:
        "The file with your settings does not come. Your data is not in the check now.",
      config_object_as_text:
        "A framework has written the settings as “[object Object]”. Your data is not in the check now.",
      config_not_utf8:
        "The file with your settings is in an old encoding. Letters with accents may go wrong.",
      config_not_found:
        "The settings in the check are empty or of a wrong type. Your data is not in the check now.",
      config_booking_url_refused: "The address for appointments is wrong. There is no button.",
      config_email_refused: "The e-mail address is wrong. There is no button.",
      config_logo_url_refused: "The logo's address is not allowed. There is no logo.",
      config_logo_url_failed: "The logo is not there, or may not be shown.",
      config_opening_hours_refused: ({ path }) =>
        `The hours of “${path}” cannot be read, and are not there.`,
      config_offer_refused: "The offer promises a cure or names an emergency. So it is not there.",
      config_service_unknown: ({ path }) => `“${path}” names a service that we do not know.`,
      config_language_unknown: ({ path }) => `“${path}” names a language that we do not know.`,
      config_lang_unknown: "We do not know the check's language. It is in Dutch now.",
      theme_unknown: "We do not know the theme. Choose light, dark or auto.",
      base_refused: "The folder of “base” is not on your own site, and is passed over.",
      fix: ({ path }) =>
        path ? `“${path}” is wrong, and is passed over.` : "Something is wrong with a setting.",
      mail: { fix: ({ code, message }) => `${code}: ${message}` },
    },
    card: {
      title: "Card of your clinic",
      good: ({ name }) =>
        `The card with ${name} stands beside the advice where that fits. In an emergency it never does.`,
      fix: ({ name }) =>
        `${name} has no number, e-mail address or address for appointments. There is no card.`,
      nameless: "Your clinic's name is missing (clinic.name). There is no card.",
      none: "No clinic is set. So the advice has no name and no number.",
      mail: {
        fix: () =>
          "Give the clinic a number, e-mail address or address for appointments: phone, email or booking-url.",
        nameless: () => "Add the clinic's name: clinic-name, or clinic.name in the JSON.",
        none: () => "Put the clinic on <rug-wijzer>: clinic-name, phone and booking-url.",
      },
    },
    numbers: {
      title: "Telephone numbers",
      good: "The numbers look like Dutch numbers.",
      none: "No telephone numbers are set.",
      look: ({ numbers }) =>
        `This looks like no Dutch number: ${some(numberedIn(numbers))}. Call it once.`,
      fix: ({ numbers }) =>
        `This is no telephone number: ${some(numberedIn(numbers))}. It is not shown.`,
      mail: {
        look: ({ numbers }) =>
          `Is this number right? ${listed(numberedIn(numbers))}. A Dutch number has ten digits.`,
        fix: ({ numbers }) =>
          `This is no telephone number: ${listed(numberedIn(numbers))}. Write it as 030 123 45 67, without words. (112 is not allowed here.)`,
      },
    },
    sample: {
      title: "Data from the example",
      good: "Nothing of our example is left.",
      fix: ({ texts }) =>
        `Data of our example is still there: ${some(texts)}. Put yours in its place.`,
      mail: {
        fix: ({ texts }) =>
          `Replace this data of the example by the clinic's own: ${listed(texts)}.`,
      },
    },
    later: {
      title: "Settings on the card",
      none: "Nothing is set that is read only at the advice.",
      good: "The card's settings have been read. What is wrong stands above.",
      unknown: ({ keys }) =>
        `The check reads these only at the advice: ${some(keys)}. Do the check once to the end, with this panel open. What is wrong is added then.`,
    },
    accent: {
      title: "Your colour",
      none: "You use the colour of Rugwijzer.",
      good: ({ asked }) => `Your colour ${asked} can be read well.`,
      look: ({ asked, made }) =>
        `Your colour ${asked} cannot be read well. The check uses ${made}.`,
      fix: ({ asked }) => `“${asked}” is no colour. The check uses the colour of Rugwijzer.`,
      mail: {
        look: ({ asked, made }) =>
          `The colour ${asked} has too little contrast; Rugwijzer uses ${made}. Choose a darker one if that does not fit.`,
        fix: ({ asked }) => `accent="${asked}" is no CSS colour. Write, for example, #25408f.`,
      },
    },
    theme: {
      title: "Light or dark",
      good: "The check is light or dark as your page is.",
      look: ({ theme }) => `The check is ${theme}, and your page is not. Is that meant?`,
      unknown:
        "A picture or gradient lies behind the check. See for yourself whether light or dark fits.",
      mail: {
        look: ({ ground }) => `Put theme="${ground}" on <rug-wijzer>, or take theme away.`,
        unknown: () => 'On a dark ground with a picture: put theme="dark" on <rug-wijzer>.',
      },
    },
    contrast: {
      title: "Your text around it",
      good: "Your page's text can be read well here.",
      look: ({ ratio }) =>
        `Your page's text is somewhat pale here (contrast ${ratio}, better 4.5). The text with 112 looks like that, too.`,
      fix: ({ ratio }) =>
        `Your page's text is hard to read here (contrast ${ratio}, needed is 4.5). The text with 112 looks like that, too.`,
      forced:
        "Your computer shows colours of its own (high contrast). Those of the page cannot be seen now.",
      unknown:
        "A picture or gradient lies behind the text. See for yourself whether all can be read.",
      mail: {
        look: ({ ratio }) =>
          `The text colour around <rug-wijzer> has a contrast of ${ratio}:1 on its ground. Make that at least 4.5:1.`,
        fix: ({ ratio }) =>
          `The text colour around <rug-wijzer> has a contrast of ${ratio}:1 on its ground. Make that at least 4.5:1.`,
      },
    },
    zoom: {
      title: "Zooming in",
      good: "Visitors can zoom in.",
      none: "The page does not fit itself to a phone.",
      fix: "Visitors cannot zoom in. Who sees badly needs that.",
      mail: {
        none: 'Put into the head: <meta name="viewport" content="width=device-width, initial-scale=1">.',
        fix: ({ content }) =>
          `Take user-scalable and maximum-scale out of the viewport (now: ${content}).`,
      },
    },
    language: {
      title: "Language of the page",
      good: "The page says that it is Dutch.",
      look: ({ lang }) =>
        `The page does not say that it is Dutch (now: ${lang}). A screen reader then pronounces it wrongly.`,
      mail: { look: 'Put lang="nl" on <html>.' },
    },
  },
};
