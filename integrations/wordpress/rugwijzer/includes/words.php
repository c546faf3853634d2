<?php
/**
 * TABLE of the words of the settings form, in the order in which the form has them. A setting that
 * is not here yet stands at the end, with the title and description that the schema gives.
 *
 * @package Rugwijzer
 */

namespace Rugwijzer;

defined( 'ABSPATH' ) || exit;

/**
 * The headings of the form, each with its settings: path => label, explanation.
 */
function form_words() {
	return array(
		__( 'Uw praktijk', 'rugwijzer' )                => array(
			'clinic.name'          => array(
				__( 'Naam van de praktijk', 'rugwijzer' ),
				__( 'Deze naam staat boven uw gegevens in het advies.', 'rugwijzer' ),
			),
			'clinic.phone'         => array(
				__( 'Telefoonnummer', 'rugwijzer' ),
				__( 'Bezoekers bellen dit nummer voor een afspraak. Bijvoorbeeld: 030 123 45 67.', 'rugwijzer' ),
			),
			'clinic.booking_url'   => array(
				__( 'Adres om een afspraak te maken', 'rugwijzer' ),
				__( 'Begint met https:, mailto: of tel:. Bijvoorbeeld: https://www.uwpraktijk.nl/afspraak.', 'rugwijzer' ),
			),
			'clinic.email'         => array(
				__( 'E-mailadres', 'rugwijzer' ),
				'',
			),
			'clinic.address'       => array(
				__( 'Adres', 'rugwijzer' ),
				__( 'Straat, huisnummer, postcode en plaats.', 'rugwijzer' ),
			),
			'clinic.opening_hours' => array(
				__( 'Openingstijden', 'rugwijzer' ),
				__( 'Schrijf het zo: Ma-Vr 08:00-12:00 13:00-17:30, Za 09:00-12:00. Een dag die er niet bij staat, is dicht.', 'rugwijzer' ),
			),
			'clinic.locations'     => array(
				__( 'Andere locaties', 'rugwijzer' ),
				__( 'Vul een locatie in en sla op. Dan is er plaats voor nog een. Maakt u een locatie leeg? Dan gaat hij weg.', 'rugwijzer' ),
			),
			'clinic.logo_url'      => array(
				__( 'Logo', 'rugwijzer' ),
				__( 'Het adres van een plaatje op deze site. U vindt het in de mediabibliotheek, bij “URL kopiëren”.', 'rugwijzer' ),
			),
			'clinic.logo_alt'      => array(
				__( 'Logo in woorden', 'rugwijzer' ),
				__( 'Voor wie het logo niet ziet. Laat u dit leeg? Dan wordt “Logo” met uw naam voorgelezen.', 'rugwijzer' ),
			),
			'clinic.privacy_url'   => array(
				__( 'Uw privacyverklaring', 'rugwijzer' ),
				__( 'Een adres dat begint met https:.', 'rugwijzer' ),
			),
		),
		__( 'Wat u biedt', 'rugwijzer' )                => array(
			'clinic.services'  => array(
				__( 'Wat kan men bij u doen?', 'rugwijzer' ),
				__( 'Uw gegevens staan dan alleen in het advies als dit bij de bezoeker past. Vinkt u niets aan? Dan neemt de check aan dat u alles biedt.', 'rugwijzer' ),
			),
			'clinic.languages' => array(
				__( 'Welke talen spreekt u?', 'rugwijzer' ),
				'',
			),
			'clinic.offer'     => array(
				__( 'Uw aanbod in eigen woorden', 'rugwijzer' ),
				__( 'Bijvoorbeeld een gratis pijncheck. Beloof geen genezing en noem geen spoed: dan laat de check deze tekst weg.', 'rugwijzer' ),
			),
		),
		__( 'Huisarts en huisartsenpost', 'rugwijzer' ) => array(
			'clinic.gp_phone'           => array(
				__( 'Nummer van de huisarts', 'rugwijzer' ),
				__( 'Alleen voor een huisartsenpraktijk: dit nummer staat overal waar de bezoeker de huisarts moet bellen. Bent u geen huisarts? Laat dit leeg.', 'rugwijzer' ),
			),
			'clinic.out_of_hours_phone' => array(
				__( 'Nummer van de huisartsenpost', 'rugwijzer' ),
				__( 'Van de post in uw regio. Kijk goed of het klopt: bezoekers bellen dit bij spoed.', 'rugwijzer' ),
			),
			'clinic.out_of_hours_name'  => array(
				__( 'Naam van de huisartsenpost', 'rugwijzer' ),
				'',
			),
		),
		__( 'Wie verantwoordelijk is', 'rugwijzer' )    => array(
			'clinic.clinician_name'       => array(
				__( 'Naam van de zorgverlener', 'rugwijzer' ),
				__( 'Wie in uw praktijk verantwoordelijk is voor de check.', 'rugwijzer' ),
			),
			'clinic.clinician_big_number' => array(
				__( 'BIG-nummer', 'rugwijzer' ),
				__( 'Elf cijfers.', 'rugwijzer' ),
			),
			'clinic.clinician_date'       => array(
				__( 'Sinds welke dag?', 'rugwijzer' ),
				'',
			),
		),
		__( 'Hoe de check eruitziet', 'rugwijzer' )     => array(
			'accent' => array(
				__( 'Kleur', 'rugwijzer' ),
				__( 'De kleur van uw praktijk, als #2b6b4f. Is hij slecht te lezen, dan maakt de check hem donkerder of lichter.', 'rugwijzer' ),
			),
			'theme'  => array(
				__( 'Licht of donker', 'rugwijzer' ),
				__( 'Laat u dit leeg, dan kijkt de check naar uw pagina.', 'rugwijzer' ),
			),
		),
		__( 'De check', 'rugwijzer' )                   => array(
			'lang' => array(
				__( 'Taal', 'rugwijzer' ),
				__( 'Laat dit leeg voor Nederlands.', 'rugwijzer' ),
			),
			'mode' => array(
				__( 'Wat ziet wie geen arts nodig heeft?', 'rugwijzer' ),
				__( 'Mag u geen advies aan één persoon geven? Kies dan algemene informatie. Bij een alarmteken blijft alles gelijk.', 'rugwijzer' ),
			),
		),
	);
}

