<?php
/**
 * The words of the settings form. A setting that is not listed here is shown with the title and
 * description that the schema gives.
 *
 * @package Rugwijzer
 */

namespace Rugwijzer;

defined( 'ABSPATH' ) || exit;

/**
 * Label and explanation of each setting, by its path.
 */
function setting_words() {
	return array(
		'lang'               => array(
			__( 'Taal', 'rugwijzer' ),
			__( 'De taal van de check. Laat dit leeg voor Nederlands.', 'rugwijzer' ),
		),
		'clinic.name'        => array(
			__( 'Naam van de praktijk', 'rugwijzer' ),
			__( 'Deze naam staat boven uw gegevens in het advies.', 'rugwijzer' ),
		),
		'clinic.phone'       => array(
			__( 'Telefoonnummer', 'rugwijzer' ),
			__( 'Bezoekers bellen dit nummer voor een afspraak. Bijvoorbeeld: 030 123 45 67.', 'rugwijzer' ),
		),
		'clinic.gp_phone'    => array(
			__( 'Nummer van de huisarts', 'rugwijzer' ),
			__( 'Alleen voor een huisartsenpraktijk: dit nummer staat overal waar de bezoeker de huisarts moet bellen. Bent u geen huisarts? Laat dit leeg.', 'rugwijzer' ),
		),
		'clinic.booking_url' => array(
			__( 'Adres om een afspraak te maken', 'rugwijzer' ),
			__( 'Begint met https:, mailto: of tel:. Bijvoorbeeld: https://www.uwpraktijk.nl/afspraak.', 'rugwijzer' ),
		),
		'clinic.services'    => array(
			__( 'Wat biedt u aan?', 'rugwijzer' ),
			__( 'Uw gegevens staan dan alleen in het advies als dit bij de bezoeker past. Vinkt u niets aan? Dan staan ze er bij elke bezoeker die geen dokter nodig heeft.', 'rugwijzer' ),
		),
	);
}

/**
 * The name of each value to choose from.
 */
function value_words() {
	return array(
		'lang.nl'                       => __( 'Nederlands', 'rugwijzer' ),
		'clinic.services.physio'        => __( 'Fysiotherapie', 'rugwijzer' ),
		'clinic.services.manual'        => __( 'Manuele therapie', 'rugwijzer' ),
		'clinic.services.podo'          => __( 'Podotherapie', 'rugwijzer' ),
		'clinic.services.pelvic_physio' => __( 'Bekkenfysiotherapie', 'rugwijzer' ),
	);
}

/**
 * The heading above the settings of an object.
 */
function group_words( $path ) {
	$words = array(
		''       => __( 'De check', 'rugwijzer' ),
		'clinic' => __( 'Uw praktijk', 'rugwijzer' ),
	);
	return $words[ $path ] ?? ucfirst( str_replace( array( '.', '_' ), ' ', $path ) );
}

/**
 * How a setting is called on the screen and in messages.
 */
function setting_label( $field ) {
	$path = implode( '.', $field['path'] );
	return setting_words()[ $path ][0] ?? ( $field['schema']['title'] ?? ucfirst( str_replace( '_', ' ', end( $field['path'] ) ) ) );
}

/**
 * What the line under a setting says.
 */
function setting_help( $field ) {
	$path = implode( '.', $field['path'] );
	return setting_words()[ $path ][1] ?? ( $field['schema']['description'] ?? '' );
}

/**
 * How a value to choose from is called.
 */
function value_label( $field, $value ) {
	$path = implode( '.', $field['path'] );
	return value_words()[ $path . '.' . $value ] ?? ( $field['options'][ $value ] ? $field['options'][ $value ] : $value );
}
