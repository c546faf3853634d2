//! Dutch: the information page in the printed protocol, and what the law asks of software like this.

use crate::words::protocol::information::InformationHeads;

pub const INFORMATION: InformationHeads = InformationHeads {
    law_title: "De wet: is dit een medisch hulpmiddel?",
    law: &[
        "Software kan een medisch hulpmiddel zijn. Dat hangt af van het beoogde doel: wat de fabrikant erover zegt, in de software, in de uitleg en in reclame. Het staat in Verordening (EU) 2017/745, de MDR.",
        "Regel 11 van bijlage VIII gaat over software. Geeft zij informatie waarmee over een diagnose of behandeling wordt beslist? Dan is zij klasse IIa. Kan zo’n beslissing ernstige schade of een operatie geven, dan is zij klasse IIb. Kan zij de dood of blijvende schade geven, dan is zij klasse III. Alle andere software is klasse I.",
        "In de stand ‘triage’ zegt Rugwijzer tegen één persoon hoe snel hij hulp nodig heeft, en van wie. Wie dat aan patiënten aanbiedt, moet ervan uitgaan dat regel 11 geldt: klasse IIa of hoger. Dan beoordeelt een aangemelde instantie de software voordat er een CE-markering op mag.",
        "Rugwijzer heeft geen CE-markering. Niemand heeft de klasse vastgesteld, en geen clinicus heeft de regels bevestigd.",
        "De fabrikant beslist over het beoogde doel en de klasse, en draagt de verantwoordelijkheid. Dat is wie de software onder eigen naam uitbrengt. Een praktijk die haar op de eigen site zet of aanpast, kan dat zelf zijn. Vraag een deskundige in medische hulpmiddelen. De Inspectie Gezondheidszorg en Jeugd houdt toezicht.",
        "De stand ‘information’ maakt het kleiner, en neemt het niet weg. Wie geen arts nodig heeft, krijgt geen oordeel, geen redenen en geen plan, maar een pagina die voor iedereen gelijk is. Bij E, T en D verandert er niets: een alarmteken leidt ook dan naar een arts, en dat is nog steeds informatie over één persoon. Ook deze stand moet dus worden beoordeeld.",
        "Dit is uitleg, en geen juridisch advies.",
    ],
    title: "De informatiepagina (stand ‘information’)",
    lead: &[
        "Een praktijk kan de stand ‘information’ kiezen. De vragen, de regels, de stop en elke uitslag E, T en D blijven gelijk. In plaats van P en S komt één pagina die voor iedereen dezelfde is. Stelling 12 gaat daarover.",
        "Onderaan die pagina staan de antwoorden, zonder oordeel. De samenvatting voor de zorgverlener heeft dan geen urgentie, geen regels, geen patronen en geen codes. Na geweld door een ander staat ook hier de hulp daarvoor.",
        "Voor een groep kan iets anders gelden. De pagina noemt elke groep aan iedereen, in gewone woorden. De voorwaarde in de tabel zegt wie er voor de bewijzen bij hoort.",
    ],
    basis: "het vangnet, het blad met uitsluitingen en de adviestabel, in eigen woorden; P01, P02, P03, P06 en P11 voor ‘Wanneer maakt u een afspraak?’",
    group: "Groep",
    takes_back: "Neemt terug",
    all_exercises: "alle oefeningen",
    adds: "Voegt toe aan het vangnet",
    everybody: "Voor iedereen",
    advice: "Advies",
    exercises: "Oefeningen",
    net: "Vangnet",
    fixed: "Vaste teksten",
};