/**
 * The words for the parts of a row in a list, and for values to choose from.
 */
function small_words() {
	return array(
		'clinic.locations.name'          => __( 'Naam', 'rugwijzer' ),
		'clinic.locations.address'       => __( 'Adres', 'rugwijzer' ),
		'clinic.locations.phone'         => __( 'Telefoonnummer', 'rugwijzer' ),
		'clinic.locations.opening_hours' => __( 'Openingstijden', 'rugwijzer' ),
		'lang.nl'                        => __( 'Nederlands', 'rugwijzer' ),
		'mode.triage'                    => __( 'Een eigen advies (triage)', 'rugwijzer' ),
		'mode.information'               => __( 'Algemene informatie, voor iedereen gelijk (information)', 'rugwijzer' ),
		'clinic.services.physio'         => __( 'Fysiotherapie', 'rugwijzer' ),
		'clinic.services.manual'         => __( 'Manuele therapie', 'rugwijzer' ),
		'clinic.services.podo'           => __( 'Podotherapie', 'rugwijzer' ),
		'clinic.services.pelvic_physio'  => __( 'Bekkenfysiotherapie', 'rugwijzer' ),
		'clinic.services.sport'          => __( 'Sportfysiotherapie', 'rugwijzer' ),
		'clinic.languages.nl'            => __( 'Nederlands', 'rugwijzer' ),
		'clinic.languages.en'            => __( 'Engels', 'rugwijzer' ),
		'clinic.languages.de'            => __( 'Duits', 'rugwijzer' ),
		'clinic.languages.fr'            => __( 'Frans', 'rugwijzer' ),
		'clinic.languages.es'            => __( 'Spaans', 'rugwijzer' ),
		'clinic.languages.pt'            => __( 'Portugees', 'rugwijzer' ),
		'clinic.languages.it'            => __( 'Italiaans', 'rugwijzer' ),
		'clinic.languages.pl'            => __( 'Pools', 'rugwijzer' ),
		'clinic.languages.ro'            => __( 'Roemeens', 'rugwijzer' ),
		'clinic.languages.bg'            => __( 'Bulgaars', 'rugwijzer' ),
		'clinic.languages.uk'            => __( 'Oekraïens', 'rugwijzer' ),
		'clinic.languages.ru'            => __( 'Russisch', 'rugwijzer' ),
		'clinic.languages.tr'            => __( 'Turks', 'rugwijzer' ),
		'clinic.languages.ar'            => __( 'Arabisch', 'rugwijzer' ),
		'clinic.languages.ber'           => __( 'Berbers', 'rugwijzer' ),
		'clinic.languages.ku'            => __( 'Koerdisch', 'rugwijzer' ),
		'clinic.languages.fa'            => __( 'Farsi', 'rugwijzer' ),
		'clinic.languages.so'            => __( 'Somalisch', 'rugwijzer' ),
		'clinic.languages.ti'            => __( 'Tigrinya', 'rugwijzer' ),
		'clinic.languages.zh'            => __( 'Chinees', 'rugwijzer' ),
		'clinic.languages.hi'            => __( 'Hindi', 'rugwijzer' ),
		'clinic.languages.pap'           => __( 'Papiaments', 'rugwijzer' ),
		'clinic.languages.fy'            => __( 'Fries', 'rugwijzer' ),
		'clinic.languages.dse'           => __( 'Nederlandse Gebarentaal', 'rugwijzer' ),
	);
}

/**
 * Label and explanation of a setting, where there are any.
 */
function words_of( $field ) {
	$path = implode( '.', $field['path'] );
	foreach ( form_words() as $words ) {
		if ( isset( $words[ $path ] ) ) {
			return $words[ $path ];
		}
	}
	return array( small_words()[ $path ] ?? null, null );
}

/**
 * How a setting is called on the screen and in messages.
 */
function setting_label( $field ) {
	return words_of( $field )[0] ?? $field['schema']['title'] ?? ucfirst( str_replace( '_', ' ', end( $field['path'] ) ) );
}

/**
 * What the line under a setting says.
 */
function setting_help( $field ) {
	return words_of( $field )[1] ?? $field['schema']['description'] ?? '';
}

/**
 * How a value to choose from is called.
 */
function value_label( $field, $value ) {
	$words = small_words()[ implode( '.', $field['path'] ) . '.' . $value ] ?? '';
	if ( '' !== $words ) {
		return $words;
	}
	return '' !== $field['options'][ $value ] ? $field['options'][ $value ] : $value;
}
